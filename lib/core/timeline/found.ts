/** Which events of a timeline a filter finds. */
import type { MentionKind, Precision, Resolution } from '../model';
import { MENTION_KINDS } from '../model';
import {
  ALWAYS,
  type Belonging,
  BELONGINGS,
  type EventColumns,
  NEVER,
  PRECISIONS,
  RESOLUTIONS,
  STATUSES,
} from './columns';

/** What is kept; what is left out keeps all. Values of one kind add up, kinds narrow each other. */
export interface Narrowing {
  readonly statuses: readonly (typeof STATUSES)[number][];
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
}

export function findEvents(columns: EventColumns, narrowing: Narrowing): Found {
  const mask = new Uint8Array(columns.size);
  const simple = simpleTest(columns, narrowing);
  for (let slot = 0; slot < mask.length; slot++) if (simple(slot)) mask[slot] = 1;
  for (const kind of BELONGINGS) {
    const values = narrowing.having?.[kind] ?? [];
    if (values.length > 0) keepHaving(mask, columns, kind, values);
  }
  if (narrowing.from !== undefined || narrowing.to !== undefined)
    keepWithin(mask, columns, narrowing.from ?? ALWAYS, narrowing.to ?? NEVER);
  return { mask, ...measure(columns, mask) };
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
  const { words } = narrowing;
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
    of.firstKnown[slot]! <= known &&
    (words === undefined || words[slot] === 1);
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

/** Whether a dated event can lie, at least in part, within two days, inclusive. A set lies where its members do. */
export function touches(columns: EventColumns, slot: number, from: number, to: number): boolean {
  if (columns.end.items[slot]! < from || columns.start.items[slot]! > to) return false;
  const members = columns.members.size > 0 ? columns.members.get(slot) : undefined;
  if (!members) return true;
  for (let i = 0; i < members.length; i += 2) if (members[i]! <= to && members[i + 1]! >= from) return true;
  return false;
}

function measure({ order, dated, start, end }: EventColumns, mask: Uint8Array): Omit<Found, 'mask'> {
  let count = 0;
  let datedCount = 0;
  let from = NEVER;
  let to = ALWAYS;
  for (let i = 0; i < dated; i++) {
    const slot = order[i]!;
    if (!mask[slot]) continue;
    datedCount++;
    // An open end says nothing of how far the timeline reaches; the end that it has does.
    const first = start.items[slot] === ALWAYS ? end.items[slot]! : start.items[slot]!;
    const last = end.items[slot] === NEVER ? start.items[slot]! : end.items[slot]!;
    if (first !== NEVER && first < from) from = first;
    if (last !== ALWAYS && last > to) to = last;
  }
  count = datedCount;
  for (let i = dated; i < order.length; i++) count += mask[order[i]!]!;
  return { count, undated: count - datedCount, span: from <= to ? { from, to } : null };
}
