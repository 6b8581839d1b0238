import type { Db } from './client';

export type Visibility = 'public' | 'unlisted' | 'private';

export interface TimelineRecord {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string | null;
  readonly visibility: Visibility;
  readonly sample: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface SourceCounts {
  readonly sources: number;
  readonly independent: number;
}

/** Bounds are milliseconds since 1970. */
export interface EventCounts {
  readonly events: number;
  readonly undated: number;
  readonly earliest: number | null;
  readonly latest: number | null;
}

export type NewTimeline = Omit<TimelineRecord, 'createdAt' | 'updatedAt'>;
export type TimelineChange = Partial<Pick<TimelineRecord, 'slug' | 'title' | 'description' | 'visibility'>>;

/** Version of the way in which mentions are read and merged: one more has the timelines of all databases read and built anew once. */
export const MERGED_BY = 2;

type Row = Omit<TimelineRecord, 'visibility'> & { readonly visibility: string };
const record = (row: Row): TimelineRecord => ({ ...row, visibility: row.visibility as Visibility });

/** In order of title; `only` keeps those of one visibility. */
export async function listTimelines(db: Db, only?: Visibility): Promise<readonly TimelineRecord[]> {
  const rows = await db.client.timeline.findMany({
    ...(only ? { where: { visibility: only } } : {}),
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
  });
  return rows.map(record);
}

/** By slug or id. Ids are never valid slugs of another timeline: slugs that look like ids are not given out. */
export async function findTimeline(db: Db, slugOrId: string): Promise<TimelineRecord | null> {
  const row = await db.client.timeline.findFirst({
    where: { OR: [{ slug: slugOrId }, { id: slugOrId }] },
  });
  return row && record(row);
}

/** The timeline that came with the installation, if it is there. */
export async function findSampleTimeline(db: Db): Promise<TimelineRecord | null> {
  const row = await db.client.timeline.findFirst({ where: { sample: true }, orderBy: { id: 'asc' } });
  return row && record(row);
}

export async function insertTimeline(db: Db, timeline: NewTimeline): Promise<TimelineRecord> {
  return record(await db.client.timeline.create({ data: { ...timeline, mergedBy: MERGED_BY } }));
}

export async function changeTimeline(db: Db, id: string, change: TimelineChange): Promise<TimelineRecord> {
  return record(await db.client.timeline.update({ where: { id }, data: change }));
}

/** Ids of those whose events an earlier way of merging built. */
export async function timelinesMergedBefore(db: Db, version: number): Promise<readonly string[]> {
  const rows = await db.client.timeline.findMany({
    where: { mergedBy: { lt: version } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}

/** Says that a timeline's events are built as this version builds them. */
export async function markMerged(db: Db, id: string): Promise<void> {
  await db.client.timeline.update({ where: { id }, data: { mergedBy: MERGED_BY } });
}

/** With all that is in it; what was recorded about it stays. */
export async function removeTimeline(db: Db, id: string): Promise<void> {
  // Sources before their origins, which they refer to.
  await db.client.source.deleteMany({ where: { timelineId: id } });
  await db.client.timeline.delete({ where: { id } });
  // What was recorded by triggers while all of it went.
  await db.client.$executeRaw`DELETE FROM "event_change" WHERE "timelineId" = ${id}`;
}

/**
 * Makes every other change to this timeline wait until the transaction ends, in this process and in others.
 * Touches the row, because a write is what both engines lock by. Null where it is gone.
 */
export async function lockTimeline(db: Db, id: string): Promise<TimelineRecord | null> {
  const { count } = await db.client.timeline.updateMany({ where: { id }, data: { updatedAt: new Date() } });
  return count === 0 ? null : findTimeline(db, id);
}

/** How many articles, and how many texts of their own. */
export async function countSources(db: Db, id: string): Promise<SourceCounts> {
  return {
    sources: await db.client.source.count({ where: { timelineId: id } }),
    independent: await db.client.origin.count({ where: { timelineId: id, sources: { some: {} } } }),
  };
}

/** Of the published ones. Reads every event: of a million, a second. */
export async function countEvents(db: Db, id: string): Promise<EventCounts> {
  const published = { timelineId: id, status: 'published', mergedIntoId: null } as const;
  const counted = await db.client.event.aggregate({
    where: published,
    _count: { id: true, edtf: true },
    _min: { earliest: true },
    _max: { latest: true },
  });
  const number = (value: bigint | null) => (value === null ? null : Number(value));
  return {
    events: counted._count.id,
    undated: counted._count.id - counted._count.edtf,
    earliest: number(counted._min.earliest),
    latest: number(counted._max.latest),
  };
}
