import { z } from 'zod';
import { eventResource, mergeReason } from './event';
import { pageQuery } from './page';
import { text } from './text';

export const suggestionKind = z.enum(['merge', 'disagreement'], {
  error: 'wants one of merge, disagreement',
});

/** Two events that may be one: alike, but not enough to join them without asking; or alike with dates that cannot both be true. */
export const suggestionResource = z.object({
  id: z.string(),
  timeline: z.object({ id: z.string(), slug: z.string(), title: z.string() }),
  kind: suggestionKind,
  score: z.number(),
  reasons: z.array(mergeReason),
  a: eventResource,
  b: eventResource,
});
export type SuggestionResource = z.infer<typeof suggestionResource>;

/** Body of `POST /suggestions/<id>`: accepted, its events become one; declined, they are kept apart. */
export const suggestionDecision = z.strictObject({
  decision: z.enum(['same', 'apart'], { error: 'wants same or apart' }),
  /** Id of the event that stands; left out: the more salient of the two. */
  into: text().min(1).optional(),
  reason: text().trim().max(500, 'is longer than 500 characters').optional(),
});
export type SuggestionDecision = z.infer<typeof suggestionDecision>;

/** Query of `GET /suggestions`, best first. */
export const suggestionQuery = z.object({
  timeline: text().min(1).optional(),
  /** Id of one of the two events. */
  event: text().min(1).optional(),
  kind: suggestionKind.optional(),
  ...pageQuery,
});
export type SuggestionQuery = z.infer<typeof suggestionQuery>;

export const suggestionPage = z.object({
  items: z.array(suggestionResource),
  next: z.string().nullable(),
  /** How many there are on all pages. */
  total: z.int(),
});
export type SuggestionPage = z.infer<typeof suggestionPage>;
