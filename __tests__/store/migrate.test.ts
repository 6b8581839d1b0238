/** Migrations: applied once, whole, without a download, and in step with the models. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Database } from '@/lib/store/client';
import { pendingChanges } from '@/lib/store/drift';
import { MigrationError, migrate, migrationList } from '@/lib/store/migrate';
import { connect } from '@/lib/store/raw';
import { insertTimeline, listTimelines } from '@/lib/store/timelines';
import { type Engine, engines } from './engines';

jest.setTimeout(60_000);

const schema = path.join(process.cwd(), 'prisma/schema.prisma');

describe.each(engines)('on %s', (_name, start) => {
  let engine: Engine;
  let database: Database;

  beforeAll(async () => {
    engine = await start();
    database = engine.database;
  });
  afterAll(() => engine.stop());

  const run = (sql: string) => connect(database, (connection) => connection.run(sql));
  const rows = (sql: string) => connect(database, (connection) => connection.rows(sql));

  it('is a no-op the second time, and keeps what is there', async () => {
    await engine.store.transaction((db) =>
      insertTimeline(db, {
        id: 't1',
        slug: 'one',
        title: 'One',
        description: null,
        visibility: 'public',
        sample: false,
      }),
    );
    expect(await migrate(database)).toEqual({ applied: [] });
    expect(await listTimelines(engine.store)).toHaveLength(1);
  });

  it("fills Prisma's own table as Prisma would", async () => {
    const applied = await rows(
      'SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations',
    );
    expect(applied.map((row) => row.migration_name)).toEqual(
      migrationList(database.provider).migrationDirectories.map((directory) => directory.path),
    );
    for (const row of applied) {
      expect(row.checksum).toMatch(/^[0-9a-f]{64}$/);
      expect(row.finished_at).not.toBeNull();
      expect(row.rolled_back_at).toBeNull();
    }
  });

  it('leads exactly to the models', async () => {
    expect(await pendingChanges(database)).toBe('');
  });

  it('would notice a model that the migrations lack', async () => {
    const real = readFileSync(schema, 'utf8');
    const models = real.replace('model Tag {', 'model Planted {\n  id String @id\n}\n\nmodel Tag {');
    expect(models).not.toBe(real);
    expect(await pendingChanges(database, models)).toMatch(/CREATE TABLE "Planted"/);
  });

  it('refuses a database of a newer version, saying so', async () => {
    await run(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ('x', 'x', '29991231000000_future', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 1)`,
    );
    await expect(migrate(database)).rejects.toThrow(MigrationError);
    await expect(migrate(database)).rejects.toThrow(/newer Dateline.*29991231000000_future/);
    await run("DELETE FROM _prisma_migrations WHERE id = 'x'");
    expect(await migrate(database)).toEqual({ applied: [] });
  });

  it('completes the record of a migration that ran whole before the process was killed', async () => {
    await run("UPDATE _prisma_migrations SET finished_at = NULL, logs = 'all statements ran'");
    await migrate(database);
    expect(await listTimelines(engine.store)).toHaveLength(1);
    expect(await rows('SELECT finished_at FROM _prisma_migrations WHERE finished_at IS NULL')).toEqual([]);
  });
});

describe.each(engines)('from nothing, on %s', (_name, start) => {
  let engine: Engine;
  beforeEach(async () => {
    engine = await start({ migrated: false });
  });
  afterEach(() => engine.stop());

  const first = (database: Database) => migrationList(database.provider).migrationDirectories[0]?.path;

  it('withdraws a migration that was cut off, and applies it', async () => {
    const { database, store } = engine;
    // As a crash leaves it: its record begun, its own transaction rolled back.
    const time = database.provider === 'sqlite' ? 'DATETIME' : 'TIMESTAMPTZ';
    await connect(database, async (connection) => {
      await connection.run(
        `CREATE TABLE _prisma_migrations (id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL,
           finished_at ${time}, migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at ${time},
           started_at ${time} NOT NULL DEFAULT CURRENT_TIMESTAMP, applied_steps_count INTEGER NOT NULL DEFAULT 0)`,
      );
      await connection.run(
        `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('cut', 'x', '${first(database)}')`,
      );
    });
    expect((await migrate(database)).applied).toContain(first(database));
    expect(await listTimelines(store)).toEqual([]);
  });

  it('is applied once where several begin at the same moment', async () => {
    const { database, store } = engine;
    const results = await Promise.all([migrate(database), migrate(database), migrate(database)]);
    expect(results.flatMap(({ applied }) => applied)).toEqual(
      migrationList(database.provider).migrationDirectories.map((directory) => directory.path),
    );
    expect(await listTimelines(store)).toEqual([]);
  });
});
