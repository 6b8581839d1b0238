import { assignIdentities } from '../../core/merging';
import type { EventDraft } from '../../core/model';
import type { EventRecord } from '../../store/events';
import type { MentionRecord } from '../../store/mentions';
import { groupBy } from '../group';
import { placeOf, placeOfMention } from './known';

export interface Identities {
  /** Id of each draft, old or new. */
  readonly ids: readonly string[];
  /** Drafts that are new, but tell only what people have rejected. */
  readonly rejected: ReadonlySet<number>;
  /** Events that went into another. */
  readonly merged: readonly { readonly from: string; readonly into: string }[];
  /** Events that nothing tells any more. */
  readonly vanished: readonly string[];
}

/** What decides over ids besides the evidence. */
export interface Owners {
  /** Places that belong to another event than the one stored, or to none (null): where a person moved them. */
  readonly moved: ReadonlyMap<string, string | null>;
  /** Events that keep their ids before all others. */
  readonly prefer: ReadonlySet<string>;
}

/** Which draft is which stored event; drafts that are none get new ids. */
export function identities(
  state: { readonly events: readonly EventRecord[]; readonly mentions: readonly MentionRecord[] },
  drafts: readonly EventDraft[],
  owners: Owners,
  newId: () => string,
): Identities {
  // An event that was merged into another has no mentions, and its id belongs to that one now.
  const standing = state.events.filter((event) => event.mergedIntoId === null);
  const owned = new Map(state.mentions.map((record) => [placeOf(record), record.eventId]));
  for (const [at, eventId] of owners.moved) owned.set(at, eventId);
  const placesOf = groupBy([...owned], ([, eventId]) => eventId);
  const { kept, vanished } = assignIdentities(
    standing.map((event) => ({
      ...event,
      mentions: (placesOf.get(event.id) ?? []).map(([at]) => position(at)),
    })),
    drafts,
    (id) => owners.prefer.has(id),
  );

  const idOf = new Map(kept.map(({ id, draft }) => [draft, id]));
  const isRejected = new Set(standing.filter(({ status }) => status === 'rejected').map(({ id }) => id));
  const tellers = groupBy(state.mentions, placeOf);
  const rejected = new Set<number>();
  // An event that went with its only sentence, which a person brings back.
  const gone = new Set(
    [...owners.moved.values()].filter((id) => id !== null && !state.events.some((e) => e.id === id)),
  );
  const revived = (draft: EventDraft) => {
    const id = draft.mentions
      .map((mention) => owners.moved.get(placeOfMention(mention)))
      .find((one) => one && gone.has(one));
    return id && gone.delete(id) ? id : newId();
  };
  const ids = drafts.map((draft, i) => {
    const old = idOf.get(draft);
    if (old !== undefined) return old;
    const before = draft.mentions.flatMap((mention) => tellers.get(placeOfMention(mention)) ?? []);
    if (before.length > 0 && before.every(({ eventId }) => eventId !== null && isRejected.has(eventId))) {
      rejected.add(i);
    }
    return revived(draft);
  });
  return {
    ids,
    rejected,
    merged: vanished.flatMap(({ id, into }) => (into === null ? [] : [{ from: id, into }])),
    vanished: vanished.flatMap(({ id, into }) => (into === null ? [id] : [])),
  };
}

function position(at: string) {
  const [sourceId = '', timeStart, timeEnd] = at.split(' ');
  return { sourceId, timeStart: Number(timeStart), timeEnd: Number(timeEnd) };
}
