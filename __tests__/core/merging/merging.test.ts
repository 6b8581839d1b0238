import type { Article, EventDraft } from '@/lib/core/model';
import { buildTimeline, readArticle } from '@/lib/core/pipeline';

/** One article a text; all published on Wednesday 13 March 2024 unless it says otherwise. */
function merge(
  ...texts: readonly (string | { text: string; publishedOn: string | null })[]
): readonly EventDraft[] {
  const articles = texts.map(
    (one, i): Article => ({
      id: `s${i + 1}`,
      title: null,
      publisher: null,
      url: null,
      language: 'en',
      publishedOn: '2024-03-13',
      ...(typeof one === 'string' ? { text: one } : one),
    }),
  );
  return buildTimeline(articles.map(readArticle)).events;
}
const groups = (events: readonly EventDraft[]) =>
  events.map(({ mentions }) =>
    mentions
      .map(({ sourceId }) => sourceId)
      .sort()
      .join(' '),
  );

test('one happening in other words is one event, with reasons', () => {
  const events = merge(
    "Chad's invasion of Mali on 4 May 2019 closed the border.",
    'Chad attacked Mali on 4 May 2019.',
  );
  expect(groups(events)).toEqual(['s1 s2']);
  expect(events[0]?.reasons.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['date', 'names', 'action']),
  );
});

test('two happenings of one year and one country stay apart', () => {
  const events = merge('Chad invaded Mali in 2019.', 'Chad and Mali signed an accord in 2019.');
  expect(groups(events)).toEqual(['s1', 's2']);
});

test('two happenings of one day stay apart', () => {
  const events = merge(
    'A court in Oslo convicted Awa Keita on Tuesday.',
    'A ferry sank off Chile on Tuesday.',
  );
  expect(groups(events)).toEqual(['s1', 's2']);
});

test('dates that cannot both be true never meet', () => {
  const events = merge(
    'Chad invaded Mali on 4 May 2019.',
    'Chad invaded Mali on 5 May 2019.',
    'Chad invaded Mali in May 2019.',
  );
  for (const { mentions } of events) {
    const days = new Set(mentions.flatMap(({ date }) => (date?.precision === 'day' ? [date.edtf] : [])));
    expect(days.size).toBeLessThanOrEqual(1);
  }
  expect(events.flatMap(({ mentions }) => mentions)).toHaveLength(3);
});

test('the event takes the finest date that its mentions agree on', () => {
  const [event, ...others] = merge('Chad invaded Mali in May 2019.', 'Chad invaded Mali on 4 May 2019.');
  expect(others).toEqual([]);
  expect(event?.date?.edtf).toBe('2019-05-04');
  expect(event?.agreement.text).toBe('2 sources, 2 independent; 1 says May 2019');
});

test('amounts tell figures apart', () => {
  const events = merge(
    'Trade between Chad and Mali surpassed $4 billion last year.',
    'Trade between Chad and Mali topped $4 billion last year.',
    'Trade between Chad and Mali surpassed $9 billion last year.',
  );
  expect(groups(events).toSorted()).toEqual(['s1 s2', 's3']);
});

test('one figure in other words is one figure, up and down are two', () => {
  const passed = 'Trade between Chad and Mali passed $4 billion in 2019.';
  expect(groups(merge(passed, 'Trade between Chad and Mali came to more than $4 billion in 2019.'))).toEqual([
    's1 s2',
  ]);
  expect(
    groups(
      merge('Exports of Chad rose to $4 billion in 2019.', 'Imports of Chad fell to $4 billion in 2019.'),
    ),
  ).toEqual(['s1', 's2']);
});

test('troops that cross into a country invade it; people who cross do not', () => {
  const invasion = "Chad's invasion of Mali on 4 May 2019 closed the border.";
  expect(groups(merge(invasion, 'Troops of Chad crossed into Mali on 4 May 2019.'))).toEqual(['s1 s2']);
  expect(groups(merge(invasion, 'Nurses crossed into Mali on 4 May 2019.'))).toEqual(['s1', 's2']);
});

test('what a month holds joins what one day of it holds, if it is one kind of happening', () => {
  const day = "Chad's army attacked the Orsk Plateau on 19 May 2019.";
  expect(groups(merge(day, "In May 2019 Chad's army retook the Orsk Plateau."))).toEqual(['s1 s2']);
  expect(groups(merge(day, 'Chad signed an accord on the Orsk Plateau in May 2019.'))).toEqual(['s2', 's1']);
});

test('what is said at a meeting belongs to the meeting; what is said elsewhere that day does not', () => {
  const events = merge(
    'President Awa Keita met Prime Minister Mikko Salo in Oslo on Tuesday.',
    'Speaking on Tuesday alongside Prime Minister Mikko Salo, Awa Keita admitted delays.',
    'The central bank of Chile said on Tuesday that prices would fall.',
  );
  expect(groups(events).toSorted()).toEqual(['s1 s2', 's3']);
});

test('a missing year comes from a source that states it', () => {
  const events = merge(
    { text: "It was the first visit since Chad's September offensive against Mali.", publishedOn: null },
    "Prices rose after Chad's offensive against Mali in September 2023.",
  );
  expect(groups(events)).toEqual(['s1 s2']);
  const supplied = events[0]?.mentions.find(({ sourceId }) => sourceId === 's1');
  expect(supplied).toMatchObject({ resolution: 'inferred', date: { edtf: '2023-09' } });
  expect(supplied?.derivation.at(-1)).toMatchObject({ rule: 'year-from-source', sourceId: 's2' });
});

test('a missing year is not taken from another happening', () => {
  const events = merge(
    { text: "It was the first visit since Chad's September offensive against Mali.", publishedOn: null },
    'Chile elected Rosa Vega president in September 2023.',
  );
  expect(events.find(({ mentions }) => mentions[0]?.sourceId === 's1')).toMatchObject({
    date: null,
    resolution: 'unresolved',
  });
});

test('a sentence that goes on with another takes the year that another source supplies to it', () => {
  const [event] = merge(
    'In May Chad invaded Mali. It took the fort of Taoudenni.',
    'Chad invaded Mali in May 2019.',
  );
  expect(event?.mentions.map(({ date, quote }) => `${date?.edtf} ${quote}`)).toEqual([
    '2019-05 Chad invaded Mali in May 2019.',
    '2019-05 In May Chad invaded Mali.',
    '2019-05 It took the fort of Taoudenni.',
  ]);
  expect(event?.title).toBe('Chad invaded Mali');
});
