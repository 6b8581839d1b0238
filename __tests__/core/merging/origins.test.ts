import { findOrigins } from '@/lib/core/merging';
import type { Article } from '@/lib/core/model';

const sentences = Array.from(
  { length: 14 },
  (_, i) =>
    `Delegate number ${i} from harbour ${i * 7} spoke about cargo rule ${i * 3} and left before vote ${i + 40}.`,
);
const article = (id: string, text: string): Article => ({
  id,
  text,
  title: null,
  publishedOn: null,
  language: 'en',
  publisher: null,
  url: null,
});
const groups = (...articles: readonly Article[]) => findOrigins(articles).map(({ sourceIds }) => sourceIds);

const wire = sentences.join(' ');
const other = sentences
  .map(
    (_, i) => `Fishermen of village ${i} mended net ${i * 11} while boat ${i * 5} waited for tide ${i + 90}.`,
  )
  .join(' ');

test('a reprint with a new first sentence is a copy', () => {
  expect(groups(article('a', wire), article('b', `By our own staff. ${wire}`))).toEqual([['a', 'b']]);
});

test('a copy cut short is a copy', () => {
  expect(groups(article('a', wire), article('b', sentences.slice(0, 6).join(' ')))).toEqual([['a', 'b']]);
});

test('a shared quotation makes no copy', () => {
  expect(groups(article('a', `${wire} ${other.slice(0, 120)}`), article('b', other))).toEqual([['a'], ['b']]);
});

test('lines that a site repeats make no copy', () => {
  const footer = Array.from(
    { length: 30 },
    (_, i) => `Our site section ${i} brings you story ${i} of the week`,
  ).join('\n');
  expect(
    groups(
      article('a', `${wire}\n${footer}`),
      article('b', `${other}\n${footer}`),
      article('c', `Short.\n${footer}`),
    ),
  ).toEqual([['a'], ['b'], ['c']]);
});

test('copies of copies are one origin, whatever the order', () => {
  const all = [
    article('c', `${wire} More.`),
    article('a', wire),
    article('b', `Intro. ${wire}`),
    article('d', other),
  ];
  expect(groups(...all)).toEqual([['a', 'b', 'c'], ['d']]);
  expect(groups(...all.toReversed())).toEqual(groups(...all));
});

test('nothing and empty texts', () => {
  expect(groups()).toEqual([]);
  expect(groups(article('a', ''), article('b', ''))).toEqual([['a'], ['b']]);
});
