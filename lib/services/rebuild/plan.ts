import { isDeepStrictEqual } from 'node:util';
import type { EntityName, EventDraft, Mention } from '../../core/model';
import type { EntityLink, EntityList } from '../../store/entities';
import { type EventRecord, type NewEvent, storedDate } from '../../store/events';
import type { MentionFeatures, MentionRecord } from '../../store/mentions';
import { groupBy } from '../group';
import { identities, type Owners } from './identities';
import { mentionKey, recordKey } from './readings';

/** What the database holds of the mentions that are planned for, and of their events. */
export interface State {
  /** As they were before the change; those that are to go too. */
  readonly mentions: readonly MentionRecord[];
  /** Rejected ones too, and those entered by hand that have mentions. */
  readonly events: readonly EventRecord[];
  readonly links: readonly EntityLink[];
}

/** A mention as it is to be: as its article gave it, and whether it is left out. */
export interface Wanted {
  readonly mention: Mention;
  readonly leftOut: MentionRecord['leftOut'];
  /** The text around its quote. */
  readonly prefix: string;
  readonly suffix: string;
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
  /** People and places of events, where they differ from those stored; of events that go none. */
  readonly entityLists: readonly EntityList[];
  /** Ids of the drafts, in their order. */
  readonly ids: readonly string[];
  /** Ids of mentions, by `mentionKey`. */
  readonly mentionIds: ReadonlyMap<string, string>;
}

/**
 * Compares what was built with what is stored.
 * @param wanted every mention that is to be there: one that is stored and not among them goes
 * @param drafts of all that are not left out
 * @param without id of a source that goes
 * @param newId makes ids
 */
export function planRebuild(
  timelineId: string,
  state: State,
  wanted: readonly Wanted[],
  drafts: readonly EventDraft[],
  options: { readonly without?: string; readonly owners?: Owners; readonly newId: () => string },
): Plan {
  const { without, owners = nobody, newId } = options;
  const stored = new Map(state.mentions.map((record) => [recordKey(record), record]));
  const placed = new Map<
    string,
    { readonly mention: Mention; readonly draft: number; readonly rank: number }
  >();
  for (const [draft, { mentions }] of drafts.entries()) {
    for (const [rank, mention] of mentions.entries())
      placed.set(mentionKey(mention), { mention, draft, rank });
  }

  const identity = identities(state, drafts, owners, newId);

  const newMentions: MentionRecord[] = [];
  const changedMentions: MentionRecord[] = [];
  const placedMentions: MentionRecord[] = [];
  const mentionIds = new Map<string, string>();
  for (const one of wanted) {
    const key = mentionKey(one.mention);
    const place = placed.get(key);
    const old = stored.get(key);
    const record = mentionRecord(
      one,
      old?.id ?? newId(),
      place?.mention ?? one.mention,
      place === undefined ? null : (identity.ids[place.draft] ?? null),
      place?.rank ?? 0,
    );
    mentionIds.set(key, record.id);
    if (!old) newMentions.push(record);
    else if (!sameBut(old, record, ['eventId', 'rank'])) changedMentions.push(record);
    else if (old.eventId !== record.eventId || old.rank !== record.rank) placedMentions.push(record);
  }
  const goneMentions = state.mentions.filter((record) => !mentionIds.has(recordKey(record)));
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
  const draftOf = new Map<string, EventDraft>();
  for (const [i, draft] of drafts.entries()) {
    const id = identity.ids[i];
    if (id === undefined) throw new Error(`draft ${i} was given no id`);
    draftOf.set(id, draft);
    if (!events.has(id)) newEvents.push(newEvent(id, timelineId, draft, identity.rejected.has(i)));
  }
  for (const old of state.events) {
    const draft = draftOf.get(old.id);
    const next = draft ? withDraft(old, draft) : old.entry === 'manual' ? withoutMentions(old) : old;
    if (
      !sameBut(old, next, ['salience', 'salienceParts', 'agreement', 'reasons']) ||
      (draft && stirred.has(old.id))
    ) {
      changedEvents.push(next);
    } else if (!sameBut(old, next, [])) refreshedEvents.push(next);
  }

  // An event that went into another says where, and nothing else changes in it.
  for (const { from, into } of identity.merged) {
    const event = events.get(from);
    if (event) changedEvents.push({ ...event, mergedIntoId: into });
  }
  // What a person decided about an event outlives a reading in which it is missing, but not the articles that told it.
  const toldHere = new Set(state.mentions.filter((m) => m.sourceId !== without).map((m) => m.eventId));
  const toldAtAll = new Set(state.mentions.map((m) => m.eventId));
  const goneEvents = identity.vanished.filter((id) => {
    const decided = (events.get(id)?.edited.length ?? 0) > 0;
    return !(decided && (toldHere.has(id) || !toldAtAll.has(id)));
  });
  const isEdited = (id: string, role: EntityLink['role']) => {
    const event = events.get(id);
    const field = role === 'place' ? 'places' : 'participants';
    return event !== undefined && (event.entry === 'manual' || event.edited.includes(field));
  };
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
    entityLists: changedEntities(state.links, draftOf, goneEvents, isEdited),
    ids: identity.ids,
    mentionIds,
  };
}

