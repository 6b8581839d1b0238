/** Which events of a timeline a filter finds. */
import {
  type Belonging,
  BELONGINGS,
  MENTION_KINDS,
  type MentionKind,
  type Precision,
  PRECISIONS,
  type Resolution,
  RESOLUTIONS,
  type Status,
  STATUSES,
} from '../model';
import { type EventColumns, touches } from './columns';
import type { DensityBins } from './density';
import type { Facet, FacetValue } from './facets';
import type { Lanes } from './lanes';
import { ALWAYS, NEVER } from './stretch';
import { Track } from './track';

/** What is kept; what is left out keeps all. Values of one kind add up, kinds narrow each other. */
export interface Narrowing {
  readonly statuses: readonly Status[];
  /** Days, inclusive: events that can lie there. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Values of tags, places and participants, ids of sources. */
  readonly having?: Readonly<Partial<Record<Belonging, readonly string[]>>>;
  readonly resolution?: readonly Resolution[];
  readonly precision?: readonly Precision[];
  readonly kind?: readonly MentionKind[];
  /** At least so many independent sources. */
  readonly independent?: number | undefined;
  readonly salience?: number | undefined;
  /** Day by whose end a source must have told it. */
  readonly known?: number | undefined;
  /** 1 for each slot that a search found. */
  readonly words?: Uint8Array | undefined;
}

/** What a filter finds. */
export interface Found {
  /** 1 for each slot that is found. */
  readonly mask: Uint8Array;
  readonly count: number;
  readonly undated: number;
  /** First and last day of all that is dated; null where nothing is. An open end reaches to the nearest end that is known. */
  readonly span: { readonly from: number; readonly to: number } | null;
  /** The dated ones. */
  readonly track: Track;
  /** The same in lanes, their values, and their densities by number of bins: each once somebody asked for it. */
  readonly lanes: Map<Belonging, Lanes>;
  readonly facets: Map<Facet, readonly FacetValue[]>;
  readonly densities: Map<number, DensityBins>;
}

export function findEvents(columns: EventColumns, narrowing: Narrowing): Found {
  const mask = narrowing.words?.slice() ?? new Uint8Array(columns.size).fill(1);
  const { statuses, independent = 0, salience = 0, known = NEVER } = narrowing;
  // None at all finds nothing: it is what may be seen.
  keepOf(mask, columns.status.items, STATUSES, statuses);
  const sorts = [
    [columns.resolution, RESOLUTIONS, narrowing.resolution],
    [columns.precision, PRECISIONS, narrowing.precision],
    [columns.kind, MENTION_KINDS, narrowing.kind],
  ] as const;
  for (const [column, all, kept] of sorts) if (kept && kept.length > 0) keepOf(mask, column.items, all, kept);
  if (independent > 0) keepFrom(mask, columns.independent.items, independent);
  if (salience > 0) keepFrom(mask, columns.salience.items, Math.round(salience * 10_000));
  if (known < NEVER) {
    const { items } = columns.firstKnown;
    for (let slot = 0; slot < mask.length; slot++) if (items[slot]! > known) mask[slot] = 0;
  }
  for (const kind of BELONGINGS) {
    const values = narrowing.having?.[kind] ?? [];
    if (values.length > 0) keepHaving(mask, columns, kind, values);
  }
  if (narrowing.from !== undefined || narrowing.to !== undefined)
    keepWithin(mask, columns, narrowing.from ?? ALWAYS, narrowing.to ?? NEVER);
  return { mask, ...measure(columns, mask), lanes: new Map(), facets: new Map(), densities: new Map() };
}

/** Keeps what is one of some of the values that a column's numbers stand for. */
function keepOf<T extends string>(
  mask: Uint8Array,
  column: Uint8Array,
  all: readonly T[],
  kept: readonly T[],
) {
  const table = new Uint8Array(256);
  for (const value of kept) table[all.indexOf(value)] = 1;
  for (let slot = 0; slot < mask.length; slot++) mask[slot]! &= table[column[slot]!]!;
}

function keepFrom(mask: Uint8Array, column: Uint16Array, least: number) {
  for (let slot = 0; slot < mask.length; slot++) if (column[slot]! < least) mask[slot] = 0;
}

function keepHaving(mask: Uint8Array, columns: EventColumns, kind: Belonging, values: readonly string[]) {
  const names = columns.names[kind];
  const wanted = new Uint8Array(names.size);
  for (const value of values) {
    const number = names.find(value);
    if (number !== undefined) wanted[number] = 1;
  }
  const { starts, values: all } = columns.belongings[kind];
  for (let slot = 0; slot < mask.length; slot++) {
    if (!mask[slot]) continue;
    let has = 0;
    for (let i = starts[slot]!; i < starts[slot + 1]!; i++) has |= wanted[all[i]!]!;
    mask[slot] = has;
  }
}

function keepWithin(mask: Uint8Array, columns: EventColumns, from: number, to: number) {
  const isDated = (slot: number) => !Number.isNaN(columns.at.items[slot]);
  for (let slot = 0; slot < mask.length; slot++)
    if (mask[slot] && !(isDated(slot) && touches(columns, slot, from, to))) mask[slot] = 0;
}

/** The dated ones side by side, and how far they reach. */
function measure(
  columns: EventColumns,
  mask: Uint8Array,
): Pick<Found, 'count' | 'undated' | 'span' | 'track'> {
  const { order, dated } = columns;
  const starts = columns.start.items;
  const ends = columns.end.items;
  let count = 0;
  for (let slot = 0; slot < mask.length; slot++) count += mask[slot]!;
  let undated = 0;
  for (let i = dated; i < order.length; i++) undated += mask[order[i]!]!;
  const slots = new Uint32Array(count - undated);
  let from = NEVER;
  let to = ALWAYS;
  for (let i = 0, place = 0; place < slots.length; i++) {
    const slot = order[i]!;
    if (mask[slot] === 0) continue;
    slots[place++] = slot;
    // An open end says nothing of how far the timeline reaches; the end that it has does.
    const start = starts[slot]!;
    const end = ends[slot]!;
    const first = start === ALWAYS ? end : start;
    const last = end === NEVER ? start : end;
    if (first !== NEVER && first < from) from = first;
    if (last !== ALWAYS && last > to) to = last;
  }
  const span = from <= to ? { from, to } : null;
  return { count, undated, track: new Track(columns, slots), span };
}
