import { log } from '../log';
import { store } from '../store/client';
import { largeTimelines } from '../store/read-model';
import { readModel, searchModel } from './read-model';

/** Smaller timelines are read in less than a second when somebody asks for them. */
const LARGE = 20_000;

/** Reads large timelines into memory, one after the other, so that the first reader need not wait. */
export async function warmReadModels(): Promise<void> {
  try {
    const db = store();
    for (const id of await largeTimelines(db, LARGE)) await searchModel(db, await readModel(db, id), '');
  } catch (error) {
    // Whoever asks reads it then, and is told what is wrong.
    log.warn('Reading large timelines ahead failed', { error: String(error) });
  }
}
