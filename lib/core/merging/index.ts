/** Mentions of many sources → events: years supplied across sources, mentions grouped, groups described. */
import type { Article, Mention, Origin } from '../model';
import { clusterMentions } from './clusters';
import { byPlace, type Draft, draftOf } from './drafts';
import { type Features, featuresOf } from './features';
import type { Rarity } from './score';
import { supplyYears } from './years';

export type { Draft } from './drafts';
export { assignIdentities, type ExistingEvent, type IdentityResult } from './identity';
export { findOrigins } from './origins';

/** The result does not depend on the order of `mentions`, `articles` or `origins`. */
export function mergeMentions(
  mentions: readonly Mention[],
  articles: readonly Article[],
  origins: readonly Origin[],
): Draft[] {
  const originIds = new Map(
    origins.flatMap(({ sourceIds }) => sourceIds.map((id) => [id, sourceIds[0] ?? id] as const)),
  );
  const features = [...mentions].sort(byPlace).map(featuresOf);
  const rarity = rarityOf(features);
  const dated = supplyYears(features, new Map(articles.map((article) => [article.id, article])), rarity);
  return clusterMentions(dated, rarity).map((cluster) =>
    draftOf(cluster, dated, (id) => originIds.get(id) ?? id),
  );
}

/** 1 for a name or word that one source has, falling to 0 for what all have. */
function rarityOf(all: readonly Features[]): Rarity {
  const sources = new Map<string, Set<string>>();
  const every = new Set<string>();
  for (const { mention, names, words, quoteWords } of all) {
    every.add(mention.sourceId);
    for (const key of new Set([...names, ...words, ...quoteWords])) {
      const holders = sources.get(key);
      if (holders) holders.add(mention.sourceId);
      else sources.set(key, new Set([mention.sourceId]));
    }
  }
  const total = Math.log(1 + Math.max(10, every.size));
  return (key) => 1 - Math.log(1 + Math.max(0, (sources.get(key)?.size ?? 0) - 1)) / total;
}
