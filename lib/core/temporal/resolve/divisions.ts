/** Seasons, quarters and halves without their year; “the quarter”, “the year-ago period”. */
import { dayWords } from '../describe';
import type { Phrase } from '../phrase';
import { ownPoint, pointOf } from '../point';
import { pointWords, SEASON_NAMES, step } from './parts';
import type { Placed, Setting } from './setting';
import { continues, inStory, supplied } from './supply';

/** A season, quarter or half without its year. `start` is its first month, `length` its months. */
export function division(phrase: Phrase, setting: Setting, start: number, length: number): Placed | null {
  const { direction } = phrase;
  const { focus, published } = setting;
  if (focus?.year !== undefined && continues(phrase, setting)) {
    if (!direction) return inStory(phrase, start, phraseWords(phrase), setting);
    const from = focus.year * 12 + (focus.month ?? start);
    const first = focus.year * 12 + start;
    const year =
      direction === 'following' || direction === 'next'
        ? focus.year + (first > from ? 0 : 1)
        : direction === 'previous' || direction === 'last'
          ? focus.year - (first < from ? 0 : 1)
          : focus.year;
    return supplied(phrase, year, [
      step('year-from-focus', `Its year is taken from the date named before it, ${pointWords(focus)}.`),
    ]);
  }
  if (!published) return null;
  const now = published.y * 12 + published.m;
  const first = published.y * 12 + start;
  const told = `the publication date, ${dayWords(published.y, published.m, published.d)}`;
  let year = published.y;
  if (direction === 'last') year = first + length <= now ? published.y : published.y - 1;
  else if (direction === 'next') year = first > now ? published.y : published.y + 1;
  else if (direction === 'this') year = published.m <= 2 && start === 12 ? published.y - 1 : published.y;
  else if (setting.voice.tense() === 'future') year = nextDivision(phrase, published.y, now - first - length);
  // Results of the fourth quarter are told in January.
  else if (setting.voice.tense() === 'past')
    year = first <= now || (first - now <= 2 && phrase.season === undefined) ? published.y : published.y - 1;
  else if (first - now > 6) year = published.y - 1;
  return {
    point: ownPoint(phrase, year),
    resolution: direction ? 'computed' : 'inferred',
    steps: [
      step(
        direction ? `division-${direction}` : 'year-supplied',
        `Its year is counted from ${told}: ${year}.`,
      ),
    ],
  };
}

function phraseWords({ season, quarter, half }: Phrase): string {
  if (season !== undefined) return SEASON_NAMES[season];
  return quarter === undefined ? `half ${half}` : `quarter ${quarter}`;
}

/**
 * The year of a season, quarter or half that a sentence looks ahead to; `since` months have passed since its end in this year. Results are told
 * when a quarter has ended: "expects to report a third-quarter loss" in October. What is expected of a half lies ahead: "a recovery in the second half", in March.
 */
function nextDivision(phrase: Phrase, thisYear: number, since: number): number {
  if (phrase.season !== undefined) return since < 5 ? thisYear : thisYear + 1;
  if (since + 12 <= 2 && phrase.half === undefined) return thisYear - 1;
  return since <= 2 ? thisYear : thisYear + 1;
}

/** "the quarter", "the year-ago period": the last one named, or the last one that ended before publication. */
export function pointedQuarter(phrase: Phrase, setting: Setting): Placed | null {
  const { published, quarter } = setting;
  let base = quarter;
  // "the latest quarter" has ended, whatever quarter was named last.
  if ((!base?.quarter || phrase.direction === 'last') && published) {
    const index = published.y * 4 + Math.floor((published.m - 1) / 3) - 1;
    base = pointOf({ year: Math.floor(index / 4), quarter: (((index % 4) + 4) % 4) + 1 });
  }
  if (base?.year === undefined || base.quarter === undefined) return null;
  const point = pointOf({
    year: phrase.year ?? base.year - (phrase.yearsBack ?? 0),
    quarter: phrase.quarter ?? base.quarter,
  });
  const from =
    base === quarter
      ? `the quarter named before it, ${pointWords(base)}`
      : 'the last quarter that had ended at publication';
  return {
    point,
    resolution: base === quarter ? 'computed' : 'inferred',
    steps: [step('same-quarter', `Counted from ${from}: ${pointWords(point)}.`)],
  };
}

/** "the year-ago period", "the 1988 period", "$3 million a year ago": as long as what is compared with it. */
export function pointedPeriod(phrase: Phrase, setting: Setting): Placed | null {
  const { period } = setting;
  if (!period || period.quarter !== undefined || phrase.yearsBack === 0)
    return pointedQuarter(phrase, setting);
  const point = pointOf({ year: phrase.year ?? (period.year ?? 0) - (phrase.yearsBack ?? 0) });
  return {
    point,
    resolution: 'computed',
    steps: [
      step(
        'same-period',
        `Counted from the stretch named before it, in ${pointWords(period)}: ${pointWords(point)}.`,
      ),
    ],
  };
}
