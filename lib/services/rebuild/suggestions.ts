import type { MentionPosition, Suggestion } from '../../core/merging';
import type { Db } from '../../store/client';
import type { DecisionRecord } from '../../store/decisions';
import { mentionsOfEvents } from '../../store/mentions';
import {
  insertSuggestions,
  removeSuggestions,
  type SuggestionRecord,
  suggestionsOfEvents,
} from '../../store/suggestions';
import { newId } from '../ids';
import { toVerdicts } from './decisions';
import { placeOf } from './known';

/**
 * Replaces the suggestions about events that were built anew. One about the same two events keeps its id.
 * @param touched ids of these events, of before and of now
 * @param eventAt id of the event that a mention at a place belongs to
 */
export async function replaceSuggestions(
  db: Db,
  timelineId: string,
  found: readonly Suggestion[],
  touched: ReadonlySet<string>,
  eventAt: (place: MentionPosition) => string | null,
  decisions: readonly DecisionRecord[],
): Promise<void> {
  const old = await suggestionsOfEvents(db, [...touched]);
  const idOf = new Map(old.map((one) => [pairOf(one), one.id]));
  const best = new Map<string, SuggestionRecord>();
  for (const { kind, a, b, score, reasons } of found) {
    const [one, other] = [eventAt(a), eventAt(b)];
    if (one === null || other === null || one === other) continue;
    const [aId, bId] = one < other ? [one, other] : [other, one];
    const pair = pairOf({ kind, aId, bId });
    if (score <= (best.get(pair)?.score ?? Number.NEGATIVE_INFINITY)) continue;
    best.set(pair, { id: idOf.get(pair) ?? newId(), timelineId, kind, score, reasons, aId, bId });
  }
  const keptApart = await pairsKeptApart(db, [...best.values()], decisions);
  const wanted = [...best.values()].filter((one) => !keptApart.has(eventsOf(one)));
  const unchanged = new Set(old.map((one) => JSON.stringify([one.id, one.score, one.reasons])));
  const written = wanted.filter(
    ({ id, score, reasons }) => !unchanged.has(JSON.stringify([id, score, reasons])),
  );
  const stays = new Set(wanted.filter((one) => !written.includes(one)).map(({ id }) => id));
  await removeSuggestions(
    db,
    old.flatMap(({ id }) => (stays.has(id) ? [] : [id])),
  );
  await insertSuggestions(db, written);
}

const eventsOf = ({ aId, bId }: Pick<SuggestionRecord, 'aId' | 'bId'>) => `${aId} ${bId}`;
const pairOf = (one: Pick<SuggestionRecord, 'kind' | 'aId' | 'bId'>) => `${one.kind} ${eventsOf(one)}`;

/** Pairs of events that a decision keeps apart by any of their mentions: nobody is asked twice. */
async function pairsKeptApart(
  db: Db,
  pairs: readonly SuggestionRecord[],
  decisions: readonly DecisionRecord[],
): Promise<ReadonlySet<string>> {
  const apart = toVerdicts(decisions).filter(({ kind }) => kind === 'apart');
  if (apart.length === 0 || pairs.length === 0) return new Set();
  const mentions = await mentionsOfEvents(db, [...new Set(pairs.flatMap(({ aId, bId }) => [aId, bId]))]);
  const eventAt = new Map(mentions.map((mention) => [placeOf(mention), mention.eventId]));
  const eventsAt = (places: readonly MentionPosition[]) =>
    new Set(places.flatMap((place) => eventAt.get(placeOf(place)) ?? []));
  const kept = new Set<string>();
  for (const { a, b } of apart)
    for (const one of eventsAt(a))
      for (const other of eventsAt(b)) {
        kept.add(one < other ? `${one} ${other}` : `${other} ${one}`);
      }
  return kept;
}
