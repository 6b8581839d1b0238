import type { BuiltTimeline, EventDraft } from '@/lib/core/model';
import { buildTimeline, readArticle } from '@/lib/core/pipeline';
import { type ReadSource, readSource } from '@/lib/reading';
import { sample } from '@/prisma/sample';

/* The sample goes through reading and pipeline as a user's articles do; what it is to show must come out. */

const TODAY = '2026-01-01';
let sources: ReadSource[];
let built: BuiltTimeline;

beforeAll(async () => {
  sources = (await sample.sources()).map((source) => readSource(source, TODAY));
  built = buildTimeline(
    sources.map((source) =>
      readArticle({ ...source, id: source.publisher ?? source.title, language: source.language ?? 'en' }),
    ),
  );
});

const on = (edtf: string): readonly EventDraft[] => built.events.filter(({ date }) => date?.edtf === edtf);
const tellers = (event: EventDraft | undefined) =>
  new Set(event?.mentions.map(({ sourceId }) => sourceId)).size;
/** Of several events on one day, the one that most articles tell. */
const main = (edtf: string) => on(edtf).toSorted((a, b) => tellers(b) - tellers(a))[0];

test('every article has a title, a publisher and an address that leads nowhere', () => {
  for (const { title, publisher, url } of sources) {
    expect(title).not.toBe('');
    expect(publisher).not.toBeNull();
    expect(new URL(url ?? '').hostname).toMatch(/\.example$/);
  }
});

test('the web page gives its own date, the column has none', () => {
  const how = Object.fromEntries(
    sources.map(({ publisher, publishedOn, publishedHow }) => [publisher, [publishedOn, publishedHow]]),
  );
  expect(how['The Tidewater Review']).toEqual(['2024-08-21', 'metadata']);
  expect(how['Open Roads Institute']).toEqual(['2024-06-17', 'metadata']);
  expect(how.Marginalia).toEqual([null, 'unknown']);
});

test('the agency copy and its reprint are one origin', () => {
  expect(
    built.origins
      .filter(({ sourceIds }) => sourceIds.length > 1)
      .map(({ sourceIds }) => sourceIds.toSorted()),
  ).toEqual([['Meridian Wire', 'The Harbour Courier']]);
});

test.each([
  ['1991', 2],
  ['2018', 2],
  ['2020-09-27', 2],
  ['2020-11-10', 2],
  ['2022-02-24', 3],
  ['2022-12-12', 3],
  ['2023', 2],
  ['2023-09-19', 4],
  ['2024-04-19', 2],
  ['2024-08-19', 4],
])('an event of %s is told by at least %i articles', (edtf, least) => {
  expect(tellers(main(edtf))).toBeGreaterThanOrEqual(least);
});

test('September without its year is part of the offensive, inferred', () => {
  const mention = main('2023-09-19')?.mentions.find(
    ({ sourceId }) => sourceId === 'Channel Nine World Service',
  );
  expect(mention?.time.text).toBe('September');
  expect(mention?.resolution).toBe('inferred');
});

test('Tuesday stays unresolved where nobody knows when the column appeared', () => {
  const mentions = built.events
    .flatMap((event) => event.mentions)
    .filter(({ sourceId }) => sourceId === 'Marginalia');
  const tuesday = mentions.find(({ time }) => time.text.includes('Tuesday'));
  expect(tuesday).toMatchObject({ date: null, resolution: 'unresolved' });
});

test('nothing is dated by lists of other stories, teasers and the footer', () => {
  const years = built.events.map(({ date }) => date?.edtf ?? '');
  expect(years.filter((edtf) => /1974|1998|2019|2021-10|2030/.test(edtf))).toEqual([]);
});
