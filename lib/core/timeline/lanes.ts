/** Which values of a kind get a lane of their own, and which events stand in which lane. */
import type { Belonging, EventColumns } from './columns';
import type { Found } from './found';

/** Most lanes, the one for the rest among them. */
export const MOST_LANES = 8;

export interface Lanes {
  /** The rest, null, is last. */
  readonly values: readonly (string | null)[];
  readonly count: number;
  /** Lane of each number of a name; 255 for those without one. */
  readonly laneOf: Uint8Array;
  readonly of: { readonly starts: Uint32Array; readonly values: Uint32Array } | null;
}

const NONE = 255;

const ONE_LANE: Lanes = { values: [null], count: 1, laneOf: new Uint8Array(0), of: null };

/** The values that most events of a stretch of days have, most first. */
export function lanesFor(
  columns: EventColumns,
  found: Found,
  kind: Belonging | null,
  stretch: { readonly from: number; readonly to: number },
): Lanes {
  if (kind === null) return ONE_LANE;
  const names = columns.names[kind];
  const { starts, values } = columns.belongings[kind];
  const counts = new Uint32Array(names.size);
  const [start, end] = [columns.start.items, columns.end.items];
  for (let i = 0; i < columns.dated; i++) {
    const slot = columns.order[i]!;
    if (start[slot]! > stretch.to) break;
    if (!found.mask[slot] || end[slot]! < stretch.from) continue;
    for (let v = starts[slot]!; v < starts[slot + 1]!; v++) counts[values[v]!]!++;
  }
  const taken: number[] = [];
  for (let number = 0; number < counts.length; number++) if (counts[number]! > 0) taken.push(number);
  const chosen = taken
    .sort((a, b) => counts[b]! - counts[a]! || (names.list[a]! < names.list[b]! ? -1 : 1))
    .slice(0, MOST_LANES - 1);
  const laneOf = new Uint8Array(names.size).fill(NONE);
  for (const [lane, number] of chosen.entries()) laneOf[number] = lane;
  return {
    values: [...chosen.map((number) => names.list[number]!), null],
    count: chosen.length + 1,
    laneOf,
    of: { starts, values },
  };
}

/**
 * Writes the lanes that an event stands in to `into`: that of the rest where it has none of the others' values.
 * @returns how many they are
 */
export function lanesOf({ of, laneOf, count }: Lanes, slot: number, into: Uint8Array): number {
  let length = 0;
  if (of)
    for (let v = of.starts[slot]!; v < of.starts[slot + 1]!; v++) {
      const lane = laneOf[of.values[v]!]!;
      if (lane !== NONE) into[length++] = lane;
    }
  if (length === 0) into[length++] = count - 1;
  return length;
}
