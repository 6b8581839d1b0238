import type { LanguageHow } from '../core/language';
import type { Aside, PublishedHow, SourceProfile } from '../core/model';
import { type Db, Prisma } from './client';
import { matches } from './search';

export interface SourceRecord {
  readonly id: string;
  readonly timelineId: string;
  readonly originId: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly languageHow: LanguageHow;
  readonly text: string;
  readonly words: number;
  readonly publishedOn: string | null;
  readonly publishedHow: PublishedHow;
  readonly asides: readonly Aside[];
  readonly contentHash: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What merging knows of a source besides its mentions. */
export interface SourceFeatures {
  readonly profile: SourceProfile;
  /** Lines that are furniture where its site repeats them; `key` finds others that have the line. */
  readonly lines: readonly { readonly key: number; readonly start: number; readonly end: number }[];
}

/** A source without its text and what was set aside in it: these can be megabytes. */
export type SourceHead = Omit<SourceRecord, 'text' | 'asides' | 'contentHash'>;
export type NewSource = Omit<SourceRecord, 'createdAt' | 'updatedAt'>;
export type SourceChange = Partial<
  Pick<SourceRecord, 'publishedOn' | 'publishedHow' | 'originId' | 'asides'>
>;

type Row = NonNullable<Awaited<ReturnType<Db['client']['source']['findFirst']>>>;

const record = (row: Omit<Row, 'features'>): SourceRecord => ({
  ...row,
  languageHow: row.languageHow as LanguageHow,
  publishedHow: row.publishedHow as PublishedHow,
  asides: row.asides as unknown as readonly Aside[],
});

const headColumns = {
  id: true,
  timelineId: true,
  originId: true,
  title: true,
  publisher: true,
  author: true,
  url: true,
  language: true,
  languageHow: true,
  words: true,
  publishedOn: true,
  publishedHow: true,
  createdAt: true,
  updatedAt: true,
} as const;

const head = (row: Pick<Row, keyof typeof headColumns>): SourceHead => ({
  ...row,
  languageHow: row.languageHow as LanguageHow,
  publishedHow: row.publishedHow as PublishedHow,
});

export async function findSource(db: Db, id: string): Promise<SourceRecord | null> {
  const row = await db.client.source.findUnique({ where: { id }, omit: { features: true } });
  return row && record(row);
}

export async function findSourceByHash(
  db: Db,
  timelineId: string,
  contentHash: string,
): Promise<SourceHead | null> {
  const row = await db.client.source.findUnique({
    where: { timelineId_contentHash: { timelineId, contentHash } },
    select: headColumns,
  });
  return row && head(row);
}

export async function findSourceHeads(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SourceHead>> {
  const rows = await db.client.source.findMany({ where: { id: { in: [...ids] } }, select: headColumns });
  return new Map(rows.map((row) => [row.id, head(row)]));
}

/** Of the given sources, by id. */
export async function textsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.client.source.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, text: true },
  });
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** What merging knows of the given sources; those that were not read by this version are left out. */
export async function sourceFeatures(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SourceFeatures>> {
  if (ids.length === 0) return new Map();
  const rows = await db.client.source.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, features: true },
  });
  return new Map(
    rows.flatMap(({ id, features }) => (features ? [[id, features as unknown as SourceFeatures]] : [])),
  );
}

export async function setSourceFeatures(db: Db, id: string, features: SourceFeatures): Promise<void> {
  const json: object = features;
  await db.client.source.update({ where: { id }, data: { features: json } });
}

/** Ids of all sources of a timeline, in order. */
export async function sourceIdsOfTimeline(db: Db, timelineId: string): Promise<readonly string[]> {
  const rows = await db.client.source.findMany({
    where: { timelineId },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}

/** Id of the origin of each of the given sources. */
export async function originsOfSources(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.client.source.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, originId: true },
  });
  return new Map(rows.map(({ id, originId }) => [id, originId]));
}

/** The sources of the given origins, for naming the copies of a text. */
export async function sourcesOfOrigins(db: Db, originIds: readonly string[]): Promise<readonly SourceHead[]> {
  const rows = await db.client.source.findMany({
    where: { originId: { in: [...originIds] } },
    select: headColumns,
    orderBy: { id: 'asc' },
  });
  return rows.map(head);
}

/** Which sources: of these timelines, with these words. */
export interface SourceFilter {
  readonly timelineIds: readonly string[];
  readonly q?: string;
}

/** Place of a source in a list: newest publication first, unknown dates last, then by id. */
export interface SourcePlace {
  readonly publishedOn: string | null;
  readonly id: string;
}

/** Ids of the next `limit` sources after a place. */
export async function listSourcePlaces(
  db: Db,
  filter: SourceFilter,
  limit: number,
  after?: SourcePlace,
): Promise<readonly SourcePlace[]> {
  if (filter.timelineIds.length === 0) return [];
  const conditions = [Prisma.sql`s."timelineId" IN (${Prisma.join([...filter.timelineIds])})`];
  if (filter.q) conditions.push(matches(db, 'source', filter.q, Prisma.sql`s."id"`));
  if (after) {
    conditions.push(
      after.publishedOn === null
        ? Prisma.sql`(s."publishedOn" IS NULL AND s."id" > ${after.id})`
        : Prisma.sql`(s."publishedOn" IS NULL OR s."publishedOn" < ${after.publishedOn}
            OR (s."publishedOn" = ${after.publishedOn} AND s."id" > ${after.id}))`,
    );
  }
  return db.client.$queryRaw<SourcePlace[]>`
    SELECT s."id" AS "id", s."publishedOn" AS "publishedOn" FROM "Source" s
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY s."publishedOn" DESC NULLS LAST, s."id" ASC LIMIT ${limit}`;
}

export async function insertSource(db: Db, source: NewSource): Promise<void> {
  await db.client.source.create({ data: { ...source, asides: source.asides as object[] } });
}

export async function changeSource(db: Db, id: string, change: SourceChange): Promise<void> {
  const { asides, ...rest } = change;
  await db.client.source.update({
    where: { id },
    data: { ...rest, ...(asides && { asides: asides as object[] }) },
  });
}

export async function removeSource(db: Db, id: string): Promise<void> {
  await db.client.source.delete({ where: { id } });
}

export async function insertOrigins(db: Db, timelineId: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.client.origin.createMany({ data: ids.map((id) => ({ id, timelineId })) });
}

export async function moveToOrigin(db: Db, sourceIds: readonly string[], originId: string): Promise<void> {
  if (sourceIds.length > 0)
    await db.client.source.updateMany({ where: { id: { in: [...sourceIds] } }, data: { originId } });
}

/** Ids in one statement: an engine has so many placeholders and no more. */
const CHUNK = 5000;

/** Deletes those of the given origins that no source belongs to any more. */
export async function removeEmptyOrigins(db: Db, ids: readonly string[]): Promise<void> {
  // Not `sources: { none: {} }`, for which Prisma asks the whole table of sources.
  for (let i = 0; i < ids.length; i += CHUNK)
    await db.client.$executeRaw`DELETE FROM "Origin" WHERE "id" IN (${Prisma.join(ids.slice(i, i + CHUNK))})
      AND NOT EXISTS (SELECT 1 FROM "Source" s WHERE s."originId" = "Origin"."id")`;
}
