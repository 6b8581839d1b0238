/** Which mentions are compared, and which of them are linked: two that score high enough and whose dates can both be true. */
import type { Features } from './features';
import { keysOf } from './keys';
import { Owners } from './owners';
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
  const keys = all.map(keysOf);
  const owners = new Owners(keys.reduce((sum, { own }) => sum + own.length, 0));
  const partners: number[][] = [];
  /** For whom each was met last. */
  const met = new Int32Array(all.length);
  // From the end, so that the table holds none but later ones.
  for (let a = all.length - 1; a >= 0; a--) {
    const found: number[] = [];
    const meet = (b: number) => {
      if (met[b] === a + 1) return;
      met[b] = a + 1;
      found.push(b);
    };
    for (const key of keys[a]!.sought) owners.of(key, meet);
    for (const key of keys[a]!.own) owners.add(key, a);
    partners[a] = found.sort((x, y) => x - y);
  }
  return partners.flatMap((others, a) =>
    others.map((b) => ({ a, b, pair: scorePair(all[a]!, all[b]!, sources) })),
  );
}
