import { pageMetadata, shortened } from '@/app/_components/head/metadata';
import { eventDates, eventLinked } from '@/app/_components/head/structured';
import { date, event, mention, source, year } from '../fixtures/events';

describe('a date for schema.org', () => {
  test.each([
    ['2023-09-19', { startDate: '2023-09-19' }],
    ['2023-09', { startDate: '2023-09' }],
    ['2018', { startDate: '2018' }],
    ['-0043-03-15', { startDate: '-0043-03-15' }],
    ['2020-09-27/2020-11-10', { startDate: '2020-09-27', endDate: '2020-11-10' }],
    ['2022-12/..', { startDate: '2022-12' }],
    ['../2022-12', { endDate: '2022-12' }],
    ['1900~', {}],
    ['2019?', {}],
    ['2019-21', {}],
    ['199X', {}],
    ['[2023-09-19,2023-09-20]', {}],
    ['{2020,2022}', {}],
    [null, {}],
  ])('%s', (edtf, wanted) => expect(eventDates(date(edtf, edtf, null, null))).toEqual(wanted));
});

test('an event names the articles that it is told by, and their words', () => {
  const from = source('a');
  const quote = 'The pier fell in 2021.';
  const told = event('e1', 'A pier fell', year(2021), [mention('m1', from, quote, '2021', year(2021))]);
  const data = eventLinked(told, 'https://dateline.example');
  expect(data).toMatchObject({
    url: 'https://dateline.example/events/e1',
    citation: [{ '@type': 'NewsArticle', headline: 'Article a', url: 'https://a.example/story' }],
    mainEntity: {
      '@type': 'Event',
      startDate: '2021',
      subjectOf: [{ text: quote, url: 'https://dateline.example/sources/a#m-m1' }],
    },
  });
});

describe('the head of a page', () => {
  const about = { title: 'Pier', description: 'word '.repeat(60), path: '/events/1' };

  test('gives one address, and words that search engines show whole', () => {
    const metadata = pageMetadata({ ...about, timeline: { visibility: 'public' } });
    expect(metadata.alternates?.canonical).toBe('/events/1');
    expect(metadata.description?.length).toBeLessThanOrEqual(160);
    expect(metadata.description).toMatch(/word…$/);
    expect(metadata.robots).toBeUndefined();
  });

  test.each(['unlisted', 'private'] as const)('keeps what is %s from search engines', (visibility) =>
    expect(pageMetadata({ ...about, timeline: { visibility } }).robots).toEqual({
      index: false,
      follow: false,
    }),
  );

  test('words without a space are cut as they are', () =>
    expect(shortened('x'.repeat(200))).toHaveLength(160));
});
