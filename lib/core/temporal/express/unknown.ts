/** What is kept of a phrase that is not stated whole: its given parts, a TIMEX3 value with unknown ones. */
import type { TimeExpression } from '../../model';
import type { Phrase } from '../phrase';
import { pointOf, pointValue, withinYear } from '../point';

export function givenParts({ month, day, weekday, season, year }: Phrase): TimeExpression['given'] {
  if (year !== undefined || (month ?? weekday ?? season) === undefined) return undefined;
  return { month, day, weekday, season };
}

/** TIMEX3 value with unknown parts. */
export function unknownValue(phrase: Phrase): string {
  if (phrase.year !== undefined) return pointValue(pointOf({ year: phrase.year }));
  if (phrase.weekday !== undefined)
    return `XXXX-WXX-${phrase.weekday}${withinYear({ part: phrase.part, clock: phrase.clock })}`;
  if (phrase.day !== undefined && phrase.month === undefined)
    return `XXXX-XX-${String(phrase.day).padStart(2, '0')}`;
  const within = withinYear(phrase);
  if (within.startsWith('-')) return `XXXX${within}`;
  switch (phrase.relation?.unit) {
    case 'day':
    case 'hour':
    case 'minute':
    case 'second':
      return `XXXX-XX-XX${within}`;
    case 'week':
    case 'fortnight':
      return 'XXXX-WXX';
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'month':
      return 'XXXX-XX';
    case 'quarter':
      return 'XXXX-QX';
    case 'decade':
      return 'XXX';
    case 'century':
      return 'XX';
    case undefined:
      return `XXXX-XX-XX${within}`;
    default:
      return 'XXXX';
  }
}
