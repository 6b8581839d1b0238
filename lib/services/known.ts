/** A timeline as it was known at the end of a day: made of what was published until then, and of nothing else. */
import { retell, type Told } from '../core/merging';
import { dayOf } from '../core/temporal';
import { EventColumns } from '../core/timeline/columns';
import { salienceOf } from '../core/timeline/salience';
import { NEVER } from '../core/timeline/stretch';
import { WordIndex } from '../core/timeline/words';
import { AppError } from '../errors';
import type { Db } from '../store/client';
import { type EventRecord, findEvents } from '../store/events';
import { mentionsOfEvents } from '../store/mentions';
import { originsOfSources } from '../store/sources';
import { groupBy } from './group';
import { type ReadModel, readModel, type Retellings, type Retold, wordsOf } from './read-model';
import { KnownMentions } from './rebuild/known';
import { withDraft, withoutMentions } from './rebuild/plan';

/** So many events are told anew for a whole timeline; of more, those that are shown. */
const MOST_RETOLD = 1000;
/** Days that are kept. */
const KEPT = 4;

/**
 * Number of the day that a reader asked for.
 * @throws AppError invalid_input (`known`)
 */
export function knownDay(known: string): number {
  const day = dayOf(known);
  if (day !== null) return day;
  const message = `is no day of the calendar: ${known}`;
  throw new AppError('invalid_input', `known ${message}`, [{ path: 'known', message }]);
}

/** Whether an event has sources that came out after a day: it was known, but not as it is now. */
export const isKnownOtherwise = ({ columns }: ReadModel, slot: number, day: number): boolean =>
  columns.firstKnown.items[slot]! <= day && columns.lastKnown.items[slot]! > day;

/**
 * A timeline's read model as the database is now or, where a day is given, as it was known then.
 * @throws AppError invalid_input (`known`)
 */
export async function modelFor(db: Db, timelineId: string, known: string | undefined): Promise<ReadModel> {
  const model = await readModel(db, timelineId);
  if (known === undefined) return model;
  const day = knownDay(known);
  const slots = model.columns.order.filter((slot) => isKnownOtherwise(model, slot, day));
  // As it is now, or so much else that only what is shown is told anew.
  if (slots.length === 0 || slots.length > MOST_RETOLD) return model;
  const kept = model.knownOn.get(known);
  if (kept) return kept;
  // Kept from the start: a page asks for its window, density and facets at once.
  const made = modelAsKnown(db, model, known, slots);
  model.knownOn.set(known, made);
  for (const old of model.knownOn.keys()) {
    if (model.knownOn.size <= KEPT) break;
    model.knownOn.delete(old);
  }
  made.catch(() => model.knownOn.get(known) === made && model.knownOn.delete(known));
  return made;
}

/**
 * The read model as of a day: events that later sources tell too have the dates, names and salience that the earlier ones gave them.
 * @param known `YYYY-MM-DD`
 * @param slots of these events
 */
async function modelAsKnown(
  db: Db,
  model: ReadModel,
  known: string,
  slots: Iterable<number>,
): Promise<ReadModel> {
  const { change } = model;
  // Before anything is waited for: the model may go on.
  const columns = new EventColumns(model.columns);
  const size = columns.size;
  const ids = Array.from(slots, (slot) => columns.ids[slot]!);
  const retold = await retellEvents(db, model, ids, known);
  const words = new WordIndex();
  for (const { row, card, text } of retold.values()) {
    const slot = columns.find(row.id);
    if (slot === undefined) continue;
    // What people set, and when the event was known, is no matter of the sources.
    const isSet = (field: string) => row.manual || card.edited.includes(field);
    columns.put([
      {
        ...row,
        tag: columns.valuesOf('tag', slot),
        ...(isSet('places') && { place: columns.valuesOf('place', slot) }),
        ...(isSet('participants') && { participant: columns.valuesOf('participant', slot) }),
        firstKnown: columns.firstKnown.items[slot]!,
        lastKnown: columns.lastKnown.items[slot]!,
      },
    ]);
    words.add(wordsOf(text, model.sources));
  }
  columns.settle();
  const { timelineId, sources } = model;
  return {
    timelineId,
    columns,
    sources,
    words,
    indexing: null,
    found: new Map(),
    items: new Map(),
    knownOn: new Map(),
    change,
    then: { base: model, size, retold },
  };
}

/** Events as the sources told them that were published until the end of a day. What people set in them stays. */
export async function retellEvents(
  db: Db,
  { timelineId, sources }: ReadModel,
  ids: readonly string[],
  known: string,
): Promise<Retellings> {
  if (ids.length === 0) return new Map();
  const day = knownDay(known);
  const publishedOn = (id: string) => sources.get(id)?.publishedOn ?? null;
  const wasOut = (id: string) => (sources.get(id)?.day ?? NEVER) <= day;
  const mentions = (await mentionsOfEvents(db, ids)).filter(({ sourceId }) => wasOut(sourceId));
  const mentionsBy = groupBy(mentions, ({ eventId }) => eventId);
  const origins = await originsOfSources(db, [...new Set(mentions.map(({ sourceId }) => sourceId))]);
  const stored = new KnownMentions(db, timelineId, [], new Set());
  const told = await stored.tolds(mentions);
  const toldBy = groupBy(told, (one) => stored.rowOf(one)?.eventId ?? null);
  const retold = new Map<string, Retold>();
  for (const event of await findEvents(db, ids)) {
    const own = toldBy.get(event.id) ?? [];
    // Sources that an earlier version read are read anew at the next start.
    if (own.length === 0 && event.entry === 'extracted') continue;
    retold.set(event.id, retoldOf(event, own));
  }
  return retold;

  function retoldOf(event: EventRecord, own: readonly Told[]): Retold {
    const draft = own.length > 0 ? retell(own, (id) => origins.get(id) ?? id) : null;
    const then = draft
      ? withDraft(event, { ...draft, ...salienceOf(draft, publishedOn) })
      : withoutMentions(event);
    const { id, title, summary, quote } = then;
    const ownSources = [...new Set(own.map(({ mention }) => mention.sourceId))];
    return {
      row: {
        ...then,
        independent: then.agreement.independent,
        manual: then.entry === 'manual',
        place: (draft?.places ?? []).map(({ name }) => name),
        participant: (draft?.participants ?? []).map(({ name }) => name),
        source: ownSources,
      },
      card: {
        ...then,
        mentions: (draft?.mentions ?? []).map(({ date, time, sourceId, ...mention }) => ({
          edtf: date?.edtf ?? null,
          resolution: mention.resolution,
          timeText: time.text,
          sourceId,
        })),
      },
      text: {
        id,
        title,
        summary,
        quotes: [
          ...(quote === null ? [] : [quote]),
          ...(mentionsBy.get(id) ?? []).map((mention) => mention.quote),
        ],
        sources: ownSources,
      },
    };
  }
}
