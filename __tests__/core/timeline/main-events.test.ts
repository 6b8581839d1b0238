/** Five articles on one visit: what the story is about must come before what one paper adds in passing. */
import type { Article } from '@/lib/core/model';
import { buildTimeline, readArticle } from '@/lib/core/pipeline';
import { textArticle } from '../text-article';

const ARTICLES: readonly Article[] = [
  textArticle(
    `Malian President Awa Keita met her counterpart Moussa Barry in Niamey on Monday and promised a road through the Azan Hills.
It was her first visit since Mali's 2021 invasion of Chad and Niger's October offensive in the Azan Hills.
Barry called the guest a neighbour whom nobody had chosen.
Keita last visited Niger in 2016, when the two opened a dam on the river.
A market in Niamey burned down in March 2015.
The airport was closed for repairs from 4 to 9 January 2024.`,
    { id: 'wire', publishedOn: '2024-02-19' },
  ),
  textArticle(
    `The presidents of Mali and Niger held talks in Niamey on Monday about gas, a road and the Azan Hills.
Trade between Mali and Niger passed $3 billion last year, Keita said.
Niger took the Azan Hills in an offensive in October 2023.
Mali and Niger became independent in 1960, within six weeks.
A railway to the coast was promised in 2009 and never built.
On 3 July 2012 a truck fell from the old bridge.`,
    { id: 'daily', publishedOn: '2024-02-20' },
  ),
  textArticle(
    `Awa Keita and Moussa Barry spoke for three hours in Niamey on 19 February 2024.
Mali and Niger signed an accord on gas in 2022. In 2020 Mali had brokered a truce in the Azan Hills.
In October 2023 Niger's army launched an offensive in the Azan Hills and emptied four villages.
Mali, which invaded Chad in 2021, needs friends.
The poet Binta Sow died in Niamey on 2 June 2018.
Her library opened in 2019.`,
    { id: 'weekly', publishedOn: '2024-02-24' },
  ),
  textArticle(
    `Gas was what Moussa Barry wanted when he received Awa Keita in Niamey on Monday.
The accord on gas that Mali and Niger signed in 2022 has brought little.
Trade between Mali and Niger came to more than $3 billion in 2023.
Niger and Mali became independent in 1960 and have quarrelled about the river since.
A flood carried off the port in August 1988.
The ministry moved into a former hotel in 2005.`,
    { id: 'market', publishedOn: '2024-02-21' },
  ),
  textArticle(
    `Villagers of the Azan Hills watched the talks in Niamey on Monday from tents.
Niger's offensive in the Azan Hills in October 2023 drove them out.
The truce that Mali brokered in the Azan Hills in 2020 had held for three years.
Awa Keita also visited Niger in 2016, and saw the hills from the road.
One woman lost her brother on 14 April 1999.
The school was painted in 2011.`,
    { id: 'reporter', publishedOn: '2024-02-22' },
  ),
];

const MAIN = ['1960', '2016', '2020', '2021', '2022', '2023-10', '2024-02-19'];

test.each([
  ['as they were published', ARTICLES],
  ['in another order', ARTICLES.toReversed()],
  [
    'with other names',
    ARTICLES.map((article) => ({
      ...article,
      text: article.text
        .replaceAll('Malian', 'Peruvian')
        .replaceAll('Mali', 'Peru')
        .replaceAll('Niger', 'Ecuador')
        .replaceAll('Niamey', 'Quito')
        .replaceAll('Chad', 'Bolivia')
        .replaceAll('Azan', 'Cordel')
        .replaceAll('Awa Keita', 'Rosa Vidal')
        .replaceAll('Keita', 'Vidal')
        .replaceAll('Moussa Barry', 'Tomas Lindo')
        .replaceAll('Barry', 'Lindo'),
    })),
  ],
])('the main events of a story are among its ten most salient, %s', (_, articles) => {
  const { events } = buildTimeline(articles.map(readArticle));
  expect(events.length).toBeGreaterThan(15);
  const top = events.toSorted((a, b) => b.salience - a.salience).slice(0, 10);
  expect(top.map(({ date }) => date?.edtf)).toEqual(expect.arrayContaining(MAIN));
  expect(top[0]?.date?.edtf).toBe('2024-02-19');
});
