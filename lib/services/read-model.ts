/** The read models of timelines: what windows, densities, facets and searches are answered from. See docs/data.md. */
import { type EventRow, EventColumns } from '../core/timeline/columns';
import type { Found } from '../core/timeline/found';
import { startDay } from '../core/timeline/stretch';
import { WordIndex } from '../core/timeline/words';
import { config } from '../config';
import type { Db } from '../store/client';
import {
  changedAfter,
  type EventCard,
  eventIds,
  type EventText,
  eventTexts,
  lastChange,
  type SourceName,
  sourceNames,
  standingEvents,
} from '../store/read-model';

export interface ReadModel {
  readonly timelineId: string;
  readonly columns: EventColumns;
  readonly sources: Map<string, KnownSource>;
  readonly words: WordIndex;
  /** While texts are read into it. */
  indexing: Promise<void> | null;
  /** What filters found lately, by their JSON: emptied with every change. */
  readonly found: Map<string, Found>;
  /** Items shown lately, by slot, as JSON: one string each for the collector to keep. An event that changes gets another slot. */
  readonly items: Map<number, string>;
  /** First and last day on which a source of an event came out, once somebody asked for them. */
  published?: { readonly from: number; readonly to: number } | 'unknown' | undefined;
  /** Number of the newest change that is in it. */
  change: number;
  /** The timeline as it was known on days that were asked for lately. */
  readonly knownOn: Map<string, Promise<ReadModel>>;
  /** Of such a one: the model that it was made from. */
  readonly then?: { readonly base: ReadModel; readonly size: number; readonly retold: Retellings };
}

/** A source, and the number of the day on which it came out. */
export interface KnownSource extends SourceName {
  readonly day: number | null;
}

/** Events as they were known on a day, by id. */
export type Retellings = ReadonlyMap<string, Retold>;

export interface Retold {
  readonly row: Omit<EventRow, 'firstKnown' | 'lastKnown' | 'tag'>;
  readonly card: EventCard;
  readonly text: EventText;
}

interface Held {
  model: Promise<ReadModel>;
  /** Ends when what was asked for before is done: one after the other brings the model up to date. */
  turn: Promise<unknown>;
}

// On globalThis, because Next bundles routes and pages apart: as the store.
const shared = globalThis as typeof globalThis & { datelineReadModels?: Map<string, Held> };

/** Forgets all that is held: at the end of a command, and where its database is closed. */
export const dropReadModels = (): void => shared.datelineReadModels?.clear();

/** All models together may cost about so many bytes; the least recently used are dropped. */
const MOST_BYTES = 1_500_000_000;
/** Events that are read at once: other requests wait no longer than one such read. */
const CHUNK = 500;

/** A timeline's read model as the database is now. */
export async function readModel(db: Db, timelineId: string): Promise<ReadModel> {
  const models = (shared.datelineReadModels ??= new Map<string, Held>());
  const key = `${config().database.url} ${timelineId}`;
  let held = models.get(key);
  models.delete(key);
  held ??= { model: load(db, timelineId), turn: Promise.resolve() };
  models.set(key, held);
  const mine = held;
  const turn = mine.turn.then(async () => {
    const model = await mine.model;
    if (!(await refresh(db, model))) mine.model = load(db, timelineId);
    return mine.model;
  });
  mine.turn = turn.catch(() => undefined);
  try {
    const model = await turn;
    sizes.set(mine, model.columns.bytes + model.words.bytes);
    dropOld(models, mine);
    return model;
  } catch (error) {
    if (models.get(key) === mine) models.delete(key);
    throw error;
  }
}

const sizes = new WeakMap<Held, number>();

/** The map is in the order of use. */
function dropOld(models: Map<string, Held>, kept: Held): void {
  let sum = [...models.values()].reduce((total, held) => total + (sizes.get(held) ?? 0), 0);
  for (const [key, held] of models) {
    if (sum <= MOST_BYTES) return;
    if (held === kept) continue;
    sum -= sizes.get(held) ?? 0;
    models.delete(key);
  }
}

