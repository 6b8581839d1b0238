import { buildTimeline, readArticle } from '@/lib/core/pipeline';
import { selectEvents } from '@/lib/core/timeline/select';

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

test('a limit keeps the most salient, still in order of time', () => {
  const limited = selectEvents(events, { from: null, to: null, limit: 2 });
  const least = Math.min(...limited.map(([, { salience }]) => salience));
  const left = events.filter((event) => !limited.some(([, one]) => one === event));
  expect(limited).toHaveLength(2);
  for (const { salience } of left) expect(salience).toBeLessThanOrEqual(least);
  expect(limited.map(([index]) => index)).toEqual(limited.map(([index]) => index).toSorted((x, y) => x - y));
});
