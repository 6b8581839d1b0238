import { PrismaClient as PostgresqlClient } from '../../prisma/generated/postgresql/client';
import { Prisma, PrismaClient } from '../../prisma/generated/sqlite/client';
import { config } from '../config';
import { postgresqlAdapter } from './postgresql';
import { sqliteAdapter } from './sqlite';

export type Provider = 'sqlite' | 'postgresql';
export interface Database {
  readonly provider: Provider;
  readonly url: string;
}

/** Where a store function reads or writes: the store itself, or an open transaction of it. */
export interface Db {
  readonly provider: Provider;
  readonly client: Prisma.TransactionClient;
}

/** An open database. Reads may use it as it is; every write goes through `transaction`. */
export interface Store extends Db {
  /** Client that may write, for the sign-in library. */
  readonly prisma: PrismaClient;
  /** All of it or nothing. Make the first statement a write of the row that serialises the work. */
  transaction<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** What `work` would answer; all that it wrote is taken back. */
  rehearse<T>(work: (db: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Ends a rehearsal. */
class Rehearsed<T> extends Error {
  constructor(readonly answer: T) {
    super('rehearsed');
  }
}

// Generous: a rebuild of a large timeline is one transaction, and others queue behind it.
const transactionOptions = { maxWait: 120_000, timeout: 300_000 } as const;

/** Opens a database that has been migrated. Connections are made at the first query. */
export function openStore({ provider, url }: Database): Store {
  let writer: PrismaClient;
  let reader: PrismaClient;
  if (provider === 'sqlite') {
    writer = new PrismaClient({ adapter: sqliteAdapter(url), transactionOptions });
    // On a connection of its own a reader sees the last commit at once, also while a transaction is open.
    reader = new PrismaClient({ adapter: sqliteAdapter(url, true) });
  } else {
    // The two clients are generated from one file of models; their types differ in isolation levels alone.
    writer = new PostgresqlClient({
      adapter: postgresqlAdapter(url),
      transactionOptions,
    }) as unknown as PrismaClient;
    reader = writer;
  }
  return {
    provider,
    client: reader,
    prisma: writer,
    transaction: (work) => writer.$transaction((client) => work({ provider, client })),
    async rehearse<T>(work: (db: Db) => Promise<T>): Promise<T> {
      let rehearsed: Rehearsed<T> | undefined;
      try {
        await writer.$transaction(async (client) => {
          rehearsed = new Rehearsed(await work({ provider, client }));
          throw rehearsed;
        });
      } catch (error) {
        if (error !== rehearsed) throw error;
      }
      if (!rehearsed) throw new Error('a rehearsal ended without an answer');
      return rehearsed.answer;
    },
    async close() {
      await writer.$disconnect();
      if (reader !== writer) await reader.$disconnect();
    },
  };
}

// On globalThis, because Next bundles routes, pages and instrumentation apart, and reloads modules in development.
const shared = globalThis as typeof globalThis & { datelineStores?: Map<string, Store> };

/** The process's store, on the configured database. */
export function store(): Store {
  const { database } = config();
  shared.datelineStores ??= new Map();
  let open = shared.datelineStores.get(database.url);
  if (!open) {
    open = openStore(database);
    shared.datelineStores.set(database.url, open);
  }
  return open;
}

/** What the sign-in library's adapter for Prisma wants. */
export function prisma(): { readonly client: PrismaClient; readonly provider: Provider } {
  const { prisma: client, provider } = store();
  return { client, provider };
}

/** Closes the process's store, if one is open: at the end of a command, or before its file is replaced. */
export async function closeStore(): Promise<void> {
  const open = [...(shared.datelineStores?.values() ?? [])];
  shared.datelineStores?.clear();
  for (const each of open) await each.close();
}

/** Whether a write failed because another row has the same unique value. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && (error as { code?: unknown }).code === 'P2002';
}

export { Prisma };
