import { sharedSentences, sharedWording } from '@/lib/core/merging/wording';
import { textArticle } from '../text-article';

const QUOTE =
  '“We are ready to move nine million tons of grain a year through the new harbour, or more,” the minister told the agency.';
const OTHER_MARKS =
  '"We are ready to move nine million tons of grain a year through the new harbour, or more", the minister told the agency.';
const NEARLY =
  '"We\'re ready to move nine million tons of grain a year through the new harbour," said the minister, who opened the last one in 2011.';
const OWN_WORDS = 'The minister promised that the harbour would soon ship nine million tons of grain.';

const sharing = (a: string, b: string) =>
  sharedWording(
    [a, b].map((text, i) => ({ sourceId: `s${i}`, start: 0, end: text.length, text })),
    () => null,
  ).map((one) => one.with.map(({ sourceId, exact }) => [sourceId, exact]));

test.each([
  ['other marks and case', QUOTE, OTHER_MARKS.toUpperCase(), true],
  ['a few words changed and others added', QUOTE, NEARLY, false],
])('%s: shared', (_, a, b, exact) => {
  expect(sharing(a, b)).toEqual([[['s1', exact]], [['s0', exact]]]);
});

test.each([
  ['the same in other words', QUOTE, OWN_WORDS],
  [
    'a short fact',
    'The Salang pass was closed in December 2022.',
    'The Salang pass, the only one to the north, was closed in December 2022.',
  ],
  ['what anybody says', 'The ministry declined to comment.', 'The ministry declined to comment.'],
  [
    'names and titles in common',
    'President Awa Keita of Mali met President Elena Quispe of Bolivia on Monday in Lima.',
    'On Tuesday President Awa Keita of Mali laid a wreath and left for home without seeing President Elena Quispe of Bolivia again.',
  ],
])('%s: not shared', (_, a, b) => {
  expect(sharing(a, b)).toEqual([]);
});

test('a source does not share with itself', () => {
  const one = { sourceId: 's', start: 0, end: 9, text: QUOTE };
  expect(sharedWording([one, { ...one, start: 200, end: 209 }], () => null)).toEqual([]);
});

const article = (id: string, publishedOn: string | null, ...lines: string[]) =>
  textArticle(lines.join('\n'), { id, publishedOn });

test('sentences of an article that others have, with the first to print them', () => {
  const wire = article('wire', '2024-08-19', 'Lead of the wire.', QUOTE);
  const paper = article('paper', '2024-08-20', OTHER_MARKS, OWN_WORDS);
  const blog = article('blog', '2024-08-19', NEARLY);
  const of = (...others: (typeof wire)[]) =>
    sharedSentences(paper, others).map(({ text, with: w, first }) => [
      text,
      w.map(({ sourceId }) => sourceId),
      first,
    ]);
  expect(of(wire)).toEqual([[OTHER_MARKS, ['wire'], 'wire']]);
  expect(of(wire, blog)).toEqual([[OTHER_MARKS, ['blog', 'wire'], null]]);
  expect(of({ ...wire, publishedOn: null })).toEqual([[OTHER_MARKS, ['wire'], null]]);
  expect(of(article('x', '2024-08-01', OWN_WORDS.toUpperCase()))[0]?.[2]).toBe('x');
  const [shared] = sharedSentences(paper, [wire]);
  expect(wire.text.slice(shared?.with[0]?.start, shared?.with[0]?.end)).toBe(QUOTE);
});

test('furniture is nobody’s wording', () => {
  const footer =
    'Copyright © 2024 North Press, and all who sail in her, of Harbour Street. All rights reserved.';
  expect(sharedSentences(article('a', null, footer), [article('b', null, footer)])).toEqual([]);
});
