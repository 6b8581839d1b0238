/** What the dates that stand after an expression lend it: a year, a day. */
import type { Sentence } from '../model';
import { expressOne } from './express/one';
import type { Found } from './found';
import type { Language } from './language';
import type { Setting } from './resolve/setting';
import type { Following } from './story';

export interface Located {
  readonly found: Found;
  readonly sentence: Sentence;
  /** Number of the sentence in the text. */
  readonly order: number;
}

/** How many expressions ahead a date may stand that tells the year of a bare month. */
const WINDOW = 6;

/** The next date of the paragraph that names its year and month, for a month or season that lacks one; none that is named in passing. */
export function dateAfter(located: readonly Located[], i: number, language: Language): Following | null {
  const here = located[i];
  if (!here || here.found.phrase.year !== undefined) return null;
  if ((here.found.phrase.month ?? here.found.phrase.season) === undefined) return null;
  for (const { found, sentence, order } of located.slice(i + 1, i + 1 + WINDOW)) {
    const { year, month } = found.phrase;
    if (sentence.paragraph !== here.sentence.paragraph || order > here.order + 2) return null;
    if (year === undefined) continue;
    if (month === undefined || language.remarkAround(sentence.text, found.index, found.endIndex)) return null;
    return { year, month, near: order === here.order };
  }
  return null;
}

/** "10:35 a.m. (0735 GMT) Friday": a clock time takes its day from the date that stands close after it. */
export function withDayAfter(
  setting: Setting,
  here: Located | undefined,
  next: Located | undefined,
): Setting {
  if (!here || !next || here.order !== next.order || next.found.index - here.found.endIndex > 30)
    return setting;
  const { phrase } = here.found;
  const isBare = phrase.clock !== undefined && !phrase.relation && phrase.month === undefined;
  const { phrase: date, range } = next.found;
  if (!isBare || phrase.weekday !== undefined || range || (date.day ?? date.weekday) === undefined)
    return setting;
  const { point } = expressOne(next.found, next.sentence, setting);
  return point ? { ...setting, focus: point, near: true } : setting;
}
