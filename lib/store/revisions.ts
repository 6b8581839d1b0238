import { type Db, Prisma } from './client';

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

export interface RevisionRecord {
  readonly id: string;
  readonly timelineId: string | null;
  readonly subjectType: 'timeline' | 'source' | 'event';
  readonly subjectId: string;
  readonly action:
    | 'create'
    | 'update'
    | 'delete'
    | 'correct-date'
    | 'ingest'
    | 'merge'
    | 'split'
    | 'apart'
    | 'reject'
    | 'undo';
  readonly before: Json;
  readonly after: Json;
  readonly reason: string | null;
  readonly actorId: string | null;
  readonly actorName: string;
  /** The decision that was recorded; null for all other changes. */
  readonly decisionId: string | null;
  readonly createdAt: Date;
}

const json = (value: Json) => (value === null ? Prisma.DbNull : (value as Prisma.InputJsonValue));

export async function insertRevision(db: Db, revision: Omit<RevisionRecord, 'createdAt'>): Promise<void> {
  await db.client.revision.create({
    data: { ...revision, before: json(revision.before), after: json(revision.after) },
  });
}

type Row = NonNullable<Awaited<ReturnType<Db['client']['revision']['findFirst']>>>;

const record = (row: Row): RevisionRecord => ({
  ...row,
  subjectType: row.subjectType as RevisionRecord['subjectType'],
  action: row.action as RevisionRecord['action'],
  before: row.before,
  after: row.after,
});

/** What was recorded about one thing, newest first. */
export async function revisionsOf(
  db: Db,
  subjectType: RevisionRecord['subjectType'],
  subjectId: string,
): Promise<readonly RevisionRecord[]> {
  const rows = await db.client.revision.findMany({
    where: { subjectType, subjectId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return rows.map(record);
}

/** What was recorded about one thing when a decision was made. */
export async function revisionOfDecision(
  db: Db,
  decisionId: string,
  subjectId: string,
): Promise<RevisionRecord | null> {
  const row = await db.client.revision.findFirst({
    where: { subjectType: 'event', subjectId, decisionId },
    orderBy: { id: 'asc' },
  });
  return row && record(row);
}

/** The oldest recorded change with this reason, about this thing where one is named. */
export async function findRevision(
  db: Db,
  of: { readonly reason: string; readonly subjectId?: string },
): Promise<RevisionRecord | null> {
  const row = await db.client.revision.findFirst({ where: of, orderBy: { id: 'asc' } });
  return row && record(row);
}
