import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm';
import type { Database, Provider } from './client';
import { home, withSchemaEngine } from './engine';
import { alone } from './lock';
import { type Connection, connect, fileOf, hasTable } from './raw';

/** A migration cannot be applied; `message` says what to do. */
export class MigrationError extends Error {}

/** Tables of full-text search and of changes, which Prisma's models do not name: no drift. */
const ownTables: Readonly<Record<Provider, readonly string[]>> = {
  sqlite: [
    'event_change',
    'search_key',
    ...['event_search', 'mention_search', 'source_search'].flatMap((table) =>
      ['', '_data', '_idx', '_content', '_docsize', '_config'].map((part) => table + part),
    ),
  ],
  postgresql: ['public.event_change'],
};

export const filters = (provider: Provider) => ({
  externalTables: ownTables[provider].map((table) => table),
  externalEnums: [],
});

/** The migrations of a provider as they lie in `prisma/migrations/<provider>`, in order. */
export function migrationList(provider: Provider): MigrationList {
  const baseDir = path.join(home(), 'prisma/migrations', provider);
  const names = readdirSync(baseDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
  return {
    baseDir,
    lockfile: {
      path: './migration_lock.toml',
      content: readFileSync(path.join(baseDir, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(baseDir, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

const scriptOf = (directory: MigrationList['migrationDirectories'][number]): string =>
  directory.migrationFile.content.tag === 'ok' ? directory.migrationFile.content.value : '';

interface AppliedRow {
  readonly name: string;
  readonly finished: boolean;
  readonly logs: string | null;
}

async function appliedRows(database: Database, connection: Connection): Promise<readonly AppliedRow[]> {
  if (!(await hasTable(database, connection, '_prisma_migrations'))) return [];
  const rows = await connection.rows(
    `SELECT migration_name AS name, CASE WHEN finished_at IS NULL THEN 'no' ELSE 'yes' END AS finished, logs
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  return rows.map(({ name, finished, logs }) => ({
    name: String(name),
    finished: finished === 'yes',
    logs: typeof logs === 'string' ? logs : null,
  }));
}

/** Written by a migration's own transaction, so that after a crash it tells whether the migration happened. */
const mark = 'all statements ran';

/**
 * Brings the database to the models of this version, creating a SQLite file that is not there. A second call does nothing.
 * Safe to call from several processes at once, and to be killed at any moment: each migration is one transaction.
 * @throws MigrationError where the database belongs to a newer version
 */
export async function migrate(database: Database): Promise<{ applied: readonly string[] }> {
  if (database.provider === 'sqlite') mkdirSync(path.dirname(fileOf(database)), { recursive: true });
  const list = migrationList(database.provider);
  if ((await pending(database, list)).length === 0) return { applied: [] };
  return alone(database, 'migrate', async () => {
    await settleInterrupted(database, list);
    const wanted = await pending(database, list);
    if (wanted.length === 0) return { applied: [] };
    const scripts = new Map(list.migrationDirectories.map((d) => [scriptOf(d), d.path]));
    await withSchemaEngine(
      database,
      (engine) => engine.applyMigrations({ migrationsList: list, filters: filters(database.provider) }),
      (script) => {
        const name = scripts.get(script);
        return name
          ? `${script}\n;UPDATE "_prisma_migrations" SET "logs" = '${mark}' WHERE "migration_name" = '${name}' AND "finished_at" IS NULL`
          : script;
      },
    );
    return { applied: wanted };
  });
}

/** Names of the migrations that the database lacks. */
async function pending(database: Database, list: MigrationList): Promise<readonly string[]> {
  const rows = await connect(database, (connection) => appliedRows(database, connection));
  const known = new Set(list.migrationDirectories.map((d) => d.path));
  const newer = rows.find((row) => !known.has(row.name));
  if (newer) {
    throw new MigrationError(
      `The database was made by a newer Dateline (it has the migration ${newer.name}). Update Dateline, or point DATELINE_DATA elsewhere.`,
    );
  }
  const done = new Set(rows.filter((row) => row.finished).map((row) => row.name));
  return list.migrationDirectories.map((d) => d.path).filter((name) => !done.has(name));
}

/** A start that was killed between a migration and its record: finish the record, or withdraw it. */
async function settleInterrupted(database: Database, list: MigrationList): Promise<void> {
  await connect(database, async (connection) => {
    for (const row of await appliedRows(database, connection)) {
      if (row.finished) continue;
      const script = list.migrationDirectories.find((d) => d.path === row.name);
      const column = row.logs === mark ? 'finished_at' : 'rolled_back_at';
      const sum = createHash('sha256')
        .update(script ? scriptOf(script) : '')
        .digest('hex');
      await connection.run(
        `UPDATE _prisma_migrations SET ${column} = CURRENT_TIMESTAMP, checksum = '${sum}'
         WHERE migration_name = '${row.name}' AND finished_at IS NULL AND rolled_back_at IS NULL`,
      );
    }
  });
}
