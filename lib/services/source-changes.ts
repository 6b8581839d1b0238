/** What people change about articles that are there. */
import { readArticle } from '../core/pipeline';
import type { DeletionPreview, SourceDetail } from '../schemas/source';
import { store } from '../store/client';
import type { EventRecord } from '../store/events';
import { changeSource, findSource, removeEmptyOrigins, removeSource } from '../store/sources';
import { lockTimeline } from '../store/timelines';
import { notFound } from './access';
import type { Actor, Viewer } from './actor';
import { recordChange } from './history';
import { presentDate } from './present';
import { rebuildTimeline } from './rebuild';
import { toArticle } from './rebuild/readings';
import { getSource, readableSource } from './sources';

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
  await store().transaction(async (db) => {
    const timeline = (await lockTimeline(db, found.timeline.id)) ?? notFound('source');
    const before = (await findSource(db, id)) ?? notFound('source');
    const publishedHow = publishedOn === null ? ('unknown' as const) : ('corrected' as const);
    const after = { ...before, publishedOn, publishedHow };
    if (before.publishedOn === publishedOn) return;
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
  });
  // Comparing it with other texts takes a while: nobody who writes has to wait for it.
  return getSource(id, actor);
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
