import { createHash } from 'node:crypto';
import { knownLanguage, type KnownLanguage } from '../core/language';
import type { Reading } from '../core/model';
import { readArticle } from '../core/pipeline';
import { AppError } from '../errors';
import { type ReadSource, readSource } from '../reading';
import type { ExtractResponse } from '../schemas/extract';
import type {
  DeletionPreview,
  SourceAside,
  SourceCreate,
  SourceDetail,
  SourcePage,
  SourceQuery,
} from '../schemas/source';
import { type Db, store } from '../store/client';
import { decodeCursor, encodeCursor } from '../store/cursor';
import { type EventRecord, findEvents } from '../store/events';
import { rejectionsOf } from '../store/decisions';
import { type MentionRecord, mentionsOfSource } from '../store/mentions';
import {
  changeSource,
  findSource,
  findSourceByHash,
  findSourceHeads,
  insertOrigins,
  insertSource,
  listSourcePlaces,
  removeEmptyOrigins,
  removeSource,
  type SourcePlace,
  type SourceRecord,
} from '../store/sources';
import { findTimeline, lockTimeline, type TimelineRecord } from '../store/timelines';
import { mayRead, notFound, targetTimeline, timelinesOf } from './access';
import type { Actor, Viewer } from './actor';
import { extractArticle } from './extract';
import { recordChange } from './history';
import { newId } from './ids';
import { presentReading } from './reading';
import { presentDate, presentMention, presentSourceRef, presentSources } from './present';
import { rebuildTimeline } from './rebuild';
import { toArticle } from './rebuild/readings';
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

