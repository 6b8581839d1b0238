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
  const mask = new Uint8Array(columns.size);
  const simple = simpleTest(columns, narrowing);
  const { words } = narrowing;
  // What a search did not find need not be looked at.
  for (let slot = 0; slot < mask.length; slot++)
    if ((!words || words[slot] === 1) && simple(slot)) mask[slot] = 1;
  for (const kind of BELONGINGS) {
    const values = narrowing.having?.[kind] ?? [];
    if (values.length > 0) keepHaving(mask, columns, kind, values);
  }
  if (narrowing.from !== undefined || narrowing.to !== undefined)
    keepWithin(mask, columns, narrowing.from ?? ALWAYS, narrowing.to ?? NEVER);
  return { mask, ...measure(columns, mask), lanes: new Map(), facets: new Map(), densities: new Map() };
}

/** All that one look at the columns tells. */
function simpleTest(columns: EventColumns, narrowing: Narrowing): (slot: number) => boolean {
  // None at all finds nothing: it is what may be seen.
  const status = new Uint8Array(256);
  for (const one of narrowing.statuses) status[STATUSES.indexOf(one)] = 1;
  const resolution = tableOf(RESOLUTIONS, narrowing.resolution);
  const precision = tableOf(PRECISIONS, narrowing.precision);
  const kind = tableOf(MENTION_KINDS, narrowing.kind);
  const independent = narrowing.independent ?? 0;
  const salience = Math.round((narrowing.salience ?? 0) * 10_000);
  const known = narrowing.known ?? NEVER;
  const of = {
    status: columns.status.items,
    resolution: columns.resolution.items,
    precision: columns.precision.items,
    kind: columns.kind.items,
    independent: columns.independent.items,
    salience: columns.salience.items,
    firstKnown: columns.firstKnown.items,
  };
  return (slot) =>
    status[of.status[slot]!] === 1 &&
    resolution[of.resolution[slot]!] === 1 &&
    precision[of.precision[slot]!] === 1 &&
    kind[of.kind[slot]!] === 1 &&
    of.independent[slot]! >= independent &&
    of.salience[slot]! >= salience &&
    of.firstKnown[slot]! <= known;
}

/** 1 for each number that is kept: of all values where none is named. */
function tableOf(all: readonly string[], kept: readonly string[] | undefined): Uint8Array {
  const table = new Uint8Array(256);
  if (!kept || kept.length === 0) table.fill(1, 0, all.length + 1);
  else for (const value of kept) table[all.indexOf(value)] = 1;
  return table;
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
  const slots = new Uint32Array(dated);
  let length = 0;
  for (let i = 0; i < dated; i++) if (mask[order[i]!]) slots[length++] = order[i]!;
  let undated = 0;
  for (let i = dated; i < order.length; i++) undated += mask[order[i]!]!;
  const track = new Track(columns, slots.slice(0, length));
  let from = NEVER;
  let to = ALWAYS;
  for (let i = 0; i < length; i++) {
    // An open end says nothing of how far the timeline reaches; the end that it has does.
    const start = track.starts[i]!;
    const end = track.ends[i]!;
    const first = start === ALWAYS ? end : start;
    const last = end === NEVER ? start : end;
    if (first !== NEVER && first < from) from = first;
    if (last !== ALWAYS && last > to) to = last;
  }
  return { count: length + undated, undated, track, span: from <= to ? { from, to } : null };
}
