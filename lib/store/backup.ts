import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  closeSync,
  fsyncSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { isDriverAdapterError } from '@prisma/driver-adapter-utils';
import type { Database } from './client';
import { migrate } from './migrate';
import { type Connection, connectFile, fileOf, hasTable } from './raw';

/** A backup or a restoration that cannot be done; `message` says why and what to do. */
export class BackupError extends Error {}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

function onlySqlite({ provider }: Database): void {
  if (provider === 'sqlite') return;
  throw new BackupError(
    'This installation uses PostgreSQL. Back it up with pg_dump and bring it back with pg_restore: docs/backup.md has the two lines.',
  );
}

/** Puts a file's bytes on the disk, so that a power cut does not empty what was reported as done. */
function settle(file: string): void {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

/**
 * Copies the database, as it is at one moment, to a file, while others read and write it.
 * @param force replace a file that is there
 * @throws BackupError where the file is there already, or the database is not SQLite
 */
export async function backUp(database: Database, file: string, force: boolean): Promise<void> {
  onlySqlite(database);
  if (existsSync(file) && !force) {
    throw new BackupError(`${file} is there already. Name another file, or replace it with --force.`);
  }
  mkdirSync(path.dirname(file), { recursive: true });
  // Under another name until it is whole.
  const partial = `${file}.partial`;
  rmSync(partial, { force: true });
  try {
    await connectFile(fileOf(database), {}, (connection) => connection.run(`VACUUM INTO ${quoted(partial)}`));
    await connectFile(partial, { readonly: true }, (connection) => checkIntegrity(partial, connection));
    settle(partial);
    renameSync(partial, file);
  } finally {
    rmSync(partial, { force: true });
  }
}

async function checkIntegrity(file: string, connection: Connection): Promise<void> {
  const rows = await connection.rows('PRAGMA integrity_check');
  const [first] = rows.flatMap((row) => Object.values(row));
  if (rows.length !== 1 || first !== 'ok') {
    throw new BackupError(`${file} is damaged (${String(first)}). Nothing was changed.`);
  }
}

/** @param name what messages call it */
async function checkIsOurs(file: string, name: string): Promise<void> {
  const like = { provider: 'sqlite', url: `file:${file}` } as const;
  try {
    await connectFile(file, { readonly: true }, async (connection) => {
      for (const table of ['_prisma_migrations', 'Timeline', 'Source', 'Event']) {
        if (!(await hasTable(like, connection, table))) {
          throw new BackupError(`${name} is a database, but none of Dateline's. Nothing was changed.`);
        }
      }
      await checkIntegrity(name, connection);
    });
  } catch (error) {
    if (error instanceof BackupError) throw error;
    throw new BackupError(`${name} is no SQLite database, or is damaged. Nothing was changed.`, {
      cause: error,
    });
  }
}

/**
 * Replaces the database by a backup, which is checked first and brought to this version's models. The replaced one stays beside it.
 * @param stamp goes into the name of the replaced file
 * @returns path of the replaced file, null where there was none
 * @throws BackupError where the backup is none, or somebody has the database open
 */
export async function restore(database: Database, file: string, stamp: string): Promise<string | null> {
  onlySqlite(database);
  if (!existsSync(file)) throw new BackupError(`There is no file ${file}.`);
  const current = fileOf(database);
  if (path.resolve(file) === current) throw new BackupError(`${file} is the database itself.`);
  mkdirSync(path.dirname(current), { recursive: true });
  const incoming = `${current}.restoring`;
  const clean = () => {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(incoming + end, { force: true });
  };
  clean();
  try {
    copyFileSync(file, incoming);
    await checkIsOurs(incoming, file);
    // Throws where the backup is of a newer version.
    await migrate({ provider: 'sqlite', url: `file:${incoming}` });
    await leaveWal(incoming);
    settle(incoming);
    const replaced = existsSync(current) ? `${current.replace(/\.db$/, '')}-replaced-${stamp}.db` : null;
    if (replaced) {
      await leaveWal(current).catch((error: unknown) => {
        // A damaged database may be the very reason to restore: kept as it is, with its log.
        if (error instanceof BackupError) throw error;
        for (const end of ['-wal', '-shm']) {
          if (existsSync(current + end)) renameSync(current + end, replaced + end);
        }
      });
      keep(current, replaced);
    }
    // One step: at every moment there is a whole database under this name.
    renameSync(incoming, current);
    return replaced;
  } finally {
    clean();
  }
}

function keep(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Not every file system has hard links.
    copyFileSync(from, to);
    settle(to);
  }
}

/** Puts everything into the one file. SQLite does this only while nobody else has the database open. */
async function leaveWal(file: string): Promise<void> {
  try {
    await connectFile(file, { timeout: 0 }, async (connection) => {
      await connection.rows('PRAGMA journal_mode = DELETE');
    });
  } catch (error) {
    if (isDriverAdapterError(error) && (error.cause as { kind?: string }).kind === 'SocketTimeout') {
      throw new BackupError(
        'Dateline is running on this database. Stop it, then restore. Nothing was changed.',
        {
          cause: error,
        },
      );
    }
    throw error;
  }
}
