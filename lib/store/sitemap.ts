import type { Db } from './client';

/** What of a timeline has a page of its own. */
export type PageKind = 'events' | 'sources';

/** How many there are. Events that were merged into others have none; `> ''` is IS NOT NULL for which SQLite takes the index. */
export async function countPages(db: Db, kind: PageKind, timelineId: string): Promise<number> {
  if (kind === 'sources') return db.client.source.count({ where: { timelineId } });
  const [row] = await db.client.$queryRaw<{ count: bigint | number }[]>`
    SELECT COUNT(*) AS "count" FROM "Event" WHERE "timelineId" = ${timelineId} AND "status" = 'published'
    AND "id" NOT IN (SELECT "id" FROM "Event" WHERE "mergedIntoId" > '')`;
  return Number(row?.count ?? 0);
}

/** Ids of a stretch of them, in the order of an index: events with the most salient first. */
export async function listPages(
  db: Db,
  kind: PageKind,
  timelineId: string,
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<readonly string[]> {
  const rows =
    kind === 'events'
      ? await db.client.$queryRaw<{ id: string }[]>`
          SELECT "id" FROM "Event" WHERE "timelineId" = ${timelineId} AND "status" = 'published'
          AND "id" NOT IN (SELECT "id" FROM "Event" WHERE "mergedIntoId" > '')
          ORDER BY "salience" DESC, "id" DESC LIMIT ${take} OFFSET ${skip}`
      : await db.client.source.findMany({
          where: { timelineId },
          select: { id: true },
          orderBy: { id: 'asc' },
          skip,
          take,
        });
  return rows.map(({ id }) => id);
}
