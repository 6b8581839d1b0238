/**
 * What a timeline's read model is made of. Each answer is one piece of JSON that the database puts together: rows by the thousand cost a
 * multiple of that through the client.
 */
import type { EventRow } from '../core/timeline/columns';
import { type Db, Prisma } from './client';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What the two engines say differently. */
const dialect = {
  sqlite: {
    array: Prisma.raw('json_array'),
    list: (item: Prisma.Sql) => Prisma.sql`json_group_array(${item})`,
    nested: (query: Prisma.Sql) => Prisma.sql`json((${query}))`,
    json: (column: Prisma.Sql) => Prisma.sql`json(${column})`,
    // CROSS JOIN keeps SQLite from going through the whole timeline to look for the ids.
    eventsOf: (ids: string) =>
      Prisma.sql`FROM json_each(${ids}) j CROSS JOIN "Event" e ON e."id" = j."value"`,
    among: (ids: string) => Prisma.sql`IN (SELECT value FROM json_each(${ids}))`,
    text: (value: Prisma.Sql) => value,
    number: (json: Prisma.Sql, key: string) => Prisma.sql`json_extract(${json}, ${`$.${key}`})`,
  },
  postgresql: {
    array: Prisma.raw('json_build_array'),
    list: (item: Prisma.Sql) => Prisma.sql`coalesce(json_agg(${item}), '[]')`,
    nested: (query: Prisma.Sql) => Prisma.sql`(${query})`,
    json: (column: Prisma.Sql) => column,
    eventsOf: (ids: string) =>
      Prisma.sql`FROM jsonb_array_elements_text(${ids}::jsonb) j("value") JOIN "Event" e ON e."id" = j."value"`,
    among: (ids: string) => Prisma.sql`IN (SELECT jsonb_array_elements_text(${ids}::jsonb))`,
    text: (value: Prisma.Sql) => Prisma.sql`(${value})::text`,
    number: (json: Prisma.Sql, key: string) => Prisma.sql`((${json} ->> ${key})::int)`,
  },
} as const;

const column = (name: string) => Prisma.raw(`"${name}"`);

/** Runs a query whose one answer is a JSON list. */
async function listOf<T>(db: Db, item: Prisma.Sql, rest: Prisma.Sql): Promise<T[]> {
  const { text, list } = dialect[db.provider];
  const [row] = await db.client.$queryRaw<{ list: string }[]>`SELECT ${text(list(item))} AS "list" ${rest}`;
  // Its shape is the query's.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(row?.list ?? '[]') as T[];
}

/** Number of the newest change to a timeline's events; 0 where none was recorded. */
export async function lastChange(db: Db, timelineId: string): Promise<number> {
  const [row] = await db.client.$queryRaw<{ number: bigint | number | null }[]>`
    SELECT max("number") AS "number" FROM "event_change" WHERE "timelineId" = ${timelineId}`;
  return Number(row?.number ?? 0);
}

/** So many of the newest changes to a timeline are kept at least: see the migration. */
const KEPT = 50_000;

/** Ids of the events that were changed after a change; null where so many were that some are forgotten, or may be. */
export async function changedAfter(
  db: Db,
  timelineId: string,
  number: number,
): Promise<readonly string[] | null> {
  const rows = await listOf<string>(
    db,
    column('eventId'),
    Prisma.sql`FROM (SELECT "eventId" FROM "event_change" WHERE "timelineId" = ${timelineId} AND "number" > ${number} LIMIT ${KEPT}) c`,
  );
  return rows.length < KEPT ? [...new Set(rows)] : null;
}

/** Ids of timelines of at least so many events, the largest last: where not all can be held, the last read stays. */
export async function largeTimelines(db: Db, least: number): Promise<readonly string[]> {
  const rows = await db.client.$queryRaw<{ id: string }[]>`
    SELECT "timelineId" AS "id" FROM "Event" GROUP BY "timelineId" HAVING count(*) >= ${least} ORDER BY count(*)`;
  return rows.map(({ id }) => id);
}

