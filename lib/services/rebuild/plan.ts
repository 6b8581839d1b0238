import { isDeepStrictEqual } from 'node:util';
import type { BuiltTimeline, EntityName, EventDraft, Mention, Reading } from '../../core/model';
import type { EntityLink, EntityList } from '../../store/entities';
import { type EventRecord, type NewEvent, storedDate } from '../../store/events';
import type { MentionFeatures, MentionRecord } from '../../store/mentions';
import type { SourceRecord } from '../../store/sources';
import { groupBy } from '../group';
import { identities } from './identities';
import { around, mentionKey, recordKey } from './readings';

/** What the database holds of a timeline's extraction. */
export interface State {
  readonly sources: readonly SourceRecord[];
  readonly mentions: readonly MentionRecord[];
  /** Extracted ones, rejected and merged ones too. */
  readonly events: readonly EventRecord[];
  readonly links: readonly EntityLink[];
}

/** What to write so that the database holds what was built. Nothing is in it that would write what is there already. */
export interface Plan {
  readonly newEvents: readonly NewEvent[];
  /** Changed in what people see; `version` is the one that they have now. */
  readonly changedEvents: readonly EventRecord[];
  /** Changed only in what is computed. */
  readonly refreshedEvents: readonly EventRecord[];
  /** Events that went into another, which keeps their mentions. */
  readonly merged: readonly { readonly from: string; readonly into: string }[];
  readonly goneEvents: readonly string[];
  readonly newMentions: readonly MentionRecord[];
  readonly changedMentions: readonly MentionRecord[];
  readonly placedMentions: readonly MentionRecord[];
  readonly goneMentions: readonly string[];
  /** Origins, and the sources that come to each. */
  readonly origins: readonly {
    readonly id: string;
    readonly isNew: boolean;
    readonly moved: readonly string[];
  }[];
  /** People and places of events, where they differ from those stored; of events that go none. */
  readonly entityLists: readonly EntityList[];
}

/**
 * Compares what was built with what is stored.
 * @param readings of every source that is to be there: one that was stored and is not among them loses its mentions
 * @param newId makes ids
 */
