import { z } from 'zod';
import { dateResource } from './date';
import { eventResource } from './event';
import { pageQuery } from './page';
import { text } from './text';

/** An event as it was read: a decision about it is refused when it was changed since. */
const eventRef = z.strictObject({
  id: text().min(1, 'wants the id of an event'),
  version: z.int({ error: 'wants the version that you read' }).min(1),
});
export type EventRef = z.infer<typeof eventRef>;

const reason = text().trim().max(500, 'is longer than 500 characters').optional();
const mentionId = text().min(1, 'wants the id of a mention');

export const mergeDecision = z.strictObject({
  kind: z.literal('merge'),
  /** Keeps its id and what people have set in it. */
  into: eventRef,
  /** Their ids lead to `into` from then on. */
  events: z.array(eventRef).min(1, 'wants at least one event').max(50, 'are more than 50'),
  reason,
});

export const splitDecision = z.strictObject({
  kind: z.literal('split'),
  event: eventRef,
  /** Mentions that go out of it, with all that is dated by the same words. */
  mentions: z.array(mentionId).min(1, 'wants at least one mention').max(500, 'are more than 500'),
  /** Where they go; left out: a new event. */
  into: eventRef.optional(),
  reason,
});

export const apartDecision = z.strictObject({
  kind: z.literal('apart'),
  events: z.tuple([eventRef, eventRef], { error: 'wants two events' }),
  reason,
});

export const rejectDecision = z.strictObject({
  kind: z.literal('reject'),
  event: eventRef,
  /** A sentence that tells no event at all; it stays with its source. */
  mention: mentionId,
  reason,
});

/** Body of `POST /decisions`. */
export const decisionCreate = z.discriminatedUnion(
  'kind',
  [mergeDecision, splitDecision, apartDecision, rejectDecision],
  { error: 'wants a kind: merge, split, apart or reject' },
);
export type DecisionCreate = z.infer<typeof decisionCreate>;
export type MergeInput = Omit<z.infer<typeof mergeDecision>, 'kind'>;
export type SplitInput = Omit<z.infer<typeof splitDecision>, 'kind'>;
export type ApartInput = Omit<z.infer<typeof apartDecision>, 'kind'>;
export type RejectInput = Omit<z.infer<typeof rejectDecision>, 'kind'>;

const decisionKind = z.enum(['merge', 'split', 'apart', 'reject']);

export const decisionResource = z.object({
  id: z.string(),
  kind: decisionKind,
  timeline: z.object({ id: z.string(), slug: z.string(), title: z.string() }),
  /** The events it was made about, as they stand now: `into` or the one that was split first. Those that are gone are left out. */
  events: z.array(z.object({ id: z.string(), title: z.string(), date: dateResource, version: z.int() })),
  /** The sentences that a split moved or a rejection set aside, those of deleted sources left out. */
  mentions: z.array(z.object({ id: z.string(), sourceId: z.string(), quote: z.string() })),
  reason: z.string().nullable(),
  actorName: z.string(),
  createdAt: z.string(),
  /** When and by whom it was taken back; null while it holds. */
  undoneAt: z.string().nullable(),
  undoneBy: z.string().nullable(),
});
export type DecisionResource = z.infer<typeof decisionResource>;

/** Answer to a decision and to taking one back: with the events that it is about, as they are now. */
export const decided = z.object({ decision: decisionResource, events: z.array(eventResource) });
export type Decided = z.infer<typeof decided>;

/** Query of `GET /decisions`, newest first. */
export const decisionQuery = z.object({
  timeline: text().min(1).optional(),
  /** Id of an event that the decision was made about. */
  event: text().min(1).optional(),
  ...pageQuery,
});
export type DecisionQuery = z.infer<typeof decisionQuery>;

export const decisionPage = z.object({ items: z.array(decisionResource), next: z.string().nullable() });
export type DecisionPage = z.infer<typeof decisionPage>;
