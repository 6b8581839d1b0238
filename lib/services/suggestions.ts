import { AppError } from '../errors';
import type { Decided } from '../schemas/decision';
import type {
  SuggestionDecision,
  SuggestionPage,
  SuggestionQuery,
  SuggestionResource,
} from '../schemas/suggestion';
import { type Db, store } from '../store/client';
import { decodeCursor, encodeCursor } from '../store/cursor';
import { findEvents } from '../store/events';
import {
  countSuggestions as count,
  findSuggestion,
  listSuggestions as suggestionRows,
  type SuggestionRecord,
} from '../store/suggestions';
import { findTimeline, type TimelineRecord } from '../store/timelines';
import { notFound, timelinesOf } from './access';
import type { Actor } from './actor';
import { keepApart, mergeEvents } from './decisions';
import { presentEvents } from './present';

/**
 * One page of suggestions, best first.
 * @throws AppError not_found (timeline), invalid_input (`cursor`)
 */
export async function listSuggestions(query: SuggestionQuery, actor: Actor): Promise<SuggestionPage> {
  const db = store();
  const timelines = await timelinesOf(db, query.timeline, actor);
  const filter = {
    timelineIds: timelines.map(({ id }) => id),
    ...(query.event !== undefined && { eventId: query.event }),
    ...(query.kind && { kind: query.kind }),
  };
  const after = query.cursor === undefined ? undefined : readPlace(query.cursor);
  const rows = await suggestionRows(db, filter, query.limit + 1, after);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    items: await present(db, page, timelines),
    next: rows.length > query.limit && last ? encodeCursor([last.score, last.id]) : null,
    total: await count(db, filter),
  };
}

/** How many suggestions wait, in one timeline or in all. */
export async function countSuggestions(timeline: string | null, actor: Actor): Promise<number> {
  const timelines = await timelinesOf(store(), timeline ?? undefined, actor);
  return count(store(), { timelineIds: timelines.map(({ id }) => id) });
}

/** @throws AppError not_found */
export async function getSuggestion(id: string): Promise<SuggestionResource> {
  const db = store();
  const suggestion = (await findSuggestion(db, id)) ?? notFound('suggestion');
  const timeline = (await findTimeline(db, suggestion.timelineId)) ?? notFound('suggestion');
  const [resource] = await present(db, [suggestion], [timeline]);
  return resource ?? notFound('suggestion');
}

/**
 * Accepts a suggestion (`same`: its events become one) or declines it (`apart`: they never do).
 * @param into id of the event that stands; left out: the one with the larger salience
 * @throws AppError not_found where it is gone, as after a decision; stale_version; invalid_input at `into`
 */
export async function decideSuggestion(
  id: string,
  input: SuggestionDecision,
  actor: Actor,
): Promise<Decided> {
  const { a, b } = await getSuggestion(id);
  const [refA, refB] = [a, b].map((event) => ({ id: event.id, version: event.version }));
  if (!refA || !refB) return notFound('suggestion');
  if (input.decision === 'apart') return keepApart({ events: [refA, refB], reason: input.reason }, actor);
  const stands = input.into ?? (b.salience > a.salience ? b.id : a.id);
  if (stands !== a.id && stands !== b.id) {
    const message = 'is neither of the two events';
    throw new AppError('invalid_input', `into ${message}`, [{ path: 'into', message }]);
  }
  const [into, other] = stands === a.id ? [refA, refB] : [refB, refA];
  return mergeEvents({ into, events: [other], reason: input.reason }, actor);
}

async function present(
  db: Db,
  suggestions: readonly SuggestionRecord[],
  timelines: readonly TimelineRecord[],
): Promise<SuggestionResource[]> {
  const ids = [...new Set(suggestions.flatMap(({ aId, bId }) => [aId, bId]))];
  const events = await presentEvents(db, await findEvents(db, ids), timelines);
  const byId = new Map(events.map((event) => [event.id, event]));
  return suggestions.flatMap(({ id, kind, score, reasons, aId, bId }) => {
    const [a, b] = [byId.get(aId), byId.get(bId)];
    return a && b
      ? [{ id, timeline: a.timeline, kind, score, reasons: reasons.map((reason) => ({ ...reason })), a, b }]
      : [];
  });
}

function readPlace(cursor: string): { readonly score: number; readonly id: string } {
  const [score, id] = decodeCursor(cursor) ?? [];
  if (typeof score === 'number' && typeof id === 'string') return { score, id };
  const message = 'is none that this list gave out';
  throw new AppError('invalid_input', `cursor ${message}`, [{ path: 'cursor', message }]);
}
