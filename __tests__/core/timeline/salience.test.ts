import { buildTimeline, readArticle } from '@/lib/core/pipeline';
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
