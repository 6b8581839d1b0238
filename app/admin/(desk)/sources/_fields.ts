import type { previewSource } from '@/lib/services/source-intake';

/** The fields of the article form, as it sends them. */
export const sourceFields = [
  'title',
  'publisher',
  'author',
  'url',
  'publishedOn',
  'text',
  'format',
  'language',
  'timeline',
] as const;

/** What is found in an article before it is saved. */
export type Preview = Awaited<ReturnType<typeof previewSource>>;
