import path from 'node:path';
import { config } from '../config';
import { backUp, restore } from '../store/backup';

export { BackupError } from '../store/backup';
export { MigrationError } from '../store/migrate';

/** "20261122-134501": sorts by time, fits in a file's name. */
const stamp = () => new Date().toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);

/**
 * Backs the database up; without a file, into the folder `backups` of the data folder.
 * @returns absolute path of the backup
 * @throws BackupError
 */
export async function backUpDatabase(file: string | undefined, force: boolean): Promise<string> {
  const { database, dataDir } = config();
  const target = path.resolve(file ?? path.join(dataDir, 'backups', `dateline-${stamp()}.db`));
  await backUp(database, target, force);
  return target;
}

/**
 * Replaces the database by a backup.
 * @returns path that the replaced database has now, null where there was none
 * @throws BackupError, MigrationError
 */
export async function restoreDatabase(file: string): Promise<string | null> {
  return restore(config().database, path.resolve(file), stamp());
}
