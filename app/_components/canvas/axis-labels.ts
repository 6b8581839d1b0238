import moment, { type MomentInput } from 'moment';
import { yearWords } from '../time/days';

/**
 * Labels of the axis, one row: the first of a larger unit names that unit ("2023" among months, "Sep" among days), so that no second
 * row is needed. vis itself prints "-0044"; people write 45 BC.
 * @param scale vis-timeline's name of the unit between two labels
 */
export function axisLabel(date: MomentInput, scale: string): string {
  const at = moment.utc(date);
  switch (scale) {
    case 'year':
      return eraYear(at.year());
    case 'month':
      return at.month() === 0 ? strong(eraYear(at.year())) : at.format('MMM');
    case 'week':
      return at.format('D MMM');
    case 'day':
      return at.date() === 1 ? strong(monthOf(at)) : at.format('D');
    case 'weekday':
      return at.date() === 1 ? strong(monthOf(at)) : at.format('ddd D');
    default:
      // Nothing here has an hour.
      return at.hour() === 0 ? strong(at.format('ddd D MMM')) : '';
  }
}

/** Years as the axis names them: a bare "44" would not be read as one. */
function eraYear(year: number): string {
  return year >= 1 && year < 100 ? `AD ${year}` : yearWords(year);
}

function monthOf(at: moment.Moment): string {
  return at.month() === 0 ? eraYear(at.year()) : at.format('MMM');
}

/** vis takes labels as markup, and lets this element through its filter. */
function strong(words: string): string {
  return `<b>${words}</b>`;
}