async function readableSource(
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

async function read(input: SourceCreate): Promise<ReadSource & KnownLanguage> {
  const article = readSource(input);
  return { ...article, ...(await knownLanguage(article.text, article.language)) };
}

/** What ingesting an article would find, with what was read of it itself. Stores nothing. */
export async function previewSource(
  input: SourceCreate,
): Promise<ExtractResponse & Pick<ReadSource, 'title' | 'publishedOn' | 'publishedHow' | 'publisher'>> {
  const article = await read(input);
  const { title, publishedOn, publishedHow, publisher } = article;
  return { ...extractArticle({ ...article, id: 'preview' }), title, publishedOn, publishedHow, publisher };
}

/**
 * Stores an article and builds its timeline's events anew, all or nothing. The same text again is the source that is there already.
 * @throws AppError invalid_input (`timeline`, `text`), too_large
 */
export async function ingestSource(
  input: SourceCreate,
  actor: Actor,
): Promise<{ source: SourceDetail; created: boolean }> {
  const [done] = await ingestSources(input.timeline, [input], actor);
  if (!done) throw new Error('one article gave no answer');
  const db = store();
  const { source, timeline } = await readableSource(db, done.id, actor);
  return { source: await presentDetail(db, source, timeline, actor), created: done.created };
}

/**
 * Stores several articles of one timeline in one transaction, for much less work than one after the other. Answers in their order.
 * @throws AppError as `ingestSource`; then none is stored
 */
export async function ingestSources(
  timelineSlug: string,
  inputs: readonly Omit<SourceCreate, 'timeline'>[],
  actor: Actor,
): Promise<readonly { readonly id: string; readonly created: boolean }[]> {
  const found = await targetTimeline(store(), timelineSlug);
  // Reading is most of the work, and needs no lock.
  const articles = await Promise.all(
    inputs.map(async (input) => {
      const id = newId();
      const article = await read({ ...input, timeline: found.slug });
      const contentHash = createHash('sha256').update(article.text).digest('hex');
      let reading: Reading | undefined;
      return { id, article, contentHash, reading: () => (reading ??= readArticle({ id, ...article })) };
    }),
  );
  const db = store();
  for (const { contentHash, reading } of articles) {
    if (!(await findSourceByHash(db, found.id, contentHash))) reading();
  }
  return db.transaction(async (tx) => {
    const timeline = (await lockTimeline(tx, found.id)) ?? notFound('timeline');
    const readings = new Map<string, Reading>();
    const answers: { id: string; created: boolean }[] = [];
    for (const { id, article, contentHash, reading } of articles) {
      const existing = await findSourceByHash(tx, timeline.id, contentHash);
      answers.push({ id: existing?.id ?? id, created: !existing });
      if (existing) continue;
      readings.set(id, reading());
      await insertOrigins(tx, timeline.id, [id]);
      await insertSource(tx, {
        id,
        timelineId: timeline.id,
        originId: id,
        ...article,
        words: (article.text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).length,
        asides: reading().asides,
        contentHash,
      });
      const { title, publisher, url, publishedOn } = article;
      await recordChange(tx, actor, {
        timelineId: timeline.id,
        subjectType: 'source',
        subjectId: id,
        action: 'ingest',
        after: { title, publisher, url, publishedOn },
      });
    }
    if (readings.size > 0) await rebuildTimeline(tx, timeline.id, { readings });
    return answers;
  });
}

/**
 * Corrects when an article was published, reads it anew with that date, and builds the events anew. Null says that nobody knows.
 * @throws AppError not_found
 */
export async function correctPublicationDate(
  id: string,
  { publishedOn }: { readonly publishedOn: string | null },
  actor: Actor,
): Promise<SourceDetail> {
  const found = await readableSource(store(), id, actor);
  return store().transaction(async (db) => {
    const timeline = (await lockTimeline(db, found.timeline.id)) ?? notFound('source');
    const before = (await findSource(db, id)) ?? notFound('source');
    const publishedHow = publishedOn === null ? ('unknown' as const) : ('corrected' as const);
    const after = { ...before, publishedOn, publishedHow };
    if (before.publishedOn !== publishedOn) {
      const reading = readArticle(toArticle(after));
      await changeSource(db, id, { publishedOn, publishedHow, asides: reading.asides });
      await rebuildTimeline(db, timeline.id, { readings: new Map([[id, reading]]) });
      await recordChange(db, actor, {
        timelineId: timeline.id,
        subjectType: 'source',
        subjectId: id,
        action: 'correct-date',
        before: { publishedOn: before.publishedOn, publishedHow: before.publishedHow },
        after: { publishedOn, publishedHow },
      });
    }
    return presentDetail(db, (await findSource(db, id)) ?? notFound('source'), timeline, actor);
  });
}

/**
 * What deleting a source would do: the deletion itself, taken back.
 * @throws AppError not_found
 */
export async function previewDeletion(id: string, viewer: Viewer): Promise<DeletionPreview> {
  const { source } = await readableSource(store(), id, viewer);
  return store().rehearse(async (db) => {
    const timeline = (await lockTimeline(db, source.timelineId)) ?? notFound('source');
    const { events, mentions, plan } = await rebuildTimeline(db, timeline.id, { without: id });
    const told = new Set(mentions.filter(({ sourceId }) => sourceId === id).map(({ eventId }) => eventId));
    const gone = new Set(plan.goneEvents);
    const name = (event: EventRecord) => ({
      id: event.id,
      title: event.title,
      date: presentDate(event).text,
    });
    return {
      source: { id: source.id, title: source.title },
      lost: events.filter((event) => gone.has(event.id)).map(name),
      kept: events.filter((event) => told.has(event.id) && !gone.has(event.id)).map(name),
    };
  });
}

/**
 * Deletes a source and what it alone told; events that others tell too lose its mentions.
 * @throws AppError not_found
 */
export async function deleteSource(id: string, actor: Actor): Promise<void> {
  const found = await readableSource(store(), id, actor);
  await store().transaction(async (db) => {
    const timeline = (await lockTimeline(db, found.timeline.id)) ?? notFound('source');
    const source = (await findSource(db, id)) ?? notFound('source');
    await rebuildTimeline(db, timeline.id, { without: id });
    await removeSource(db, id);
    await removeEmptyOrigins(db, [source.originId]);
    const { title, publisher, url, publishedOn } = source;
    await recordChange(db, actor, {
      timelineId: timeline.id,
      subjectType: 'source',
      subjectId: id,
      action: 'delete',
      before: { title, publisher, url, publishedOn },
    });
  });
}
