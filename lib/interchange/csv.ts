import { stringify } from 'csv-stringify/sync';
import type { EventRow } from './row';

type Cell = string | number | null;

/** Columns in their order; docs/export.md explains each. New ones go to the end: spreadsheets know columns by place. */
const columns: readonly (readonly [name: string, cell: (event: EventRow) => Cell])[] = [
  ['id', (event) => event.id],
  ['title', (event) => event.title],
  ['date', ({ date }) => date.text],
  ['edtf', ({ date }) => date.edtf],
  ['earliest', ({ date }) => date.earliest],
  ['latest', ({ date }) => date.latest],
  ['precision', ({ date }) => date.precision],
  ['resolution', ({ date }) => date.resolution],
  ['summary', (event) => event.summary],
  ['kind', (event) => event.kind],
  ['status', (event) => event.status],
  ['entry', (event) => event.entry],
  ['salience', (event) => event.salience],
  ['sources', (event) => event.agreement.sources],
  ['independent', (event) => event.agreement.independent],
  ['quote', (event) => event.mentions[0]?.quote.exact ?? event.quote],
  ['source', ({ mentions }) => mentions[0]?.source.title ?? null],
  ['publisher', ({ mentions }) => mentions[0]?.source.publisher ?? null],
  ['url', (event) => event.mentions[0]?.source.url ?? event.sourceUrl],
  ['published', ({ mentions }) => mentions[0]?.source.publishedOn ?? null],
  ['participants', ({ participants }) => participants.map(({ name }) => name).join('; ')],
  ['places', ({ places }) => places.map(({ name }) => name).join('; ')],
  ['tags', ({ tags }) => tags.join('; ')],
  ['timeline', ({ timeline }) => timeline.slug],
  ['coordinates', ({ places }) => (places.some(hasPoint) ? places.map(pointOf).join('; ') : null)],
];

type Place = EventRow['places'][number];

function hasPoint({ latitude, longitude }: Place): boolean {
  return latitude !== null && longitude !== null;
}

/** "40.38 49.89", empty between its neighbours where the place is not known. */
function pointOf(place: Place): string {
  return hasPoint(place) ? `${place.latitude} ${place.longitude}` : '';
}

/** Cells of numbers alone: "-0043" is the year 44 BC, "-33.87 151.21" Sydney, and an apostrophe would spoil them. */
const numbers = new Set(['edtf', 'earliest', 'latest', 'coordinates']);

/**
 * RFC 4180: a header, one event a line, lines ended by CR LF. Null is an empty cell. Text that a spreadsheet would run as a
 * formula gets an apostrophe in front (OWASP, CSV Injection).
 */
export function toCsv(events: readonly EventRow[]): string {
  return stringify(
    events.map((event) => Object.fromEntries(columns.map(([name, cell]) => [name, cell(event)]))),
    {
      header: true,
      columns: columns.map(([name]) => name),
      record_delimiter: 'windows',
      // By itself it quotes a cell with the whole delimiter, and lets a lone line feed break the line.
      quoted_match: /[\r\n]/,
      escape_formulas: true,
      cast: {
        string: (value, { column }) =>
          numbers.has(String(column)) ? { value, escape_formulas: false } : value,
      },
    },
  );
}
