/**
 * Links → groups of mentions that tell of one event. What people decided comes first. Then the best link joins first; two
 * groups join only while every date among them can still be true of one event and the groups agree on the whole. Groups grow along links
 * alone, so what no chain of links connects cannot influence each other. The order of input plays no part.
 */
import type { MergeReason } from '../model';
import { reach } from './dates';
import type { Verdicts } from './decisions';
import type { Features } from './features';
import { isLinked, type Link } from './links';
import type { Sources } from './profile';
import { explainPair, type PairScore, scorePair, thresholdOf } from './score';

export interface Cluster {
  /** Indexes into the features, ascending. */
  readonly members: readonly number[];
  /** Of the pairs that joined it, best first. */
  readonly reasons: readonly MergeReason[];
}

/** Groups larger than this are compared by a sample: the cost of a join stays bounded. */
const SAMPLE = 24;

/** `all` must come in a canonical order (`byPlace`). */
export function clusterMentions(
  all: readonly Features[],
  pairs: readonly Link[],
  { together, apart }: Verdicts,
  sources: Sources,
): Cluster[] {
  const groups = new Map<number, Group>(all.map((features, i) => [i, newGroup(i, features)]));
  const home = all.map((_, i) => i);
  const unite = (one: Group, other: Group, reasons: readonly MergeReason[]) => {
    const [large, small] = one.members.length >= other.members.length ? [one, other] : [other, one];
    join(large, small, reasons);
    for (const member of small.members) home[member] = large.id;
    groups.delete(small.id);
  };
  for (const [first, ...others] of together)
    for (const other of others)
      unite(groups.get(home[first!]!)!, groups.get(home[other]!)!, [
        { rule: 'decision', text: 'a person said that they are one event', weight: 0 },
      ]);
  const scores = new Scores(all, sources, pairs);
  const links = pairs
    .filter(({ a, b, pair }) => isLinked(all[a]!, all[b]!, pair))
    .sort((x, y) => y.pair.score - x.pair.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of links) {
    const one = groups.get(home[a]!)!;
    const other = groups.get(home[b]!)!;
    if (one === other || isKeptApart(one, other, apart) || !agree(one, other, all, scores)) continue;
    unite(one, other, explainPair(all[a]!, all[b]!, sources));
  }
  return [...groups.values()]
    .map(({ members, reasons }) => ({ members: [...members].sort((x, y) => x - y), reasons }))
    .sort((x, y) => (x.members[0] ?? 0) - (y.members[0] ?? 0));
}

interface Group {
  readonly id: number;
  members: number[];
  /** Where the dates of all dated members meet. More than one where a person joined dates that clash. */
  spans: readonly (readonly [from: number, to: number])[];
  reasons: MergeReason[];
}

function newGroup(id: number, { mention, openYear }: Features): Group {
  const span =
    mention.date && !openYear
      ? reach(mention.date)
      : ([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const);
  return { id, members: [id], spans: [span], reasons: [] };
}

function join(large: Group, small: Group, reasons: readonly MergeReason[]): void {
  large.members = [...large.members, ...small.members];
  const met = meeting(large, small);
  large.spans = met.length ? met : [...large.spans, ...small.spans];
  const known = new Set(large.reasons.map(({ rule, text }) => `${rule} ${text}`));
  for (const reason of [...reasons, ...small.reasons]) {
    const key = `${reason.rule} ${reason.text}`;
    if ((reason.weight === 0 && reason.rule !== 'decision') || known.has(key) || large.reasons.length >= 12)
      continue;
    known.add(key);
    large.reasons.push(reason);
  }
}

function isKeptApart(one: Group, other: Group, apart: Verdicts['apart']): boolean {
  return one.members.some((i) => other.members.some((j) => apart(i, j)));
}

function meeting(one: Group, other: Group): Group['spans'] {
  return one.spans.flatMap(([from, to]) =>
    other.spans
      .map(([start, end]) => [Math.max(from, start), Math.min(to, end)] as const)
      .filter(([start, end]) => start <= end),
  );
}

/** Dates meet, and the pairs across the two groups are on average more for than against. */
function agree(one: Group, other: Group, all: readonly Features[], scores: Scores): boolean {
  if (meeting(one, other).length === 0) return false;
  const decided = one.spans.length + other.spans.length > 2;
  let sum = 0;
  let count = 0;
  for (const a of one.members.slice(0, SAMPLE))
    for (const b of other.members.slice(0, SAMPLE)) {
      const pair = scores.of(a, b);
      if (pair.clash && !decided) return false;
      if (pair.clash) continue;
      sum += pair.score - thresholdOf(all[a]!, all[b]!).groups;
      count++;
    }
  return count > 0 && sum >= 0;
}

/** What pairs score, remembered: two groups are compared again when one of them has grown. */
class Scores {
  private readonly known: Map<number, PairScore>;

  constructor(
    private readonly all: readonly Features[],
    private readonly sources: Sources,
    pairs: readonly Link[],
  ) {
    this.known = new Map(pairs.map(({ a, b, pair }) => [a * all.length + b, pair]));
  }

  of(one: number, other: number): PairScore {
    const [a, b] = one < other ? [one, other] : [other, one];
    const key = a * this.all.length + b;
    let pair = this.known.get(key);
    if (!pair) this.known.set(key, (pair = scorePair(this.all[a]!, this.all[b]!, this.sources)));
    return pair;
  }
}
