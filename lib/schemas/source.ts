import { z } from 'zod';
import { publicationDay } from './date';
import { eventStatus } from './event';
import { languageHow, readingResource, statedLanguage } from './language';
import { mentionResource } from './mention';
import { pageQuery } from './page';
import { text } from './text';

const sourceFormat = z.enum(['text', 'markdown', 'html']);
export const publishedHow = z.enum(['given', 'metadata', 'corrected', 'unknown']);

/** A source in lists. */
export const sourceResource = z.object({
  id: z.string(),
  timeline: z.object({ id: z.string(), slug: z.string(), title: z.string() }),
  title: z.string(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string(),
  languageHow,
  publishedOn: z.string().nullable(),
  publishedHow,
  originId: z.string(),
  /** Titles of the other sources of its origin. */
  copies: z.array(z.object({ id: z.string(), title: z.string(), publisher: z.string().nullable() })),
  words: z.int(),
  mentionCount: z.int(),
  createdAt: z.string(),
});
export type SourceResource = z.infer<typeof sourceResource>;

export const asideResource = z.object({
  start: z.int(),
  end: z.int(),
  kind: z.enum(['furniture', 'not-a-date']),
  reason: z.string(),
});

/** What of a stored article was set aside: by the rules, or (`rejected`) by a person who found that the sentence tells of no event. */
export const sourceAside = asideResource.extend({
  kind: z.enum([...asideResource.shape.kind.options, 'rejected']),
  /** The decision, which can be taken back; null for what rules set aside, and for who is not signed in. */
  decisionId: z.string().nullable(),
});
export type SourceAside = z.infer<typeof sourceAside>;

/** A sentence that articles of the same events have word for word (`exact`), or nearly; offsets into the text. */
export const sharedSentence = z.object({
  start: z.int(),
  end: z.int(),
  with: z.array(
    z.object({ id: z.string(), title: z.string(), publisher: z.string().nullable(), exact: z.boolean() }),
  ),
  /** Id of the source that printed it first; null where that is not known. */
  first: z.string().nullable(),
});
export type SharedSentence = z.infer<typeof sharedSentence>;

/** `GET /sources/<id>`: with the stored text, what was found in it and what was set aside. */
export const sourceDetail = sourceResource.extend({
  reading: readingResource,
  text: z.string(),
  mentions: z.array(mentionResource.extend({ eventTitle: z.string(), eventStatus })),
  asides: z.array(sourceAside),
  /** Copies of the whole text are told by `copies`, not here. */
  shared: z.array(sharedSentence),
});
export type SourceDetail = z.infer<typeof sourceDetail>;

/** Longest text that is accepted for one article, in UTF-16 code units. */
export const MAX_ARTICLE = 2_000_000;

const optional = (max: number) =>
  text()
    .trim()
    .max(max, `is longer than ${max} characters`)
    .nullish()
    .transform((v) => v || null);

export const webAddress = z
  .union([
    z.literal(''),
    z.url({ protocol: /^https?$/, error: 'wants a web address, starting with https:// or http://' }),
  ])
  .nullish()
  .transform((v) => v || null);

/** Body of `POST /sources`, and the desk's form. Title, date and language left out are read from the text where it has them. */
export const sourceCreate = z.strictObject({
  timeline: text({ error: 'wants the slug of a timeline' }).trim().min(1, 'wants the slug of a timeline'),
  text: text({ error: 'wants the text of the article' })
    .max(MAX_ARTICLE, 'is longer than 2,000,000 characters: give it in parts')
    .refine((t) => t.trim() !== '', 'wants the text of the article'),
  format: sourceFormat.default('text'),
  title: optional(500),
  publisher: optional(200),
  author: optional(200),
  url: webAddress,
  publishedOn: z
    .union([z.literal(''), publicationDay])
    .nullish()
    .transform((v) => v || null),
  language: statedLanguage,
});
export type SourceCreate = z.infer<typeof sourceCreate>;

/** Correction of a publication date; null says that nobody knows it. */
export const publicationDateUpdate = z.strictObject({ publishedOn: publicationDay.nullable() });

export const sourceQuery = z.object({
  timeline: text().min(1).optional(),
  q: text().trim().max(200).optional(),
  ...pageQuery,
});
export type SourceQuery = z.infer<typeof sourceQuery>;
export const sourcePage = z.object({ items: z.array(sourceResource), next: z.string().nullable() });
export type SourcePage = z.infer<typeof sourcePage>;

/** What deleting a source would do, shown before anyone confirms. */
export interface DeletionPreview {
  readonly source: { readonly id: string; readonly title: string };
  /** Told by this source alone: these go. */
  readonly lost: readonly { readonly id: string; readonly title: string; readonly date: string | null }[];
  /** Told by others too: these lose a mention. */
  readonly kept: readonly { readonly id: string; readonly title: string; readonly date: string | null }[];
}
