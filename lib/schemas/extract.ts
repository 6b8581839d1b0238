import { z } from 'zod';
import { dateResource, derivationStep, publicationDay, resolution } from './date';
import { mentionKind, textPosition, textQuote } from './mention';
import { readingResource, statedLanguage } from './language';
import { asideResource, webAddress } from './source';
import { text } from './text';

/** Longest text that `POST /extract` takes; it is open to everybody, so it is smaller than an article's limit. */
export const MAX_EXTRACT = 200_000;

export const extractRequest = z.strictObject({
  text: text({ error: 'wants the text of an article' })
    .max(MAX_EXTRACT, 'is longer than 200,000 characters')
    .refine((t) => t.trim() !== '', 'wants the text of an article'),
  title: text().trim().max(500).nullish(),
  publishedOn: z
    .union([z.literal(''), publicationDay])
    .nullish()
    .transform((v) => v || null),
  language: statedLanguage,
  /** Where it was published: tells how it writes "12/11/2019". */
  url: webAddress,
});
export type ExtractRequest = z.infer<typeof extractRequest>;

export const extractResponse = z.object({
  text: z.string(),
  reading: readingResource,
  expressions: z.array(
    textPosition.extend({
      text: z.string(),
      type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
      value: z.string(),
      date: dateResource,
      resolution,
      derivation: z.array(derivationStep),
    }),
  ),
  mentions: z.array(
    z.object({
      title: z.string(),
      kind: mentionKind,
      quote: textQuote,
      position: textPosition,
      time: textPosition.extend({ text: z.string() }),
      date: dateResource,
      resolution,
      derivation: z.array(derivationStep),
      /** Index into `events`. */
      event: z.int(),
    }),
  ),
  events: z.array(
    z.object({
      title: z.string(),
      date: dateResource,
      kind: mentionKind,
      salience: z.number(),
      /** Indexes into `mentions`. */
      mentions: z.array(z.int()),
    }),
  ),
  asides: z.array(asideResource),
});
export type ExtractResponse = z.infer<typeof extractResponse>;

/** What a date field understood, live: in words and as EDTF, or what is wrong with it. */
export type DateReading =
  | { readonly ok: true; readonly date: z.infer<typeof dateResource> }
  | { readonly ok: false; readonly message: string };
