import { z } from 'zod';
import { MENTION_KINDS } from '../core/model';
import { dateResource, derivationStep, resolution } from './date';

/** A source as it is named beside a quote. */
export const sourceRef = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  publishedOn: z.string().nullable(),
  /** Sources with one origin are copies of one text. */
  originId: z.string(),
});
export type SourceRef = z.infer<typeof sourceRef>;

/** W3C Web Annotation's TextQuoteSelector. */
export const textQuote = z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() });
/** W3C Web Annotation's TextPositionSelector, UTF-16 code units, `end` exclusive. */
export const textPosition = z.object({ start: z.int().min(0), end: z.int().min(0) });

export const mentionKind = z.enum(MENTION_KINDS);

export const mentionResource = z.object({
  id: z.string(),
  eventId: z.string(),
  source: sourceRef,
  title: z.string(),
  kind: mentionKind,
  quote: textQuote,
  position: textPosition,
  /** The words that give the date; offsets as in `position`. */
  time: textPosition.extend({
    text: z.string(),
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z.string(),
  }),
  date: dateResource,
  resolution,
  derivation: z.array(derivationStep),
});
export type MentionResource = z.infer<typeof mentionResource>;
