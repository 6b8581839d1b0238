import type { SourceResource } from '@/lib/schemas/source';

/** How a publication date is known, for people. */
export const publishedHowWords: Readonly<Record<SourceResource['publishedHow'], string>> = {
  given: 'as given when it was added',
  metadata: 'as the article says itself',
  corrected: 'corrected by hand',
  unknown: 'nobody gave it, so words like “on Monday” stay unresolved',
};
