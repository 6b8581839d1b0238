import type { MentionPosition } from '../core/merging';
import { AppError } from '../errors';
import type { Decided, EventRef } from '../schemas/decision';
import { type Db, store } from '../store/client';
import { type DecisionKind, type DecisionRecord, findDecision, insertDecision } from '../store/decisions';
import { changeEvent, type EventRecord, findEvent, findEvents, standingEvent } from '../store/events';
import { type MentionRecord, mentionsOfEvents } from '../store/mentions';
import type { Json } from '../store/revisions';
import { lockTimeline, type TimelineRecord } from '../store/timelines';
import { notFound } from './access';
import type { Actor } from './actor';
import { recordChange } from './history';
import { newId } from './ids';
import { presentDecision, presentEvents } from './present';
import { placeOf } from './rebuild/known';

interface Scene {
  readonly db: Db;
  readonly timeline: TimelineRecord;
  /** The events as they are under the lock, in the order asked for. */
  readonly found: readonly [EventRecord, ...EventRecord[]];
}

/** Runs a decision about events of one timeline in one transaction, once it is sure that they are as they were read. */
export async function decideOn(
  refs: readonly EventRef[],
  actor: Actor,
  work: (scene: Scene) => Promise<string>,
): Promise<Decided> {
  const [first] = refs;
  const event = (first && (await standingEvent(store(), first.id))) ?? notFound('event');
  return store().transaction(async (db) => {
    const timeline = (await lockTimeline(db, event.timelineId)) ?? notFound('event');
    const found: EventRecord[] = [];
    for (const { id, version } of refs) {
      const one = (await findEvent(db, id)) ?? notFound('event');
      if (one.mergedIntoId !== null || one.version !== version)
        throw new AppError(
          'stale_version',
          `“${one.title}” was changed since you read it (you have version ${version}, it is at ${one.version}). Read it again, then repeat your decision.`,
        );
      if (one.timelineId !== timeline.id)
        throw wrong('events', 'are of different timelines: an event belongs to one');
      found.push(one);
    }
    const [one, ...others] = found;
    if (!one) throw new Error('a decision is about one event at least');
    return answer(db, timeline, await work({ db, timeline, found: [one, ...others] }));
  });
}

/** What a decision is answered with. */
export async function answer(db: Db, timeline: TimelineRecord, id: string): Promise<Decided> {
  const decision = (await findDecision(db, id)) ?? notFound('decision');
  const resource = await presentDecision(db, decision, timeline);
  const events = await findEvents(
    db,
    resource.events.map((event) => event.id),
  );
  return { decision: resource, events: await presentEvents(db, events, [timeline]) };
}

export async function record(
  db: Db,
  timeline: TimelineRecord,
  actor: Actor,
  of: {
    readonly kind: DecisionKind;
    readonly found: readonly EventRecord[];
    readonly mentions: DecisionRecord['mentions'];
    readonly reason: string | undefined;
  },
): Promise<string> {
  const id = newId();
  await insertDecision(db, {
    id,
    timelineId: timeline.id,
    kind: of.kind,
    mentions: of.mentions,
    events: of.found.map((event, side) => ({ side, eventId: event.id })),
    reason: of.reason || null,
    actorId: actor.id,
    actorName: actor.name,
  });
  return id;
}

/** The places of events' mentions, each event a side. */
export async function placesOfEvents(db: Db, events: readonly EventRecord[]) {
  const all = [];
  for (const [side, { id }] of events.entries()) all.push(...places(await mentionsOfEvents(db, [id]), side));
  return all;
}

/** Where mentions stand, each place once. */
export function places(
  mentions: readonly MentionRecord[],
  side: number,
): (MentionPosition & { side: number })[] {
  const found = mentions.map(({ sourceId, timeStart, timeEnd }) => ({ side, sourceId, timeStart, timeEnd }));
  return [...new Map(found.map((place) => [placeOf(place), place])).values()];
}

/** A decision is a change of the event, also where nothing else of it changed. */
export async function countUp(db: Db, { id, version }: EventRecord): Promise<void> {
  const now = await findEvent(db, id);
  if (now?.version === version) await changeEvent(db, id, version, {});
}

export const named = ({ id, title }: EventRecord) => ({ id, title });

export function recordEvent(
  db: Db,
  actor: Actor,
  event: EventRecord,
  note: {
    readonly timelineId: string;
    readonly action: DecisionKind | 'undo';
    readonly decisionId?: string;
    readonly before?: Json;
    readonly after?: Json;
    readonly reason?: string | null;
  },
): Promise<void> {
  return recordChange(db, actor, { ...note, subjectType: 'event', subjectId: event.id });
}

export function wrong(path: string, message: string): AppError {
  return new AppError('invalid_input', `${path} ${message}`, [{ path, message }]);
}
