/**
 * The events of a timeline in columns, so that a million of them fit into memory and are looked through in milliseconds. An event has a slot
 * that it keeps until it changes; `order` gives the slots in the order of their dates. Days are counted from 1970-01-01.
 */
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
import { Growing, Lists, Names } from './growing';
import { ALWAYS, daysOfSet, lastDay, NEVER, startDay } from './stretch';

/** What of an event decides whether and where it is shown. Instants in milliseconds. */
export interface EventRow {
  readonly id: string;
  /** Null where it has no date that can be placed. */
  readonly edtf: string | null;
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly salience: number;
  readonly status: Status;
  readonly resolution: Resolution;
  readonly precision: Precision | null;
  readonly kind: MentionKind;
  readonly independent: number;
  /** A person entered it. */
  readonly manual: boolean;
  /** Names of tags, places and participants. */
  readonly tag: readonly string[];
  readonly place: readonly string[];
  readonly participant: readonly string[];
  /** Ids of sources. */
  readonly source: readonly string[];
  /** Day on which the first of its sources came out, and the last; null where that is not known. By hand: both always known. */
  readonly firstKnown: number | null;
  readonly lastKnown: number | null;
}

/** Status of a slot whose event went, or moved to another slot. */
const GONE = 255;

/** Column of what can be one of a few, and its number where it is none of them. */
const numberIn = (values: readonly string[], value: string | null) =>
  value === null ? values.length : values.indexOf(value);

export class EventColumns {
  readonly ids: string[];
  /** First instant, milliseconds; −Infinity at an open start, NaN without a date. */
  readonly at = new Growing(Float64Array);
  /** First day; `ALWAYS` at an open start. Of events without a date `NEVER`. */
  readonly start = new Growing(Int32Array);
  /** Last day; `NEVER` at an open end. */
  readonly end = new Growing(Int32Array);
  /** In ten thousandths. */
  readonly salience = new Growing(Uint16Array);
  readonly status = new Growing(Uint8Array);
  readonly resolution = new Growing(Uint8Array);
  readonly precision = new Growing(Uint8Array);
  readonly kind = new Growing(Uint8Array);
  readonly independent = new Growing(Uint16Array);
  readonly firstKnown = new Growing(Int32Array);
  readonly lastKnown = new Growing(Int32Array);
  readonly names: Readonly<Record<Belonging, Names>>;
  readonly belongings: Readonly<Record<Belonging, Lists>> = {
    tag: new Lists(),
    place: new Lists(),
    participant: new Lists(),
    source: new Lists(),
  };
  /** 1 for the few dates that are sets ({2020,2022}). */
  readonly isSet = new Growing(Uint8Array);
  /** First and last day of each of their members. */
  readonly members = new Map<number, Int32Array>();
  /** Slots in the order of their dates: open starts, the others, last those without a date, the most salient first. */
  order: Uint32Array = new Uint32Array(0);
  /** How many of `order` have a date. */
  dated = 0;
  /** Not `#`: Next bundles routes and pages apart, so a copy may be made of columns whose class came from the other bundle. */
  private readonly slots: Map<string, number>;

  /** @param of columns to copy; names are shared, for none ever gets another number */
  constructor(of?: EventColumns) {
    this.ids = [...(of?.ids ?? [])];
    this.slots = new Map(of ? of.slots : []);
    this.names = of?.names ?? {
      tag: new Names(),
      place: new Names(),
      participant: new Names(),
      source: new Names(),
    };
    if (!of) return;
    this.at.copyOf(of.at);
    this.salience.copyOf(of.salience);
    this.independent.copyOf(of.independent);
    for (const days of ['start', 'end', 'firstKnown', 'lastKnown'] as const) this[days].copyOf(of[days]);
    for (const sort of ['status', 'resolution', 'precision', 'kind', 'isSet'] as const)
      this[sort].copyOf(of[sort]);
    for (const kind of BELONGINGS) this.belongings[kind].copyOf(of.belongings[kind]);
    for (const [slot, days] of of.members) this.members.set(slot, days);
    this.order = of.order;
    this.dated = of.dated;
  }

  /** How many slots there are, also those whose events are gone. */
  get size(): number {
    return this.ids.length;
  }

  /** Slot of an event, or undefined where it is not here. */
  find(id: string): number | undefined {
    return this.slots.get(id);
  }

  /** What of one kind an event has. */
  valuesOf(kind: Belonging, slot: number): string[] {
    const { starts, values } = this.belongings[kind];
    return Array.from(
      values.subarray(starts[slot], starts[slot + 1]),
      (number) => this.names[kind].list[number]!,
    );
  }

