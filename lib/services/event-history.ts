import { store } from '../store/client';
import { undoneAmong } from '../store/decisions';
import { type Json, type RevisionRecord, revisionsOf } from '../store/revisions';
import type { Viewer } from './actor';
import { changedFields, type FieldChange } from './event-changes';
import { readableEvent } from './events';

/** One recorded change, in words; a decision says whether it was taken back. */
export interface HistoryEntry {
  readonly id: string;
  readonly action: RevisionRecord['action'];
  /** When, ISO 8601 in UTC. */
  readonly at: string;
  readonly actorName: string;
  readonly reason: string | null;
  readonly changes: readonly FieldChange[];
  readonly decisionId: string | null;
  readonly undone: boolean;
}

/**
 * What was done to an event, newest first. Readers who are not signed in are told what of it they could have seen: neither names of
 * people nor their reasons, no names of other events, and nothing from before the event was published.
 * @throws AppError not_found
 */
export async function eventHistory(id: string, viewer: Viewer): Promise<readonly HistoryEntry[]> {
  const db = store();
  const { event } = await readableEvent(db, id, viewer);
  const rows = await revisionsOf(db, 'event', event.id);
  const undone = await undoneAmong(
    db,
    rows.flatMap(({ decisionId }) => decisionId ?? []),
  );
  return (viewer ? rows : sincePublished(rows)).map((row) => ({
    id: row.id,
    action: row.action,
    at: row.createdAt.toISOString(),
    actorName: viewer ? row.actorName : row.actorId === null ? 'Dateline' : 'an editor',
    reason: viewer && row.reason,
    changes: changedFields(row, viewer === null),
    decisionId: viewer && row.decisionId,
    undone: row.decisionId !== null && undone.has(row.decisionId),
  }));
}

/** Newest first, down to the change that published the event; of that one no more than that it did. */
function sincePublished(rows: readonly RevisionRecord[]): RevisionRecord[] {
  const index = rows.findIndex(({ before }) => hidden(before));
  const publishing = rows[index];
  if (!publishing) return [...rows];
  return [...rows.slice(0, index), { ...publishing, before: null, after: { status: 'published' } }];
}

const hidden = (before: Json): boolean =>
  typeof before === 'object' &&
  before !== null &&
  !Array.isArray(before) &&
  'status' in before &&
  (before['status'] === 'draft' || before['status'] === 'rejected');