async function load(db: Db, timelineId: string): Promise<ReadModel> {
  // First: what is written while the rest is read is read again.
  const change = await lastChange(db, timelineId);
  const model: ReadModel = {
    timelineId,
    columns: new EventColumns(),
    sources: new Map((await sourcesOf(db, timelineId)).map((source) => [source.id, source])),
    words: new WordIndex(),
    indexing: null,
    found: new Map(),
    change,
    items: new Map(),
    knownOn: new Map(),
  };
  const ids = await eventIds(db, timelineId);
  for (let i = 0; i < ids.length; i += CHUNK) {
    model.columns.put(await rowsOf(db, model, ids.slice(i, i + CHUNK)));
    await breath();
  }
  model.columns.settle();
  return model;
}

/** Lets other requests come in between. */
export const breath = () => new Promise((resolve) => setImmediate(resolve));

/** @returns false where too much has changed */
async function refresh(db: Db, model: ReadModel): Promise<boolean> {
  const { columns, timelineId } = model;
  const last = await lastChange(db, timelineId);
  if (last === model.change) return true;
  // An earlier state of the database was put back.
  if (last < model.change) return false;
  const ids = await changedAfter(db, timelineId, model.change);
  if (!ids || columns.size > 2 * columns.order.length + ids.length + CHUNK) return false;
  for (let i = 0; i < ids.length; i += CHUNK) {
    const some = ids.slice(i, i + CHUNK);
    const rows = await rowsOf(db, model, some, true);
    for (const id of some) columns.remove(id);
    columns.put(rows);
  }
  columns.settle();
  model.found.clear();
  model.knownOn.clear();
  model.published = undefined;
  model.change = last;
  return true;
}

async function sourcesOf(db: Db, timelineId: string, ids?: readonly string[]): Promise<KnownSource[]> {
  const sources = await sourceNames(db, timelineId, ids);
  return sources.map((source) => {
    const { publishedOn } = source;
    return { ...source, day: publishedOn === null ? null : startDay(Date.parse(publishedOn)) };
  });
}

async function rowsOf(
  db: Db,
  { timelineId, sources }: ReadModel,
  ids: readonly string[],
  withSources = false,
): Promise<EventRow[]> {
  const rows = await standingEvents(db, timelineId, ids);
  if (withSources) {
    const named = [...new Set(rows.flatMap(({ source }) => source))];
    for (const source of await sourcesOf(db, timelineId, named)) sources.set(source.id, source);
  }
  return rows.map(({ entry, ...row }) => {
    const days = row.source.map((id) => sources.get(id)?.day ?? null);
    const known = days.filter((day) => day !== null);
    return {
      ...row,
      manual: entry === 'manual',
      firstKnown: known.length > 0 ? Math.min(...known) : null,
      // With a source of which nobody knows when it came out, the event is never known as it is now.
      lastKnown: known.length > 0 && known.length === days.length ? Math.max(...known) : null,
    };
  });
}

/** The slots that have the words typed; reads the texts of those that are not in the index yet. */
export async function searchModel(db: Db, model: ReadModel, typed: string): Promise<Uint8Array> {
  const { columns, words, then } = model;
  if (then) {
    // What is told anew stands behind all others, and has an index of its own.
    const mask = new Uint8Array(columns.size);
    mask.set((await searchModel(db, then.base, typed)).subarray(0, then.size));
    mask.set(words.find(typed, columns.size - then.size), then.size);
    return mask;
  }
  while (words.next < columns.size) {
    // Who searches meanwhile waits for the same.
    model.indexing ??= indexTexts(db, model).finally(() => {
      model.indexing = null;
    });
    await model.indexing;
  }
  return words.find(typed, columns.size);
}

async function indexTexts(db: Db, { columns, words, sources }: ReadModel): Promise<void> {
  while (words.next < columns.size) {
    const from = words.next;
    const ids = columns.ids.slice(from, from + CHUNK);
    const texts = new Map((await eventTexts(db, ids)).map((text) => [text.id, text]));
    for (const [i, id] of ids.entries()) {
      const text = columns.isGone(from + i) ? undefined : texts.get(id);
      words.add(text ? wordsOf(text, sources) : []);
    }
    await breath();
  }
}

/** All that an event is searched by. */
export function wordsOf(
  { title, summary, quotes, sources }: EventText,
  names: ReadonlyMap<string, SourceName>,
): string[] {
  const named = sources.flatMap((id) => names.get(id) ?? []);
  return [title, summary ?? '', ...quotes, ...named.flatMap((one) => [one.title, one.publisher ?? ''])];
}
