import { parser } from '../../found';

const VALUES: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'XXXX-XX-XXTNI',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  annual: 'P1Y',
  annually: 'P1Y',
  yearly: 'P1Y',
};
const PATTERN = new RegExp(
  `\\b(?:(${Object.keys(VALUES).join('|')})|(?:per|every|each)\\s+(?:other\\s+)?(hour|day|week|month|quarter|year|decade|night|morning|weekend))(?![\\p{L}-])`,
  'iu',
);
const UNITS: Readonly<Record<string, string>> = {
  hour: 'PT1H',
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P1Q',
  year: 'P1Y',
  decade: 'P1E',
  night: 'XXXX-XX-XXTNI',
  morning: 'XXXX-XX-XXTMO',
  weekend: 'XXXX-WXX-WE',
};

/** "daily", "annual", "every month", "15 million tons per year": how often, never when. */
export const frequency = parser(PATTERN, (_text, _start, match) => {
  const value = VALUES[(match[1] ?? '').toLowerCase()] ?? UNITS[(match[2] ?? '').toLowerCase()];
  return value ? { phrase: { type: 'SET', value } } : null;
});
