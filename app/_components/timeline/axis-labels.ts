import moment, { type MomentInput } from 'moment';
import { yearWords } from '../time/days';

/**
 * Labels of the axis. vis itself prints "-0044"; people write 45 BC.
 * @returns a function as vis-timeline's `format` option takes it.
 */
export function axisLabel(row: 'minor' | 'major') {
  return (date: MomentInput, scale: string): string => {
    const at = moment.utc(date);
    const year = yearWords(at.year());
    if (row === 'minor') {
      if (scale === 'year') return year;
      if (scale === 'month') return at.format('MMM');
      if (scale === 'day' || scale === 'weekday') return at.format('D');
      if (scale === 'week') return at.format('D MMM');
      return at.format('HH:mm');
    }
    if (scale === 'year') return '';
    if (scale === 'month' || scale === 'week') return year;
    if (scale === 'day' || scale === 'weekday') return `${at.format('MMMM')} ${year}`;
    return `${at.format('D MMMM')} ${year}`;
  };
}
