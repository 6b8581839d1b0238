import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type { Database } from './client';
import { postgresqlAdapter } from './postgresql';

/** A bare connection, for what comes before or below Prisma's client: its own table, locks, backups. */
export interface Connection {
  rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  run(sql: string): Promise<void>;
}

/** Path of a SQLite database's file. */
export const fileOf = ({ url }: Database): string => url.replace(/^file:/, '');

const plain = (sql: string) => ({ sql, args: [], argTypes: [] });

async function use<T>(adapter: SqlDriverAdapter, work: (connection: Connection) => Promise<T>): Promise<T> {
  try {
    return await work({
      async rows(sql) {
        const { columnNames, rows } = await adapter.queryRaw(plain(sql));
        return rows.map((row) => Object.fromEntries(columnNames.map((name, i) => [name, row[i]])));
      },
      async run(sql) {
        await adapter.executeRaw(plain(sql));
      },
    });
  } finally {
    await adapter.dispose();
  }
}

/**
 * Opens a SQLite file for the time of `work`. A file that is not there is made, unless `readonly`.
 * @param timeout how long to wait for locks, milliseconds; the whole process waits
 */
export async function connectFile<T>(
  file: string,
  options: { readonly readonly?: boolean; readonly timeout?: number },
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const { readonly = false, timeout = 60_000 } = options;
  const factory = new PrismaBetterSqlite3({ url: file, readonly, fileMustExist: readonly, timeout });
  return use(await factory.connect(), work);
}

/** Opens one connection to a database for the time of `work`. */
export async function connect<T>(
  database: Database,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  if (database.provider === 'sqlite') return connectFile(fileOf(database), {}, work);
  // One connection, so that what a session holds (a lock) stays held from call to call.
  return use(await postgresqlAdapter(database.url, 1).connect(), work);
}

/** Whether a connection's database has a table. */
export async function hasTable(
  { provider }: Database,
  connection: Connection,
  name: string,
): Promise<boolean> {
  const rows = await connection.rows(
    provider === 'sqlite'
      ? `SELECT 1 AS there FROM sqlite_master WHERE type = 'table' AND name = '${name}'`
      : `SELECT 1 AS there WHERE to_regclass('"${name}"') IS NOT NULL`,
  );
  return rows.length > 0;
}
