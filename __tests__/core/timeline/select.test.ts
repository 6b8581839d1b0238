import { buildTimeline, readArticle } from '@/lib/core/pipeline';
import { keyEvents, selectEvents } from '@/lib/core/timeline/select';

const text =
  'Chad invaded Mali in 2019. Chile built a dam in June 2021. Norway elected Awa Keita on 4 May 2022. A ferry sank on Monday.';
const { events } = buildTimeline([
  readArticle({ id: 'a', title: null, text, publishedOn: null, language: 'en', publisher: null, url: null }),
]);
const instant = (day: string | null) => (day === null ? null : Date.parse(`${day}T00:00:00Z`));
const chosen = (from: string | null, to: string | null) =>
  selectEvents(events, { from: instant(from), to: instant(to), limit: null }).map(
    ([, { date }]) => date?.edtf ?? null,
  );

test('without bounds everything, in order of time, the undated last', () => {
  expect(chosen(null, null)).toEqual(['2019', '2021-06', '2022-05-04', null]);
});

test('an event is in a window when it can lie there', () => {
  expect(chosen('2019-12-31', '2021-06-15')).toEqual(['2019', '2021-06']);
  expect(chosen('2022-05-05', null)).toEqual([]);
  expect(chosen(null, '2018-12-31')).toEqual([]);
});

test('a limit keeps key events, still in order of time', () => {
  const limited = selectEvents(events, { from: null, to: null, limit: 2 });
  expect(limited).toHaveLength(2);
  expect(limited.map(([index]) => index)).toEqual(limited.map(([index]) => index).toSorted((x, y) => x - y));
  const most = events.map(({ salience }) => salience).reduce((a, b) => Math.max(a, b));
  expect(limited.map(([, { salience }]) => salience)).toContain(most);
});

const at = (day: string | null, salience: number) => ({
  salience,
  earliest: instant(day),
  latest: instant(day),
});

test.each([
  [
    'the most salient where time is no matter',
    [at('2020-01-01', 0.1), at('2010-01-01', 0.9), at('2000-01-01', 0.5)],
    2,
    [1, 2],
  ],
  [
    'one of two on a day before another week',
    [at('2020-01-01', 0.9), at('2020-01-01', 0.5), at('2020-02-01', 0.4)],
    2,
    [0, 2],
  ],
  [
    'both where the other is much less',
    [at('2020-01-01', 0.9), at('2020-01-01', 0.5), at('2020-02-01', 0.1)],
    2,
    [0, 1],
  ],
  [
    'the best of a long quiet stretch',
    [at('1950-01-01', 0.3), at('2020-01-01', 0.5), at('2020-01-02', 0.45), at('2020-01-03', 0.5)],
    2,
    [0, 1],
  ],
  [
    'weeks apart in a year, decades apart in a century',
    [at('1920-01-01', 0.2), at('2020-01-01', 0.5), at('2020-06-01', 0.5), at('2020-06-02', 0.5)],
    2,
    [1, 3],
  ],
  ['the earlier of equals', [at('2020-01-01', 0.5), at('2020-01-01', 0.5)], 1, [0]],
  ['undated ones too', [at(null, 0.5), at(null, 0.4), at('2020-01-01', 0.3)], 2, [0, 2]],
  ['all where there are fewer', [at('2020-01-01', 0.5)], 3, [0]],
  ['none of none', [], 3, []],
])('key events: %s', (_, candidates, limit, key) => {
  expect(keyEvents(candidates, limit)).toEqual(key);
});

test('key events of ten thousand, none twice', () => {
  const many = Array.from({ length: 10_000 }, (__, i) => ({
    salience: (i * 7919) % 1000,
    earliest: i * 86_400_000,
    latest: i % 5 ? i * 86_400_000 : null,
  }));
  const kept = keyEvents(many, 50);
  expect(new Set(kept).size).toBe(50);
  // Half of the time is not left empty for the sake of the best.
  expect(kept.filter((i) => i < 5000).length).toBeGreaterThan(15);
});
