/**
 * The whole path of articles to a timeline, stage by stage. Each stage is one pure function in one folder; none changes
 * what it is given, and none looks at the clock.
 */
import { describe, findFurniture, splitSentences } from './extraction';
import { findOrigins, mergeMentions } from './merging';
import { byPlace } from './merging/drafts';
import type { Article, BuiltTimeline, EventDraft, Mention, Reading, Span } from './model';
import { tagTimes } from './temporal';
import { salienceOf } from './timeline/salience';

/** Split → recognise and resolve: what `tag` prints, without the cost of describing. */
export function readTimes(article: Article): Omit<Reading, 'mentions'> {
  const furniture = findFurniture(article.text);
  const sentences = splitSentences(article.text).filter((sentence) => !lies(sentence, furniture));
  const { expressions, asides } = tagTimes(article.text, sentences, {
    publishedOn: article.publishedOn,
    language: article.language,
  });
  return {
    article,
    sentences,
    expressions,
    asides: [...furniture, ...asides].sort((a, b) => a.start - b.start),
  };
}

/** One article → everything found in it. */
export function readArticle(article: Article): Reading {
  const times = readTimes(article);
  const mentions = describe(article, times.sentences, times.expressions);
  return { ...times, mentions };
}

/** Readings → events, dated ones in order of time, the undated after them. */
export function buildTimeline(readings: readonly Reading[]): BuiltTimeline {
  const articles = readings.map(({ article }) => article);
  const origins = findOrigins(articles);
  const drafts = mergeMentions(
    readings.flatMap(({ mentions }) => mentions),
    articles,
    origins,
  );
  const events = drafts.map((draft): EventDraft => ({ ...draft, ...salienceOf(draft) })).sort(inTime);
  return { events, origins };
}

/** Whether a sentence lies in one of the stretches, which are in order. */
function lies(sentence: Span, stretches: readonly Span[]): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Span).end <= sentence.start) low = middle + 1;
    else high = middle;
  }
  const stretch = stretches[low];
  return !!stretch && stretch.start < sentence.end;
}

function inTime(a: EventDraft, b: EventDraft): number {
  return (
    startOf(a) - startOf(b) ||
    b.salience - a.salience ||
    byPlace(a.mentions[0] as Mention, b.mentions[0] as Mention)
  );
}

function startOf({ date }: EventDraft): number {
  if (!date) return Number.MAX_VALUE;
  return date.earliest ?? date.latest ?? Number.MAX_VALUE;
}
