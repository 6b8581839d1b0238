import { assignIdentities } from '../../core/merging';
import type { EventDraft } from '../../core/model';
import type { EventRecord } from '../../store/events';
import type { MentionRecord } from '../../store/mentions';
import { groupBy } from '../group';

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

const place = (sourceId: string, start: number, end: number) => `${sourceId} ${start} ${end}`;

/** Which draft is which stored event; drafts that are none get new ids. */
export function identities(
  state: { readonly events: readonly EventRecord[]; readonly mentions: readonly MentionRecord[] },
  drafts: readonly EventDraft[],
  newId: () => string,
): Identities {
  // An event that was merged into another has no mentions, and its id belongs to that one now.
  const standing = state.events.filter((event) => event.mergedIntoId === null);
  const mentionsOf = groupBy(state.mentions, (mention) => mention.eventId);
  const { kept, vanished } = assignIdentities(
    standing.map((event) => ({ ...event, mentions: mentionsOf.get(event.id) ?? [] })),
    drafts,
  );

  const idOf = new Map(kept.map(({ id, draft }) => [draft, id]));
  const isRejected = new Set(standing.filter(({ status }) => status === 'rejected').map(({ id }) => id));
  const tellers = groupBy(state.mentions, (m) => place(m.sourceId, m.timeStart, m.timeEnd));
  const rejected = new Set<number>();
  const ids = drafts.map((draft, i) => {
    const old = idOf.get(draft);
    if (old !== undefined) return old;
    const before = draft.mentions.flatMap(
      ({ sourceId, time }) => tellers.get(place(sourceId, time.start, time.end)) ?? [],
    );
    if (before.length > 0 && before.every(({ eventId }) => eventId !== null && isRejected.has(eventId))) {
      rejected.add(i);
    }
    return newId();
  });
  return {
    ids,
    rejected,
    merged: vanished.flatMap(({ id, into }) => (into === null ? [] : [{ from: id, into }])),
    vanished: vanished.flatMap(({ id, into }) => (into === null ? [id] : [])),
  };
}
