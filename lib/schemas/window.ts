import { z } from 'zod';
import { dateResource, day, precision, resolution } from './date';
import { eventEntry, eventQuery, eventStatus } from './event';
import { mentionKind } from './mention';
import { BELONGINGS, LANES } from './lists';
import { limitOf } from './page';
import { text } from './text';

const names = (what: string) =>
  z
    .array(text().trim().min(1).max(300, 'is longer than 300 characters'))
    .max(20, `takes at most 20 ${what}`)
    .default([]);
const oneOf = <T extends z.ZodEnum>(values: T) => z.array(values).max(20).default([]);

/**
 * What a timeline can be narrowed to. Values of one parameter add up (this place or that one), parameters narrow each other.
 * A parameter with several values is given several times: `place=Baku&place=Ganja`.
 */
export const viewFilter = z.object({
  /** Words in titles, summaries, quotes, or the titles and publishers of sources; the last may be a beginning. */
  q: eventQuery.shape.q,
  /** Events that can lie from the first day of `from` to the last of `to`. */
  from: eventQuery.shape.from,
  to: eventQuery.shape.to,
  tag: names('tags'),
  /** By name, whatever their kind. */
  place: names('places'),
  participant: names('participants'),
  /** Ids of sources. */
  source: names('sources'),
  /** Readers see what is published; who works at the desk may ask for the rest. */
  status: eventStatus.optional(),
  resolution: oneOf(resolution),
  precision: oneOf(precision),
  kind: oneOf(mentionKind),
  /** At least so many independent sources. */
  independent: z.coerce
    .number({ error: 'wants a number of sources' })
    .int('wants a whole number')
    .min(1, 'wants 1 or more')
    .max(1000, 'is more than 1000')
    .optional(),
  /** Key events only: those of at least this salience. */
  salience: z.coerce
    .number({ error: 'wants a number from 0 to 1' })
    .min(0, 'wants a number from 0 to 1')
    .max(1, 'wants a number from 0 to 1')
    .optional(),
  /** The timeline as it could be known at the end of this day: by what was published until then, and nothing else. */
  known: day.optional(),
});
export type ViewFilter = z.infer<typeof viewFilter>;

const laneKind = z.enum(LANES, { error: `wants one of ${LANES.join(', ')}` });
export type LaneKind = z.infer<typeof laneKind>;

const page = z.coerce
  .number({ error: 'wants the number of a page' })
  .int('wants a whole number')
  .min(1, 'wants 1 or more')
  .max(100_000, 'is more than 100000')
  .default(1);
/** The filter as the API takes it; pages have `from` and `to` alone. */
const apiFilter = viewFilter.extend({ date: eventQuery.shape.date });

/** Query of `GET /timelines/<slug>/window`. */
export const windowQuery = apiFilter.extend({
  /** First and last day in view, as an EDTF interval: `2023-09-01/2024-08-31`. Without it, the span of all that is found. */
  view: text()
    .regex(
      /^-?\d{4,6}-\d{2}-\d{2}\/-?\d{4,6}-\d{2}-\d{2}$/,
      'wants two days, YYYY-MM-DD/YYYY-MM-DD, the first and the last in view',
    )
    .optional(),
  /** CSS pixels that the axis has: how many events have room, and how wide a bucket is. */
  width: limitOf(8000, 1200),
  lanes: laneKind.default('none'),
  /** Of a view of one day, which zooming in divides no further: which 200 of its events, by salience. */
  page,
  /** Which 50 of the events without a date, by salience. */
  undated: page,
});
export type WindowQuery = z.infer<typeof windowQuery>;

