import { after, before, parser } from '../../found';
import { oneOf } from '../durations';
import { MONTH, monthNumber, seasonCode, unitOf } from '../words';
import { latin } from '../latin';

const VALUES: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'XXXX-XX-XXTNI',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  semiannually: 'P6M',
  annually: 'P1Y',
  yearly: 'P1Y',
};
const PATTERN = new RegExp(
  `\\b(?:(${Object.keys(VALUES).join('|')})|(?:per|every|each)\\s+(?:other\\s+)?(hour|day|week|month|quarter|year|decade|night|morning|weekend)|(?:every|each)\\s+(?:(${MONTH})|(spring|summer|autumn|fall|winter)))(?![\\p{L}-])`,
  'iu',
);
const RATE = latin(/(?:%|\b(?:percent|per\s+cent|million|billion|\d[\d,.]*\s+\p{Ll}+))\s+$/iu);

/** Others are lengths: see `oneOf`. */
const TIMES: Readonly<Record<string, string>> = {
  night: 'XXXX-XX-XXTNI',
  morning: 'XXXX-XX-XXTMO',
  weekend: 'XXXX-WXX-WE',
};

/**
 * "daily", "annually", "every month", "15 million tons per year", "each July": how often, never when. "annual" is a kind: "the annual meeting",
 * "annual sales".
 */
export const frequency = parser(PATTERN, (text, start, match) => {
  const [whole, adverb, unit, month, season] = match;
  // "rose 5% annually" is an annual rate.
  if (/^annually$/i.test(whole) && before(text, start, RATE)) return null;
  // "each may go"; "every July 4" is more than its month.
  if (month && (/^[a-z]/.test(month) || after(text, start + whole.length, /^\s\d/))) return null;
  const value = month
    ? `XXXX-${String(monthNumber(month)).padStart(2, '0')}`
    : season
      ? `XXXX-${seasonCode(season)}`
      : unit
        ? (TIMES[unit.toLowerCase()] ?? oneOf(unitOf(unit)))
        : VALUES[(adverb ?? '').toLowerCase()];
  return value ? { phrase: { type: 'SET', value } } : null;
});
