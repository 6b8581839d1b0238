/** Months and days of the month whose year or month is left open. */
import { addMonths, civil, dayNumber, daysInMonth, weekdayOf } from '../calendar';
import { dayWords, MONTH_NAMES, WEEKDAY_NAMES } from '../describe';
import type { Phrase } from '../phrase';
import { firstDay, monthSpan, pointOf } from '../point';
import { pointWords, step, timeParts } from './parts';
import type { Placed, Setting } from './setting';
import { continues, inStory, supplied } from './supply';

/** A month, with or without its day, whose year has to be supplied. */
export function monthOf(phrase: Phrase, setting: Setting): Placed | null {
  const m = phrase.month ?? 1;
  const words = phrase.day === undefined ? (MONTH_NAMES[m - 1] ?? '') : `${phrase.day} ${MONTH_NAMES[m - 1]}`;
  const { direction } = phrase;
  if (setting.focus?.year !== undefined && continues(phrase, setting)) {
    if (!direction) return inStory(phrase, m, words, setting);
    const from = setting.focus;
    let year = from.year ?? 0;
    if (direction === 'following' || direction === 'next')
      year = Math.floor((year * 12 + monthSpan(from).last - m) / 12) + 1;
    if (direction === 'previous' || direction === 'last')
      year = Math.ceil((year * 12 + monthSpan(from).first - m) / 12) - 1;
    return supplied(phrase, year, [
      step(
        'year-from-focus',
        `The text gives no year for “${words}”: taken from the date named before it, ${pointWords(from)}.`,
      ),
    ]);
  }
  const { published } = setting;
  if (!published) return null;
  const told = dayWords(published.y, published.m, published.d);
  if (phrase.weekday !== undefined && phrase.day !== undefined) {
    const { weekday: wanted, day } = phrase;
    const year = [0, -1, 1, -2, 2]
      .map((k) => published.y + k)
      .find((y) => weekdayOf(dayNumber(y, m, day)) === wanted);
    if (year !== undefined) {
      const text = `The text gives no year for “${words}”: the nearest to the publication date, ${told}, in which it is a ${WEEKDAY_NAMES[wanted - 1]}.`;
      return supplied(phrase, year, [step('year-by-weekday', text)]);
    }
  }
  const diff =
    phrase.day === undefined ? m - published.m : (m - published.m) * 32 + (phrase.day - published.d);
  const lookingBack = (year: number) =>
    supplied(phrase, year, [
      step(
        'year-past',
        `The text gives no year for “${words}” and looks back: the last one up to the publication date, ${told}.`,
      ),
    ]);
  const lookingAhead = (year: number) =>
    supplied(phrase, year, [
      step(
        'year-future',
        `The text gives no year for “${words}” and looks ahead: the next one after the publication date, ${told}.`,
      ),
    ]);
  if (direction === 'last') {
    const text = `“last ${words}” is the last one before the publication date, ${told}.`;
    return supplied(phrase, diff < 0 ? published.y : published.y - 1, [step('month-last', text)]);
  }
  if (direction === 'next') {
    const text = `“next ${words}” is the first one after the publication date, ${told}.`;
    return supplied(phrase, diff > 0 ? published.y : published.y + 1, [step('month-next', text)]);
  }
  if (direction === 'this') {
    return supplied(phrase, published.y, [
      step('year-this', `“this” means the year of the publication date, ${told}.`),
    ]);
  }
  const back = diff <= 0 ? published.y : published.y - 1;
  const ahead = diff >= 0 ? published.y : published.y + 1;
  if (phrase.nominal === 'happening') return lookingBack(back);
  const tense = setting.voice.tense();
  // "was to be freed in August", written in October: what was once to come lies behind sooner than ten months ahead.
  const outlook = setting.voice.outlook();
  const occasion = phrase.nominal === 'occasion' || outlook === 'occasion';
  const once = tense === 'future' && !setting.voice.isPlanned();
  const behind = once ? 4 : occasion && tense !== 'future' ? 6 : 2;
  const reach = occasion ? 6 : tense === 'past' && !phrase.nominal && !outlook ? 1 : 2;
  const near = nearYear(diff, phrase.day === undefined ? 1 : 32, behind, reach, published.y);
  const wanted = tense === 'future' ? ahead : back;
  // An article of 10 September that was amended on the 11th.
  const late = phrase.day !== undefined && diff > 0 && diff <= 2;
  // "in April", said of a time ten months away, would mislead: only a verb beside it can mean that.
  if (
    near === null ||
    near === wanted ||
    (tense !== 'unknown' && !late && setting.voice.isGoverned(phrase.nominal !== undefined))
  )
    return tense === 'future' ? lookingAhead(ahead) : lookingBack(back);
  return supplied(phrase, near, [
    step(
      'year-nearest',
      `The text gives no year for “${words}”: the one nearest to the publication date, ${told}.`,
    ),
  ]);
}

/**
 * The year in which a month or day lies at most `ahead` months after publication or `behind` months before it, or null. `diff` is how far it
 * stands after that in the calendar, `month` the length of a month in the same unit.
 */
function nearYear(diff: number, month: number, behind: number, ahead: number, year: number): number | null {
  // Some days more than the months: "20 January" in the middle of November.
  const last = (ahead + 0.3) * month;
  if (diff <= last && diff >= -behind * month) return year;
  if (diff >= (12 - behind) * month) return year - 1;
  return diff <= last - 12 * month ? year + 1 : null;
}

/** "on the 25th": the first one from the date just named, else the nearest to the publication that the tense allows. */
export function dayOfMonth(phrase: Phrase, wanted: number, setting: Setting): Placed | null {
  const { focus, published, narrative, near } = setting;
  const today = published && dayNumber(published.y, published.m, published.d);
  const told = focus?.month !== undefined && (narrative || near) ? firstDay(focus) : null;
  const ahead = !narrative && today !== null && setting.voice.tense() === 'future';
  // A plan is not counted from what is over, what has happened not from a plan; "was held until the 14th" goes on from months ago.
  const counted =
    told !== null &&
    (narrative ||
      today === null ||
      told === today ||
      told > today === ahead ||
      (told < today - 31 && !setting.voice.isPlanned()));
  const from = counted ? told : today;
  if (from === null) return null;
  const forward = counted || ahead;
  const { y, m, d } = civil(from);
  const sameMonth = forward ? wanted >= d : wanted <= d;
  for (let k = sameMonth ? 0 : 1; k <= 2; k++) {
    const to = addMonths(y, m, forward ? k : -k);
    if (wanted > daysInMonth(to.y, to.m)) continue;
    const text = `The text gives no month for “the ${wanted}”: it is counted from ${counted ? 'the date named before it' : 'the publication date'}, ${dayWords(y, m, d)}.`;
    return {
      point: pointOf({ year: to.y, month: to.m, day: wanted, ...timeParts(phrase) }),
      resolution: 'inferred',
      steps: [step('month-supplied', text)],
    };
  }
  return null;
}
