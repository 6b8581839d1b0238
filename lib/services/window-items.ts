/** Events as the window answers them. */
import { overlaps, parseEdtf } from '../core/temporal';
import { wordsIn } from '../core/timeline/words';
import type { ViewFilter, WindowItem } from '../schemas/window';
import type { Db } from '../store/client';
import { type EventCard, eventCards, type EventText, eventTexts } from '../store/read-model';
import { groupBy } from './group';
import { presentDate } from './present';
import { isKnownOtherwise, knownDay, retellEvents } from './known';
import type { ReadModel, Retellings } from './read-model';

/** So many items are kept of a timeline, some 20 MB: those of two hundred windows. */
const KEPT = 40_000;

/** Items of the given slots, by slot, without lanes; as far as it was `known` on a day, and with why `q` found them. */
export async function itemsOf(
  db: Db,
  model: ReadModel,
  slots: readonly number[],
  { q: typed, known }: Pick<ViewFilter, 'q' | 'known'>,
): Promise<ReadonlyMap<number, WindowItem>> {
  const idOf = (slot: number) => model.columns.ids[slot]!;
  const retold = known === undefined ? undefined : await retoldAmong(db, model, slots, known);
  const unread = slots.filter((slot) => !retold?.has(idOf(slot)) && !model.items.has(slot));
  const cards = new Map((await eventCards(db, unread.map(idOf))).map((card) => [card.id, card]));
  const items = new Map<number, WindowItem>();
  for (const slot of slots) {
    const id = idOf(slot);
    const then = retold?.get(id);
    const card = then?.card ?? cards.get(id);
    const kept = then ? undefined : model.items.get(slot);
    // Its shape is what was put in below.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const item = kept === undefined ? card && itemOf(card, model.sources) : (JSON.parse(kept) as WindowItem);
    // Gone since the model was read.
    if (!item) continue;
    if (!then && kept === undefined) model.items.set(slot, JSON.stringify(item));
    items.set(slot, item);
  }
  if (typed) {
    // What its title tells needs no other words.
    const untold = [...items].filter(([, { title }]) => missingIn(title, wordsIn(typed)).length > 0);
    const unheard = untold.filter(([, { id }]) => !retold?.has(id));
    const texts = await eventTexts(
      db,
      unheard.map(([, { id }]) => id),
    );
    const textOf = new Map(texts.map((text) => [text.id, text]));
    for (const [slot, item] of untold) {
      const text = retold?.get(item.id)?.text ?? textOf.get(item.id);
      if (text) items.set(slot, { ...item, found: foundIn(text, typed, model) });
    }
  }
  for (const old of model.items.keys()) {
    if (model.items.size <= KEPT) break;
    model.items.delete(old);
  }
  return items;
}

/** Those of the given slots that have sources which came out later. */
async function retoldAmong(
  db: Db,
  model: ReadModel,
  slots: readonly number[],
  known: string,
): Promise<Retellings> {
  if (model.then) {
    const { retold } = model.then;
    return new Map(
      slots.flatMap((slot) => {
        const one = retold.get(model.columns.ids[slot]!);
        return one ? [[one.card.id, one]] : [];
      }),
    );
  }
  const day = knownDay(known);
  const otherwise = slots.filter((slot) => isKnownOtherwise(model, slot, day));
  return retellEvents(
    db,
    model,
    otherwise.map((slot) => model.columns.ids[slot]!),
    known,
  );
}

type Sources = ReadModel['sources'];

function itemOf(card: EventCard, sources: Sources): WindowItem {
  return {
    id: card.id,
    title: card.title,
    date: presentDate(card),
    kind: card.kind,
    status: card.status,
    entry: card.entry,
    salience: card.salience,
    agreement: { ...card.agreement },
    beads: beadsOf(card, sources),
    otherDates: otherDatesOf(card, sources),
    timeText: card.mentions[0]?.timeText ?? null,
    found: null,
    lanes: [],
  };
}

/** One string an origin, in the order of evidence; one letter a source. */
function beadsOf({ edtf, mentions }: EventCard, sources: Sources): string[] {
  const origins = new Map<string, string>();
  for (const [sourceId, told] of groupBy(mentions, (mention) => mention.sourceId)) {
    const originId = sources.get(sourceId)?.originId ?? sourceId;
    const bead = told.some(
      (m) => m.edtf === edtf && m.resolution !== 'inferred' && m.resolution !== 'unresolved',
    )
      ? 'w'
      : told.every((m) => contradicts(m.edtf, edtf))
        ? 'o'
        : 'p';
    origins.set(originId, (origins.get(originId) ?? '') + bead);
  }
  return [...origins.values()];
}

/** Whether two dates cannot be one. What has no date contradicts nothing. */
function contradicts(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return false;
  const [a, b] = [parseEdtf(one), parseEdtf(other)];
  return a !== null && b !== null && !overlaps(a, b.earliest, b.latest);
}

function otherDatesOf({ edtf, mentions }: EventCard, sources: Sources): WindowItem['otherDates'] {
  const labelOf = ({ sourceId }: EventCard['mentions'][number]) => {
    const source = sources.get(sourceId);
    return source?.publisher ?? source?.title ?? '';
  };

  const others = mentions.filter((mention) => contradicts(mention.edtf, edtf));
  return [...groupBy(others, (mention) => mention.edtf).values()].map((told) => ({
    date: presentDate(told[0]!),
    sources: [...new Set(told.map(labelOf))],
  }));
}

/** Characters before and behind the word found. */
const AROUND = 60;

/** Those of the words typed that a text does not have; the last may be a beginning. */
function missingIn(text: string, words: readonly string[]): string[] {
  const own = wordsIn(text);
  const last = words.at(-1);
  return words.filter(
    (word) => !own.some((other) => (word === last ? other.startsWith(word) : other === word)),
  );
}

function foundIn(text: EventText, typed: string, { sources }: ReadModel): WindowItem['found'] {
  const words = wordsIn(typed);
  const missing = missingIn(text.title, words);
  const named = text.sources.flatMap((id) => sources.get(id) ?? []);
  const places = [
    ...(text.summary === null ? [] : [{ in: 'summary' as const, text: text.summary }]),
    ...text.quotes.map((quote) => ({ in: 'quote' as const, text: quote })),
    ...named.map(({ title, publisher }) => ({
      in: 'source' as const,
      text: publisher === null ? title : `${publisher}: ${title}`,
    })),
  ];
  const place = places.find((one) => {
    const lacks = missingIn(one.text, words);
    return missing.some((word) => !lacks.includes(word));
  });
  return place ? { in: place.in, text: snippet(place.text, missing) } : null;
}

/** The piece of a text around the first of the words in it. */
function snippet(text: string, words: readonly string[]): string {
  // Folding changes lengths: each word of the text is looked at where it stands.
  const runs = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  const hit = runs.find(([run]) => wordsIn(run).some((own) => words.some((word) => own.startsWith(word))));
  const at = hit?.index ?? 0;
  if (text.length <= 2 * AROUND + 20) return text;
  const first = runs.find(({ index }) => index >= at - AROUND)?.index ?? 0;
  const ending = runs.findLast((run) => run.index + run[0].length <= at + 2 * AROUND);
  const last = ending ? ending.index + ending[0].length : text.length;
  return `${first > 0 ? '… ' : ''}${text.slice(first, last)}${last < text.length ? ' …' : ''}`;
}
