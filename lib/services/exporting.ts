import { stringify } from 'csv-stringify/sync';
import type { EventQuery, EventResource } from '../schemas/event';
import type { Viewer } from './actor';
import { listEvents } from './events';

/** Text that a spreadsheet would run as a formula when it opens the file gets an apostrophe in front (OWASP, CSV injection). */
const inert = (text: string | null): string | null => (text && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Columns of the CSV, in order. Dates are not free text and are left as they are: "-0043" is a year. */
const columns: Readonly<Record<string, (event: EventResource) => string | number | null>> = {
  id: (event) => event.id,
  title: (event) => inert(event.title),
  date: ({ date }) => date.text,
  edtf: ({ date }) => date.edtf,
  earliest: ({ date }) => date.earliest,
  latest: ({ date }) => date.latest,
  precision: ({ date }) => date.precision,
  resolution: ({ date }) => date.resolution,
  summary: (event) => inert(event.summary),
  status: (event) => event.status,
  entry: (event) => event.entry,
  salience: (event) => event.salience,
  sources: (event) => event.agreement.sources,
  independent: (event) => event.agreement.independent,
  quote: (event) => inert(event.mentions[0]?.quote.exact ?? event.quote),
  source: ({ mentions }) => inert(mentions[0]?.source.title ?? null),
  publisher: ({ mentions }) => inert(mentions[0]?.source.publisher ?? null),
  url: (event) => event.mentions[0]?.source.url ?? event.sourceUrl,
  tags: (event) => inert(event.tags.join('; ')),
  timeline: ({ timeline }) => timeline.slug,
};

function toCsv(events: readonly EventResource[]): string {
  const names = Object.keys(columns);
  const rows = events.map((event) => names.map((name) => columns[name]?.(event) ?? ''));
  // RFC 4180: lines end in CR LF.
  return stringify([names, ...rows], { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}

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
        body: `${JSON.stringify({ items: events }, null, 2)}\n`,
        contentType: 'application/json; charset=utf-8',
        filename,
      };
}
