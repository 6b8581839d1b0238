import { z } from 'zod';
import { text } from './text';

export const visibility = z.enum(['public', 'unlisted', 'private']);

export const timelineResource = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  visibility,
  /** Came with the installation. */
  sample: z.boolean(),
  sources: z.int(),
  independent: z.int(),
  events: z.int(),
  undated: z.int(),
  /** First and last day any published event can mean; null where there is none. */
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type TimelineResource = z.infer<typeof timelineResource>;

const title = text({ error: 'wants a title' })
  .trim()
  .min(1, 'wants a title')
  .max(200, 'is longer than 200 characters');
const slug = text()
  .trim()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'wants small letters, digits and single hyphens');
const description = text()
  .trim()
  .max(2000, 'is longer than 2000 characters')
  .nullish()
  .transform((v) => v || null);

/** Without a slug one is made from the title. */
export const timelineCreate = z.strictObject({
  title,
  slug: slug.optional(),
  description,
  visibility: visibility.default('public'),
});
export type TimelineCreate = z.infer<typeof timelineCreate>;

export const timelineUpdate = z.strictObject({
  title: title.optional(),
  slug: slug.optional(),
  description: text().trim().max(2000).nullable().optional(),
  visibility: visibility.optional(),
});
export type TimelineUpdate = z.infer<typeof timelineUpdate>;
