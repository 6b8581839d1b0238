import { affectedBy, keysOf, type MentionPosition, mergeMentions, type Told } from '../../core/merging';
import type { EventDraft } from '../../core/model';
import { salienceOf } from '../../core/timeline/salience';
import type { Db } from '../../store/client';
import { activeDecisions, type DecisionRecord } from '../../store/decisions';
import { entitiesOfEvents, setEntities } from '../../store/entities';
import {
  type EventRecord,
  findEvents,
  insertEvents,
  redirectMerged,
  refreshEvents,
  removeEvents,
  rewriteEvents,
  standingEvent,
} from '../../store/events';
import { insertMentionKeys, removeMentionKeys } from '../../store/keys';
import {
  insertMentions,
  type MentionRecord,
  mentionsOfEvents,
  placeMentions,
  removeMentions,
  rewriteMentions,
} from '../../store/mentions';
import { originsOfSources } from '../../store/sources';
import { newId } from '../ids';
import { placesOn, toVerdicts } from './decisions';
import type { Owners } from './identities';
import { type Intake, type SourceChange, takeIn } from './intake';
import { mergeKey } from './keys';
import { placeOf, placeOfMention } from './known';
import { type Plan, planRebuild, type Wanted } from './plan';
import { mentionKey, recordKey } from './readings';
import { replaceSuggestions } from './suggestions';

export interface Change extends SourceChange {
  /** Places that a person gave to another event, or took from theirs (null). */
  readonly moved?: Owners['moved'];
  /** Events that keep their ids before all others, because a person said so. */
  readonly prefer?: Owners['prefer'];
}

export interface Rebuilt {
  readonly plan: Plan;
  /** The events and mentions that the change could reach, as they were before. */
  readonly events: readonly EventRecord[];
  readonly mentions: readonly MentionRecord[];
}

/**
 * Brings a timeline's events up to date with a change: merges anew the mentions that the change can reach, and writes what differs. What is
 * stored then is what merging all of the timeline's mentions would give. The caller holds the timeline's lock. Events keep their ids, and what
 * people set keeps its value.
 */
export async function rebuildTimeline(db: Db, timelineId: string, change: Change): Promise<Rebuilt> {
  const decisions = await activeDecisions(db, timelineId);
  const intake = await takeIn(db, timelineId, change, decisions);
  const before = new Map(intake.before.map((row) => [recordKey(row), row]));
  const rowOf = (told: Told) => intake.known.rowOf(told) ?? before.get(mentionKey(told.mention));
  const named = [...(change.prefer ?? []), ...[...(change.moved?.values() ?? [])].flatMap((id) => id ?? [])];
  const reached = await reach(db, intake, toVerdicts(decisions), rowOf, named);

  const { drafts, suggestions } = await merge(db, reached, decisions);
  const owners = await ownersOf(db, change, decisions, reached.told);
  const events = await findEvents(
    db,
    [...new Set([...reached.eventIds, ...owners.moved.values()])].filter((id) => id !== null),
  );
  const links = await entitiesOfEvents(
    db,
    events.map(({ id }) => id),
  );
  const rows = [...intake.before, ...reached.told.flatMap((told) => rowOf(told) ?? [])];
  const mentions = [...new Map(rows.map((row) => [row.id, row])).values()];
  const plan = planRebuild(timelineId, { mentions, events, links }, wantedOf(intake, reached.told), drafts, {
    without: change.without,
    owners,
    newId,
  });

  await write(db, timelineId, plan);
  await writeKeys(db, timelineId, intake, plan);
  const eventOf = new Map(
    drafts.flatMap((draft, i) => draft.mentions.map((m) => [placeOfMention(m), plan.ids[i] ?? null])),
  );
  for (const told of reached.fringe) eventOf.set(placeOfMention(told.mention), rowOf(told)?.eventId ?? null);
  await replaceSuggestions(
    db,
    timelineId,
    suggestions,
    new Set([...plan.ids, ...events.map(({ id }) => id)]),
    (place) => eventOf.get(placeOf(place)) ?? null,
    decisions,
  );
  return { plan, events, mentions };
}

interface Reached {
  /** Every mention whose event may differ, with all others of the same events. */
  readonly told: readonly Told[];
  /** Mentions of other events that are like them. */
  readonly fringe: readonly Told[];
  /** The events of these mentions, as stored. */
  readonly eventIds: readonly string[];
}

