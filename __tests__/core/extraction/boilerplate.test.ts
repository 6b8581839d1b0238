import { siteOf } from '@/lib/core/extraction/boilerplate';
import type { Article } from '@/lib/core/model';
import { buildTimeline, readArticle } from '@/lib/core/pipeline';
import { textArticle } from '../text-article';

/** Articles of one site that are no copies of each other, each with `line` in it. */
const story = (i: number) =>
  [
    `A bridge over the Volta collapsed near village ${i} after rain, and ${i + 3} lorries fell into the river below.`,
    `Engineers from district ${i * 7} said that pillar ${i + 40} had been weak for years and that nobody had paid.`,
  ] as const;
const page = (i: number, line: string, rest: Partial<Article> = {}): Article => {
  const [first, second] = story(i);
  return textArticle(`${first}\n${line}\n${second}`, {
    id: `s${i}`,
    publisher: 'The Volta Gazette',
    url: `https://www.volta.example/${i}`,
    publishedOn: `2024-08-${20 + i}`,
    ...rest,
  });
};
const build = (articles: readonly Article[]) => {
  const { events, repeated } = buildTimeline(articles.map(readArticle));
  return {
    quotes: events.flatMap(({ mentions }) => mentions.map(({ quote }) => quote)),
    reasons: [...repeated.values()].flat().map(({ reason }) => reason),
  };
};
const three = (line: string, rest: Partial<Article> = {}) => build([1, 2, 3].map((i) => page(i, line, rest)));

test.each([
  ['a teaser', 'Ferry sinks off Takoradi on Monday'],
  ['a section', 'Guide to the 2024 election'],
  ['an offer', 'Win tickets for the opening of the stadium on 31 August'],
  ['a word to the reader', 'We moved to this address in 2019 and hope that you like it.'],
  ['a credit', 'Reporting by Awa Keita in Accra on Monday; editing by Jon Berg.'],
  ['a page about itself', 'This page was made in March 2021.'],
  ['a sentence of the site about itself at its foot', ''],
])('%s that three articles of a site have tells nothing', (name, line) => {
  const found =
    name === 'a sentence of the site about itself at its foot'
      ? build(
          [1, 2, 3].map((i) => ({
            ...page(i, ''),
            text: `${page(i, '').text}\nThe Volta Gazette was founded in 1921 and appears every morning.`,
          })),
        )
      : three(line);
  expect(found).toEqual({ quotes: [], reasons: Array(3).fill('stands in 3 articles of this site') });
});

test.each([
  ['background', 'The mayor was arrested in 2010 and acquitted of all charges.'],
  [
    'background at length',
    'The bridge, which links the two halves of the district, was last repaired in 2011 by a firm from Lagos.',
  ],
  ['an entry in a box of dates', '1991: Volta region declares a state of emergency'],
  ['what somebody says of us', '“We opened your bridge in 2011 and it was sound,” the minister said.'],
])('%s that three articles of a site have is evidence in each', (_, line) => {
  const { quotes, reasons } = three(line);
  expect(quotes).toHaveLength(3);
  expect(reasons).toEqual([]);
});

const line = 'Ferry sinks off Takoradi on 5 August 2024';

test('two articles are not enough, nor three copies, nor articles of other sites or of none', () => {
  const count = (articles: readonly Article[]) => build(articles).quotes.length;
  expect(count([page(1, line), page(2, line)])).toBe(2);
  const copy = (id: string) => ({ ...page(1, line), id });
  expect(count([copy('s1'), copy('s2'), copy('s3'), page(4, line)])).toBe(4);
  expect(count([1, 2, 3].map((i) => page(i, line, { url: `https://news${i}.example/` })))).toBe(3);
  expect(count([1, 2, 3].map((i) => page(i, line, { url: null, publisher: null })))).toBe(3);
  expect(count([1, 2, 3].map((i) => page(i, line, { url: null })))).toBe(0);
});

test('a line is the same whatever day it names', () => {
  const days = ['Monday', '19 August 2024', 'Friday'];
  const pages = days.map((day, i) => page(i + 1, `Poll of the readers on ${day}`));
  expect(build(pages).quotes).toEqual([]);
});

test('the headline of an article is no boilerplate', () => {
  const titled = [1, 2, 3].map((i) => ({
    ...page(i, ''),
    title: line,
    text: `${line}\n${page(i, '').text}`,
  }));
  expect(build(titled).quotes).toHaveLength(3);
});

test('order plays no part, and one article fewer brings the mentions back', () => {
  const pages = [1, 2, 3].map((i) => page(i, line));
  expect(build(pages.toReversed())).toEqual(build(pages));
  expect(build(pages.slice(1)).quotes).toEqual([line, line]);
});

test.each([
  ['https://www.Volta.example:443/a?b', 'P', 'volta.example'],
  ['https://me:secret@news.volta.example', null, 'news.volta.example'],
  [null, ' The Volta Gazette ', 'the volta gazette'],
  [null, ' ', null],
  [null, null, null],
])('the site of %s by %s is %s', (url, publisher, site) => {
  expect(siteOf({ url, publisher })).toBe(site);
});
