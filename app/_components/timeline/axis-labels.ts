import { yearWords } from '../time/days';

/** What vis-timeline hands to a label function: a moment in UTC. */
interface Moment {
  year(): number;
  format(pattern: string): string;
}

/**
 * Labels of the axis. vis itself prints "-0044"; people write 45 BC.
 * @returns a function as vis-timeline's `format` option takes it.
 */
export function axisLabel(row: 'minor' | 'major') {
  return (date: unknown, scale: string): string => {
    const moment = date as Moment;
    const year = yearWords(moment.year());
    if (row === 'minor') {
      if (scale === 'year') return year;
      if (scale === 'month') return moment.format('MMM');
      if (scale === 'day' || scale === 'weekday') return moment.format('D');
      if (scale === 'week') return moment.format('D MMM');
      return moment.format('HH:mm');
    }
    if (scale === 'year') return '';
    if (scale === 'month' || scale === 'week') return year;
    if (scale === 'day' || scale === 'weekday') return `${moment.format('MMMM')} ${year}`;
    return `${moment.format('D MMMM')} ${year}`;
  };
}
