import { z } from 'zod';
import { STATUSES } from '../core/model';
import { dateResource } from './date';
import { mentionKind, mentionResource, sourceRef } from './mention';
import { limitOf, pageQuery } from './page';
import { text } from './text';

export const eventStatus = z.enum(STATUSES, {
  error: 'wants one of published, draft, rejected',
});
export const eventEntry = z.enum(['extracted', 'manual']);
export const entityKind = z.enum(['person', 'organisation', 'place', 'other']);
const entityRef = z.object({
  id: z.string(),
  name: z.string(),
  kind: entityKind,
  /** Degrees, north and east positive (WGS 84); null where the name is not a place, or not known to be one place. */
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
});
export type EntityRef = z.infer<typeof entityRef>;
/** Why mentions were taken for one event, or why not: weights add up to the score. */
export const mergeReason = z.object({ rule: z.string(), text: z.string(), weight: z.number() });

/** A mention beside the others of its event. */
export const eventMention = mentionResource.extend({
  /** Mentions in other texts with this sentence word for word (`exact`), or nearly: what both took from one place. Copies of one text are left out. */
  sharedWith: z.array(z.object({ sourceId: z.string(), mentionId: z.string(), exact: z.boolean() })),
  /** Whether its source was the first to print that sentence; false where that is not known. */
  printedFirst: z.boolean(),
});
export type EventMention = z.infer<typeof eventMention>;

export const eventResource = z.object({
  id: z.string(),
  timeline: z.object({ id: z.string(), slug: z.string(), title: z.string() }),
  title: z.string(),
  summary: z.string().nullable(),
  date: dateResource,
  kind: mentionKind,
  status: eventStatus,
  entry: eventEntry,
  salience: z.number().min(0).max(1),
  salienceParts: z.array(z.object({ name: z.string(), value: z.number() })),
  agreement: z.object({ sources: z.int(), independent: z.int(), text: z.string() }),
  sources: z.array(sourceRef),
  mentions: z.array(eventMention),
  participants: z.array(entityRef),
  places: z.array(entityRef),
  tags: z.array(z.string()),
  /** Given by hand, beside or instead of mentions. */
  sourceUrl: z.string().nullable(),
  quote: z.string().nullable(),
  /** Why its mentions are one event; empty where there is one mention. */
  reasons: z.array(mergeReason),
  /** Names of the fields that a person has set; extraction leaves them alone. */
  edited: z.array(z.string()),
  /** Counts changes; send it back with PATCH. */
  version: z.int(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type EventResource = z.infer<typeof eventResource>;

const title = text({ error: 'wants a title' })
  .trim()
  .min(1, 'wants a title')
  .max(300, 'is longer than 300 characters');
const dateInput = text({ error: 'wants a date in words or EDTF' })
  .trim()
  .min(1, 'wants a date, in words or as EDTF')
  .max(200, 'is longer than 200 characters');
const optionalText = (max: number) =>
  text()
    .trim()
    .max(max, `is longer than ${max} characters`)
    .nullish()
    .transform((v) => v || null);
const webAddress = z
  .union([
    z.literal(''),
    z.url({ protocol: /^https?$/, error: 'wants a web address, starting with https:// or http://' }),
  ])
  .nullish()
  .transform((v) => v || null);
const entityName = text({ error: 'wants a name' })
  .trim()
  .min(1, 'wants a name')
  .max(200, 'is longer than 200 characters');
const participants = z
  .array(z.strictObject({ name: entityName, kind: entityKind.default('other') }))
  .max(100, 'are more than 100');
const places = z
  .array(z.strictObject({ name: entityName, kind: entityKind.default('place') }))
  .max(100, 'are more than 100');

/** Body of `POST /events`, and the desk's form. `date` is plain language or EDTF; the service reads it. */
export const eventCreate = z.strictObject({
  timeline: text({ error: 'wants the slug of a timeline' }).trim().min(1, 'wants the slug of a timeline'),
  title,
  date: dateInput,
  summary: optionalText(5000),
  sourceUrl: webAddress,
  quote: optionalText(5000),
  status: eventStatus.default('published'),
  tags: z.array(text().trim().min(1).max(80)).max(50).default([]),
  participants: participants.optional(),
  places: places.optional(),
});
export type EventCreate = z.infer<typeof eventCreate>;

/** Body of `PATCH /events/<id>`: the version that was seen, and what changes. */
export const eventUpdate = z.strictObject({
  version: z.int({ error: 'wants the version that you read' }).min(1),
  title: title.optional(),
  date: dateInput.optional(),
  summary: text().trim().max(5000).nullable().optional(),
  sourceUrl: z
    .url({ protocol: /^https?$/, error: 'wants a web address, starting with https:// or http://' })
    .nullable()
    .optional(),
  quote: text().trim().max(5000).nullable().optional(),
  status: eventStatus.optional(),
  tags: z.array(text().trim().min(1).max(80)).max(50).optional(),
  /** The whole list as it is to be, also where one name was added, removed or mended. */
  participants: participants.optional(),
  places: places.optional(),
  reason: text().trim().max(500).optional(),
});
export type EventUpdate = z.infer<typeof eventUpdate>;

const eventSort = z.enum(['date', '-date', 'salience', '-salience'], {
  error: 'wants one of date, -date, salience, -salience',
});

const end = text().regex(
  /^-?\d{4}(-\d{2}(-\d{2})?)?$/,
  'wants a day, month or year: 2023-09-19, 2023-09 or 2023',
);

/** Query of `GET /events`. `from` and `to`, or `date` alone, keep events that can lie in that stretch; both ends inclusive. */
export const eventQuery = z.object({
  timeline: text().min(1).optional(),
  from: end.optional(),
  to: end.optional(),
  /** EDTF: one such date, or an interval of two; `..` leaves an end open. */
  date: text()
    .regex(
      /^(?:-?\d{4}(?:-\d{2}){0,2}|(?:\.\.|-?\d{4}(?:-\d{2}){0,2})\/(?:\.\.|-?\d{4}(?:-\d{2}){0,2}))$/,
      'wants a day, month or year, or two of them as 2022-12/2023-09; ".." leaves an end open: 2022-12/..',
    )
    .optional(),
  q: text().trim().max(200, 'is longer than 200 characters').optional(),
  status: eventStatus.optional(),
  sort: eventSort.default('date'),
  ...pageQuery,
});
export type EventQuery = z.infer<typeof eventQuery>;

/** Query of `GET /timelines/<slug>/key-events`. */
export const keyEventQuery = z.object({
  ...eventQuery.pick({ from: true, to: true, date: true }).shape,
  limit: limitOf(100, 20),
});
export type KeyEventQuery = z.infer<typeof keyEventQuery>;

export const eventPage = z.object({ items: z.array(eventResource), next: z.string().nullable() });
export type EventPage = z.infer<typeof eventPage>;
