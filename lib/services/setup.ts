import { config } from '../config';
import { closeStore } from '../store/client';
import { migrate } from '../store/migrate';

/**
 * Makes the database ready: creates it where there is none, and brings it to this version's models. Quick when there is nothing to do.
 * @throws MigrationError where the database belongs to a newer version
 */
export async function prepare(): Promise<void> {
  await migrate(config().database);
}

/** Closes the process's database, at the end of a command. */
export const release = (): Promise<void> => closeStore();