export function planRebuild(
  timelineId: string,
  state: State,
  readings: readonly Reading[],
  built: BuiltTimeline,
  newId: () => string,
): Plan {
  const asRead = new Map(readings.flatMap((reading) => reading.mentions).map((m) => [mentionKey(m), m]));
  const texts = new Map(readings.map((reading) => [reading.article.id, reading.article.text]));
  const stored = new Map(state.mentions.map((record) => [recordKey(record), record]));
  const placed = new Map<
    string,
    { readonly mention: Mention; readonly draft: number; readonly rank: number }
  >();
  for (const [draft, { mentions }] of built.events.entries()) {
    for (const [rank, mention] of mentions.entries())
      placed.set(mentionKey(mention), { mention, draft, rank });
  }

  const identity = identities(state, built.events, newId);

  const newMentions: MentionRecord[] = [];
  const changedMentions: MentionRecord[] = [];
  const placedMentions: MentionRecord[] = [];
  for (const [key, read] of asRead) {
    const place = placed.get(key);
    const old = stored.get(key);
    const record = mentionRecord({
      id: old?.id ?? newId(),
      read,
      merged: place?.mention ?? read,
      eventId: place === undefined ? null : (identity.ids[place.draft] ?? null),
      rank: place?.rank ?? 0,
      text: texts.get(read.sourceId) ?? '',
    });
    if (!old) newMentions.push(record);
    else if (!sameBut(old, record, ['eventId', 'rank'])) changedMentions.push(record);
    else if (old.eventId !== record.eventId || old.rank !== record.rank) placedMentions.push(record);
  }
  const goneMentions = state.mentions.filter((record) => !asRead.has(recordKey(record)));
  // Which events tell something new: versions count what a person who edits would have to look at again.
  const stirred = new Set(
    [...newMentions, ...changedMentions, ...placedMentions].flatMap((record) => {
      const old = stored.get(recordKey(record));
      return old && old.eventId === record.eventId && sameBut(old, record, ['rank', 'features'])
        ? []
        : [record.eventId, old?.eventId ?? null];
    }),
  );
  for (const record of goneMentions) stirred.add(record.eventId);

  const events = new Map(state.events.map((event) => [event.id, event]));
  const newEvents: NewEvent[] = [];
  const changedEvents: EventRecord[] = [];
  const refreshedEvents: EventRecord[] = [];
  const drafts = new Map<string, EventDraft>();
  for (const [i, draft] of built.events.entries()) {
    const id = identity.ids[i];
    if (id === undefined) throw new Error(`draft ${i} was given no id`);
    drafts.set(id, draft);
    const old = events.get(id);
    if (!old) {
      newEvents.push(newEvent(id, timelineId, draft, identity.rejected.has(i)));
      continue;
    }
    const next = withDraft(old, draft);
    if (!sameBut(old, next, ['salience', 'salienceParts', 'agreement', 'reasons']) || stirred.has(id)) {
      changedEvents.push(next);
    } else if (!sameBut(old, next, [])) refreshedEvents.push(next);
  }

  // An event that went into another says where, and nothing else changes in it.
  for (const { from, into } of identity.merged) {
    const event = events.get(from);
    if (event) changedEvents.push({ ...event, mergedIntoId: into });
  }
  // What a person decided about an event outlives a reading in which it is missing, but not the articles that told it.
  const toldHere = new Set(state.mentions.filter((m) => texts.has(m.sourceId)).map((m) => m.eventId));
  const toldAtAll = new Set(state.mentions.map((m) => m.eventId));
  const goneEvents = identity.vanished.filter((id) => {
    const decided = (events.get(id)?.edited.length ?? 0) > 0;
    return !(decided && (toldHere.has(id) || !toldAtAll.has(id)));
  });
  const isEdited = (id: string, role: EntityLink['role']) =>
    events.get(id)?.edited.includes(role === 'place' ? 'places' : 'participants') ?? false;
  return {
    newEvents,
    changedEvents,
    refreshedEvents,
    merged: identity.merged,
    goneEvents,
    newMentions,
    changedMentions,
    placedMentions,
    goneMentions: goneMentions.map((record) => record.id),
    origins: planOrigins(state.sources, built, newId),
    entityLists: changedEntities(state.links, drafts, goneEvents, isEdited),
  };
}

function mentionRecord(of: {
  readonly id: string;
  readonly read: Mention;
  readonly merged: Mention;
  readonly eventId: string | null;
  readonly rank: number;
  readonly text: string;
}): MentionRecord {
  const { id, read, merged, eventId, rank, text } = of;
  const completed =
    merged.date?.edtf !== read.date?.edtf ||
    merged.resolution !== read.resolution ||
    !isDeepStrictEqual(merged.derivation, read.derivation);
  const features: MentionFeatures = {
    ...(read.given && { given: read.given }),
    participants: read.participants,
    places: read.places,
    action: read.action,
    prominence: read.prominence,
    ...(completed && {
      read: { edtf: read.date?.edtf ?? null, resolution: read.resolution, derivation: read.derivation },
    }),
  };
  return {
    id,
    sourceId: read.sourceId,
    eventId,
    rank,
    start: read.start,
    end: read.end,
    quote: read.quote,
    ...around(text, read.start, read.end),
    timeStart: read.time.start,
    timeEnd: read.time.end,
    timeText: read.time.text,
    timexType: read.time.type,
    timexValue: read.time.value,
    title: read.title,
    kind: read.kind,
    ...storedDate(merged.date, merged.resolution),
    derivation: merged.derivation,
    features,
    leftOut: null,
  };
}