/** An event with what a mark and a row of the list need. */
export const windowItem = z.object({
  id: z.string(),
  title: z.string(),
  date: dateResource,
  kind: mentionKind,
  status: eventStatus,
  entry: eventEntry,
  salience: z.number(),
  agreement: z.object({ sources: z.int(), independent: z.int(), text: z.string() }),
  /** One string a text, one letter a source that printed it: `w` gives the whole date, `p` part of it, `o` another. */
  beads: z.array(z.string()),
  /** Dates that cannot be the event's own, each with who gives them (publishers, else titles). */
  otherDates: z.array(z.object({ date: dateResource, sources: z.array(z.string()) })),
  /** The words that give the date in the best mention; null for an event by hand. */
  timeText: z.string().nullable(),
  /** Why a search found it, where its title does not show it: a piece of the text with a word that was searched. */
  found: z.object({ in: z.enum(['summary', 'quote', 'source']), text: z.string() }).nullable(),
  /** Places in `lanes`; more than one where it belongs to several. */
  lanes: z.array(z.int()),
});
export type WindowItem = z.infer<typeof windowItem>;

export const windowLane = z.object({
  /** Value of the filter that narrows to this lane; null for the rest, which has none of the lanes' values. */
  value: z.string().nullable(),
  label: z.string(),
  /** Events of the lane in view. */
  count: z.int(),
});

export const timelineWindow = z.object({
  /** First and last day in view. */
  view: z.object({ from: day, to: day }),
  /** First and last day of all that the filter finds; null where it finds nothing dated. */
  span: z.object({ from: day, to: day }).nullable(),
  /** Of all that the filter finds. `inView` overlap the view; `earlier` end before it, `later` begin after it. */
  counts: z.object({
    found: z.int(),
    undated: z.int(),
    inView: z.int(),
    earlier: z.int(),
    later: z.int(),
  }),
  /** Most events first, the rest last; one lane without a value where no lanes are asked for. */
  lanes: z.array(windowLane),
  /** The most salient that have room, at most 200, in the order of their dates; of one day those of the page. */
  items: z.array(windowItem),
  /** How many others begin in each bucket, by lane; buckets and lanes with none are left out. `to` is its last day. Of one day, those of later pages. */
  more: z.array(z.object({ lane: z.int(), from: day, to: day, count: z.int() })),
  /** The most salient without a date, 50 a page. */
  undated: z.array(windowItem),
});
export type TimelineWindow = z.infer<typeof timelineWindow>;

/** Query of `GET /timelines/<slug>/density`. */
export const densityQuery = apiFilter.extend({ bins: limitOf(400, 160) });
export type DensityQuery = z.infer<typeof densityQuery>;

export const density = z.object({
  /** First and last day of all that the filter finds; null where nothing is dated. Bins share it evenly. */
  span: z.object({ from: day, to: day }).nullable(),
  /** Events as area: a date spreads one over the bins that it covers. `sure`: up to 200 days wide; `vague`: wider. */
  sure: z.array(z.number()),
  vague: z.array(z.number()),
  /** First and last publication day of the timeline's sources, for `known`; null where none is known. */
  published: z.object({ from: day, to: day }).nullable(),
});
export type Density = z.infer<typeof density>;

const FACETS = [...BELONGINGS, 'resolution', 'precision', 'kind'] as const;

/** Query of `GET /timelines/<slug>/facets`: values to narrow by, those of most events first. */
export const facetQuery = apiFilter.extend({
  facet: z.enum(FACETS, { error: `wants one of ${FACETS.join(', ')}` }),
  /** Beginning of a word of the value. */
  like: text().trim().max(100, 'is longer than 100 characters').optional(),
  limit: limitOf(100, 20),
});
export type FacetQuery = z.infer<typeof facetQuery>;

export const facetAnswer = z.object({
  items: z.array(z.object({ value: z.string(), label: z.string(), count: z.int() })),
  /** How many values there are. */
  total: z.int(),
});
export type FacetAnswer = z.infer<typeof facetAnswer>;

/** Query of `GET /timelines/<slug>/neighbours`: the events before and after one, among those that the filter finds. */
export const neighbourQuery = apiFilter.extend({ event: text().min(1) });
export type NeighbourQuery = z.infer<typeof neighbourQuery>;

const neighbour = z.object({ id: z.string(), title: z.string(), date: dateResource });
export const neighbours = z.object({ previous: neighbour.nullable(), next: neighbour.nullable() });
export type Neighbours = z.infer<typeof neighbours>;
