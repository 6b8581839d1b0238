/** What a phrase does to the course of the story: goes on, looks back, leads out, counts from the day of writing. */
import type { Found } from './found';
import type { Phrase } from './phrase';
import type { Point } from './point';
import type { Setting } from './resolve/setting';

/** "lasted until 1918", "before 1940" look out of the story; "did not sing again until October" tells of that month. */
export function leadsOut({ open }: Phrase, { narrative, voice }: Setting): boolean {
  return open === 'before' || (open === 'until' && !(narrative && voice.remark() === null));
}

/** "the previous year", "two decades earlier": the story does not stay there. */
export function looksBack({ relation, direction }: Phrase): boolean {
  return direction === 'previous' || (relation?.offset ?? 0) < 0;
}

/** "that month", "the same year" */
export function pointsAt({ relation }: Phrase): boolean {
  return relation?.anchor === 'focus' && relation.offset === 0;
}

/** "the following year", "two days later": counted from what the story tells, not from what it mentions in passing. */
export function countsOn({ relation, direction }: Phrase): boolean {
  return (
    (relation !== undefined && relation.anchor !== 'publication' && relation.offset !== 0) ||
    direction === 'following' ||
    direction === 'previous'
  );
}

/** "that year", "the following May", "two years later": the story of the focus runs on. */
export function goesOn({ relation, direction }: Phrase): boolean {
  return (
    relation?.anchor === 'focus' ||
    direction === 'following' ||
    direction === 'previous' ||
    direction === 'same'
  );
}

export function countsFromWriting({ relation, direction, weekday }: Phrase): boolean {
  return (
    relation?.anchor === 'publication' ||
    weekday !== undefined ||
    direction === 'last' ||
    direction === 'this' ||
    direction === 'next'
  );
}

/** "for the nine months", "the year ended March 31": a stretch that results are told for, longer than a quarter. */
export function isReportPeriod({ phrase: { value }, text }: Found): boolean {
  return /^P(?:(?:6|9|12)M|1Y)$/.test(value ?? '') && /^(?:the|first)\b.*\b(?:months|year)$/i.test(text);
}

/** Whether a quarter has yet to begin at publication, or the sentence tells what will be in it. */
export function isAhead({ year, quarter }: Point, { published, voice }: Setting): boolean {
  if (published && (year ?? 0) * 12 + (quarter ?? 0) * 3 - 2 > published.y * 12 + published.m) return true;
  return voice.tense() === 'future';
}
