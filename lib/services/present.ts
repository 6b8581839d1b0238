import { dayString, describeDate, parseEdtf } from '../core/temporal';
import type { DateResource } from '../schemas/date';
import type { DecisionResource } from '../schemas/decision';
import type { EventResource } from '../schemas/event';
import type { MentionResource, SourceRef } from '../schemas/mention';
import type { SourceResource } from '../schemas/source';
import type { TimelineResource } from '../schemas/timeline';
import type { Db } from '../store/client';
import { entitiesOfEvents } from '../store/entities';
import type { DecisionRecord } from '../store/decisions';
import { type EventRecord, standingEvent } from '../store/events';
import {
  countMentions,
  type MentionRecord,
  mentionsAt,
  mentionsOfEvents,
  type StoredDate,
} from '../store/mentions';
import { findSourceHeads, type SourceHead, sourcesOfOrigins } from '../store/sources';
import { tagsOfEvents } from '../store/tags';
import { lastChange } from '../store/read-model';
import { countEvents, countSources, type EventCounts, type TimelineRecord } from '../store/timelines';
import { groupBy } from './group';
import { withSharedWording } from './wording';

const day = (ms: number | null) => (ms === null ? null : dayString(ms));

/** A date on the wire. The EDTF string is the truth; its words are made anew each time. */
export function presentDate(date: Pick<StoredDate, 'edtf' | 'resolution'>): DateResource {
  const calendar = date.edtf === null ? null : parseEdtf(date.edtf);
  return {
    edtf: date.edtf,
    text: calendar && describeDate(calendar),
    earliest: day(calendar?.earliest ?? null),
    latest: day(calendar?.latest ?? null),
    precision: calendar?.precision ?? null,
    shape: calendar?.shape ?? null,
    approximate: calendar?.approximate ?? false,
    uncertain: calendar?.uncertain ?? false,
    resolution: date.resolution,
  };
}

/** Of so many timelines the counts are kept. */
const MOST_COUNTED = 1000;
const counted = new Map<string, { readonly change: number; readonly counts: Promise<EventCounts> }>();

/** Every page of a timeline says how much is in it: counted again when an event has changed. */
async function eventCounts(db: Db, timelineId: string): Promise<EventCounts> {
  const change = await lastChange(db, timelineId);
  const known = counted.get(timelineId);
  if (known?.change === change) return known.counts;
  const counts = countEvents(db, timelineId);
  counted.delete(timelineId);
  counted.set(timelineId, { change, counts });
  // What failed is not kept; what was counted since is.
  counts.catch(() => counted.get(timelineId)?.counts === counts && counted.delete(timelineId));
  for (const oldest of counted.keys()) {
    if (counted.size <= MOST_COUNTED) break;
    counted.delete(oldest);
  }
  return counts;
}

export async function presentTimeline(db: Db, timeline: TimelineRecord): Promise<TimelineResource> {
  const { earliest, latest, ...counts } = await eventCounts(db, timeline.id);
  return {
    id: timeline.id,
    slug: timeline.slug,
    title: timeline.title,
    description: timeline.description,
    visibility: timeline.visibility,
    sample: timeline.sample,
    ...(await countSources(db, timeline.id)),
    ...counts,
    earliest: day(earliest),
    latest: day(latest),
    createdAt: timeline.createdAt.toISOString(),
    updatedAt: timeline.updatedAt.toISOString(),
  };
}

export function presentSourceRef(source: SourceHead): SourceRef {
  const { id, title, publisher, url, publishedOn, originId } = source;
  return { id, title, publisher, url, publishedOn, originId };
}

export function presentMention(mention: MentionRecord, eventId: string, source: SourceRef): MentionResource {
  return {
    id: mention.id,
    eventId,
    source,
    title: mention.title,
    kind: mention.kind,
    quote: { exact: mention.quote, prefix: mention.prefix, suffix: mention.suffix },
    position: { start: mention.start, end: mention.end },
    time: {
      start: mention.timeStart,
      end: mention.timeEnd,
      text: mention.timeText,
      type: mention.timexType,
      value: mention.timexValue,
    },
    date: presentDate(mention),
    resolution: mention.resolution,
    derivation: mention.derivation.map((step) => ({ ...step })),
  };
}

const named = ({ id, slug, title }: TimelineRecord) => ({ id, slug, title });

