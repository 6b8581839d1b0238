import type { Db } from './client';

/** What of a timeline has a page of its own. */
export type PageKind = 'events' | 'sources';

export interface PageRecord {
  readonly id: string;
  readonly updatedAt: Date;
}

const published = (timelineId: string) => ({ timelineId, status: 'published', mergedIntoId: null }) as const;

export async function countPages(db: Db, kind: PageKind, timelineId: string): Promise<number> {
  return kind === 'events'
    ? db.client.event.count({ where: published(timelineId) })
    : db.client.source.count({ where: { timelineId } });
}

/** A stretch of them: events with the most salient first, in the order of an index; sources in the order they came. */
export async function listPages(
  db: Db,
  kind: PageKind,
  timelineId: string,
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<readonly PageRecord[]> {
  const select = { id: true, updatedAt: true } as const;
  return kind === 'events'
    ? db.client.event.findMany({
        where: published(timelineId),
        select,
        orderBy: [{ salience: 'desc' }, { id: 'desc' }],
        skip,
        take,
      })
    : db.client.source.findMany({ where: { timelineId }, select, orderBy: { id: 'asc' }, skip, take });
}
