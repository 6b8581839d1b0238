import { toCsv, toJson } from '../interchange';
import type { EventResource } from '../schemas/event';
import type { ViewFilter } from '../schemas/window';
import { store } from '../store/client';
import { findEvents } from '../store/events';
import { readableTimeline, visibleStatuses } from './access';
import type { Viewer } from './actor';
import { presentEvents } from './present';
import { modelFor } from './known';
import { breath } from './read-model';
import { findInModel } from './view-filter';

/** Events that are read at once: other requests wait no longer than one such read. */
const CHUNK = 200;

/**
 * All events of a timeline that a filter finds, in the order of their dates, as a file.
 * @throws AppError not_found (timeline), invalid_input (`from`, `to`)
 */
export async function exportEvents(
  slugOrId: string,
  filter: ViewFilter,
  format: 'csv' | 'json',
  viewer: Viewer,
): Promise<{ readonly body: string; readonly contentType: string; readonly filename: string }> {
  const db = store();
  const timeline = await readableTimeline(db, slugOrId, viewer);
  const model = await modelFor(db, timeline.id, filter.known);
  const { mask } = await findInModel(db, model, filter, viewer);
  const ids = [...model.columns.order].flatMap((slot) =>
    mask[slot] === 1 ? [model.columns.ids[slot] ?? ''] : [],
  );
  const allowed = visibleStatuses(filter.status, viewer);
  const events: EventResource[] = [];
  for (let i = 0; i < ids.length; i += CHUNK) {
    const found = await findEvents(db, ids.slice(i, i + CHUNK));
    // What was withdrawn meanwhile is withdrawn here too.
    const standing = found.filter(
      ({ mergedIntoId, status }) => mergedIntoId === null && allowed.includes(status),
    );
    events.push(...(await presentEvents(db, standing, [timeline])));
    await breath();
  }
  const filename = `${timeline.slug}.${format}`;
  return format === 'csv'
    ? { body: toCsv(events), contentType: 'text/csv; charset=utf-8', filename }
    : {
        body: toJson(events),
        contentType: 'application/json; charset=utf-8',
        filename,
      };
}
