import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Database, openStore, type Store } from '@/lib/store/client';
import { migrate } from '@/lib/store/migrate';
import { startPostgres } from './postgres';

/** An empty, migrated (unless asked otherwise) database of each kind, for tests that hold on both. */
export interface Engine {
  readonly database: Database;
  readonly store: Store;
  stop(): Promise<void>;
}

async function sqlite({ migrated = true } = {}): Promise<Engine> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-store-'));
  const database = { provider: 'sqlite', url: `file:${path.join(folder, 'dateline.db')}` } as const;
  if (migrated) await migrate(database);
  const store = openStore(database);
  return {
    database,
    store,
    async stop() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function postgresql({ migrated = true } = {}): Promise<Engine> {
  const server = await startPostgres();
  const database = { provider: 'postgresql', url: server.url } as const;
  if (migrated) await migrate(database);
  const store = openStore(database);
  return {
    database,
    store,
    async stop() {
      await store.close();
      await server.stop();
    },
  };
}

export const engines = [
  ['SQLite', sqlite],
  ['PostgreSQL', postgresql],
] as const;
