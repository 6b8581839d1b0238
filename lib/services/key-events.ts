import { keyEvents } from '../core/timeline/select';
import type { EventPage, KeyEventQuery } from '../schemas/event';
import { store } from '../store/client';
import { listEventPlaces } from '../store/event-list';
import { findEvents } from '../store/events';
import type { Viewer } from './actor';
import { eventFilter } from './events';
import { presentEvents } from './present';

/** Of how many of the most salient one is chosen. */
const POOL = 20;

/**
 * The key events of a timeline, or of a stretch of it, in order of time, the undated last: its most salient published events, spread over
 * the span.
 * @throws AppError not_found (timeline), invalid_input (`from`, `to`, `date`)
 */
export async function listKeyEvents(
  timeline: string,
  { limit, ...stretch }: KeyEventQuery,
  viewer: Viewer,
): Promise<EventPage> {
  const db = store();
  const { filter, timelines } = await eventFilter(
    db,
    { ...stretch, timeline, status: 'published', sort: '-salience' },
    viewer,
  );
  const places = await listEventPlaces(db, filter, limit * POOL);
  const events = await findEvents(
    db,
    places.map(({ id }) => id),
  );
  const start = ({ earliest, latest }: (typeof events)[number]) => earliest ?? latest ?? Number.MAX_VALUE;
  const chosen = keyEvents(events, limit)
    .flatMap((i) => events[i] ?? [])
    .toSorted((a, b) => start(a) - start(b) || b.salience - a.salience || (a.id < b.id ? -1 : 1));
  return { items: await presentEvents(db, chosen, timelines), next: null };
}
