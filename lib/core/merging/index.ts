/** Mentions of many sources → events: years supplied across sources, mentions grouped, groups described. */
import type { Article, Mention, Origin } from '../model';
import { clusterMentions } from './clusters';
import { byPlace, type Draft, draftOf } from './drafts';
import { featuresOf } from './features';
import { originNames } from './origins';
import { rarityOf } from './rarity';
import { supplyYears } from './years';

export type { Draft } from './drafts';
export { assignIdentities, type ExistingEvent, type IdentityResult } from './identity';
export { findOrigins, originNames } from './origins';

/** The result does not depend on the order of `mentions`, `articles` or `origins`. */
export function mergeMentions(
  mentions: readonly Mention[],
  articles: readonly Article[],
  origins: readonly Origin[],
): Draft[] {
  const originOf = originNames(origins);
  const features = [...mentions].sort(byPlace).map(featuresOf);
  const rarity = rarityOf(features);
  const dated = supplyYears(features, new Map(articles.map((article) => [article.id, article])), rarity);
  return clusterMentions(dated, rarity).map((cluster) => draftOf(cluster, dated, originOf));
}
