import type { Article } from '@/lib/core/model';

/** An article that is nothing but its text, published on Wednesday 21 August 2024 where nothing else is said. */
export function textArticle(text: string, rest: Partial<Article> = {}): Article {
  return {
    id: 'a',
    title: null,
    text,
    publishedOn: '2024-08-21',
    language: 'en',
    publisher: null,
    url: null,
    ...rest,
  };
}