/**
 * Ids of all events of a timeline, also those that were merged into others: by status, then by the first instant, as the index has them. Events
 * that are near in time are then near in memory.
 */
export async function eventIds(db: Db, timelineId: string): Promise<readonly string[]> {
  return listOf(
    db,
    Prisma.sql`e."id"`,
    Prisma.sql`FROM (SELECT "id" FROM "Event" WHERE "timelineId" = ${timelineId} ORDER BY "status", "earliest", "id") e`,
  );
}

/** A source as the read model knows it. */
export interface SourceName {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly originId: string;
}

type EventColumns = Omit<EventRow, 'manual' | 'firstKnown' | 'lastKnown'> & {
  readonly entry: 'extracted' | 'manual';
};

/** The given events that stand, in no order: those that are gone, merged into others or of another timeline are left out. */
export async function standingEvents(
  db: Db,
  timelineId: string,
  ids: readonly string[],
): Promise<readonly EventColumns[]> {
  if (ids.length === 0) return [];
  const { array, nested, list, eventsOf, number } = dialect[db.provider];
  const entities = (role: string) =>
    nested(
      Prisma.sql`SELECT ${list(Prisma.sql`n."name"`)} FROM "EventEntity" l JOIN "Entity" n ON n."id" = l."entityId" WHERE l."eventId" = e."id" AND l."role" = ${role}`,
    );
  const tags = nested(
    Prisma.sql`SELECT ${list(Prisma.sql`t."name"`)} FROM "EventTag" l JOIN "Tag" t ON t."id" = l."tagId" WHERE l."eventId" = e."id"`,
  );
  const sources = nested(
    Prisma.sql`SELECT ${list(Prisma.sql`m."sourceId"`)} FROM "Mention" m WHERE m."eventId" = e."id"`,
  );
  const rows = await listOf<readonly Json[]>(
    db,
    Prisma.sql`${array}(e."id", e."edtf", e."earliest", e."latest", e."salience", e."status", e."resolution", e."precision",
      e."kind", e."entry", ${number(Prisma.sql`e."agreement"`, 'independent')}, ${tags}, ${entities('place')},
      ${entities('participant')}, ${sources})`,
    Prisma.sql`${eventsOf(JSON.stringify(ids))} WHERE e."timelineId" = ${timelineId} AND e."mergedIntoId" IS NULL`,
  );
  // The columns come as they are named above.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (rows as unknown as EventTuple[]).map((row) => ({
    id: row[0],
    edtf: row[1],
    earliest: row[2],
    latest: row[3],
    salience: row[4],
    status: row[5],
    resolution: row[6],
    precision: row[7],
    kind: row[8],
    entry: row[9],
    independent: row[10] ?? 0,
    tag: row[11],
    place: row[12],
    participant: row[13],
    source: row[14],
  }));
}

type EventTuple = [
  id: string,
  edtf: string | null,
  earliest: number | null,
  latest: number | null,
  salience: number,
  status: EventRow['status'],
  resolution: EventRow['resolution'],
  precision: EventRow['precision'],
  kind: EventRow['kind'],
  entry: 'extracted' | 'manual',
  independent: number | null,
  tag: string[],
  place: string[],
  participant: string[],
  source: string[],
];

/** All sources of a timeline, or the given ones. */
export async function sourceNames(
  db: Db,
  timelineId: string,
  ids?: readonly string[],
): Promise<readonly SourceName[]> {
  const { array, among } = dialect[db.provider];
  const rows = await listOf<[string, string, string | null, string | null, string]>(
    db,
    Prisma.sql`${array}("id", "title", "publisher", "publishedOn", "originId")`,
    ids
      ? Prisma.sql`FROM "Source" WHERE "id" ${among(JSON.stringify(ids))}`
      : Prisma.sql`FROM "Source" WHERE "timelineId" = ${timelineId}`,
  );
  return rows.map(([id, title, publisher, publishedOn, originId]) => ({
    id,
    title,
    publisher,
    publishedOn,
    originId,
  }));
}

