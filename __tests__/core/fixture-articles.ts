/** The articles of __tests__/fixtures/articles, for every test that reads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '@/lib/core/model';

export const FIXTURES = join(__dirname, '..', 'fixtures', 'articles');

const expectation = z.object({
  published: z.string().nullable(),
  mentions: z.array(
    z.object({
      time: z.string(),
      date: z.string().nullable(),
      resolution: z.string(),
      kind: z.string(),
      action: z.string().nullable(),
      title: z.string(),
    }),
  ),
  furniture: z.array(z.string()),
});
export type Expected = z.infer<typeof expectation>;

/** The article of one folder; its publication date is in its expected.json. */
export function fixtureArticle(slug: string): Article {
  const folder = join(FIXTURES, slug);
  const expected = expectation.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
  return {
    id: slug,
    title: null,
    text: readFileSync(join(folder, 'source.txt'), 'utf8'),
    publishedOn: expected.published,
    language: 'en',
    publisher: null,
    url: null,
  };
}
