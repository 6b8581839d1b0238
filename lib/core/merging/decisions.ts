/**
 * What people decided: these mentions are one event, those are not. The later decision outranks the earlier: the latest is taken
 * first, and an earlier one holds as far as it does not contradict what already holds.
 */
import { type MentionPosition, placeKey } from './told';

export interface Decision {
  /** `same`: all of a and b are one event, whatever their dates. `apart`: no mention of a shares an event with one of b. */
  readonly kind: 'same' | 'apart';
  readonly a: readonly MentionPosition[];
  readonly b: readonly MentionPosition[];
}

export interface Verdicts {
  /** Indexes of mentions that are one event by decision, each group with two members or more. */
  readonly together: readonly (readonly number[])[];
  /** Whether a decision keeps two mentions apart. */
  readonly apart: (i: number, j: number) => boolean;
}

/** `indexesAt` gives the mentions at a place. Positions that hold no mention any more are passed over. */
export function verdictsOf(
  decisions: readonly Decision[],
  indexesAt: (place: string) => readonly number[],
): Verdicts {
  const group = new Map<number, Set<number>>();
  const foes = new Map<number, Set<number>>();
  const groupOf = (i: number) => group.get(i) ?? new Set([i]);
  const areFoes = (one: ReadonlySet<number>, other: ReadonlySet<number>) =>
    [...one].some((i) => [...other].some((j) => foes.get(i)?.has(j)));
  const resolve = (positions: readonly MentionPosition[]) =>
    [...new Set(positions.flatMap((position) => indexesAt(placeKey(position))))].sort((x, y) => x - y);
  for (const { kind, a, b } of decisions.toReversed()) {
    const [left, right] = [resolve(a), resolve(b)];
    if (kind === 'apart') {
      for (const i of left)
        for (const j of right) {
          if (groupOf(i).has(j)) continue;
          foes.set(i, (foes.get(i) ?? new Set()).add(j));
          foes.set(j, (foes.get(j) ?? new Set()).add(i));
        }
      continue;
    }
    const all = [...new Set([...left, ...right])].sort((x, y) => x - y);
    for (const i of all)
      for (const j of all) {
        const [one, other] = [groupOf(i), groupOf(j)];
        if (i >= j || one.has(j) || areFoes(one, other)) continue;
        const joined = new Set([...one, ...other]);
        for (const member of joined) group.set(member, joined);
      }
  }
  const together = [...new Set(group.values())].map((members) => [...members].sort((x, y) => x - y));
  return {
    together: together.sort((x, y) => x[0]! - y[0]!),
    apart: (i, j) => !!foes.get(i)?.has(j),
  };
}
