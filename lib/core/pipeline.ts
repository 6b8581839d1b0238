/**
 * The whole path of articles to a timeline, stage by stage. Each stage is one pure function in one folder; none changes
 * what it is given, and none looks at the clock.
 */
import { leaveOutBoilerplate } from './extraction/boilerplate';
import { describe } from './extraction/describe';
import {
  byPlace,
  type Decision,
  findOrigins,
  mergeMentions,
  originNames,
  profileOf,
  sketchOf,
} from './merging';
import type { Article, BuiltTimeline, EventDraft, Gist, Reading } from './model';
import { readTimes } from './times';
import { salienceOf } from './timeline/salience';

/** One article → everything found in it. */
export function readArticle(article: Article): Reading {
  const times = readTimes(article);
  const mentions = describe(article, times.sentences, times.expressions);
  return { ...times, mentions, profile: profileOf(article), sketch: sketchOf(article.text) };
}

/** Readings → events, dated ones in order of time, the undated after them. `decisions` are people's, earliest first. */
export function buildTimeline(readings: readonly Gist[], decisions: readonly Decision[] = []): BuiltTimeline {
  const articles = readings.map(({ article }) => article);
  const origins = findOrigins(readings);
  const originOf = originNames(origins);
  const { mentions, repeated } = leaveOutBoilerplate(readings, originOf);
  const profiles = new Map(readings.map(({ article, profile }) => [article.id, profile]));
  const told = mentions.map((mention) => ({ mention, source: profiles.get(mention.sourceId)! }));
  const { drafts } = mergeMentions(told, { originOf, decisions });
  const published = new Map(articles.map(({ id, publishedOn }) => [id, publishedOn]));
  const events = drafts
    .map((draft): EventDraft => ({ ...draft, ...salienceOf(draft, (id) => published.get(id) ?? null) }))
    .sort(inTime);
  return { events, origins, repeated };
}

function inTime(a: EventDraft, b: EventDraft): number {
  return startOf(a) - startOf(b) || b.salience - a.salience || byPlace(a.mentions[0]!, b.mentions[0]!);
}

function startOf({ date }: EventDraft): number {
  if (!date) return Number.MAX_VALUE;
  return date.earliest ?? date.latest ?? Number.MAX_VALUE;
}
