/** A window of a timeline, and what stands around it: density, facets, neighbours. */
import { dayOf, dayString } from '../core/temporal';
import { neighboursOf, undatedOf } from '../core/timeline/beside';
import type { Belonging } from '../core/model';
import { densityOf } from '../core/timeline/density';
import { type FacetValue, facetValues } from '../core/timeline/facets';
import { ALWAYS, NEVER, startDay } from '../core/timeline/stretch';
import { cutWindow, type View } from '../core/timeline/window';
import { wordsIn } from '../core/timeline/words';
import { AppError } from '../errors';
import { UNDATED_PAGE } from '../schemas/lists';
import type {
  Density,
  DensityQuery,
  FacetAnswer,
  FacetQuery,
  NeighbourQuery,
  Neighbours,
  TimelineWindow,
  WindowItem,
  WindowQuery,
} from '../schemas/window';
import { store } from '../store/client';
import { notFound, readableTimeline } from './access';
import { readableEvent } from './events';
import type { Viewer } from './actor';
import { today } from './date-input';
import { modelFor } from './known';
import type { ReadModel } from './read-model';
import { findInModel } from './view-filter';
import { itemsOf } from './window-items';

const MS_PER_DAY = 86_400_000;

const dayWords = (day: number) => dayString(day * MS_PER_DAY);
const stretchWords = ({ from, to }: View) => ({ from: dayWords(from), to: dayWords(to) });

/**
 * The most salient events of a stretch of time that have room, and counts of the others.
 * @throws AppError not_found (timeline), invalid_input (`view`, `page`, `from`, `to`, `known`)
 */
export async function readWindow(
  timeline: string,
  query: WindowQuery,
  viewer: Viewer,
): Promise<TimelineWindow> {
  const db = store();
  const { id } = await readableTimeline(db, timeline, viewer);
  const asked = query.view === undefined ? undefined : readView(query.view);
  const model = await modelFor(db, id, query.known);
  const { columns } = model;
  const found = await findInModel(db, model, query, viewer);
  const view = asked ?? found.span ?? thisYear();
  const kind = query.lanes === 'none' ? null : query.lanes;
  if (query.page > 1 && view.from !== view.to)
    throw new AppError('invalid_input', 'page is for a view of one day', [
      { path: 'page', message: 'is for a view of one day' },
    ]);
  const cut = cutWindow(columns, found, { view, width: query.width, lanes: kind, page: query.page });
  const undated = undatedOf(columns, found, UNDATED_PAGE, query.undated);
  const items = await itemsOf(db, model, [...cut.items.map(({ slot }) => slot), ...undated], query);
  return {
    view: stretchWords(view),
    span: found.span && stretchWords(found.span),
    counts: {
      found: found.count,
      undated: found.undated,
      inView: cut.inView,
      earlier: cut.earlier,
      later: cut.later,
    },
    lanes: cut.lanes.map(({ value, count }) => ({
      value,
      label: value === null ? restOf(kind) : labelOf(model, kind, value),
      count,
    })),
    items: cut.items.flatMap(({ slot, lanes }) => {
      const item = items.get(slot);
      return item ? [{ ...item, lanes: [...lanes] }] : [];
    }),
    more: cut.more.map(({ from, to, ...rest }) => ({ ...rest, ...stretchWords({ from, to }) })),
    undated: undated.flatMap((slot): WindowItem[] => {
      const item = items.get(slot);
      return item ? [item] : [];
    }),
  };
}

const REST: Readonly<Record<Belonging, string>> = {
  tag: 'Other or no tags',
  place: 'Other or no places',
  participant: 'Others or nobody',
  source: 'Other sources',
};
const restOf = (kind: Belonging | null) => (kind === null ? 'All events' : REST[kind]);

/** How a value is called: a source by publisher and title, all others by themselves. */
function labelOf({ sources }: ReadModel, kind: Belonging | null, value: string): string {
  const source = kind === 'source' ? sources.get(value) : undefined;
  if (!source) return value;
  return source.publisher === null ? source.title : `${source.publisher}: ${source.title}`;
}

function thisYear(): View {
  const year = today().slice(0, 4);
  return { from: startDay(Date.parse(`${year}-01-01`)), to: startDay(Date.parse(`${year}-12-31`)) };
}

