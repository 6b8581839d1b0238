import type { MergeReason } from '../core/model';
import { type Db, Prisma } from './client';

export interface SuggestionRecord {
  readonly id: string;
  readonly timelineId: string;
  readonly kind: 'merge' | 'disagreement';
  readonly score: number;
  readonly reasons: readonly MergeReason[];
  /** Ids of the two events, the smaller first. */
  readonly aId: string;
  readonly bId: string;
}

export interface SuggestionFilter {
  readonly timelineIds: readonly string[];
  readonly eventId?: string;
  readonly kind?: SuggestionRecord['kind'];
}

type Row = NonNullable<Awaited<ReturnType<Db['client']['suggestion']['findFirst']>>>;

const record = (row: Row): SuggestionRecord => ({
  ...row,
  kind: row.kind as SuggestionRecord['kind'],
  reasons: row.reasons as unknown as readonly MergeReason[],
});

/** Those that name one of the events. */
export async function suggestionsOfEvents(
  db: Db,
  eventIds: readonly string[],
): Promise<readonly SuggestionRecord[]> {
  const named = { in: [...eventIds] };
  const rows = [
    ...(await db.client.suggestion.findMany({ where: { aId: named } })),
    ...(await db.client.suggestion.findMany({ where: { bId: named } })),
  ];
  return [...new Map(rows.map((row) => [row.id, record(row)])).values()];
}

export async function findSuggestion(db: Db, id: string): Promise<SuggestionRecord | null> {
  const row = await db.client.suggestion.findUnique({ where: { id } });
  return row && record(row);
}

export async function insertSuggestions(db: Db, suggestions: readonly SuggestionRecord[]): Promise<void> {
  if (suggestions.length > 0)
    await db.client.suggestion.createMany({
      data: suggestions.map((one) => ({ ...one, reasons: one.reasons as object[] })),
    });
}

export async function removeSuggestions(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.client.suggestion.deleteMany({ where: { id: { in: [...ids] } } });
}

/** An event has so many suggestions at most that are asked about, the best: the next one follows when one is answered. */
const MOST_OF_AN_EVENT = 3;

/** An event that somebody took off the timeline is nothing to ask about. */
const shown = (alias: 'a' | 'b' | 'oa' | 'ob') =>
  Prisma.raw(`${alias}."status" <> 'rejected' AND ${alias}."mergedIntoId" IS NULL`);

/** Whether a suggestion is among the best of one of its events. */
const amongBest = (side: 'aId' | 'bId') => {
  const event = Prisma.raw(`s."${side}"`);
  return Prisma.sql`(SELECT count(*) FROM "Suggestion" o JOIN "Event" oa ON oa."id" = o."aId" JOIN "Event" ob ON ob."id" = o."bId"
    WHERE (o."aId" = ${event} OR o."bId" = ${event}) AND ${shown('oa')} AND ${shown('ob')}
    AND (o."score" > s."score" OR (o."score" = s."score" AND o."id" < s."id"))) < ${MOST_OF_AN_EVENT}`;
};

const asked = ({ timelineIds, eventId, kind }: SuggestionFilter): Prisma.Sql => {
  const conditions = [
    Prisma.sql`s."timelineId" IN (${Prisma.join([...timelineIds])})`,
    ...(kind ? [Prisma.sql`s."kind" = ${kind}`] : []),
    ...(eventId === undefined ? [] : [Prisma.sql`(s."aId" = ${eventId} OR s."bId" = ${eventId})`]),
    shown('a'),
    shown('b'),
    amongBest('aId'),
    amongBest('bId'),
  ];
  return Prisma.sql`FROM "Suggestion" s JOIN "Event" a ON a."id" = s."aId" JOIN "Event" b ON b."id" = s."bId"
    WHERE ${Prisma.join(conditions, ' AND ')}`;
};

/** Best score first, then by id; those after a place. Of each event the best alone. */
export async function listSuggestions(
  db: Db,
  filter: SuggestionFilter,
  limit: number,
  after?: { readonly score: number; readonly id: string },
): Promise<readonly SuggestionRecord[]> {
  if (filter.timelineIds.length === 0) return [];
  const rest = after
    ? Prisma.sql`AND (s."score" < ${after.score} OR (s."score" = ${after.score} AND s."id" > ${after.id}))`
    : Prisma.empty;
  const ids = await db.client.$queryRaw<{ id: string }[]>`
    SELECT s."id" ${asked(filter)} ${rest} ORDER BY s."score" DESC, s."id" LIMIT ${limit}`;
  const rows = await db.client.suggestion.findMany({ where: { id: { in: ids.map(({ id }) => id) } } });
  const byId = new Map(rows.map((row) => [row.id, record(row)]));
  return ids.flatMap(({ id }) => byId.get(id) ?? []);
}

/** How many of these there are. */
export async function countSuggestions(db: Db, filter: SuggestionFilter): Promise<number> {
  if (filter.timelineIds.length === 0) return 0;
  const [row] = await db.client.$queryRaw<
    { all: bigint | number }[]
  >`SELECT count(*) AS "all" ${asked(filter)}`;
  return Number(row?.all ?? 0);
}
