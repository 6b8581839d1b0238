import type { Db } from './client';

/** What of a timeline has a page of its own. */
export type PageKind = 'events' | 'sources';

/** How many there are. Events that were merged into others count too: leaving them out would read every row instead of the index. */
export async function countPages(db: Db, kind: PageKind, timelineId: string): Promise<number> {
  return kind === 'events'
    ? db.client.event.count({ where: { timelineId, status: 'published' } })
    : db.client.source.count({ where: { timelineId } });
}

/** Ids of a stretch of them, in the order of an index: events with the most salient first, those that were merged left out. `> ''` is
 * IS NOT NULL for which SQLite takes the index. */
export async function listPages(
  db: Db,
  kind: PageKind,
  timelineId: string,
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<readonly string[]> {
  const rows =
    kind === 'events'
      ? await db.client.$queryRaw<{ id: string }[]>`
          SELECT part."id" AS "id" FROM (
            SELECT "id" FROM "Event" WHERE "timelineId" = ${timelineId} AND "status" = 'published'
            ORDER BY "salience" DESC, "id" DESC LIMIT ${take} OFFSET ${skip}
          ) part WHERE part."id" NOT IN (SELECT "id" FROM "Event" WHERE "mergedIntoId" > '')`
      : await db.client.source.findMany({
          where: { timelineId },
          select: { id: true },
          orderBy: { id: 'asc' },
          skip,
          take,
        });
  return rows.map(({ id }) => id);
}
