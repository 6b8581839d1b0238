/** Which mentions are compared, and which of them are linked: two that score high enough and whose dates can both be true. */
import type { Features } from './features';
import { keysOf } from './keys';
import type { Sources } from './profile';
import { type PairScore, scorePair, thresholdOf } from './score';

export interface Link {
  /** Indexes into the features, a < b. */
  readonly a: number;
  readonly b: number;
  readonly pair: PairScore;
}

export function isLinked(a: Features, b: Features, pair: PairScore): boolean {
  return !pair.clash && pair.score >= thresholdOf(a, b).pair;
}

/** Every candidate pair with its score, once, in ascending order. */
export function scoredPairs(all: readonly Features[], sources: Sources): Link[] {
  const owners = new Map<number, number[]>();
  const keys = all.map(keysOf);
  keys.forEach(({ own }, i) => {
    for (const key of own) {
      const list = owners.get(key);
      if (list) list.push(i);
      else owners.set(key, [i]);
    }
  });
  return all.flatMap((features, a) => {
    const others = new Set<number>();
    for (const key of keys[a]!.sought) for (const b of owners.get(key) ?? []) if (b > a) others.add(b);
    return [...others]
      .sort((x, y) => x - y)
      .map((b) => ({ a, b, pair: scorePair(features, all[b]!, sources) }));
  });
}
