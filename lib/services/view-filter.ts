/** From what a reader asks for to what the read model finds. */
import { findEvents, type Found, type Narrowing } from '../core/timeline/found';
import { startDay } from '../core/timeline/stretch';
import type { EventQuery } from '../schemas/event';
import type { ViewFilter } from '../schemas/window';
import type { Db } from '../store/client';
import type { Viewer } from './actor';
import { visibleStatuses } from './access';
import { readRange } from './date-input';
import { knownDay } from './known';
import { type ReadModel, searchModel } from './read-model';

/** How many filters' results are kept: panning asks for the same again and again, and a page for one with each facet left out. */
const KEPT = 12;

/**
 * What a filter finds.
 * @throws AppError invalid_input (`from`, `to`, `date`, `known`)
 */
export async function findInModel(
  db: Db,
  model: ReadModel,
  filter: ViewFilter & Pick<EventQuery, 'date'>,
  viewer: Viewer,
): Promise<Found> {
  const { q, tag, place, participant, source, resolution, precision, kind } = filter;
  const statuses = visibleStatuses(filter.status, viewer);
  const range = readRange(filter);
  const narrowing: Narrowing = {
    statuses,
    ...(range.from !== undefined && { from: startDay(range.from) }),
    ...(range.to !== undefined && { to: startDay(range.to) }),
    having: { tag, place, participant, source },
    resolution,
    precision,
    kind,
    independent: filter.independent,
    salience: filter.salience,
    ...(filter.known !== undefined && { known: knownDay(filter.known) }),
  };
  const key = JSON.stringify([narrowing, q]);
  const kept = model.found.get(key);
  const words = q && !kept ? await searchModel(db, model, q) : undefined;
  const found = kept ?? findEvents(model.columns, { ...narrowing, words });
  model.found.delete(key);
  model.found.set(key, found);
  for (const old of model.found.keys()) {
    if (model.found.size <= KEPT) break;
    model.found.delete(old);
  }
  return found;
}
