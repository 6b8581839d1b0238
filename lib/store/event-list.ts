import type { Status } from '../core/model';
import { type Db, Prisma } from './client';
import { matches } from './search';

/** Which events, in which order. */
export interface EventFilter {
  /** Ids of the timelines; an event of any other is not listed. */
  readonly timelineIds: readonly string[];
  readonly statuses: readonly Status[];
  /** Milliseconds, inclusive; either keeps only events that can lie there, so none without a date. */
  readonly from?: number;
  readonly to?: number;
  /** Words to search for. */
  readonly q?: string;
  readonly sort: 'date' | '-date' | 'salience' | '-salience';
}

/**
 * Place of an event in a list. By date a list has three stretches: open starts ("until 2020"), which count as earliest of all;
 * dated events; events without a date, last in both directions. By salience it has one.
 */
export interface Place {
  readonly stretch: number;
  readonly key: number | null;
  readonly id: string;
}

interface Stretch {
  readonly where: Prisma.Sql;
  readonly key: Prisma.Sql | null;
  readonly descending: boolean;
}

function stretches(sort: EventFilter['sort']): readonly Stretch[] {
  const descending = sort.startsWith('-');
  if (sort === 'salience' || sort === '-salience') {
    return [{ where: Prisma.sql`1 = 1`, key: Prisma.sql`e."salience"`, descending }];
  }
  const openStart: Stretch = {
    where: Prisma.sql`e."earliest" IS NULL AND e."edtf" IS NOT NULL`,
    key: null,
    descending,
  };
  const dated: Stretch = {
    where: Prisma.sql`e."earliest" IS NOT NULL`,
    key: Prisma.sql`e."earliest"`,
    descending,
  };
  const undated: Stretch = { where: Prisma.sql`e."edtf" IS NULL`, key: null, descending: false };
  return descending ? [dated, openStart, undated] : [openStart, dated, undated];
}

/**
 * The next `limit` events after a place, each with its own place. Every event of the filter comes exactly once over all pages, as long
 * as the list does not change meanwhile.
 */
export async function listEventPlaces(
  db: Db,
  filter: EventFilter,
  limit: number,
  after?: Place,
): Promise<readonly Place[]> {
  if (filter.timelineIds.length === 0 || filter.statuses.length === 0) return [];
  const found: Place[] = [];
  for (const [stretch, { where, key, descending }] of stretches(filter.sort).entries()) {
    if (stretch < (after?.stretch ?? 0) || found.length >= limit) continue;
    const conditions = [where, ...conditionsOf(db, filter)];
    if (after?.stretch === stretch) conditions.push(beyond(after, key, descending));
    const direction = Prisma.raw(descending ? 'DESC' : 'ASC');
    const rows = await db.client.$queryRaw<{ id: string; key: bigint | number | null }[]>`
      SELECT e."id" AS "id", ${key ?? Prisma.sql`NULL`} AS "key" FROM "Event" e
      WHERE ${Prisma.join(conditions, ' AND ')}
      ORDER BY ${key ? Prisma.sql`${key} ${direction},` : Prisma.empty} e."id" ${direction}
      LIMIT ${limit - found.length}`;
    for (const row of rows) {
      found.push({ stretch, key: row.key === null ? null : Number(row.key), id: row.id });
    }
  }
  return found;
}

function conditionsOf(db: Db, filter: EventFilter): Prisma.Sql[] {
  const conditions = [
    Prisma.sql`e."timelineId" IN (${Prisma.join([...filter.timelineIds])})`,
    Prisma.sql`e."status" IN (${Prisma.join([...filter.statuses])})`,
    Prisma.sql`e."mergedIntoId" IS NULL`,
  ];
  // An open end reaches to the end of time; no date at all reaches nowhere.
  if (filter.from !== undefined || filter.to !== undefined) conditions.push(Prisma.sql`e."edtf" IS NOT NULL`);
  if (filter.from !== undefined) {
    conditions.push(Prisma.sql`(e."latest" IS NULL OR e."latest" >= ${BigInt(filter.from)})`);
  }
  if (filter.to !== undefined) {
    conditions.push(Prisma.sql`(e."earliest" IS NULL OR e."earliest" <= ${BigInt(filter.to)})`);
  }
  if (filter.q) conditions.push(matches(db, 'event', filter.q, Prisma.sql`e."id"`));
  return conditions;
}

function beyond(after: Place, key: Prisma.Sql | null, descending: boolean): Prisma.Sql {
  const than = Prisma.raw(descending ? '<' : '>');
  if (!key || after.key === null) return Prisma.sql`e."id" ${than} ${after.id}`;
  // Dates are whole milliseconds (64-bit); saliences are fractions.
  const value = Number.isInteger(after.key) ? BigInt(after.key) : after.key;
  return Prisma.sql`(${key} ${than} ${value} OR (${key} = ${value} AND e."id" ${than} ${after.id}))`;
}
