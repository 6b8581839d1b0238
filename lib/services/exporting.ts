import { toCsv, toJson } from '../interchange';
import type { EventQuery, EventResource } from '../schemas/event';
import type { Viewer } from './actor';
import { listEvents } from './events';

/**
 * All events that a query keeps, over all its pages, as a file.
 * @throws AppError as `listEvents`
 */
export async function exportEvents(
  query: EventQuery,
  format: 'csv' | 'json',
  viewer: Viewer,
): Promise<{ readonly body: string; readonly contentType: string; readonly filename: string }> {
  const events: EventResource[] = [];
  let cursor: string | undefined;
  do {
    const { cursor: _first, ...rest } = query;
    const page = await listEvents({ ...rest, limit: 200, ...(cursor !== undefined && { cursor }) }, viewer);
    events.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  const filename = `${query.timeline ?? 'events'}.${format}`;
  return format === 'csv'
    ? { body: toCsv(events), contentType: 'text/csv; charset=utf-8', filename }
    : {
        body: toJson(events),
        contentType: 'application/json; charset=utf-8',
        filename,
      };
}
