import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import {
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils';

/** How long a write waits for other processes before it fails, milliseconds. */
const PATIENCE = 60_000;

/**
 * How long SQLite itself waits, milliseconds: short, because better-sqlite3 waits with the whole process stopped. Longer waits
 * are ours, between attempts.
 */
const BLOCKING = 50;

const busy = (error: unknown): boolean =>
  isDriverAdapterError(error) && (error.cause as { kind?: string }).kind === 'SocketTimeout';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Tries again while another process holds the write lock. A statement that met the lock has changed nothing. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!busy(error) || Date.now() > deadline) throw error;
      await pause(5 + Math.random() * 20);
    }
  }
}

/** A queue with one at the counter. `take` resolves to the function that lets the next one in. */
class Turn {
  #last: Promise<void> = Promise.resolve();

  async take(): Promise<() => void> {
    const before = this.#last;
    let leave: () => void = () => undefined;
    this.#last = new Promise((resolve) => {
      leave = resolve;
    });
    await before;
    return leave;
  }
}

/**
 * One connection, used by one transaction or one statement at a time.
 *
 * Prisma's adapter has one connection too, but lets statements from outside run in the middle of an open transaction: they would
 * read what is not committed, and a write among them would be lost with a rollback although it was reported as done.
 * It also begins with a plain BEGIN, under which a transaction that reads first and writes later fails when another process
 * wrote in between; BEGIN IMMEDIATE takes the write lock at once.
 */
class ExclusiveConnection implements SqlDriverAdapter {
  readonly provider = 'sqlite' as const;
  readonly adapterName: string;
  readonly #turn = new Turn();

  constructor(readonly inner: SqlDriverAdapter) {
    this.adapterName = inner.adapterName;
  }

  async #alone<T>(work: () => Promise<T>): Promise<T> {
    const leave = await this.#turn.take();
    try {
      return await patiently(work);
    } finally {
      leave();
    }
  }

  // `async` also turns the adapter's synchronous throws into rejections.
  queryRaw = (query: SqlQuery) => this.#alone(async () => this.inner.queryRaw(query));
  executeRaw = (query: SqlQuery) => this.#alone(async () => this.inner.executeRaw(query));
  executeScript = (script: string) => this.#alone(async () => this.inner.executeScript(script));
  dispose = () => this.#alone(async () => this.inner.dispose());

  async startTransaction(): Promise<Transaction> {
    const leave = await this.#turn.take();
    const { inner } = this;
    const run = async (sql: string) => {
      await inner.executeRaw({ sql, args: [], argTypes: [] });
    };
    try {
      await patiently(() => run('BEGIN IMMEDIATE'));
    } catch (error) {
      leave();
      throw error;
    }
    // The engine sends COMMIT and ROLLBACK itself; these two calls only say that it did.
    const done = async () => leave();
    return {
      provider: this.provider,
      adapterName: this.adapterName,
      options: { usePhantomQuery: false },
      queryRaw: async (query) => inner.queryRaw(query),
      executeRaw: async (query) => inner.executeRaw(query),
      commit: done,
      rollback: done,
      createSavepoint: (name) => run(`SAVEPOINT ${name}`),
      rollbackToSavepoint: (name) => run(`ROLLBACK TO ${name}`),
      releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
    };
  }
}

/**
 * Connections to a SQLite file. WAL lets readers go on while one writes; synchronous FULL puts every commit on the disk before it
 * is acknowledged, so that not even a power cut loses an accepted write (WAL's usual NORMAL may lose the last ones). With 64 MB of cache in
 * place of 2 the slowest reads of 200 events among a million take half as long.
 * Memory-mapped as far as SQLite allows (2 GB): a page that the system holds is read without a call and a copy, so 200 events of a million take 2.8 ms
 * in place of 4.0.
 * @param url "file:/path/dateline.db"
 * @param readOnly refuse writes on this connection
 */
export function sqliteAdapter(url: string, readOnly = false): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaBetterSqlite3({ url, timeout: BLOCKING });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const connection = new ExclusiveConnection(await factory.connect());
      await connection.executeScript(
        `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA mmap_size = 2147418112; PRAGMA foreign_keys = ON;${readOnly ? ' PRAGMA query_only = ON;' : ''}`,
      );
      return connection;
    },
    connectToShadowDb: () => factory.connectToShadowDb(),
  };
}
