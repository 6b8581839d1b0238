import { config } from '../config';
import { closeStore, store } from '../store/client';
import { alone } from '../store/lock';
import { migrate } from '../store/migrate';
import { dropReadModels } from './read-model';
import { loadSample } from './sample';
import { upgradeTimelines } from './upgrade';

export { MigrationError } from '../store/migrate';

/**
 * Makes the database ready: creates it where there is none, brings it to this version's models and way of merging, and loads the sample
 * into a new one.
 * Quick when there is nothing to do; may run in several processes at once, and be killed at any moment.
 * @throws MigrationError where the database belongs to a newer version
 */
export async function prepare(): Promise<{ readonly sampleLoaded: boolean }> {
  const { database, sample } = config();
  await migrate(database);
  await upgradeTimelines();
  if (!sample) return { sampleLoaded: false };
  return { sampleLoaded: await loadSample(store(), (work) => alone(database, 'sample', work)) };
}

/**
 * The same without the sample.
 * @throws MigrationError where the database belongs to a newer version
 */
export async function prepareSchema(): Promise<void> {
  await migrate(config().database);
  await upgradeTimelines();
}

/** Closes the process's database, at the end of a command. */
export async function release(): Promise<void> {
  dropReadModels();
  await closeStore();
}
