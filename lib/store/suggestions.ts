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

/** An event that somebody took off the timeline is nothing to ask about. */
const shown = { status: { not: 'rejected' }, mergedIntoId: null } as const;

const where = ({ timelineIds, eventId, kind }: SuggestionFilter): Prisma.SuggestionWhereInput => ({
  timelineId: { in: [...timelineIds] },
  ...(kind && { kind }),
  ...(eventId !== undefined && { OR: [{ aId: eventId }, { bId: eventId }] }),
  a: shown,
  b: shown,
});

/** Best score first, then by id; those after a place. */
export async function listSuggestions(
  db: Db,
  filter: SuggestionFilter,
  limit: number,
  after?: { readonly score: number; readonly id: string },
): Promise<readonly SuggestionRecord[]> {
  const rows = await db.client.suggestion.findMany({
    where: {
      AND: [
        where(filter),
        after ? { OR: [{ score: { lt: after.score } }, { score: after.score, id: { gt: after.id } }] } : {},
      ],
    },
    orderBy: [{ score: 'desc' }, { id: 'asc' }],
    take: limit,
  });
  return rows.map(record);
}

export async function countSuggestions(db: Db, filter: SuggestionFilter): Promise<number> {
  return db.client.suggestion.count({ where: where(filter) });
}