const nobody: Owners = { moved: new Map(), prefer: new Set() };

function mentionRecord(
  { mention: read, leftOut, prefix, suffix }: Wanted,
  id: string,
  merged: Mention,
  eventId: string | null,
  rank: number,
): MentionRecord {
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
    prefix,
    suffix,
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
    leftOut,
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
export function withDraft(event: EventRecord, draft: EventDraft): EventRecord {
  const { kind, ...content } = contentOf(draft);
  const isSet = (field: string) => event.entry === 'manual' || event.edited.includes(field);
  return {
    ...event,
    ...content,
    kind: event.entry === 'manual' ? event.kind : kind,
    // A merge that new evidence undoes: the event stands for itself again.
    mergedIntoId: null,
    ...(isSet('title') && { title: event.title }),
    ...(isSet('date') && {
      edtf: event.edtf,
      earliest: event.earliest,
      latest: event.latest,
      precision: event.precision,
      resolution: event.resolution,
    }),
    ...(event.entry === 'manual' && draft.salience < byHand.salience && salienceByHand),
  };
}

/** What is computed of an event that no text tells. */
export const byHand = {
  // A person found it worth typing in; no text says how much it matters.
  salience: 0.5,
  salienceParts: [{ name: 'entered by hand', value: 0.5 }],
  agreement: { sources: 0, independent: 0, text: 'entered by hand' },
  reasons: [],
} as const;
const salienceByHand = { salience: byHand.salience, salienceParts: byHand.salienceParts };

/** An event entered by hand, from which the mentions that people gave it are gone. */
export const withoutMentions = (event: EventRecord): EventRecord => ({ ...event, ...byHand });

/** JSON columns come back without what was undefined. */
const bare = ([key, value]: [string, unknown]): [string, unknown] => [
  key,
  typeof value === 'object' ? JSON.parse(JSON.stringify(value)) : value,
];

function sameBut<T extends object>(a: T, b: T, except: readonly (keyof T)[]): boolean {
  const rest = (of: T) => Object.entries(of).filter(([key]) => !except.some((name) => name === key));
  return isDeepStrictEqual(Object.fromEntries(rest(a).map(bare)), Object.fromEntries(rest(b).map(bare)));
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
  const keyOf = ({ kind, name }: Pick<EntityName, 'kind' | 'name'>) => `${kind} ${name}`;
  const setOf = (names: readonly Pick<EntityName, 'kind' | 'name'>[]) => new Set(names.map(keyOf));
  // Where a place lies may be learnt after it was stored.
  const lacksPoint = (names: readonly EntityName[], known: readonly EntityLink[]) => {
    const pointless = setOf(known.filter(({ latitude }) => latitude === null));
    return names.some((name) => name.latitude !== undefined && pointless.has(keyOf(name)));
  };
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
  return wanted.filter(({ eventId, role, names }) => {
    const known = stored.get(listOf(eventId, role)) ?? [];
    return !isDeepStrictEqual(setOf(names), setOf(known)) || lacksPoint(names, known);
  });
}
