/** Pairs of events that a person should look at: perhaps one event, or one event of which two sources give different dates. */
import type { MergeReason } from '../model';
import type { Cluster } from './clusters';
import type { Verdicts } from './decisions';
import type { Features } from './features';
import type { Link } from './links';
import type { Sources } from './profile';
import { disagrees, explainPair, isMiddling, type PairScore } from './score';
import { type MentionPosition, positionOf } from './told';

export interface Suggestion {
  /** `merge`: perhaps one event. `disagreement`: one event by all but its dates, which cannot both be true. */
  readonly kind: 'merge' | 'disagreement';
  /** The two mentions, of two events, that are most alike. */
  readonly a: MentionPosition;
  readonly b: MentionPosition;
  /** What the two mentions share; for a disagreement without the dates. */
  readonly score: number;
  readonly reasons: readonly MergeReason[];
}

/** Whether a person should look at a pair that was not joined. */
export function isWorthShowing(a: Features, b: Features, pair: PairScore, sources: Sources): boolean {
  return pair.clash ? disagrees(a, b, pair, sources) : isMiddling(a, b, pair, sources);
}

/** At most one a pair of clusters and kind, whichever comes first; the best first. Mentions in no cluster count as one of their own. */
export function suggestionsOf(
  all: readonly Features[],
  pairs: readonly Link[],
  clusters: readonly Cluster[],
  { apart }: Verdicts,
  sources: Sources,
): Suggestion[] {
  const home = new Map(clusters.flatMap(({ members }, c) => members.map((member) => [member, c] as const)));
  const kept = new Map<string, { kind: Suggestion['kind']; score: number; link: Link }>();
  for (const link of pairs) {
    const { a, b, pair } = link;
    const [one, other] = [home.get(a) ?? `alone ${a}`, home.get(b) ?? `alone ${b}`];
    if (one === other || apart(a, b) || !isWorthShowing(all[a]!, all[b]!, pair, sources)) continue;
    const kind = pair.clash ? 'disagreement' : 'merge';
    const score = pair.clash ? pair.apartFromDates : pair.score;
    const key = `${kind} ${[one, other].map(String).toSorted().join(' ')}`;
    if (score > (kept.get(key)?.score ?? Number.NEGATIVE_INFINITY)) kept.set(key, { kind, score, link });
  }
  return [...kept.values()]
    .sort((x, y) => y.score - x.score || x.link.a - y.link.a || x.link.b - y.link.b)
    .map(({ kind, score, link: { a, b } }) => ({
      kind,
      a: positionOf(all[a]!.mention),
      b: positionOf(all[b]!.mention),
      score,
      reasons: explainPair(all[a]!, all[b]!, sources),
    }));
}