/** Events as they are answered, each with its mentions, sources, entities and tags; in the order given. */
export async function presentEvents(
  db: Db,
  events: readonly EventRecord[],
  timelines: readonly TimelineRecord[],
): Promise<EventResource[]> {
  const ids = events.map((event) => event.id);
  // One after the other: within a transaction there is one connection.
  const mentions = await mentionsOfEvents(db, ids);
  const links = await entitiesOfEvents(db, ids);
  const tags = await tagsOfEvents(db, ids);
  const heads = await findSourceHeads(db, [...new Set(mentions.map((mention) => mention.sourceId))]);
  const mentionsBy = groupBy(mentions, (mention) => mention.eventId);
  const linksBy = groupBy(links, (link) => link.eventId);
  const timelineOf = new Map(timelines.map((timeline) => [timeline.id, timeline]));
  return events.map((event) => {
    const timeline = timelineOf.get(event.timelineId);
    if (!timeline) throw new Error(`event ${event.id} is of a timeline that was not given`);
    const own = (mentionsBy.get(event.id) ?? []).flatMap((mention) => {
      const source = heads.get(mention.sourceId);
      return source ? [presentMention(mention, event.id, presentSourceRef(source))] : [];
    });
    const entities = (role: 'participant' | 'place') =>
      (linksBy.get(event.id) ?? [])
        .filter((link) => link.role === role)
        .map(({ id, name, kind, latitude, longitude }) => ({ id, name, kind, latitude, longitude }));
    return {
      id: event.id,
      timeline: named(timeline),
      title: event.title,
      summary: event.summary,
      date: presentDate(event),
      kind: event.kind,
      status: event.status,
      entry: event.entry,
      salience: event.salience,
      salienceParts: event.salienceParts.map((part) => ({ ...part })),
      agreement: { ...event.agreement },
      sources: [...new Map(own.map(({ source }) => [source.id, source])).values()],
      mentions: withSharedWording(own),
      participants: entities('participant'),
      places: entities('place'),
      tags: [...(tags.get(event.id) ?? [])],
      sourceUrl: event.sourceUrl,
      quote: event.quote,
      reasons: event.reasons.map((reason) => ({ ...reason })),
      edited: [...event.edited],
      version: event.version,
      createdAt: event.createdAt.toISOString(),
      updatedAt: event.updatedAt.toISOString(),
    };
  });
}

/** A decision with its events as they stand now, each once. */
export async function presentDecision(
  db: Db,
  decision: DecisionRecord,
  timeline: TimelineRecord,
): Promise<DecisionResource> {
  const events = new Map<string, EventRecord>();
  for (const { eventId } of decision.events.toSorted((a, b) => a.side - b.side)) {
    const event = await standingEvent(db, eventId);
    if (event) events.set(event.id, event);
  }
  const told = decision.mentions.filter(({ side }) =>
    decision.kind === 'split' ? side === 1 : decision.kind === 'reject',
  );
  const { id, kind, reason, actorName, createdAt, undoneAt, undoneBy } = decision;
  return {
    id,
    kind,
    timeline: named(timeline),
    events: [...events.values()].map((event) => ({
      id: event.id,
      title: event.title,
      date: presentDate(event),
      version: event.version,
    })),
    mentions: (await mentionsAt(db, told)).map((mention) => ({
      id: mention.id,
      sourceId: mention.sourceId,
      quote: mention.quote,
    })),
    reason,
    actorName,
    createdAt: createdAt.toISOString(),
    undoneAt: undoneAt?.toISOString() ?? null,
    undoneBy,
  };
}

/** Sources as lists answer them, in the order given. */
export async function presentSources(
  db: Db,
  sources: readonly SourceHead[],
  timelines: readonly TimelineRecord[],
): Promise<SourceResource[]> {
  const counts = await countMentions(
    db,
    sources.map((source) => source.id),
  );
  const siblings = await sourcesOfOrigins(db, [...new Set(sources.map((source) => source.originId))]);
  const byOrigin = groupBy(siblings, (source) => source.originId);
  const timelineOf = new Map(timelines.map((timeline) => [timeline.id, timeline]));
  return sources.map((source) => {
    const timeline = timelineOf.get(source.timelineId);
    if (!timeline) throw new Error(`source ${source.id} is of a timeline that was not given`);
    return {
      id: source.id,
      timeline: named(timeline),
      title: source.title,
      publisher: source.publisher,
      author: source.author,
      url: source.url,
      language: source.language,
      languageHow: source.languageHow,
      publishedOn: source.publishedOn,
      publishedHow: source.publishedHow,
      originId: source.originId,
      copies: (byOrigin.get(source.originId) ?? [])
        .filter((other) => other.id !== source.id)
        .map(({ id, title, publisher }) => ({ id, title, publisher })),
      words: source.words,
      mentionCount: counts.get(source.id) ?? 0,
      createdAt: source.createdAt.toISOString(),
    };
  });
}
