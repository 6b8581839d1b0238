import { buildTimeline, readArticle } from '@/lib/core/pipeline';
import { salienceOf } from '@/lib/core/timeline/salience';
import { textArticle } from '../text-article';

/** What follows keeps the sentence under test out of the opening. */
const filler =
  'The harbour is the largest of the coast. Its cranes are painted blue. Fishermen mend their nets on the quay. Gulls wait for them. ';

function eventsOf(...texts: readonly string[]) {
  return buildTimeline(
    texts.map((text, i) =>
      readArticle(textArticle(text, { id: `s${i}`, publishedOn: '2023-10-02', publisher: `P${i}` })),
    ),
  ).events;
}

const told = (...texts: readonly string[]) => {
  const [event, ...others] = eventsOf(...texts);
  expect(others).toEqual([]);
  if (!event) throw new Error('no event');
  return event;
};

const strike = 'Dockers in Takoradi went on strike on 19 September 2023.';
const again = 'On 19 September 2023 the dockers of Takoradi began a strike over pay.';

test('parts add up to the salience, between 0 and 1', () => {
  for (const { salience, salienceParts } of eventsOf(
    strike,
    'Fares rose to $4 in 2019. Norway elected Awa Keita on 4 May 2022.',
    'The union will meet on 4 December 2023.',
  )) {
    expect(salienceParts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(salience, 3);
    expect(salience).toBeGreaterThan(0);
    expect(salience).toBeLessThan(1);
  }
});

test('a second source adds, a copy does not', () => {
  const alone = told(strike).salience;
  expect(told(strike, `${again} ${filler}`).salience).toBeGreaterThan(alone);
  const long = `${strike} ${filler}`;
  expect(told(long, long).salience).toBe(told(long).salience);
});

test('told at the top counts for more than told in passing', () => {
  expect(told(`${strike} ${filler}`).salience).toBeGreaterThan(told(`${filler}${strike}`).salience * 3);
});

test('a year is worth less than a day', () => {
  expect(told('Dockers in Takoradi went on strike in 2021.').salience).toBeLessThan(told(strike).salience);
});

test('what sources recall a month later counts for more, and the first telling recalls nothing', () => {
  const recalled = (...days: string[]) => {
    const texts = [strike, `${filler}${again}`, `${filler}Takoradi’s dockers struck on 19 September 2023.`];
    const [event] = buildTimeline(
      days.map((publishedOn, i) => readArticle(textArticle(texts[i] ?? '', { id: `s${i}`, publishedOn }))),
    ).events;
    return event?.salience ?? 0;
  };
  const soon = recalled('2023-09-20', '2023-09-20', '2023-09-21');
  const late = recalled('2023-09-20', '2023-09-20', '2024-09-21');
  expect(late).toBeGreaterThan(soon);
  expect(recalled('2023-09-20', '2024-05-01', '2024-09-21')).toBeGreaterThan(late);
  expect(recalled('2024-09-20')).toBe(recalled('2023-09-20'));
});

test('an event that ten sources tell is worth more than ten that one tells', () => {
  const one = told(`${filler}${strike}`);
  const ten = salienceOf(
    {
      ...one,
      mentions: Array.from({ length: 10 }, (_, i) => ({ ...one.mentions[0]!, sourceId: `s${i}` })),
      agreement: { ...one.agreement, sources: 10, independent: 10 },
    },
    () => '2023-09-20',
  );
  expect(ten.salience).toBeGreaterThan(one.salience * 10);
});

test('what is said, measured or names nobody is worth less', () => {
  const worth = (text: string) => told(`${filler}${text}`).salience;
  const happened = worth('The union of Takoradi split on 19 September 2023.');
  expect(worth('The union of Takoradi said on 19 September 2023 that it had no choice.')).toBeLessThan(
    happened,
  );
  expect(worth('Pay in Takoradi rose to $400 on 19 September 2023.')).toBeLessThan(happened);
  expect(worth('The union split on 19 September 2023.')).toBeLessThan(happened);
});
