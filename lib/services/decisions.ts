import { AppError } from '../errors';
import type {
  ApartInput,
  Decided,
  DecisionCreate,
  DecisionPage,
  DecisionQuery,
  MergeInput,
  RejectInput,
  SplitInput,
} from '../schemas/decision';
import { type Db, store } from '../store/client';
import { decodeCursor, encodeCursor } from '../store/cursor';
import {
  type DecisionRecord,
  findDecision,
  listDecisions as decisionRows,
  markUndone,
  nameDecisionEvent,
} from '../store/decisions';
import { changeEvent, findEvent, findEvents, standingEvent } from '../store/events';
import { mentionsAt, mentionsOfEvents } from '../store/mentions';
import { revisionOfDecision } from '../store/revisions';
import { findTimeline, lockTimeline } from '../store/timelines';
import { notFound, timelinesOf } from './access';
import type { Actor } from './actor';
import {
  answer,
  countUp,
  decideOn,
  named,
  places,
  placesOfEvents,
  record,
  recordEvent,
  wrong,
} from './deciding';
import { handOver, takeBack } from './hand-over';
import { newId } from './ids';
import { presentDecision } from './present';
import { rebuildTimeline } from './rebuild';
import { placesOn } from './rebuild/decisions';
import { placeOf } from './rebuild/known';

/**
 * Decides which events are one, by the kind of the input: see the functions below.
 * @throws AppError as they do
 */
export async function decide(input: DecisionCreate, actor: Actor): Promise<Decided> {
  if (input.kind === 'merge') return mergeEvents(input, actor);
  if (input.kind === 'split') return splitEvent(input, actor);
  return input.kind === 'apart' ? keepApart(input, actor) : rejectMention(input, actor);
}

/**
 * Makes several events one. `into` stands, with its id and all that people set in it; the ids of the others lead to it. What it lacks
 * of summary, quote, address and tags it takes from them. Events entered by hand may be among them.
 * @throws AppError not_found; stale_version where one was changed since it was read; invalid_input at `events`
 */
export async function mergeEvents({ into, events, reason }: MergeInput, actor: Actor): Promise<Decided> {
  const refs = [into, ...events];
  if (new Set(refs.map(({ id }) => id)).size < refs.length)
    throw wrong('events', 'names an event twice, or the one that the others go into');
  return decideOn(refs, actor, async ({ db, timeline, found }) => {
    const [target, ...others] = found;
    const mentions = await placesOfEvents(db, found);
    const id = await record(db, timeline, actor, { kind: 'merge', found, mentions, reason });
    const given = await handOver(db, target, others, newId);
    for (const other of others) await changeEvent(db, other.id, other.version, { mergedIntoId: target.id });
    await rebuildTimeline(db, timeline.id, { decided: mentions, prefer: new Set([target.id]) });
    await countUp(db, target);
    const note = {
      timelineId: timeline.id,
      decisionId: id,
      action: 'merge',
      reason: reason ?? null,
    } as const;
    await recordEvent(db, actor, target, {
      ...note,
      before: given.before,
      after: { ...given.after, merged: others.map(named) },
    });
    for (const other of others)
      await recordEvent(db, actor, other, { ...note, after: { mergedInto: named(target) } });
    return id;
  });
}

/**
 * Takes mentions out of an event, into a new one or into another. All that is dated by the same words goes with them.
 * @throws AppError not_found; stale_version; invalid_input at `mentions` where one is not of the event, or none would stay
 */
