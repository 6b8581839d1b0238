/** Articles as readers and the desk see them. */
import { AppError } from '../errors';
import type { SourceAside, SourceDetail, SourcePage, SourceQuery } from '../schemas/source';
import { type Db, store } from '../store/client';
import { decodeCursor, encodeCursor } from '../store/cursor';
import { findEvents } from '../store/events';
import { rejectionsOf } from '../store/decisions';
import { type MentionRecord, mentionsOfSource } from '../store/mentions';
import {
  findSource,
  findSourceHeads,
  listSourcePlaces,
  type SourcePlace,
  type SourceRecord,
} from '../store/sources';
import { findTimeline, type TimelineRecord } from '../store/timelines';
import { mayRead, notFound, timelinesOf } from './access';
import type { Viewer } from './actor';
import { presentReading } from './reading';
import { presentMention, presentSourceRef, presentSources } from './present';
import { repeatedAsides } from './rebuild/sources';
import { sharedSentencesOf } from './wording';

/**
 * One page of sources, newest publication first, unknown dates last.
 * @throws AppError not_found (timeline), invalid_input (`cursor`)
 */
export async function listSources(query: SourceQuery, viewer: Viewer): Promise<SourcePage> {
  const db = store();
  const timelines = await timelinesOf(db, query.timeline, viewer);
  const after = query.cursor === undefined ? undefined : readPlace(query.cursor);
  const filter = { timelineIds: timelines.map(({ id }) => id), ...(query.q ? { q: query.q } : {}) };
  const places = await listSourcePlaces(db, filter, query.limit + 1, after);
  const page = places.slice(0, query.limit);
  const ids = page.map(({ id }) => id);
  const heads = await findSourceHeads(db, ids);
  const sources = ids.flatMap((id) => heads.get(id) ?? []);
  const last = page.at(-1);
  return {
    items: await presentSources(db, sources, timelines),
    next: places.length > query.limit && last ? encodeCursor([last.publishedOn, last.id]) : null,
  };
}

function readPlace(cursor: string): SourcePlace {
  const parts = decodeCursor(cursor);
  const [publishedOn, id] = parts ?? [];
  if (
    parts?.length === 2 &&
    (publishedOn === null || typeof publishedOn === 'string') &&
    typeof id === 'string'
  ) {
    return { publishedOn, id };
  }
  const message = 'is none that this list gave out';
  throw new AppError('invalid_input', `cursor ${message}`, [{ path: 'cursor', message }]);
}

/** @throws AppError not_found, also where this viewer may not know of it */
export async function getSource(id: string, viewer: Viewer): Promise<SourceDetail> {
  const db = store();
  const { source, timeline } = await readableSource(db, id, viewer);
  return presentDetail(db, source, timeline, viewer);
}

/** @throws AppError not_found, also where this viewer may not know of it */
export async function readableSource(
  db: Db,
  id: string,
  viewer: Viewer,
): Promise<{ readonly source: SourceRecord; readonly timeline: TimelineRecord }> {
  const source = (await findSource(db, id)) ?? notFound('source');
  const timeline = (await findTimeline(db, source.timelineId)) ?? notFound('source');
  if (!mayRead(timeline, viewer)) notFound('source');
  return { source, timeline };
}

async function presentDetail(
  db: Db,
  source: SourceRecord,
  timeline: TimelineRecord,
  viewer: Viewer,
): Promise<SourceDetail> {
  const mentions = await mentionsOfSource(db, source.id);
  const events = await findEvents(db, [...new Set(mentions.flatMap(({ eventId }) => eventId ?? []))]);
  const shown = new Map(
    events
      .filter(({ status }) => viewer !== null || status === 'published')
      .map((event) => [event.id, event]),
  );
  const [resource] = await presentSources(db, [source], [timeline]);
  if (!resource) notFound('source');
  const ref = presentSourceRef(source);
  return {
    ...resource,
    reading: presentReading(source),
    text: source.text,
    // A mention of an event that this viewer may not see would only lead nowhere.
    mentions: mentions.flatMap((mention) => {
      const event = mention.eventId === null ? undefined : shown.get(mention.eventId);
      return event
        ? [
            {
              ...presentMention(mention, event.id, ref),
              eventTitle: event.title,
              eventStatus: event.status,
            },
          ]
        : [];
    }),
    asides: await asidesOf(db, source, mentions, viewer),
    shared: await sharedSentencesOf(db, source, [...shown.keys()]),
  };
}

/** What rules set aside in an article, and the dates of sentences that people said tell of no event. */
async function asidesOf(
  db: Db,
  source: SourceRecord,
  mentions: readonly MentionRecord[],
  viewer: Viewer,
): Promise<SourceAside[]> {
  const rejected = mentions.filter(({ leftOut }) => leftOut === 'rejected');
  const decisions = viewer && rejected.length > 0 ? await rejectionsOf(db, source.id) : [];
  const byPerson = new Map(
    rejected.map(({ timeStart, timeEnd }): [string, SourceAside] => [
      `${timeStart} ${timeEnd}`,
      {
        start: timeStart,
        end: timeEnd,
        kind: 'rejected',
        reason: 'an editor found that this tells of no event',
        decisionId:
          decisions.find((one) => one.timeStart === timeStart && one.timeEnd === timeEnd)?.decisionId ?? null,
      },
    ]),
  );
  const byRule = [...source.asides, ...(await repeatedAsides(db, source))];
  return [...byRule.map((aside) => ({ ...aside, decisionId: null })), ...byPerson.values()].toSorted(
    (a, b) => a.start - b.start,
  );
}
