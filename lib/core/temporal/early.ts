import type { Found } from './found';
import type { Phrase, Said } from './phrase';

/**
 * Years of three digits without an era ("crowned in 793", "in 431"): numbers like any other, unless the text names so early a time in words that
 * can mean nothing else, and not in passing. They are of the era that was named last, else of the one that is named next.
 * @returns the same list without those that are no years
 */
export function settleEarlyYears<T extends { readonly found: Found }>(all: readonly T[]): readonly T[] {
  if (!all.some(({ found }) => isOpen(found.phrase))) return all;
  const early = all.filter(({ found }) => isEarly(found.phrase));
  const late = all.filter(({ found }) => (found.phrase.year ?? 0) >= 1000);
  const [first] = early;
  if (!first || early.length * LATE < late.length) return all.filter(({ found }) => !isOpen(found.phrase));
  let isBC = isBeforeChrist(first.found.phrase);
  return all.map((one) => {
    const { found } = one;
    if (!isOpen(found.phrase)) {
      if (isEarly(found.phrase)) isBC = isBeforeChrist(found.phrase);
      return one;
    }
    const { range } = found;
    const phrase = settled(found.phrase, isBC);
    const ends = range && {
      from: range.from.withPhrase(settled(range.from.phrase, isBC)),
      to: range.to.withPhrase(settled(range.to.phrase, isBC)),
    };
    return { ...one, found: found.withPhrase(phrase, ends) };
  });
}

/** So many later dates may stand beside each early one: the sequel, the digs, the literature. */
const LATE = 3;

const isOpen = ({ early }: Phrase) => early === true;

/** "44 BC", "AD 410", "the 8th century", "21 March 867". */
function isEarly({ early, year, month, season, decade, century }: Phrase): boolean {
  if (early) return (month ?? season) !== undefined;
  return (year ?? 9999) < 1000 || (century ?? 99) < 10 || (decade ?? 999) < 100;
}

const isBeforeChrist = ({ early, year, decade, century }: Phrase) =>
  !early && ((year ?? 1) < 1 || (century ?? 1) < 0 || (decade ?? 1) < 0);

function settled(phrase: Said, isBC: boolean): Said {
  const { early, year } = phrase;
  return { ...phrase, early: undefined, year: early && isBC && year !== undefined ? 1 - year : year };
}
