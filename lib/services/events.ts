import { withPoint } from '../core/extraction/place-context';
import type { CalendarDate, EntityName } from '../core/model';
import { AppError } from '../errors';
import type { EventCreate, EventPage, EventQuery, EventResource, EventUpdate } from '../schemas/event';
import { type Db, store } from '../store/client';
import { decodeCursor, encodeCursor } from '../store/cursor';
import { type EventFilter, listEventPlaces, type Place } from '../store/event-list';
import {
  changeEvent,
  type EventChange,
  type EventRecord,
  findEvents,
  insertEvents,
  removeEvents,
  standingEvent,
  storedDate,
} from '../store/events';
import { entitiesOfEvents, type EntityList, setEntities } from '../store/entities';
import { setTags, tagsOfEvents } from '../store/tags';
import { findTimeline, lockTimeline, type TimelineRecord } from '../store/timelines';
import { mayRead, notFound, targetTimeline, timelinesOf, visibleStatuses } from './access';
import type { Actor, Viewer } from './actor';
import { readDate, readRange } from './date-input';
import { difference, recordChange } from './history';
import { newId } from './ids';
import { presentEvents } from './present';

/**
 * One page of events. Without `status` these are the published ones, and to who is signed in the drafts too; rejected ones are
 * answered only when asked for.
 * @throws AppError not_found (timeline), invalid_input (`cursor`, `from`, `to`)
 */
export async function listEvents(query: EventQuery, viewer: Viewer): Promise<EventPage> {
  const db = store();
  const { filter, timelines } = await eventFilter(db, query, viewer);
  const after = query.cursor === undefined ? undefined : readPlace(query.cursor, query.sort);
  // One more than asked tells whether there is a next page.
  const places = await listEventPlaces(db, filter, query.limit + 1, after);
  const page = places.slice(0, query.limit);
  const events = await findEvents(
    db,
    page.map((place) => place.id),
  );
  const last = page.at(-1);
  return {
    items: await presentEvents(db, events, timelines),
    next:
      places.length > query.limit && last
        ? encodeCursor([query.sort, last.stretch, last.key, last.id])
        : null,
  };
}

/** What a query asks for, in the store's terms, as far as this viewer may see it. */
export async function eventFilter(
  db: Db,
  query: Omit<EventQuery, 'limit' | 'cursor'>,
  viewer: Viewer,
): Promise<{ readonly filter: EventFilter; readonly timelines: readonly TimelineRecord[] }> {
  const timelines = await timelinesOf(db, query.timeline, viewer);
  return {
    timelines,
    filter: {
      timelineIds: timelines.map((timeline) => timeline.id),
      statuses: visibleStatuses(query.status, viewer),
      ...readRange(query),
      ...(query.q ? { q: query.q } : {}),
      sort: query.sort,
    },
  };
}

function readPlace(cursor: string, sort: EventQuery['sort']): Place {
  const parts = decodeCursor(cursor);
  const [ofSort, stretch, key, id] = parts ?? [];
  const good =
    parts?.length === 4 &&
    ofSort === sort &&
    typeof stretch === 'number' &&
    (key === null || typeof key === 'number') &&
    typeof id === 'string';
  if (good) return { stretch, key, id };
  const message = 'is none that this list gave out';
  throw new AppError('invalid_input', `cursor ${message}`, [{ path: 'cursor', message }]);
}

/**
 * An event by id; the id of one that was merged answers with the event it went into.
 * @throws AppError not_found, also where this viewer may not know of it
 */
export async function getEvent(id: string, viewer: Viewer): Promise<EventResource> {
  const db = store();
  const { event, timeline } = await readableEvent(db, id, viewer);
  return presentOne(db, event, timeline);
}

/**
 * An event as it stands, and its timeline.
 * @throws AppError not_found, also where this viewer may not know of it
 */
