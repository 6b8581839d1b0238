import type { MentionPosition } from '../core/merging';
import type { Db } from './client';

export type DecisionKind = 'merge' | 'split' | 'apart' | 'reject';

/**
 * What a person decided. Sides, of mentions and events alike: of a merge 0 the event that stands and then the others; of a split 0 what
 * stays, 1 what goes, 2 where it goes; of two kept apart 0 and 1; of a rejection 0.
 */
export interface DecisionRecord {
  readonly id: string;
  readonly timelineId: string;
  readonly kind: DecisionKind;
  readonly mentions: readonly (MentionPosition & { readonly side: number })[];
  /** By side. */
  readonly events: readonly { readonly side: number; readonly eventId: string }[];
  readonly reason: string | null;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly createdAt: Date;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
}

const parts = {
  mentions: { select: { side: true, sourceId: true, timeStart: true, timeEnd: true } },
  events: { select: { side: true, eventId: true } },
} as const;

const record = <R extends { readonly kind: string }>(row: R) => ({ ...row, kind: row.kind as DecisionKind });

export async function insertDecision(
  db: Db,
  { mentions, events, ...decision }: Omit<DecisionRecord, 'createdAt' | 'undoneAt' | 'undoneBy'>,
): Promise<void> {
  await db.client.decision.create({ data: decision });
  const decisionId = decision.id;
  if (mentions.length > 0)
    await db.client.decisionMention.createMany({ data: mentions.map((m) => ({ ...m, decisionId })) });
  if (events.length > 0)
    await db.client.decisionEvent.createMany({ data: events.map((e) => ({ ...e, decisionId })) });
}

export async function findDecision(db: Db, id: string): Promise<DecisionRecord | null> {
  const row = await db.client.decision.findUnique({ where: { id }, include: parts });
  return row && record(row);
}

/** Those that hold, earliest first: ids grow with time. */
export async function activeDecisions(db: Db, timelineId: string): Promise<readonly DecisionRecord[]> {
  const rows = await db.client.decision.findMany({
    where: { timelineId, undoneAt: null },
    include: parts,
    orderBy: { id: 'asc' },
  });
  return rows.map(record);
}

/** Newest first, those before `before`; about one event where it is named. */
export async function listDecisions(
  db: Db,
  filter: { readonly timelineIds: readonly string[]; readonly eventId?: string },
  limit: number,
  before?: string,
): Promise<readonly DecisionRecord[]> {
  const rows = await db.client.decision.findMany({
    where: {
      timelineId: { in: [...filter.timelineIds] },
      ...(filter.eventId !== undefined && { events: { some: { eventId: filter.eventId } } }),
      ...(before !== undefined && { id: { lt: before } }),
    },
    include: parts,
    orderBy: { id: 'desc' },
    take: limit,
  });
  return rows.map(record);
}

/** Says which event stands on a side, where it was not known before. */
export async function nameDecisionEvent(
  db: Db,
  decisionId: string,
  side: number,
  eventId: string,
): Promise<void> {
  await db.client.decisionEvent.upsert({
    where: { decisionId_side: { decisionId, side } },
    create: { decisionId, side, eventId },
    update: { eventId },
  });
}

/** @returns false where it was taken back already */
export async function markUndone(db: Db, id: string, by: string, at: Date): Promise<boolean> {
  const { count } = await db.client.decision.updateMany({
    where: { id, undoneAt: null },
    data: { undoneAt: at, undoneBy: by },
  });
  return count === 1;
}

/** Ids of those among the given decisions that were taken back. */
export async function undoneAmong(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.client.decision.findMany({
    where: { id: { in: [...ids] }, undoneAt: { not: null } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** The rejections that hold in one source, each with the words whose sentence it is about. */
export async function rejectionsOf(
  db: Db,
  sourceId: string,
): Promise<readonly { readonly decisionId: string; readonly timeStart: number; readonly timeEnd: number }[]> {
  return db.client.decisionMention.findMany({
    where: { sourceId, decision: { kind: 'reject', undoneAt: null } },
    select: { decisionId: true, timeStart: true, timeEnd: true },
  });
}
