import { independentVoices } from '@/lib/core/merging/voices';
import { buildTimeline, readArticle } from '@/lib/core/pipeline';
import { textArticle } from '../text-article';

const AGENCY =
  'Dockers in Takoradi, the second port of Ghana, walked out on 19 September 2023 over pay that had not risen for six years.';
const PAPER =
  'The strike in Takoradi began on 19 September 2023, when the night shift of the dockers refused to unload.';
const RADIO = 'On 19 September 2023 our reporter watched the dockers of Takoradi go on strike at dawn.';
const filler = (i: number) =>
  `Village ${i} lies far off. Its well ${i * 3} is dry, and elder ${i * 7} blames road ${i + 9} for it. Goats ${i} graze there.`;

/** The mentions of the strike, each text in an article of its own. */
const told = (...texts: string[]) =>
  texts
    .map((text, i) => readArticle(textArticle(`${filler(i)} ${text}`, { id: `s${i}` })))
    .flatMap(({ mentions }) => mentions);

test.each([
  ['nobody', [], 0],
  ['one', [PAPER], 1],
  ['two in their own words', [PAPER, RADIO], 2],
  ['one agency’s sentence in two papers', [AGENCY, AGENCY], 1],
  ['the same and a third in its own words', [AGENCY, PAPER, AGENCY], 2],
  ['an agency’s sentence and one of the paper’s own', [AGENCY, `${AGENCY} ${filler(5)} ${PAPER}`], 1],
  ['two that add their own', [`${AGENCY} ${filler(5)} ${PAPER}`, `${AGENCY} ${filler(6)} ${RADIO}`], 2],
])('%s', (_, texts, voices) => {
  const mentions = told(...texts);
  expect(new Set(mentions.map(({ sourceId }) => sourceId)).size).toBe(texts.length);
  expect(independentVoices(mentions, (id) => id)).toBe(voices);
  expect(independentVoices(mentions.toReversed(), (id) => id)).toBe(voices);
});

test('copies are one voice', () => {
  expect(independentVoices(told(PAPER, RADIO), () => 'one')).toBe(1);
});

test('copies of which one gives another day are two voices on the date', () => {
  const altered = AGENCY.replace('19 September', '21 September');
  const month = AGENCY.replace('on 19 September', 'in September');
  expect(independentVoices(told(AGENCY, altered), (id) => id)).toBe(2);
  expect(independentVoices(told(AGENCY, altered), () => 'one')).toBe(2);
  expect(independentVoices(told(AGENCY, altered, altered), () => 'one')).toBe(2);
  // What is only less exact contradicts nobody.
  expect(independentVoices(told(AGENCY, month), () => 'one')).toBe(1);
});

test('an event says how many of its sources are independent', () => {
  const articles = [0, 1].map((i) => textArticle(`${filler(i)} ${AGENCY}`, { id: `s${i}` }));
  const { events, origins } = buildTimeline(articles.map(readArticle));
  expect(origins).toHaveLength(2);
  expect(events.map(({ agreement }) => agreement.text)).toEqual(['2 sources agree, 1 independent']);
});
