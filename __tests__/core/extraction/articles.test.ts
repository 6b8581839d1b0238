/**
 * Every folder of __tests__/fixtures/articles with a source.txt is read and compared with its expected.json: all mentions,
 * no more and no fewer. `UPDATE_FIXTURES=1` rewrites the expectations; read the difference before you commit it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '@/lib/core/pipeline';
import { type Expected, fixtureArticle, FIXTURES } from '../fixture-articles';

const slugs = readdirSync(FIXTURES)
  .filter((slug) => existsSync(join(FIXTURES, slug, 'source.txt')))
  .sort();

test('there are articles to read', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(8);
});

describe.each(slugs)('%s', (slug) => {
  const file = join(FIXTURES, slug, 'expected.json');
  const article = fixtureArticle(slug);
  const reading = readArticle(article);
  const found: Expected = {
    published: article.publishedOn,
    mentions: reading.mentions.map(({ time, date, resolution, kind, action, title }) => ({
      time: time.text,
      date: date?.edtf ?? null,
      resolution,
      kind,
      action,
      title,
    })),
    furniture: reading.asides
      .filter(({ kind }) => kind === 'furniture')
      .map(({ start, end }) => article.text.slice(start, end)),
  };

  test('its mentions are those expected', () => {
    if (process.env.UPDATE_FIXTURES) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    const expected: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(found).toEqual(expected);
  });

  test('every quote stands in the text', () => {
    for (const mention of reading.mentions) {
      expect(article.text.slice(mention.start, mention.end)).toBe(mention.quote);
      expect(article.text.slice(mention.time.start, mention.time.end)).toBe(mention.time.text);
    }
  });
});
