/** Dates at which nothing happened: yardsticks, records, years that are part of a name. */
import type { Word } from './words';

/** "up 4 percent from 2022", "more than in 2019", "compared with last year": the date is a yardstick, nothing happened then. */
export function isComparison(words: readonly Word[], t: number): boolean {
  const before = words
    .slice(Math.max(0, t - 5), t)
    .map((word) => word.text.toLowerCase())
    .join(' ')
    .concat(' ');
  return (
    /(?:\bpercent|\bper cent|%|\bpoints?|\bup|\bdown) from (?:the |about )?$/.test(before) ||
    // "no later than 3 May" is a date.
    (/\b(?:than in|than|compared (?:with|to)(?: in)?|versus|against) $/.test(before) &&
      !/\b(?:no|not) (?:later|earlier|sooner) than $/.test(before)) ||
    // "twice as fast as in the 1980s", not "as early as 1980"
    (/\bas \p{L}+ as (?:in |on |at )?(?:the )?$/u.test(before) &&
      !/\bas (?:soon|early|late|recently|far|long) as /.test(before)) ||
    // "the first match since 2009": then was the one before.
    (/\bsince $/.test(before) && RECORD.test(before))
  );
}

const RECORD =
  /\b(?:first|worst|best|biggest|largest|greatest|smallest|highest|lowest|deadliest|longest|shortest|strongest|weakest|fastest|slowest|heaviest|hottest|coldest|driest|wettest|sharpest|steepest|youngest|oldest|fewest)\b/;

/** Nouns whose year is part of their name: nothing happened then ("the class of 1998", "the 2024 edition"). */
const NAMED_BY_YEAR = /^(?:class|edition|version|model|vintage|generation|cohort|alumnus)$/;

export function isLabel(words: readonly Word[], t: number): boolean {
  const noun = words[t - 1]?.lemma === 'of' ? words[t - 2] : words[t + 1];
  return noun?.tag === 'NOUN' && NAMED_BY_YEAR.test(noun.lemma) && /^\d{4}s?$/.test(words[t]!.text);
}
