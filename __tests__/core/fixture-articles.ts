/** The articles of __tests__/fixtures/articles, for every test that reads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '@/lib/core/model';

export const FIXTURES = join(__dirname, '..', 'fixtures', 'articles');

export interface Expected {
  readonly published: string | null;
  readonly mentions: readonly {
    readonly time: string;
    readonly date: string | null;
    readonly resolution: string;
    readonly kind: string;
    readonly action: string | null;
    readonly title: string;
  }[];
  readonly furniture: readonly string[];
}

/** The article of one folder; its publication date is in its expected.json. */
export function fixtureArticle(slug: string): Article {
  const folder = join(FIXTURES, slug);
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
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
