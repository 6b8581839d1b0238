/** The parts that a phrase names, and words for points and steps. */
import type { DerivationStep } from '../../model';
import { dayWords, MONTH_NAMES, yearWords } from '../describe';
import type { Phrase } from '../phrase';
import type { Point, PointParts } from '../point';

export const step = (rule: string, text: string): DerivationStep => ({ rule, text });

export const SEASON_NAMES = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' } as const;

/** A point in words: "Monday 19 August 2024", "May 1940", "1944". */
export function pointWords(p: Point): string {
  if (p.decade !== undefined) return p.decade < 0 ? `the ${-p.decade}0s BC` : `the ${p.decade}0s`;
  if (p.century !== undefined) return `the century from ${p.century}00`;
  const year = yearWords(p.year ?? 0);
  if (p.week !== undefined) return `${p.weekend ? 'the weekend of ' : ''}week ${p.week} of ${year}`;
  if (p.days !== undefined && p.month !== undefined && p.day !== undefined)
    return `the ${p.days} days from ${dayWords(p.year ?? 0, p.month, p.day)}`;
  if (p.month !== undefined && p.day !== undefined) return dayWords(p.year ?? 0, p.month, p.day);
  if (p.month !== undefined) return `${MONTH_NAMES[p.month - 1]} ${year}`;
  if (p.quarter !== undefined) return `quarter ${p.quarter} of ${year}`;
  if (p.half !== undefined) return `half ${p.half} of ${year}`;
  if (p.season !== undefined) return `${SEASON_NAMES[p.season]} ${year}`;
  return year;
}

export function timeParts(phrase: Phrase): PointParts {
  return {
    ...(phrase.part ? { part: phrase.part } : {}),
    ...(phrase.clock ? { clock: phrase.clock } : {}),
    ...(phrase.zone ? { zone: phrase.zone } : {}),
    ...(phrase.mod ? { mod: phrase.mod } : {}),
  };
}

export const hasDay = (p: Point) => p.month !== undefined && p.day !== undefined;