export async function readableEvent(
  db: Db,
  id: string,
  viewer: Viewer,
): Promise<{ readonly event: EventRecord; readonly timeline: TimelineRecord }> {
  const event = (await standingEvent(db, id)) ?? notFound('event');
  const timeline = (await findTimeline(db, event.timelineId)) ?? notFound('event');
  if (!mayRead(timeline, viewer) || (viewer === null && event.status !== 'published')) notFound('event');
  return { event, timeline };
}

async function presentOne(db: Db, event: EventRecord, timeline: TimelineRecord): Promise<EventResource> {
  const [resource] = await presentEvents(db, [event], [timeline]);
  return resource ?? notFound('event');
}

/** What hangs on an event: tags, people and places, in an order of their own. */
interface Hangings {
  readonly tags: readonly string[];
  readonly participants: readonly NamedKind[];
  readonly places: readonly NamedKind[];
}

type NamedKind = Pick<EntityName, 'name' | 'kind'>;

const inOrder = (names: readonly NamedKind[]): NamedKind[] =>
  [...new Map(names.map(({ name, kind }) => [`${kind} ${name}`, { name, kind }])).values()].toSorted(
    (a, b) => (a.name === b.name ? (a.kind < b.kind ? -1 : 1) : a.name < b.name ? -1 : 1),
  );

async function hangingsOf(db: Db, id: string): Promise<Hangings> {
  const links = await entitiesOfEvents(db, [id]);
  return {
    tags: (await tagsOfEvents(db, [id])).get(id) ?? [],
    participants: inOrder(links.filter(({ role }) => role === 'participant')),
    places: inOrder(links.filter(({ role }) => role === 'place')),
  };
}

/** What of an event goes into its history. */
const describe = (event: EventRecord, { tags, participants, places }: Hangings) => ({
  title: event.title,
  date: event.edtf,
  summary: event.summary,
  sourceUrl: event.sourceUrl,
  quote: event.quote,
  status: event.status,
  tags,
  participants: participants.map(({ name, kind }) => ({ name, kind })),
  places: places.map(({ name, kind }) => ({ name, kind })),
});

const dateColumns = (date: CalendarDate) => storedDate(date, 'stated');

/**
 * Adds an event by hand.
 * @throws AppError invalid_input at `date` or `timeline`
 */
export async function createEvent(input: EventCreate, actor: Actor): Promise<EventResource> {
  const date = readDate(input.date);
  const found = await targetTimeline(store(), input.timeline);
  const id = newId();
  return store().transaction(async (db) => {
    const timeline = (await lockTimeline(db, found.id)) ?? notFound('timeline');
    await insertEvents(db, [
      {
        id,
        timelineId: timeline.id,
        title: input.title,
        summary: input.summary,
        ...dateColumns(date),
        kind: 'event',
        status: input.status,
        entry: 'manual',
        // A person found it worth typing in; no text says how much it matters.
        salience: 0.5,
        salienceParts: [{ name: 'entered by hand', value: 0.5 }],
        agreement: { sources: 0, independent: 0, text: 'entered by hand' },
        reasons: [],
        edited: [],
        sourceUrl: input.sourceUrl,
        quote: input.quote,
        mergedIntoId: null,
      },
    ]);
    if (input.tags.length > 0) await setTags(db, { id, timelineId: timeline.id }, input.tags, newId);
    await setEntities(db, timeline.id, listsOf(id, input), newId);
    const event = (await standingEvent(db, id)) ?? notFound('event');
    await recordChange(db, actor, {
      timelineId: timeline.id,
      subjectType: 'event',
      subjectId: id,
      action: 'create',
      after: describe(event, await hangingsOf(db, id)),
    });
    return presentOne(db, event, timeline);
  });
}

/**
 * Changes an event. On one that extraction made, each field changed is noted, and extraction leaves it alone from then on.
 * @throws AppError not_found; stale_version where it was changed since `input.version`; invalid_input at `date`
 */