/** Goes on until no event is cut in two: what its mentions are linked with is reached with them. */
async function reach(
  db: Db,
  { known, seeds, before }: Intake,
  verdicts: ReturnType<typeof toVerdicts>,
  rowOf: (told: Told) => MentionRecord | undefined,
  named: readonly string[],
): Promise<Reached> {
  const from = new Set(seeds);
  for (;;) {
    const affected = await affectedBy([...from], known, verdicts);
    // What goes on with the date of a sentence before has no keys of its own.
    const told = new Set([
      ...affected.told,
      ...(await known.at(affected.told.map(({ mention }) => positionOf(mention)))),
    ]);
    const owners = [...before, ...[...told].flatMap((one) => rowOf(one) ?? [])].flatMap(
      ({ eventId }) => eventId ?? [],
    );
    const eventIds = [...new Set([...owners, ...named])];
    const missing = (await known.tolds(await mentionsOfEvents(db, eventIds))).filter((one) => !told.has(one));
    if (missing.length === 0)
      return { told: [...told], fringe: affected.fringe.filter((one) => !told.has(one)), eventIds };
    for (const one of missing) from.add(one);
  }
}

const positionOf = ({ sourceId, time }: Told['mention']): MentionPosition => ({
  sourceId,
  timeStart: time.start,
  timeEnd: time.end,
});

async function merge(db: Db, { told, fringe }: Reached, decisions: readonly DecisionRecord[]) {
  const sources = new Map([...told, ...fringe].map(({ source }) => [source.sourceId, source]));
  const origins = await originsOfSources(db, [...sources.keys()]);
  const merged = mergeMentions(told, {
    originOf: (sourceId) => origins.get(sourceId) ?? sourceId,
    decisions: toVerdicts(decisions),
    fringe,
  });
  const publishedOn = (sourceId: string) => sources.get(sourceId)?.publishedOn ?? null;
  const drafts = merged.drafts.map((draft): EventDraft => ({ ...draft, ...salienceOf(draft, publishedOn) }));
  return { drafts, suggestions: merged.suggestions };
}

/** Mentions merged by a person into an event that was entered by hand are its own, whatever else tells of them. */
async function ownersOf(
  db: Db,
  { moved = new Map(), prefer = new Set() }: Change,
  decisions: readonly DecisionRecord[],
  told: readonly Told[],
): Promise<Owners> {
  const places = new Set(told.map(({ mention }) => placeOfMention(mention)));
  const claims = new Map<string, string | null>();
  for (const decision of decisions) {
    const into = decision.events.find(({ side }) => side === 0)?.eventId;
    const own = decision.mentions.map(placeOf).filter((place) => places.has(place));
    if (decision.kind === 'split')
      for (const place of placesOn(decision, 1).map(placeOf)) claims.delete(place);
    if (decision.kind !== 'merge' || into === undefined || own.length === 0) continue;
    const event = await standingEvent(db, into);
    if (event?.entry === 'manual') for (const place of own) claims.set(place, event.id);
  }
  for (const [place, eventId] of moved) claims.set(place, eventId);
  return { moved: claims, prefer };
}

function wantedOf({ known, wanted }: Intake, told: readonly Told[]): readonly Wanted[] {
  const stored = told.flatMap((one): Wanted[] => {
    const row = known.rowOf(one);
    return row ? [{ mention: one.mention, leftOut: null, prefix: row.prefix, suffix: row.suffix }] : [];
  });
  return [...wanted.values(), ...stored];
}

async function write(db: Db, timelineId: string, plan: Plan): Promise<void> {
  await insertEvents(db, plan.newEvents);
  await rewriteEvents(db, plan.changedEvents, new Date());
  await refreshEvents(db, plan.refreshedEvents);
  await removeMentions(db, plan.goneMentions);
  await insertMentions(db, plan.newMentions);
  await rewriteMentions(db, plan.changedMentions);
  await placeMentions(db, plan.placedMentions);
  for (const { from, into } of plan.merged) await redirectMerged(db, from, into);
  await setEntities(db, timelineId, plan.entityLists, newId);
  await removeEvents(db, plan.goneEvents);
}

async function writeKeys(db: Db, timelineId: string, { before, given }: Intake, plan: Plan): Promise<void> {
  await removeMentionKeys(
    db,
    before.map(({ id }) => id),
  );
  await insertMentionKeys(
    db,
    given.flatMap((told) => {
      const id = plan.mentionIds.get(mentionKey(told.mention));
      if (id === undefined) throw new Error('a mention was given no id');
      return keysOf(told).map((key) => ({ key: mergeKey(timelineId, key), id }));
    }),
  );
}
