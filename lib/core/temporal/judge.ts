/** Judges what a text is: news or history, a heading or a sentence. */
import type { Civil } from './calendar';
import { goesOn } from './course';
import type { Located } from './neighbours';

/** Years after which few remember what is told: it is no background of a report. */
const GENERATION = 25;

/**
 * History or news? News counts from its publication date ("on Monday", "last year"); history names dates with their year, most of them years
 * before it, some of them whole ("10 May 2007") though it be written in the year that it tells of. Judged by the text: at least four dates with
 * their year that lie more than two years back, or at least eight that lie in years before or are whole; outnumbering the words that count from the
 * day of writing four to one, where a bare weekday counts three times: a report of today with its background is no history. A shorter history
 * counts on from its own dates ("the next day", "two months later", "the following spring"): three with their year are enough then; two are when
 * every year lies a generation back and the first time that is told has one.
 */
export function isNarrative(located: readonly Located[], published: Civil | null): boolean {
  let dated = 0;
  let old = 0;
  let told = 0;
  let chained = 0;
  let counting = 0;
  let distant = 0;
  for (const { found } of located) {
    const { year, month, relation, weekday } = found.phrase;
    if (goesOn(found.phrase) || relation?.anchor === 'either') {
      chained++;
      continue;
    }
    if (year !== undefined && !relation) {
      dated++;
      if (!published) continue;
      if (year < published.y - 2) old++;
      if (year < published.y - GENERATION) distant++;
      if (year < published.y || (year === published.y && month !== undefined)) told++;
    } else if (weekday !== undefined) counting += 3;
    else if (relation?.anchor === 'publication') counting++;
  }
  const shown = told + chained;
  if (published && dated >= 3 && chained >= 2 && told > dated * 0.6 && shown >= 5 && shown > counting * 2.5)
    return true;
  const opens = located[0]?.found.phrase.year !== undefined;
  if (opens && dated >= 2 && distant === dated && chained >= 2 && shown >= 5 && shown > counting * 2)
    return true;
  if (dated < 4) return false;
  if (!published) return dated > counting * 3;
  return (old > dated / 2 && old > counting * 4) || (told >= 8 && told > dated * 0.6 && told > counting * 4);
}

/** Sentences in which a report says what is new. */
export const LEAD = 3;

/** A short line of its own without a full stop. @param paragraphs of all sentences of the text */
export function isHeading({ sentence, order }: Located, paragraphs: readonly number[]): boolean {
  const { text, paragraph } = sentence;
  return (
    text.length <= 100 &&
    !/[.?!:;,"”’)\]]\s*$/.test(text) &&
    paragraphs[order - 1] !== paragraph &&
    paragraphs[order + 1] !== paragraph
  );
}
