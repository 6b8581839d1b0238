import { BELONGINGS } from '../core/model';
import { facetValues } from '../core/timeline/facets';
import { lanesOf } from '../core/timeline/lanes';
import { log } from '../log';
import { viewFilter } from '../schemas/window';
import { type Db, store } from '../store/client';
import { largeTimelines } from '../store/read-model';
import { breath, readModel } from './read-model';
import { findInModel } from './view-filter';
import { itemsOf } from './window-items';

/** Smaller timelines are read in less than a second when somebody asks for them. */
const LARGE = 20_000;
/** Of the most salient events, which wide views show, so many are read ahead, in pieces. */
const ITEMS = 4000;
const PIECE = 200;

/** Reads timelines of at least so many events into memory, one after the other, so that the first reader need not wait. */
export async function warmReadModels(least = LARGE): Promise<void> {
  try {
    const db = store();
    for (const id of await largeTimelines(db, least)) await warm(db, id);
  } catch (error) {
    // Whoever asks reads it then, and is told what is wrong.
    log.warn('Reading large timelines ahead failed', { error: String(error) });
  }
}

/** All that a stranger's first views are told from. */
async function warm(db: Db, timelineId: string): Promise<void> {
  const model = await readModel(db, timelineId);
  const found = await findInModel(db, model, viewFilter.parse({}), null);
  for (const kind of BELONGINGS) {
    lanesOf(model.columns, found, kind);
    facetValues(model.columns, found, kind);
    await breath();
  }
  const { track } = found;
  const best = track.best(0, track.length, ITEMS).map((place) => track.slots[place]!);
  for (let i = 0; i < best.length; i += PIECE) {
    await itemsOf(db, model, best.slice(i, i + PIECE), {});
    await breath();
  }
  // Last, as it takes longest. A search that finds much: the words are read, and what looks through them is compiled.
  await findInModel(db, model, viewFilter.parse({ q: 'the th' }), null);
}
