import path from 'node:path';
import { isDriverAdapterError } from '@prisma/driver-adapter-utils';
import type { Database } from './client';
import { connect, connectFile, fileOf } from './raw';

/**
 * Runs `work` while no other process runs work of the same name on this database. The lock is the operating system's or the
 * server's: a process that is killed lets it go.
 */
export async function alone<T>(
  database: Database,
  name: 'migrate' | 'sample',
  work: () => Promise<T>,
): Promise<T> {
  if (database.provider === 'postgresql') {
    return connect(database, async (connection) => {
      await connection.rows(`SELECT pg_advisory_lock(hashtext('dateline ${name}'))::text AS locked`);
      return work();
    });
  }
  // A file of its own, for the work itself writes to the database.
  const file = path.join(path.dirname(fileOf(database)), `dateline.${name}.lock`);
  return connectFile(file, { timeout: 0 }, async (connection) => {
    for (;;) {
      try {
        await connection.run('BEGIN EXCLUSIVE');
        break;
      } catch (error) {
        if (!isDriverAdapterError(error) || (error.cause as { kind?: string }).kind !== 'SocketTimeout')
          throw error;
        // Not SQLite's own wait, which stops the process: the holder may be in this very process.
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    return work();
  });
}
