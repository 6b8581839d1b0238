/** Which values of a kind get a lane of their own, and which events stand in which lane. */
import type { Belonging } from '../model';
import type { EventColumns } from './columns';
import type { Found } from './found';
import { Track } from './track';

/** Most lanes, the one for the rest among them. */
const MOST_LANES = 8;

export interface Lanes {
  readonly lanes: readonly Lane[];
  /** Numbers of the lanes that an event stands in. */
  of(slot: number): readonly number[];
}

interface Lane {
  /** Null is the rest. */
  readonly value: string | null;
  readonly track: Track;
}

const FIRST: readonly number[] = [0];

/**
 * The values that most of the events found have, most first, and the rest last: of all found, not of those in view, so that lanes stay while
 * one pans and zooms.
 */
export function lanesOf(columns: EventColumns, found: Found, kind: Belonging | null): Lanes {
  if (kind === null) return { lanes: [{ value: null, track: found.track }], of: () => FIRST };
  const known = found.lanes.get(kind);
  if (known) return known;
  const made = makeLanes(columns, found, kind);
  found.lanes.set(kind, made);
  return made;
}

function makeLanes(columns: EventColumns, { track }: Found, kind: Belonging): Lanes {
  const names = columns.names[kind];
  const { starts, values } = columns.belongings[kind];
  const counts = new Uint32Array(names.size);
  for (const slot of track.slots)
    for (let v = starts[slot]!; v < starts[slot + 1]!; v++) counts[values[v]!]!++;
  const taken: number[] = [];
  for (let number = 0; number < counts.length; number++) if (counts[number]! > 0) taken.push(number);
  const chosen = taken
    .sort((a, b) => counts[b]! - counts[a]! || (names.list[a]! < names.list[b]! ? -1 : 1))
    .slice(0, MOST_LANES - 1);
  const rest = chosen.length;
  const laneOf = new Uint8Array(names.size).fill(rest);
  for (const [lane, number] of chosen.entries()) laneOf[number] = lane;

  const slots = [...chosen.map((number) => counts[number]!), track.length].map(
    (most) => new Uint32Array(most),
  );
  const lengths = new Uint32Array(slots.length);
  for (const slot of track.slots) {
    let own = 0;
    for (let v = starts[slot]!; v < starts[slot + 1]!; v++) {
      const lane = laneOf[values[v]!]!;
      if (lane === rest) continue;
      slots[lane]![lengths[lane]!++] = slot;
      own++;
    }
    if (own === 0) slots[rest]![lengths[rest]!++] = slot;
  }
  return {
    lanes: slots.map((some, lane) => ({
      value: lane === rest ? null : names.list[chosen[lane]!]!,
      track: new Track(columns, some.slice(0, lengths[lane])),
    })),
    of(slot) {
      const own: number[] = [];
      for (let v = starts[slot]!; v < starts[slot + 1]!; v++) {
        const lane = laneOf[values[v]!]!;
        if (lane !== rest) own.push(lane);
      }
      return own.length > 0 ? own : [rest];
    },
  };
}