const contentOf = (draft: EventDraft) => ({
  title: draft.title,
  kind: draft.kind,
  ...storedDate(draft.date, draft.resolution),
  salience: draft.salience,
  salienceParts: draft.salienceParts,
  agreement: draft.agreement,
  reasons: draft.reasons,
});

function newEvent(id: string, timelineId: string, draft: EventDraft, rejected: boolean): NewEvent {
  return {
    id,
    timelineId,
    summary: null,
    ...contentOf(draft),
    status: rejected ? 'rejected' : 'published',
    entry: 'extracted',
    edited: rejected ? ['status'] : [],
    sourceUrl: null,
    quote: null,
    mergedIntoId: null,
  };
}

/** An event with what extraction says of it now, except for the fields that a person has set. */
function withDraft(event: EventRecord, draft: EventDraft): EventRecord {
  const content = contentOf(draft);
  return {
    ...event,
    ...content,
    // A merge that new evidence undoes: the event stands for itself again.
    mergedIntoId: null,
    ...(event.edited.includes('title') && { title: event.title }),
    ...(event.edited.includes('date') && {
      edtf: event.edtf,
      earliest: event.earliest,
      latest: event.latest,
      precision: event.precision,
      resolution: event.resolution,
    }),
  };
}

/** JSON columns come back without what was undefined. */
const bare = ([key, value]: [string, unknown]): [string, unknown] => [
  key,
  typeof value === 'object' ? JSON.parse(JSON.stringify(value)) : value,
];

function sameBut<T extends object>(a: T, b: T, except: readonly (keyof T)[]): boolean {
  const rest = (of: T) => Object.entries(of).filter(([key]) => !except.some((name) => name === key));
  return isDeepStrictEqual(Object.fromEntries(rest(a).map(bare)), Object.fromEntries(rest(b).map(bare)));
}

/** Each origin keeps the id that most of its sources have. */
function planOrigins(
  sources: readonly SourceRecord[],
  built: BuiltTimeline,
  newId: () => string,
): Plan['origins'] {
  const originOf = new Map(sources.map((source) => [source.id, source.originId]));
  const taken = new Set<string>();
  return built.origins.map(({ sourceIds }) => {
    const counts = new Map<string, number>();
    for (const sourceId of sourceIds) {
      const origin = originOf.get(sourceId);
      if (origin) counts.set(origin, (counts.get(origin) ?? 0) + 1);
    }
    const kept = [...counts]
      .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .find(([id]) => !taken.has(id))?.[0];
    const id = kept ?? newId();
    taken.add(id);
    return {
      id,
      isNew: kept === undefined,
      moved: sourceIds.filter((sourceId) => originOf.get(sourceId) !== id),
    };
  });
}

/** Lists of people and places that differ from those stored, those left out that a person has set. */
function changedEntities(
  links: readonly EntityLink[],
  drafts: ReadonlyMap<string, EventDraft>,
  gone: readonly string[],
  isEdited: (eventId: string, role: EntityLink['role']) => boolean,
): readonly EntityList[] {
  const listOf = (eventId: string, role: EntityLink['role']) => `${eventId} ${role}`;
  const stored = groupBy(links, (link) => listOf(link.eventId, link.role));
  const setOf = (names: readonly EntityName[]) => new Set(names.map(({ kind, name }) => `${kind} ${name}`));
  const wanted: EntityList[] = [
    ...[...drafts]
      .flatMap(([eventId, { participants, places }]) => [
        { eventId, role: 'participant' as const, names: participants },
        { eventId, role: 'place' as const, names: places },
      ])
      .filter(({ eventId, role }) => !isEdited(eventId, role)),
    ...gone.flatMap((eventId) => [
      { eventId, role: 'participant' as const, names: [] },
      { eventId, role: 'place' as const, names: [] },
    ]),
  ];
  return wanted.filter(
    ({ eventId, role, names }) =>
      !isDeepStrictEqual(setOf(names), setOf(stored.get(listOf(eventId, role)) ?? [])),
  );
}
