import type { Unit } from '../phrase';

const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'M',
  half: 'M',
  season: 'Y',
  year: 'Y',
  decade: 'E',
  century: 'C',
  millennium: 'L',
};

/** How many of the letter's unit a unit of ours is: a fortnight is two weeks, a quarter three months. */
const FACTORS: Readonly<Partial<Record<Unit, number>>> = { fortnight: 2, quarter: 3, half: 6 };

/** TIMEX3 value of a length of time: "P3M", "PT36H"; `PXY` for some years (`amount` null). Half a year more is six months more. */
export function durationValue(unit: Unit, amount: number | null): string {
  const isClock = unit === 'second' || unit === 'minute' || unit === 'hour';
  const time = isClock ? 'T' : '';
  if (amount === null) return `P${time}X${LETTERS[unit]}`;
  const n = amount * (FACTORS[unit] ?? 1);
  if (Number.isInteger(n)) return `P${time}${n}${LETTERS[unit]}`;
  const [whole, rest] = [Math.floor(n), n % 1];
  switch (unit) {
    case 'year':
      return `P${whole ? `${whole}Y` : ''}${Math.round(rest * 12)}M`;
    case 'hour':
      return `PT${whole ? `${whole}H` : ''}${Math.round(rest * 60)}M`;
    case 'minute':
      return `PT${whole ? `${whole}M` : ''}${Math.round(rest * 60)}S`;
    case 'decade':
      return durationValue('year', n * 10);
    case 'century':
      return durationValue('year', n * 100);
    default:
      return `P${time}${n}${LETTERS[unit]}`;
  }
}

/** TIMEX3 value of one unit. A quarter alone is a unit of its own, several are months. */
export function oneOf(unit: Unit): string {
  return unit === 'quarter' ? 'P1Q' : durationValue(unit, 1);
}
