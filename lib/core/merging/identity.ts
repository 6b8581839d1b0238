/**
 * Events keep their ids when they are extracted anew. A mention is known by where it stands (source and span of its time
 * expression), not by its date: correcting a publication date moves dates and leaves identities alone.
 */
import type { EventDraft } from '../model';
import { type MentionPosition, placeKey, positionOf } from './told';

/** An event as the store holds it. `edited`: names of the fields that people changed. */
export interface ExistingEvent {
  readonly id: string;
  readonly entry: 'extracted' | 'manual';
  readonly edited: readonly string[];
  readonly status: 'published' | 'draft' | 'rejected';
  readonly mentions: readonly MentionPosition[];
}

export interface IdentityResult<D extends Pick<EventDraft, 'mentions'>> {
  /** Old events that live on, each with its new content. */
  readonly kept: readonly { readonly id: string; readonly draft: D }[];
  /** Drafts that need a new id. */
  readonly created: readonly D[];
  /** Old events without a draft; `into` is the id of the event that took all their mentions, null where they are gone. */
  readonly vanished: readonly { readonly id: string; readonly into: string | null }[];
}

/**
 * Each draft takes the id of an old event with which it shares mentions. An event that is not rejected goes before one that is: what
 * readers see must not vanish because it was joined with what somebody rejected. Then one that people edited, for what they
 * set must not vanish in an event with more mentions. Then the one with most of them, the larger share, the smaller id. An event
 * entered by hand takes the draft of mentions that a person gave it before all others; it never vanishes.
 * @param isPreferred whether a person decided that an event keeps its id before others
 */
export function assignIdentities<D extends Pick<EventDraft, 'mentions'>>(
  existing: readonly ExistingEvent[],
  drafts: readonly D[],
  isPreferred: (id: string) => boolean = () => false,
): IdentityResult<D> {
  const old = existing.map((event) => ({ ...event, mentions: onePerPlace(event.mentions) }));
  const first = ({ id, entry }: ExistingEvent) => entry === 'manual' || isPreferred(id);
  const ownerOf = new Map<string, number[]>();
  old.forEach((event, i) => {
    for (const mention of event.mentions) push(ownerOf, placeKey(mention), i);
  });
  const overlaps: { draft: number; event: number; shared: number }[] = [];
  const landed = new Map<number, Map<number, number>>();
  drafts.forEach((draft, d) => {
    const counts = new Map<number, number>();
    for (const mention of onePerPlace(draft.mentions.map(positionOf))) {
      for (const event of ownerOf.get(placeKey(mention)) ?? [])
        counts.set(event, (counts.get(event) ?? 0) + 1);
    }
    for (const [event, shared] of counts) {
      overlaps.push({ draft: d, event, shared });
      const into = landed.get(event) ?? new Map<number, number>();
      landed.set(event, into.set(d, shared));
    }
  });
  const at = (i: number) => old[i]!;
  overlaps.sort(
    (a, b) =>
      Number(first(at(b.event))) - Number(first(at(a.event))) ||
      Number(at(a.event).status === 'rejected') - Number(at(b.event).status === 'rejected') ||
      Number(at(b.event).edited.length > 0) - Number(at(a.event).edited.length > 0) ||
      b.shared - a.shared ||
      at(a.event).mentions.length - at(b.event).mentions.length ||
      (at(a.event).id < at(b.event).id ? -1 : at(a.event).id > at(b.event).id ? 1 : 0) ||
      a.draft - b.draft,
  );
  const idOf = new Map<number, string>();
  const taken = new Set<number>();
  for (const { draft, event } of overlaps) {
    if (idOf.has(draft) || taken.has(event)) continue;
    idOf.set(draft, at(event).id);
    taken.add(event);
  }
  return {
    kept: drafts.flatMap((draft, d) => (idOf.has(d) ? [{ id: idOf.get(d)!, draft }] : [])),
    created: drafts.filter((_, d) => !idOf.has(d)),
    vanished: old.flatMap((event, i) =>
      taken.has(i) || event.entry === 'manual'
        ? []
        : [{ id: event.id, into: destination(event, landed.get(i), idOf) }],
    ),
  };
}

/** The one event that took all mentions of a vanished one and has an old id. */
function destination(
  event: ExistingEvent,
  into: ReadonlyMap<number, number> | undefined,
  idOf: ReadonlyMap<number, string>,
): string | null {
  if (!into) return null;
  const whole = [...into].find(([, shared]) => shared === event.mentions.length);
  return whole ? (idOf.get(whole[0]) ?? null) : null;
}

/** Several mentions may stand at one place: what goes on in the next sentence has the date of the one before. */
function onePerPlace(positions: readonly MentionPosition[]): MentionPosition[] {
  return [...new Map(positions.map((position) => [placeKey(position), position])).values()];
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
