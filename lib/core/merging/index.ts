/**
 * Mentions of many sources → events. The result is a function of the mentions and of what people decided, in whatever order they came.
 * It is local: whether two mentions are linked depends on these two alone, and groups are found among what links connect. So the events
 * of some mentions can be found anew without the rest (`affectedBy`), by the same function.
 */
import { clusterMentions } from './clusters';
import { setApart, withContinued } from './continued';
import { type Decision, verdictsOf } from './decisions';
import { type Draft, draftOf } from './drafts';
import { featuresOf } from './features';
import { keysOf as keysOfFeatures } from './keys';
import { scoredPairs } from './links';
import { Sources } from './profile';
import { type Suggestion, suggestionsOf } from './suggestions';
import { byPlace, placeKey, positionOf, type Told } from './told';

export { type Affected, affectedBy, type Lookup } from './affected';
export type { Decision } from './decisions';
export type { Draft } from './drafts';
export { assignIdentities, type ExistingEvent, type IdentityResult } from './identity';
export { findOrigins, originNames, sketchOf } from './origins';
export { profileOf } from './profile';
export { retell } from './retell';
export type { Suggestion } from './suggestions';
export { byPlace, type MentionPosition, type Told } from './told';

export interface MergeOptions {
  /** Names the origin of a source: copies of one text count once. */
  readonly originOf: (sourceId: string) => string;
  /** Earliest first. */
  readonly decisions?: readonly Decision[];
  /** Mentions of events that are not built here, for suggestions to name. */
  readonly fringe?: readonly Told[];
}

export interface Merged {
  /** In canonical order of their first mentions. */
  readonly drafts: readonly Draft[];
  readonly suggestions: readonly Suggestion[];
}

/** Under which keys a mention is to be found by others (`Lookup.withKeys`). */
export function keysOf(told: Told): readonly number[] {
  return keysOfFeatures(featuresOf(told)).own;
}

/** The events of `told`, which must hold all that is linked with any of them: everything, or what `affectedBy` gives. */
export function mergeMentions(
  told: readonly Told[],
  { originOf, decisions = [], fringe = [] }: MergeOptions,
): Merged {
  const { leads, continued } = setApart(told);
  const inside = new Set(leads);
  const all = [...leads, ...fringe].sort((a, b) => byPlace(a.mention, b.mention));
  const features = all.map(featuresOf);
  const isInside = all.map((one) => inside.has(one));
  const sources = new Sources();
  const places = new Map<string, number[]>();
  features.forEach(({ mention }, i) => {
    const place = placeKey(positionOf(mention));
    places.set(place, [...(places.get(place) ?? []), i]);
  });
  const verdicts = verdictsOf(decisions, (place) => places.get(place) ?? []);
  const pairs = scoredPairs(features, sources).filter(({ a, b }) => isInside[a] || isInside[b]);
  const clusters = clusterMentions(
    features,
    pairs.filter(({ a, b }) => isInside[a] && isInside[b]),
    verdicts,
    sources,
  ).filter(({ members }) => isInside[members[0]!]);
  return {
    drafts: clusters.map((cluster) => withContinued(draftOf(cluster, features, originOf), continued)),
    // Made when they are asked for: the command and a whole build want the events alone.
    get suggestions() {
      return suggestionsOf(features, pairs, clusters, verdicts, sources);
    },
  };
}