export async function splitEvent(
  { event, mentions: ids, into, reason }: SplitInput,
  actor: Actor,
): Promise<Decided> {
  if (into && into.id === event.id) throw wrong('into', 'is the event itself');
  return decideOn(into ? [event, into] : [event], actor, async ({ db, timeline, found }) => {
    const [from, to] = found;
    const own = await mentionsOfEvents(db, [from.id]);
    const chosen = new Set(own.filter((mention) => ids.includes(mention.id)).map(placeOf));
    if (ids.some((id) => !own.some((mention) => mention.id === id)))
      throw wrong('mentions', 'names a sentence that is not of this event');
    const rest = own.filter((mention) => !chosen.has(placeOf(mention)));
    const moved = own.filter((mention) => chosen.has(placeOf(mention)));
    if (rest.length === 0 && from.entry === 'extracted')
      throw wrong('mentions', 'leaves nothing of the event: merge it with the other instead');
    const mentions = [
      ...places(rest, 0),
      ...places(moved, 1),
      ...(to ? places(await mentionsOfEvents(db, [to.id]), 2) : []),
    ];
    const id = await record(db, timeline, actor, { kind: 'split', found: [from], mentions, reason });
    if (to) await nameDecisionEvent(db, id, 2, to.id);
    await rebuildTimeline(db, timeline.id, {
      decided: mentions,
      moved: new Map([...chosen].map((place) => [place, to?.id ?? null])),
      prefer: new Set(to ? [from.id, to.id] : [from.id]),
    });
    const [first] = await mentionsAt(db, moved.slice(0, 1));
    const landed = first?.eventId ? await findEvent(db, first.eventId) : null;
    if (landed) await nameDecisionEvent(db, id, 1, landed.id);
    await countUp(db, from);
    const note = {
      timelineId: timeline.id,
      decisionId: id,
      action: 'split',
      reason: reason ?? null,
    } as const;
    const quotes = moved.map(({ quote }) => quote);
    await recordEvent(db, actor, from, { ...note, after: { taken: quotes, to: landed && named(landed) } });
    if (landed) await recordEvent(db, actor, landed, { ...note, after: { came: quotes, from: named(from) } });
    return id;
  });
}

/**
 * Says that two events are not one, whatever their likeness. They are not suggested again.
 * @throws AppError not_found; stale_version; invalid_input at `events` where no sentence tells one of them: such events are never joined
 */
export async function keepApart({ events, reason }: ApartInput, actor: Actor): Promise<Decided> {
  if (events[0].id === events[1].id) throw wrong('events', 'names one event twice');
  return decideOn(events, actor, async ({ db, timeline, found }) => {
    const mentions = await placesOfEvents(db, found);
    for (const [side, { title }] of found.entries())
      if (!mentions.some((mention) => mention.side === side))
        throw wrong('events', `has no sentence in “${title}”: such an event is never joined with another`);
    const id = await record(db, timeline, actor, { kind: 'apart', found, mentions, reason });
    await rebuildTimeline(db, timeline.id, {
      decided: mentions,
      prefer: new Set(found.map((one) => one.id)),
    });
    const [a, b = a] = found;
    const note = {
      timelineId: timeline.id,
      decisionId: id,
      action: 'apart',
      reason: reason ?? null,
    } as const;
    await recordEvent(db, actor, a, { ...note, after: { apartFrom: named(b) } });
    await recordEvent(db, actor, b, { ...note, after: { apartFrom: named(a) } });
    return id;
  });
}

/**
 * Says that a sentence tells no event. It stays with its source, in no event; an event that it alone told goes.
 * @throws AppError not_found; stale_version; invalid_input at `mention` where it is not of the event
 */
export async function rejectMention(
  { event, mention: mentionId, reason }: RejectInput,
  actor: Actor,
): Promise<Decided> {
  return decideOn([event], actor, async ({ db, timeline, found }) => {
    const [from] = found;
    const own = await mentionsOfEvents(db, [from.id]);
    const chosen = own.find(({ id }) => id === mentionId);
    if (!chosen) throw wrong('mention', 'is not of this event');
    const mentions = places([chosen], 0);
    const id = await record(db, timeline, actor, { kind: 'reject', found, mentions, reason });
    await rebuildTimeline(db, timeline.id, { decided: mentions, prefer: new Set([from.id]) });
    // What a person had set in an event outlives its last sentence, but readers see none without evidence.
    const left = await findEvent(db, from.id);
    const isBare = left?.entry === 'extracted' && (await mentionsOfEvents(db, [from.id])).length === 0;
    if (left && isBare) await changeEvent(db, left.id, left.version, { status: 'rejected' });
    await recordEvent(db, actor, from, {
      timelineId: timeline.id,
      decisionId: id,
      action: 'reject',
      reason: reason ?? null,
      ...(isBare && { before: { status: from.status } }),
      after: { rejected: chosen.quote, ...(isBare && { status: 'rejected' }) },
    });
    return id;
  });
}