  /** What this costs, roughly, in bytes. */
  get bytes(): number {
    const columns = [
      this.at,
      this.start,
      this.end,
      this.salience,
      this.status,
      this.resolution,
      this.precision,
      this.kind,
      this.isSet,
      this.independent,
      this.firstKnown,
      this.lastKnown,
      ...BELONGINGS.map((kind) => this.belongings[kind]),
    ];
    const names = BELONGINGS.reduce((sum, kind) => sum + this.names[kind].size, 0);
    return (
      columns.reduce((sum, { bytes }) => sum + bytes, this.order.byteLength) +
      // An id, its place in the list and in the map; a name the same. As measured, with what the collector leaves.
      (this.ids.length + names) * 400
    );
  }

  /** Puts events into slots of their own; one that was here leaves its slot. Call `settle` when all are in. */
  put(rows: readonly EventRow[]): void {
    for (const row of rows) {
      this.remove(row.id);
      const slot = this.ids.length;
      this.slots.set(row.id, slot);
      this.ids.push(row.id);
      const isDated = row.edtf !== null;
      this.at.push(isDated ? (row.earliest ?? Number.NEGATIVE_INFINITY) : Number.NaN);
      this.start.push(isDated ? startDay(row.earliest) : NEVER);
      this.end.push(isDated ? lastDay(row.latest) : NEVER);
      this.salience.push(Math.round(row.salience * 10_000));
      this.status.push(STATUSES.indexOf(row.status));
      this.resolution.push(RESOLUTIONS.indexOf(row.resolution));
      this.precision.push(numberIn(PRECISIONS, row.precision));
      this.kind.push(MENTION_KINDS.indexOf(row.kind));
      this.independent.push(Math.min(row.independent, 0xffff));
      this.firstKnown.push(row.manual ? ALWAYS : (row.firstKnown ?? NEVER));
      this.lastKnown.push(row.manual && row.source.length === 0 ? ALWAYS : (row.lastKnown ?? NEVER));
      for (const kind of BELONGINGS) {
        const names = this.names[kind];
        const own = row[kind];
        this.belongings[kind].push(
          (own.length > 1 ? [...new Set(own)] : own).map((name) => names.numberOf(name)),
        );
      }
      const members = row.edtf === null ? null : daysOfSet(row.edtf);
      this.isSet.push(members ? 1 : 0);
      if (members) this.members.set(slot, members);
    }
  }

  /** Takes an event out, if it is here. */
  remove(id: string): void {
    const slot = this.slots.get(id);
    if (slot === undefined) return;
    this.slots.delete(id);
    this.status.items[slot] = GONE;
    this.members.delete(slot);
  }

  isGone(slot: number): boolean {
    return this.status.items[slot] === GONE;
  }

  /** Brings `order` up to date with what was put and removed: sorts what is new and merges it in. */
  settle(): void {
    const before = this.order.filter((slot) => !this.isGone(slot));
    const known = new Uint8Array(this.size);
    for (const slot of before) known[slot] = 1;
    const added: number[] = [];
    for (let slot = 0; slot < this.size; slot++) if (!known[slot] && !this.isGone(slot)) added.push(slot);
    added.sort((a, b) => this.#compare(a, b));
    const order = new Uint32Array(before.length + added.length);
    for (let i = 0, j = 0, k = 0; k < order.length; k++) {
      const fromBefore = j >= added.length || (i < before.length && this.#compare(before[i]!, added[j]!) < 0);
      order[k] = fromBefore ? before[i++]! : added[j++]!;
    }
    this.order = order;
    this.dated = order.length;
    while (this.dated > 0 && Number.isNaN(this.at.items[order[this.dated - 1]!])) this.dated--;
  }

  /** Slots in the order of their dates. */
  inOrder(slots: readonly number[]): number[] {
    return slots.toSorted((a, b) => this.#compare(a, b));
  }

  #compare(a: number, b: number): number {
    const [one, other] = [this.at.items[a]!, this.at.items[b]!];
    if (one < other) return -1;
    if (one > other) return 1;
    const isUndated = Number.isNaN(one);
    if (isUndated !== Number.isNaN(other)) return isUndated ? 1 : -1;
    const heavier = isUndated ? this.salience.items[b]! - this.salience.items[a]! : 0;
    return heavier || (this.ids[a]! < this.ids[b]! ? -1 : 1);
  }
}

/** Whether a dated event can lie, at least in part, within two days, inclusive. A set lies where its members do. */
export function touches(columns: EventColumns, slot: number, from: number, to: number): boolean {
  if (columns.end.items[slot]! < from || columns.start.items[slot]! > to) return false;
  const members = columns.isSet.items[slot] === 1 ? columns.members.get(slot) : undefined;
  if (!members) return true;
  for (let i = 0; i < members.length; i += 2) if (members[i]! <= to && members[i + 1]! >= from) return true;
  return false;
}
