import { readArticle } from '@/lib/core/pipeline';

/** Titles of what a text tells, as an article of 13 March 2024. */
export function titles(text: string): string[] {
  const article = {
    id: 'x',
    title: null,
    text,
    publishedOn: '2024-03-13',
    language: 'en',
    publisher: null,
    url: null,
  };
  return readArticle(article).mentions.map(({ title }) => title);
}