/** Days of the calendar of EDTF: what lies outside is brought to its ends. */
function readView(text: string): View {
  const [from, to] = text.split('/').map((day) => {
    const year = Number(/^-?\d+/.exec(day)?.[0]);
    const clamped = year > 9999 ? '9999-12-31' : year < -9999 ? '-9999-01-01' : day;
    return dayOf(clamped);
  });
  const problem = (message: string) =>
    new AppError('invalid_input', `view ${message}`, [{ path: 'view', message }]);
  if (from === null || from === undefined || to === null || to === undefined)
    throw problem('names a day that is none of the calendar');
  if (from > to) throw problem('ends before it begins');
  return { from, to };
}

/**
 * How many events lie where, over all that the filter finds.
 * @throws AppError not_found (timeline), invalid_input (`from`, `to`, `known`)
 */
export async function readDensity(timeline: string, query: DensityQuery, viewer: Viewer): Promise<Density> {
  const db = store();
  const { id } = await readableTimeline(db, timeline, viewer);
  const model = await modelFor(db, id, query.known);
  const found = await findInModel(db, model, query, viewer);
  const { sure, vague } = densityOf(model.columns, found, query.bins);
  model.published ??= publishedSpan(model);
  const { published } = model;
  return {
    span: found.span && stretchWords(found.span),
    sure: [...sure],
    vague: [...vague],
    published: published === 'unknown' ? null : stretchWords(published),
  };
}

/** First and last day on which a source of an event came out. */
function publishedSpan({ columns }: ReadModel): View | 'unknown' {
  let [from, to] = [NEVER, ALWAYS];
  for (const slot of columns.order) {
    const [first, last] = [columns.firstKnown.items[slot]!, columns.lastKnown.items[slot]!];
    if (first !== ALWAYS && first < from) from = first;
    if (last !== NEVER && last > to) to = last;
  }
  return from === NEVER ? 'unknown' : { from, to: Math.max(from, to) };
}

/**
 * Values to narrow by. Those of the facet's own kind that the filter names do not narrow it: one can be exchanged for another.
 * @throws AppError not_found (timeline), invalid_input (`from`, `to`, `known`)
 */
export async function readFacets(timeline: string, query: FacetQuery, viewer: Viewer): Promise<FacetAnswer> {
  const db = store();
  const { id } = await readableTimeline(db, timeline, viewer);
  const model = await modelFor(db, id, query.known);
  const { facet, like, limit, ...filter } = query;
  const found = await findInModel(db, model, { ...filter, [facet]: [] }, viewer);
  const kind = facet === 'source' ? facet : null;
  const begins = wordsIn(like ?? '');
  const all = facetValues(model.columns, found, facet);
  const labelled = ({ value }: FacetValue) => labelOf(model, kind, value);
  const values =
    begins.length === 0
      ? all
      : all.filter((one) => {
          const own = wordsIn(labelled(one));
          return begins.every((begin) => own.some((word) => word.startsWith(begin)));
        });
  const items = values.slice(0, limit).map((one) => ({ ...one, label: labelled(one) }));
  return { items, total: values.length };
}

/**
 * The events before and after one in the order of dates, among those that the filter finds.
 * @throws AppError not_found (timeline, event), invalid_input (`from`, `to`, `known`)
 */
export async function readNeighbours(
  timeline: string,
  query: NeighbourQuery,
  viewer: Viewer,
): Promise<Neighbours> {
  const db = store();
  const { id } = await readableTimeline(db, timeline, viewer);
  const model = await modelFor(db, id, query.known);
  const { columns } = model;
  const { event } = await readableEvent(db, query.event, viewer);
  const slot = columns.find(event.id) ?? notFound('event');
  const found = await findInModel(db, model, query, viewer);
  const { previous, next } = neighboursOf(columns, found, slot);
  const slots = [previous, next].filter((one) => one !== null);
  const items = await itemsOf(db, model, slots, { known: query.known });
  const named = (one: number | null) => {
    const item = one === null ? undefined : items.get(one);
    return item ? { id: item.id, title: item.title, date: item.date } : null;
  };
  return { previous: named(previous), next: named(next) };
}