/**
 * Takes a decision back: the events are what evidence and the other decisions make of them, those that had gone under their old ids.
 * @throws AppError not_found; conflict where it was taken back already
 */
export async function undoDecision(id: string, actor: Actor): Promise<Decided> {
  const known = (await findDecision(store(), id)) ?? notFound('decision');
  return store().transaction(async (db) => {
    const timeline = (await lockTimeline(db, known.timelineId)) ?? notFound('decision');
    if (!(await markUndone(db, id, actor.name, new Date())))
      throw new AppError('conflict', 'This decision was taken back already.');
    const decision = (await findDecision(db, id)) ?? notFound('decision');
    const before = await findEvents(
      db,
      decision.events.map(({ eventId }) => eventId),
    );
    await rebuildTimeline(db, timeline.id, {
      decided: decision.mentions,
      ...(await ownersBefore(db, decision)),
    });
    if (decision.kind === 'reject') await giveBackStatus(db, decision);
    for (const event of before)
      await recordEvent(db, actor, event, {
        timelineId: timeline.id,
        action: 'undo',
        before: { decision: decision.kind },
      });
    return answer(db, timeline, id);
  });
}

/** An event that lost its last sentence with a rejection is shown again as it was. */
async function giveBackStatus(db: Db, { id, events }: DecisionRecord): Promise<void> {
  const event = await findEvent(db, events[0]?.eventId ?? '');
  const before = event && (await revisionOfDecision(db, id, event.id))?.before;
  if (event?.status !== 'rejected' || !before || typeof before !== 'object') return;
  const status = statuses.find((one) =>
    Object.entries(before).some(([key, value]) => key === 'status' && value === one),
  );
  if (status) await changeEvent(db, event.id, event.version, { status });
}

const statuses = ['published', 'draft'] as const;

/** Which event each of the places belonged to before a decision. */
async function ownersBefore(db: Db, decision: DecisionRecord) {
  const moved = new Map<string, string | null>();
  const stood = decision.events.find(({ side }) => side === 0)?.eventId;
  const into = stood === undefined ? null : await standingEvent(db, stood);
  if (decision.kind === 'merge') {
    for (const { side, eventId } of decision.events) {
      const event = side > 0 ? await findEvent(db, eventId) : null;
      if (!event) continue;
      if (event.mergedIntoId !== null) await changeEvent(db, event.id, event.version, { mergedIntoId: null });
      for (const place of placesOn(decision, side)) moved.set(placeOf(place), event.id);
    }
    if (into) await takeBack(db, into, decision.id, newId);
  }
  // An event that went with its only sentence comes back with it.
  if (decision.kind === 'reject' && stood !== undefined && (into !== null || !(await findEvent(db, stood))))
    for (const place of decision.mentions) moved.set(placeOf(place), into?.id ?? stood);
  return { moved, prefer: new Set(into ? [into.id] : []) };
}

/** @throws AppError not_found */
export async function getDecision(id: string): Promise<Decided> {
  const db = store();
  const { timelineId } = (await findDecision(db, id)) ?? notFound('decision');
  return answer(db, (await findTimeline(db, timelineId)) ?? notFound('decision'), id);
}

/**
 * One page of decisions, newest first, those taken back too.
 * @throws AppError not_found (timeline), invalid_input (`cursor`)
 */
export async function listDecisions(query: DecisionQuery, actor: Actor): Promise<DecisionPage> {
  const db = store();
  const timelines = await timelinesOf(db, query.timeline, actor);
  const [before] = query.cursor === undefined ? [undefined] : (decodeCursor(query.cursor) ?? [null]);
  if (before === null || typeof before === 'number') throw wrong('cursor', 'is none that this list gave out');
  const filter = {
    timelineIds: timelines.map(({ id }) => id),
    ...(query.event !== undefined && { eventId: query.event }),
  };
  const rows = await decisionRows(db, filter, query.limit + 1, before);
  const page = rows.slice(0, query.limit);
  const timelineOf = new Map(timelines.map((timeline) => [timeline.id, timeline]));
  const items = [];
  for (const row of page) {
    const timeline = timelineOf.get(row.timelineId);
    if (timeline) items.push(await presentDecision(db, row, timeline));
  }
  const last = page.at(-1);
  return { items, next: rows.length > query.limit && last ? encodeCursor([last.id]) : null };
}
