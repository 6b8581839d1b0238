import type { Db } from '../store/client';
import { insertRevision, type Json, type RevisionRecord } from '../store/revisions';
import type { Actor } from './actor';
import { newId } from './ids';

/** Records one change, in the transaction that makes it. `before` and `after` hold only what differs. */
export async function recordChange(
  db: Db,
  actor: Actor,
  change: Pick<RevisionRecord, 'timelineId' | 'subjectType' | 'subjectId' | 'action'> & {
    readonly before?: Json;
    readonly after?: Json;
    readonly reason?: string | null;
    readonly decisionId?: string | null;
  },
): Promise<void> {
  await insertRevision(db, {
    id: newId(),
    before: null,
    after: null,
    reason: null,
    decisionId: null,
    ...change,
    actorId: actor.id,
    actorName: actor.name,
  });
}

/** The parts of two records that differ, as they were and as they are. */
export function difference<T extends { readonly [key: string]: Json | undefined }>(
  before: T,
  after: Partial<T>,
): { readonly before: { [key: string]: Json }; readonly after: { [key: string]: Json } } {
  const was: { [key: string]: Json } = {};
  const is: { [key: string]: Json } = {};
  for (const [key, value] of Object.entries(after)) {
    const old = before[key] ?? null;
    if (value === undefined || JSON.stringify(old) === JSON.stringify(value)) continue;
    was[key] = old;
    is[key] = value;
  }
  return { before: was, after: is };
}
