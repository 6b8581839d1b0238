import * as fc from 'fast-check';
import { findOrigins } from '@/lib/core/merging';
import { areCopies, copyTextOf, groupCopies, sketchOf } from '@/lib/core/merging/origins';
import { textArticle } from '../text-article';

const groups = (texts: Readonly<Record<string, string>>) =>
  findOrigins(
    Object.entries(texts).map(([id, text]) => ({
      article: textArticle(text, { id }),
      sketch: sketchOf(text),
    })),
  ).map(({ sourceIds }) => sourceIds);

/** `count` sentences that share little with those of another `seed`. */
const sentences = (seed: string, count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `Delegate ${seed}${i} from harbour ${seed}${i * 7} spoke about cargo rule ${i * 3} and left before vote ${seed}${i + 40}.`,
  );
const wire = sentences('a', 30);
const other = sentences('b', 30).join(' ');
const text = wire.join(' ');

const report =
  'A coal freighter ran aground off Takoradi on Monday after its engine failed in heavy swell. The coastguard took all nineteen sailors off by helicopter before dark. Nobody was hurt, the harbour master said, and no oil has been seen on the water. Divers will look at the hull as soon as the weather allows. The ship, built in 1998, was on its way from Durban to Rotterdam. Its owners have sent a tug from Abidjan, which should arrive on Thursday.';
const sameStoryOtherWords =
  'Nineteen sailors were flown to safety on Monday when a ship loaded with coal struck rocks near the Ghanaian port of Takoradi. Rough seas had left the vessel without power for an hour, according to rescuers who lifted the crew from its deck. An inspection of the damage must wait for calmer days. A tug is on its way to pull the carrier free; it had left South Africa for the Netherlands a week ago. The harbour master said that all were well and that the sea was clean.';

test.each([
  [
    'a reprint with a line of its own',
    `By our own staff in the capital, with material from agencies.\n${text}`,
  ],
  ['a copy cut to a third', wire.slice(0, 10).join(' ')],
  ['a third from the middle', wire.slice(12, 22).join(' ')],
  [
    'every twentieth word changed',
    text
      .split(' ')
      .map((word, i) => (i % 20 === 9 ? `new${i}` : word))
      .join(' '),
  ],
  ['a paragraph a sentence', wire.join('\n\n')],
  ['lines broken by hand', text.replace(/(.{60,75}) (?=[a-z])/g, '$1\n')],
  ['another case and other marks', text.toUpperCase().replaceAll('.', ' .')],
])('%s is a copy', (_, copy) => {
  expect(groups({ a: text, b: copy })).toEqual([['a', 'b']]);
});

test.each([
  ['another text', text, other],
  ['a shared quotation', `${text} ${other.slice(0, 120)}`, other],
  ['the same story in other words', report, sameStoryOtherWords],
  ['nothing at all', '', ''],
  ['a few words of a long text', text, wire[0]?.slice(0, 40) ?? ''],
])('%s is no copy', (_, a, b) => {
  expect(groups({ a, b })).toEqual([['a'], ['b']]);
});

const menu = Array.from({ length: 60 }, (_, i) => `Our site section ${i} brings you story ${i} of the week`);
const notice =
  'We want you to enjoy our pages: sign in, choose what you like to read, and we shall send it to your telephone each morning before you are up.';

test('what a site puts around its articles makes no copy', () => {
  const page = (article: string) => [...menu, article, notice, notice.toUpperCase()].join('\n');
  expect(groups({ a: page(report), b: page(sameStoryOtherWords) })).toEqual([['a'], ['b']]);
});

test('nor does it hide one', () => {
  expect(groups({ a: [...menu, report, notice].join('\n'), b: report })).toEqual([['a', 'b']]);
});

test('a text without letters between spaces is compared by its characters', () => {
  const chinese =
    '周一下午一艘运煤船在港口外搁浅，船上十九名船员全部获救，没有人受伤。海岸警卫队说，发动机在大浪中停转。潜水员将在天气好转后检查船体，拖船预计周四到达。';
  expect(groups({ a: chinese, b: `本报讯。${chinese}` })).toEqual([['a', 'b']]);
});

test('copies of copies are one origin, in whatever order they come', () => {
  const texts: Record<string, string> = {
    a: wire.slice(0, 20).join(' '),
    b: wire.slice(5, 25).join(' '),
    c: wire.slice(10, 30).join(' '),
    d: other,
    e: report,
  };
  expect(groups({ a: texts.a ?? '', c: texts.c ?? '' })).toEqual([['a'], ['c']]);
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.entries(texts), { minLength: 5 }), (order) => {
      expect(groups(Object.fromEntries(order))).toEqual([['a', 'b', 'c'], ['d'], ['e']]);
    }),
  );
});

test('a part that holds all copies of its sources has the origins of the whole', () => {
  const all = { a: text, b: other, c: `${text} More.`, d: report, e: `${other} More.` };
  const known = Object.entries(all).map(([id, one]) => ({ id, text: copyTextOf(one) }));
  const part = groupCopies(known.filter(({ id }) => 'be'.includes(id)));
  expect(groupCopies(known)).toEqual([{ sourceIds: ['a', 'c'] }, ...part, { sourceIds: ['d'] }]);
});

test('a sketch is bounded, and the decision needs the two texts alone', () => {
  const long = copyTextOf(sentences('c', 2000).join(' '));
  expect(long.sketch).toHaveLength(48);
  expect(sketchOf(text)).toEqual(copyTextOf(text).sketch);
  expect(sketchOf(' – \n')).toEqual([]);
  const [a, b] = [copyTextOf(text), copyTextOf(wire.slice(0, 10).join(' '))];
  expect([areCopies(a, b), areCopies(b, a), areCopies(a, long)]).toEqual([true, true, false]);
});

test('a third is found whatever the words: 100 texts', () => {
  const missed = Array.from({ length: 100 }, (_, i) => {
    const all = sentences(`n${i}x`, 36);
    return areCopies(copyTextOf(all.join(' ')), copyTextOf(all.slice(i % 24, (i % 24) + 12).join(' ')));
  }).filter((found) => !found);
  expect(missed).toEqual([]);
});
