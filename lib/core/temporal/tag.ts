/** Finds the time expressions of a text: the loop that reads them in the order of the story. */
import type { Sentence, TimeExpression } from '../model';
import { readDay } from './calendar';
import { orderNumericDates } from './common/date-order';
import {
  countsFromWriting,
  countsOn,
  goesOn,
  isAhead,
  isReportPeriod,
  leadsOut,
  looksBack,
  pointsAt,
} from './course';
import { settleEarlyYears } from './early';
import { express } from './express';
import { isHeading, isNarrative, LEAD } from './judge';
import { languageOf } from './languages';
import { dateAfter, type Located, withDayAfter } from './neighbours';
import { type Point, pointOf } from './point';
import type { Setting } from './resolve/setting';
import { Story } from './story';
import { SentenceVoice } from './voice';

export interface TagOptions {
  /** `YYYY-MM-DD`, or null where nobody knows. */
  readonly publishedOn: string | null;
  /** BCP 47. */
  readonly language: string;
  /** Where the text was published, which tells how it writes "12/11/2019". */
  readonly url?: string | null;
  readonly publisher?: string | null;
}

/**
 * Finds the time expressions of a text and resolves each as far as the text and its publication date allow. Offsets are into `text`.
 * @param sentences in order; those without a time expression are not kept
 */
export function tagTimes(text: string, sentences: Iterable<Sentence>, options: TagOptions): TimeExpression[] {
  const language = languageOf(options.language);
  const read: Located[] = [];
  const paragraphs: number[] = [];
  for (const sentence of sentences) {
    const order = paragraphs.push(sentence.paragraph) - 1;
    for (const found of language.find(sentence.text)) read.push({ found, sentence, order });
  }
  const all = settleEarlyYears(orderNumericDates(read, options));
  const habits = new Set(all.flatMap(({ found, order }) => (found.phrase.type === 'SET' ? [order] : [])));
  const published = options.publishedOn === null ? null : readDay(options.publishedOn);
  const narrative = isNarrative(all, published);
  const reported = all.some(({ found, order }) => order < LEAD && countsFromWriting(found.phrase));
  const located = narrative ? all : all.filter(({ found }) => !found.phrase.history);
  const expressions: TimeExpression[] = [];
  const story = new Story(published && published.y * 12 + published.m);
  let focus: Point | null = null;
  let quarter: Point | null = null;
  let period: Point | null = null;
  // Where the focus was named: sentences by their order, paragraphs by their number.
  let named = { sentence: -2, paragraph: -1 };
  let running = false;
  // The sentence that opens with a full date: "On 3 April 2011 divers found the wreck; the hull was raised in May."
  let framed = -1;
  // "until June 1965. In the elections of that month": what led out of the story is pointed at at once.
  let outside: { readonly point: Point; readonly order: number } | null = null;
  for (const [i, one] of located.entries()) {
    const { found, sentence, order } = one;
    if (sentence.paragraph !== named.paragraph) running = false;
    const heading = narrative && isHeading(one, paragraphs);
    if (heading && located[i - 1]?.order !== order) story.enter();
    const setting: Setting = {
      published,
      focus:
        narrative && countsOn(found.phrase) && named.sentence !== order
          ? story.main()
          : pointsAt(found.phrase) && outside && order - outside.order <= 1
            ? outside.point
            : focus,
      story,
      paragraph: sentence.paragraph,
      following: narrative ? dateAfter(located, i, language) : null,
      quarter,
      period,
      narrative,
      voice: new SentenceVoice(language, sentence.text, found.index, found.endIndex),
      running: running || framed === order,
      near: order - named.sentence <= 1,
      reported,
      habitual: habits.has(order),
      opens: found.index === 0 && paragraphs[order - 1] !== sentence.paragraph,
    };
    const { expression, point, from } = express(
      found,
      sentence,
      withDayAfter(setting, located[i], located[i + 1]),
    );
    expressions.push(expression);
    // "lasted until 1918" looks far ahead, "two years ago" out of the story, "up from $4 million a year ago" aside; what follows goes on from before.
    const aside =
      found.phrase.comparison ||
      found.phrase.yearsBack ||
      (narrative &&
        published !== null &&
        found.phrase.weekday === undefined &&
        countsFromWriting(found.phrase));
    if (point && leadsOut(found.phrase, setting)) outside = { point, order };
    else if (point) outside = null;
    if (point && !aside && !leadsOut(found.phrase, setting)) {
      focus = point;
      const remark = looksBack(found.phrase)
        ? 'back'
        : narrative
          ? language.remarkAround(sentence.text, found.index, found.endIndex)
          : null;
      // "Exit of the Americans: 1973–1975" opens with 1973.
      const opening = heading && from ? from : point;
      const stated = found.phrase.year !== undefined;
      // "Spring offensives" as a heading tells no year.
      if (stated || !heading) story.name(opening, sentence.paragraph, remark, heading && !found.range);
      named = { sentence: order, paragraph: sentence.paragraph };
      if (stated && point.month !== undefined && opensSentence(sentence.text, found.index)) framed = order;
      if (goesOn(found.phrase)) running = true;
      else if (countsFromWriting(found.phrase)) running = false;
    }
    // "a year ago" would else count back from itself; "a fourth-quarter charge will follow" is not reported on.
    if (found.phrase.anaphor !== undefined) {
      if (found.phrase.yearsBack === 0) period = quarter ?? period;
    } else if (point?.quarter !== undefined && !found.phrase.comparison) {
      if (!isAhead(point, setting)) quarter = period = point;
    } else if (isReportPeriod(found) && published) period = pointOf({ year: quarter?.year ?? published.y });
  }
  return expressions;
}

/** "On 3 April 2011 …", "In March 1998, …": a date before anything else is said. */
function opensSentence(sentence: string, index: number): boolean {
  return (
    index < 12 && /^(?:(?:on|in|by|early|late|the|evening|night|of)\s+)*$/i.test(sentence.slice(0, index))
  );
}