/** The words by which an event is found. */
export interface EventText {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  /** Its own and those of its mentions. */
  readonly quotes: readonly string[];
  readonly sources: readonly string[];
}

/** Texts of events, in no order; those that are gone are left out. */
export async function eventTexts(db: Db, ids: readonly string[]): Promise<readonly EventText[]> {
  if (ids.length === 0) return [];
  const { array, nested, list, eventsOf } = dialect[db.provider];
  const told = nested(
    Prisma.sql`SELECT ${list(Prisma.sql`${array}(m."quote", m."sourceId")`)}
      FROM (SELECT "quote", "sourceId" FROM "Mention" WHERE "eventId" = e."id" ORDER BY "rank", "id") m`,
  );
  const rows = await listOf<[string, string, string | null, string | null, [string, string][]]>(
    db,
    Prisma.sql`${array}(e."id", e."title", e."summary", e."quote", ${told})`,
    eventsOf(JSON.stringify(ids)),
  );
  return rows.map(([id, title, summary, quote, mentions]) => ({
    id,
    title,
    summary,
    quotes: [...(quote === null ? [] : [quote]), ...mentions.map(([text]) => text)],
    sources: [...new Set(mentions.map(([, sourceId]) => sourceId))],
  }));
}

/** What a mark and a row of the list show of an event. */
export interface EventCard {
  readonly id: string;
  readonly title: string;
  readonly edtf: string | null;
  readonly resolution: EventRow['resolution'];
  readonly kind: EventRow['kind'];
  readonly status: EventRow['status'];
  readonly entry: 'extracted' | 'manual';
  readonly salience: number;
  readonly agreement: { readonly sources: number; readonly independent: number; readonly text: string };
  readonly edited: readonly string[];
  /** In order of evidence. */
  readonly mentions: readonly {
    readonly edtf: string | null;
    readonly resolution: EventRow['resolution'];
    readonly timeText: string;
    readonly sourceId: string;
  }[];
}

/** Cards of events, in no order; those that are gone are left out. */
export async function eventCards(db: Db, ids: readonly string[]): Promise<readonly EventCard[]> {
  if (ids.length === 0) return [];
  const { array, nested, list, eventsOf, json } = dialect[db.provider];
  const told = nested(
    Prisma.sql`SELECT ${list(Prisma.sql`${array}(m."edtf", m."resolution", m."timeText", m."sourceId")`)}
      FROM (SELECT "edtf", "resolution", "timeText", "sourceId" FROM "Mention" WHERE "eventId" = e."id" ORDER BY "rank", "id") m`,
  );
  type Told = [string | null, EventRow['resolution'], string, string];
  const rows = await listOf<
    [
      string,
      string,
      string | null,
      EventRow['resolution'],
      EventRow['kind'],
      EventRow['status'],
      EventCard['entry'],
      number,
      EventCard['agreement'],
      string[],
      Told[],
    ]
  >(
    db,
    Prisma.sql`${array}(e."id", e."title", e."edtf", e."resolution", e."kind", e."status", e."entry", e."salience",
      ${json(Prisma.sql`e."agreement"`)}, ${json(Prisma.sql`e."edited"`)}, ${told})`,
    eventsOf(JSON.stringify(ids)),
  );
  return rows.map(
    ([id, title, edtf, resolution, kind, status, entry, salience, agreement, edited, mentions]) => ({
      id,
      title,
      edtf,
      resolution,
      kind,
      status,
      entry,
      salience,
      agreement,
      edited,
      mentions: mentions.map(([own, how, timeText, sourceId]) => ({
        edtf: own,
        resolution: how,
        timeText,
        sourceId,
      })),
    }),
  );
}
