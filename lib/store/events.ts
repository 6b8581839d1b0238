import type {
  Agreement,
  CalendarDate,
  MentionKind,
  MergeReason,
  Precision,
  Resolution,
  SaliencePart,
  Status,
} from '../core/model';
import { updateMany } from './bulk';
import type { Db } from './client';
import type { StoredDate } from './mentions';

export interface EventRecord extends StoredDate {
  readonly id: string;
  readonly timelineId: string;
  readonly title: string;
  readonly summary: string | null;
  readonly kind: MentionKind;
  readonly status: Status;
  readonly entry: 'extracted' | 'manual';
  readonly salience: number;
  readonly salienceParts: readonly SaliencePart[];
  readonly agreement: Agreement;
  readonly reasons: readonly MergeReason[];
  readonly edited: readonly string[];
  readonly sourceUrl: string | null;
  readonly quote: string | null;
  readonly version: number;
  readonly mergedIntoId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export type NewEvent = Omit<EventRecord, 'createdAt' | 'updatedAt' | 'version'>;
export type EventChange = Partial<
  Omit<EventRecord, 'id' | 'timelineId' | 'createdAt' | 'updatedAt' | 'version'>
>;

/** A date's columns; null means unresolved. */
export function storedDate(date: CalendarDate | null, resolution: Resolution): StoredDate {
  return {
    edtf: date?.edtf ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    precision: date?.precision ?? null,
    resolution,
  };
}

type Row = NonNullable<Awaited<ReturnType<Db['client']['event']['findFirst']>>>;

const record = (row: Row): EventRecord => ({
  ...row,
  earliest: row.earliest === null ? null : Number(row.earliest),
  latest: row.latest === null ? null : Number(row.latest),
  precision: row.precision as Precision | null,
  resolution: row.resolution as Resolution,
  kind: row.kind as MentionKind,
  status: row.status as Status,
  entry: row.entry as EventRecord['entry'],
  salienceParts: row.salienceParts as unknown as readonly SaliencePart[],
  agreement: row.agreement as unknown as Agreement,
  reasons: row.reasons as unknown as readonly MergeReason[],
  edited: row.edited as readonly string[],
});

const big = (value: number | null) => (value === null ? null : BigInt(value));
/** The JSON columns, for Prisma's input types, which do not know readonly. */
const json = (event: EventChange) => ({
  ...(event.salienceParts && { salienceParts: event.salienceParts as object[] }),
  ...(event.agreement && { agreement: event.agreement as object }),
  ...(event.reasons && { reasons: event.reasons as object[] }),
  ...(event.edited && { edited: [...event.edited] }),
});

const data = (event: NewEvent) => ({
  ...event,
  earliest: event.earliest === null ? null : BigInt(event.earliest),
  latest: event.latest === null ? null : BigInt(event.latest),
  salienceParts: event.salienceParts as object[],
  agreement: event.agreement as object,
  reasons: event.reasons as object[],
  edited: [...event.edited],
});

export async function findEvent(db: Db, id: string): Promise<EventRecord | null> {
  const row = await db.client.event.findUnique({ where: { id } });
  return row && record(row);
}

const CHUNK = 5000;

/** In the order of `ids`; those that are not there are left out. */
export async function findEvents(db: Db, ids: readonly string[]): Promise<readonly EventRecord[]> {
  const rows = [];
  for (let i = 0; i < ids.length; i += CHUNK)
    rows.push(...(await db.client.event.findMany({ where: { id: { in: ids.slice(i, i + CHUNK) } } })));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [record(row)] : [];
  });
}

export async function insertEvents(db: Db, events: readonly NewEvent[]): Promise<void> {
  if (events.length > 0) await db.client.event.createMany({ data: events.map(data) });
}

/**
 * Changes an event that still has the version that the change was made from, and counts the version up.
 * @returns false where it has another version, or is gone
 */
export async function changeEvent(
  db: Db,
  id: string,
  version: number,
  change: EventChange,
): Promise<boolean> {
  const { earliest, latest, salienceParts: _s, agreement: _a, reasons: _r, edited: _e, ...rest } = change;
  const { count } = await db.client.event.updateMany({
    where: { id, version },
    data: {
      ...rest,
      ...json(change),
      ...(earliest !== undefined && { earliest: big(earliest) }),
      ...(latest !== undefined && { latest: big(latest) }),
      version: { increment: 1 },
    },
  });
  return count === 1;
}

const derived = {
  salience: 'double precision',
  salienceParts: 'jsonb',
  agreement: 'jsonb',
  reasons: 'jsonb',
} as const;
const content = {
  ...derived,
  title: 'text',
  kind: 'text',
  status: 'text',
  edtf: 'text',
  earliest: 'bigint',
  latest: 'bigint',
  precision: 'text',
  resolution: 'text',
  edited: 'jsonb',
  mergedIntoId: 'text',
  version: 'integer',
  updatedAt: 'timestamp',
} as const;

type Loose = readonly Readonly<Record<string, unknown>>[];

/** Writes what extraction says of events anew and counts their versions up; the caller holds the timeline's lock. */
export async function rewriteEvents(db: Db, events: readonly EventRecord[], now: Date): Promise<void> {
  const rows = events.map((event) => ({
    ...event,
    version: event.version + 1,
    updatedAt: now.toISOString(),
  }));
  await updateMany(db, 'Event', content, rows);
}

/** Writes what is only computed: a person who is editing the event has seen all that matters, so the version stays. */
export async function refreshEvents(db: Db, events: readonly EventRecord[]): Promise<void> {
  await updateMany(db, 'Event', derived, events as unknown as Loose);
}

/** Leads the ids that were merged into `from` on to `to`. */
export async function redirectMerged(db: Db, from: string, to: string): Promise<void> {
  await db.client.event.updateMany({ where: { mergedIntoId: from }, data: { mergedIntoId: to } });
}

/** With the extracted ones that went into them, of which nothing is left; one entered by hand stands for itself again. */
export async function removeEvents(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.client.event.deleteMany({ where: { mergedIntoId: { in: [...ids] }, entry: 'extracted' } });
  await db.client.event.deleteMany({ where: { id: { in: [...ids] } } });
}

/** Follows merges to the event that stands for `id` now. */
export async function standingEvent(db: Db, id: string): Promise<EventRecord | null> {
  let event = await findEvent(db, id);
  // A chain is as long as there were merges; the bound only guards against a circle made by hand.
  for (let hops = 0; event?.mergedIntoId && hops < 100; hops += 1) {
    event = await findEvent(db, event.mergedIntoId);
  }
  return event;
}
