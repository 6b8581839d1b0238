/**
 * Scored pairs → groups of mentions that tell of one event. The best pair joins first; two groups join only while every
 * date among them can still be true of one event and the groups agree on the whole. Order of input plays no part.
 */
import type { MergeReason } from '../model';
import { bounds } from './dates';
import type { Features } from './features';
import { candidatePairs } from './candidates';
import { type PairScore, type Rarity, scorePair, THRESHOLD_GROUPS, thresholdOf } from './score';

export interface Cluster {
  /** Indexes into the features, ascending. */
  readonly members: readonly number[];
  /** Of the pairs that joined it, best first. */
  readonly reasons: readonly MergeReason[];
}

/** Groups larger than this are compared by a sample: the cost of a join stays bounded. */
const SAMPLE = 24;

/** `all` must come in a canonical order (by source, then place in its text). */
export function clusterMentions(all: readonly Features[], rarity: Rarity): Cluster[] {
  const groups = new Map<number, Group>(all.map((features, i) => [i, newGroup(i, features)]));
  const home = all.map((_, i) => i);
  const pairs = candidatePairs(all)
    .map(([a, b]) => ({ a, b, pair: scorePair(all[a]!, all[b]!, rarity) }))
    .filter(
      (one): one is { a: number; b: number; pair: PairScore } =>
        one.pair !== null && one.pair.score >= thresholdOf(all[one.a]!.mention, all[one.b]!.mention),
    )
    .sort((x, y) => y.pair.score - x.pair.score || x.a - y.a || x.b - y.b);
  for (const { a, b, pair } of pairs) {
    const one = groups.get(home[a]!)!;
    const other = groups.get(home[b]!)!;
    if (one === other || !agree(one, other, all, rarity)) continue;
    const [large, small] = one.members.length >= other.members.length ? [one, other] : [other, one];
    join(large, small, pair);
    for (const member of small.members) home[member] = large.id;
    groups.delete(small.id);
  }
  return [...groups.values()]
    .map(({ members, reasons }) => ({ members: [...members].sort((x, y) => x - y), reasons }))
    .sort((x, y) => (x.members[0] ?? 0) - (y.members[0] ?? 0));
}

interface Group {
  readonly id: number;
  members: number[];
  /** Where the dates of all dated members meet. */
  from: number;
  to: number;
  reasons: MergeReason[];
}

function newGroup(id: number, { mention }: Features): Group {
  const [from, to] = mention.date
    ? bounds(mention.date)
    : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return { id, members: [id], from, to, reasons: [] };
}

function join(large: Group, small: Group, pair: PairScore): void {
  large.members = [...large.members, ...small.members];
  large.from = Math.max(large.from, small.from);
  large.to = Math.min(large.to, small.to);
  const known = new Set(large.reasons.map(({ rule, text }) => `${rule} ${text}`));
  for (const reason of [...pair.reasons, ...small.reasons])
    if (reason.weight !== 0 && !known.has(`${reason.rule} ${reason.text}`) && large.reasons.length < 12)
      large.reasons.push(reason);
}

/** Dates meet, and the pairs across the two groups are on average more for than against. */
function agree(one: Group, other: Group, all: readonly Features[], rarity: Rarity): boolean {
  if (Math.max(one.from, other.from) > Math.min(one.to, other.to)) return false;
  let sum = 0;
  let count = 0;
  for (const a of one.members.slice(0, SAMPLE))
    for (const b of other.members.slice(0, SAMPLE)) {
      const pair = scorePair(all[a]!, all[b]!, rarity);
      if (!pair) return false;
      sum += pair.score;
      count++;
    }
  return sum / count >= THRESHOLD_GROUPS;
}
