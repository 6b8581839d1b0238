/** What a piece of evidence is, for or against two mentions' being one event. */
import type { Features } from './features';
import type { Sources } from './profile';

/** A reason in the making: most pairs are only weighed, and never explained. */
export interface Evidence {
  readonly rule: string;
  readonly weight: number;
  readonly say: () => string;
}

/** What a pair is, besides its two mentions. */
export interface Pair {
  /** One of the times is wider than a week: much happens to the same people in a month or a year. */
  readonly coarse: boolean;
  /** Days or weeks, of which one cannot be placed ("on Monday", published nobody knows when). */
  readonly loose: boolean;
  /** Both stand in one sentence: what the rest of it tells says nothing. */
  readonly oneSentence: boolean;
}

export type Judge = (a: Features, b: Features, pair: Pair, sources: Sources) => Evidence | null;

interface Keyed {
  readonly size: number;
  has(key: string): boolean;
  keys(): Iterable<string>;
}

/** How many both have. */
export function countCommon(a: Keyed, b: Keyed): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const key of small.keys()) if (large.has(key)) count++;
  return count;
}

/** In the order of the smaller, which is the same for (a, b) as for (b, a) where it matters: to people, sorted. */
export function common(a: Keyed, b: Keyed): string[] {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const found: string[] = [];
  for (const key of small.keys()) if (large.has(key)) found.push(key);
  return found.length > 1 ? found.sort() : found;
}