export async function updateEvent(id: string, input: EventUpdate, actor: Actor): Promise<EventResource> {
  const date = input.date === undefined ? undefined : readDate(input.date);
  const found = await readableEvent(store(), id, actor);
  return store().transaction(async (db) => {
    const timeline = (await lockTimeline(db, found.timeline.id)) ?? notFound('event');
    const before = (await standingEvent(db, found.event.id)) ?? notFound('event');
    if (before.version !== input.version) throw stale(before, input.version);
    const hung = await hangingsOf(db, before.id);
    const { version, reason, tags, participants, places, ...fields } = input;
    const change: EventChange = {
      ...(fields.title !== undefined && { title: fields.title }),
      ...(fields.status !== undefined && { status: fields.status }),
      // A field that was emptied holds nothing.
      ...(fields.summary !== undefined && { summary: fields.summary || null }),
      ...(fields.sourceUrl !== undefined && { sourceUrl: fields.sourceUrl || null }),
      ...(fields.quote !== undefined && { quote: fields.quote || null }),
      ...(date && dateColumns(date)),
    };
    const after: EventRecord = { ...before, ...change };
    const changed = difference(
      describe(before, hung),
      describe(after, {
        tags: tags?.toSorted() ?? hung.tags,
        participants: participants ? inOrder(participants) : hung.participants,
        places: places ? inOrder(places) : hung.places,
      }),
    );
    if (Object.keys(changed.after).length === 0) return presentOne(db, before, timeline);

    const edited = [...new Set([...before.edited, ...Object.keys(changed.after)])];
    if (!(await changeEvent(db, before.id, version, { ...change, edited }))) throw stale(before, version);
    if (tags) await setTags(db, before, tags, newId);
    await setEntities(db, timeline.id, listsOf(before.id, { participants, places }), newId);
    await recordChange(db, actor, {
      timelineId: timeline.id,
      subjectType: 'event',
      subjectId: before.id,
      action: 'update',
      ...changed,
      reason: reason || null,
    });
    return presentOne(db, (await standingEvent(db, before.id)) ?? notFound('event'), timeline);
  });
}

const listsOf = (
  eventId: string,
  { participants, places }: Pick<EventUpdate, 'participants' | 'places'>,
): EntityList[] => [
  ...(participants ? [{ eventId, role: 'participant' as const, names: participants.map(withPoint) }] : []),
  ...(places ? [{ eventId, role: 'place' as const, names: places.map(withPoint) }] : []),
];

function stale(event: EventRecord, seen: number): AppError {
  return new AppError(
    'stale_version',
    `This event was changed since you read it (you have version ${seen}, it is at ${event.version}). Read it again, then repeat your change.`,
  );
}

/**
 * Deletes an event. One entered by hand goes; one that extraction made is kept as rejected, for otherwise the next article would bring it
 * back.
 * @throws AppError not_found
 */
export async function deleteEvent(id: string, actor: Actor): Promise<void> {
  const found = await readableEvent(store(), id, actor);
  await store().transaction(async (db) => {
    const timeline = (await lockTimeline(db, found.timeline.id)) ?? notFound('event');
    const event = (await standingEvent(db, found.event.id)) ?? notFound('event');
    const hung = await hangingsOf(db, event.id);
    if (event.entry === 'manual') {
      await setTags(db, event, [], newId);
      await setEntities(db, timeline.id, listsOf(event.id, { participants: [], places: [] }), newId);
      await removeEvents(db, [event.id]);
    } else {
      if (event.status === 'rejected') return;
      const edited = [...new Set([...event.edited, 'status'])];
      await changeEvent(db, event.id, event.version, { status: 'rejected', edited });
    }
    await recordChange(db, actor, {
      timelineId: timeline.id,
      subjectType: 'event',
      subjectId: event.id,
      action: 'delete',
      before: describe(event, hung),
    });
  });
}
