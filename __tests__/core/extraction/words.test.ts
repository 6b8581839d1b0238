import { tagWords } from '@/lib/core/extraction/tagging';

const tagged = (sentence: string) => tagWords(sentence, []).map(({ text, tag }) => `${text}/${tag}`);

test.each([
  ["Zubrania's farmers marched.", ['Zubrania/PROPN', "'s/POSS"]],
  ['Zubrania’s farmers marched.', ['Zubrania/PROPN', '’s/POSS']],
])('%s: the possessive stands apart', (sentence, opening) => {
  expect(tagged(sentence).slice(0, 2)).toEqual(opening);
});

test("what a contraction holds stays what it is: it's, that's", () => {
  expect(tagged("It's late and that's all.")).toEqual(expect.arrayContaining(["'s/AUX"]));
});

test('what was read before changes nothing', () => {
  const sentences = [
    "Quendor's army fled.",
    'The army of Quendor, at 3 a.m..',
    'The war at 3 a.m. was lost.',
  ];
  const alone = sentences.map(tagged);
  for (const before of [
    "He is Quendor's, they said.",
    "(Quendor's/Zork's)",
    "“Quendor's”.",
    'At 3 a.m.. Then…',
  ])
    tagged(before);
  expect(sentences.map(tagged)).toEqual(alone);
});
