import { z } from 'zod';
import { canonicalTag } from '../core/language';
import { text } from './text';

export const languageHow = z.enum(['stated', 'detected', 'assumed']);

/** A language that somebody states, as BCP 47; empty or left out leaves it to the article. */
export const statedLanguage = z
  .union([
    z.literal(''),
    text()
      .trim()
      .max(35)
      .refine((tag) => canonicalTag(tag) !== null, 'wants a language tag, like “de” or “en-GB”'),
  ])
  .nullish()
  .transform((tag) => tag || null);

/** How a text was read. */
export const readingResource = z.object({
  /** BCP 47. */
  language: z.string(),
  /** "German" */
  languageName: z.string(),
  languageHow,
  /** Which rules read it, in words. */
  rules: z.string(),
  /** How "12/11/2019" is read, in words. */
  numericDates: z.string(),
});
export type ReadingResource = z.infer<typeof readingResource>;
