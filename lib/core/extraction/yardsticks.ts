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
    // "a rise of a tenth from 2022", "an increase from the year before"
    /\b(?:increase|decrease|rise|gain|drop|decline|fall|jump|improvement|change) from (?:an? |the )?$/.test(
      before,
    ) ||
    // "no later than 3 May" is a date.
    (/\b(?:than in|than|compared (?:with|to)(?: in)?|versus|against) $/.test(before) &&
      !/\b(?:no|not) (?:later|earlier|sooner) than $/.test(before)) ||
    // "twice as fast as in the 1980s", not "as early as 1980"
    (/\bas \p{L}+ as (?:in |on |at )?(?:the )?$/u.test(before) &&
      !/\bas (?:soon|early|late|recently|far|long) as /.test(before)) ||
    // "the first match since 2009": then was the one before.
    (/\bsince $/.test(before) && RECORD.test(before)) ||
    isAmountCompared(words, t)
  );
}

/** "rose to $5 from $4 |last year", "compared with $2 million, or 9 cents a share, |a year earlier"; a measure's name makes it a figure of its own. */
function isAmountCompared(words: readonly Word[], t: number): boolean {
  // "… a year ago, |when prices were high"
  if (/^when$/i.test(words[t + 2]?.text ?? '')) return false;
  let i = t - 1;
  if (/^(?:in|for|on)$/i.test(words[i]?.text ?? '')) i--;
  while (i > 0 && t - i < LONGEST_AMOUNT && IN_AMOUNT.test(words[i]!.tag)) i--;
  const link = words[i]!;
  const amount = words[i + 1]?.tag === 'NUM' || words[i + 1]?.tag === 'SYM';
  return (
    amount &&
    ((/^from$/i.test(link.text) && words[i - 1]?.tag !== 'VERB') ||
      /^(?:versus|against)$/i.test(link.text) ||
      (/^(?:with|to)$/i.test(link.text) && /^compared$/i.test(words[i - 1]?.text ?? '')))
  );
}

const LONGEST_AMOUNT = 18;

const IN_AMOUNT = /^(?:NUM|SYM|X|NOUN|ADJ|DET|CCONJ|PUNCT)$/;

const RECORD =
  /\b(?:first|worst|best|biggest|largest|greatest|smallest|highest|lowest|deadliest|longest|shortest|strongest|weakest|fastest|slowest|heaviest|hottest|coldest|driest|wettest|sharpest|steepest|youngest|oldest|fewest)\b/;

/** Nouns whose year is part of their name: nothing happened then ("the class of 1998", "the 2024 edition"). */
const NAMED_BY_YEAR = /^(?:class|edition|version|model|vintage|generation|cohort|alumnus)$/;

export function isLabel(words: readonly Word[], t: number): boolean {
  if (isMake(words, t)) return true;
  const noun = words[t - 1]?.lemma === 'of' ? words[t - 2] : words[t + 1];
  return noun?.tag === 'NOUN' && NAMED_BY_YEAR.test(noun.lemma) && /^\d{4}s?$/.test(words[t]!.text);
}

/** "hit by a red |2013 Lund Comet": the year of a thing that has a make. */
function isMake(words: readonly Word[], t: number): boolean {
  let to = t + 1;
  while (words[to]?.tag === 'PROPN') to++;
  let from = t - 1;
  while (/^(?:ADJ|NOUN)$/.test(words[from]?.tag ?? 'X')) from--;
  return (
    /^\d{4}$/.test(words[t]!.text) &&
    to > t + 2 &&
    !/^(?:NOUN|ADJ|NUM|POSS)$/.test(words[to]?.tag ?? 'X') &&
    /^an?$/i.test(words[from]?.text ?? '')
  );
}
