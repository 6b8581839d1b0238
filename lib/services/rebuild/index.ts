import { buildTimeline } from '../../core/pipeline';
import type { Reading } from '../../core/model';
import type { Db } from '../../store/client';
import { entitiesOfEvents, setEntities } from '../../store/entities';
import {
  extractedEvents,
  insertEvents,
  redirectMerged,
  refreshEvents,
  removeEvents,
  rewriteEvents,
} from '../../store/events';
import {
  insertMentions,
  mentionsOfTimeline,
  placeMentions,
  removeMentions,
  rewriteMentions,
} from '../../store/mentions';
import { insertOrigins, moveToOrigin, removeEmptyOrigins, sourcesOfTimeline } from '../../store/sources';
import { groupBy } from '../group';
import { newId } from '../ids';
import { type Plan, planRebuild, type State } from './plan';
import { toReading } from './readings';

/** What differs from the stored sources: those read anew, and those to leave out. */
export interface Difference {
  /** By source id; every source that has no mentions stored yet must be here. */
  readonly readings?: ReadonlyMap<string, Reading>;
  readonly without?: string;
}

/** What a rebuild of a timeline's events would write, without writing it. */
export async function planTimeline(
  db: Db,
  timelineId: string,
  { readings, without }: Difference,
): Promise<{ readonly state: State; readonly plan: Plan }> {
  const sources = await sourcesOfTimeline(db, timelineId);
  const mentions = await mentionsOfTimeline(db, timelineId);
  const events = await extractedEvents(db, timelineId);
  const links = await entitiesOfEvents(
    db,
    events.map(({ id }) => id),
  );
  const state = { sources, mentions, events, links };
  const bySource = groupBy(mentions, (mention) => mention.sourceId);
  const current = sources
    .filter((source) => source.id !== without)
    .map((source) => readings?.get(source.id) ?? toReading(source, bySource.get(source.id) ?? []));
  return { state, plan: planRebuild(timelineId, state, current, buildTimeline(current), newId) };
}

/**
 * Builds a timeline's events anew from all of its mentions and writes what changed. Other sources are not read again.
 * The caller holds the timeline's lock. Events keep their ids, and what people set keeps its value.
 */
export async function rebuildTimeline(db: Db, timelineId: string, difference: Difference): Promise<Plan> {
  const { plan } = await planTimeline(db, timelineId, difference);
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
  await writeOrigins(db, timelineId, plan);
  return plan;
}

async function writeOrigins(db: Db, timelineId: string, { origins }: Plan): Promise<void> {
  await insertOrigins(
    db,
    timelineId,
    origins.filter(({ isNew }) => isNew).map(({ id }) => id),
  );
  for (const { id, moved } of origins) await moveToOrigin(db, moved, id);
  await removeEmptyOrigins(db, timelineId);
}
