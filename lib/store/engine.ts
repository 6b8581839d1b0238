import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import type { Database, Provider } from './client';
import { postgresqlAdapter } from './postgresql';
import { sqliteAdapter } from './sqlite';

/**
 * Prisma's schema engine as WebAssembly. Its API is Prisma's own and unofficial (the version is pinned): this file alone knows it.
 * The usual engine is a binary that Prisma downloads; this one came with `npm ci`.
 */
type EngineModule = typeof import('@prisma/schema-engine-wasm') & { __wbg_set_wasm(exports: unknown): void };

/** Folder of the installation; every command of package.json starts there. */
export const home = () => process.cwd();

let loaded: EngineModule | undefined;

function engineModule(): EngineModule {
  if (loaded) return loaded;
  const require = createRequire(path.join(home(), 'package.json'));
  const glue = require('@prisma/schema-engine-wasm/schema_engine_bg') as EngineModule;
  const wasm = path.join(
    path.dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')),
    'schema_engine_bg.wasm',
  );
  // It times its wait for the migration lock and never clears that timer: a command would end ten seconds late.
  const imports = Object.fromEntries(
    Object.entries(glue).map(([name, value]) =>
      name.startsWith('__wbg_setTimeout')
        ? [name, (callback: () => void, ms: number) => setTimeout(callback, ms).unref()]
        : [name, value],
    ),
  );
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(wasm)), {
    './schema_engine_bg.js': imports as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  loaded = glue;
  return glue;
}

/** The schema that Prisma's engine knows for a provider, as `prisma/generate.ts` derives it. */
export function schemaText(
  provider: Provider,
  models = readFileSync(path.join(home(), 'prisma/schema.prisma'), 'utf8'),
): string {
  return provider === 'sqlite' ? models : models.replace('provider = "sqlite"', 'provider = "postgresql"');
}

/**
 * The same connections, with scripts run as `script` says.
 * Prisma's own ways will not do: on PostgreSQL it cuts a script at every semicolon, also inside a function's body; on SQLite a
 * script that fails in the middle leaves its first half.
 */
function withScripts(
  factory: SqlMigrationAwareDriverAdapterFactory,
  run: (connection: SqlDriverAdapter, script: string) => Promise<void>,
  onOpen: (connection: SqlDriverAdapter) => void,
): SqlMigrationAwareDriverAdapterFactory {
  const wrap = (connection: SqlDriverAdapter): SqlDriverAdapter => ({
    provider: connection.provider,
    adapterName: connection.adapterName,
    queryRaw: (query) => connection.queryRaw(query),
    // Replaying migrations on a passing database, the engine sends whole scripts this way.
    executeRaw: async (query) => {
      if (query.args.length > 0 || !/;\s*\S/.test(query.sql)) return connection.executeRaw(query);
      await run(connection, query.sql);
      return 0;
    },
    executeScript: (script) => run(connection, script),
    startTransaction: (level) => connection.startTransaction(level),
    getConnectionInfo: () => connection.getConnectionInfo?.() ?? { supportsRelationJoins: false },
    dispose: () => connection.dispose(),
  });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const connection = await factory.connect();
      onOpen(connection);
      return wrap(connection);
    },
    connectToShadowDb: async () => {
      const connection = await factory.connectToShadowDb();
      onOpen(connection);
      return wrap(connection);
    },
  };
}

/**
 * One SQLite script in one transaction. Foreign keys are off meanwhile: Prisma's scripts rebuild a table by copying and dropping
 * it, which would delete the rows that refer to it, and their own PRAGMA does nothing inside a transaction.
 */
async function runOnSqlite(connection: SqlDriverAdapter, script: string): Promise<void> {
  await connection.executeScript('PRAGMA foreign_keys = OFF;');
  try {
    await connection.executeScript(`BEGIN IMMEDIATE;\n${script}\n;COMMIT;`);
  } catch (error) {
    await connection.executeScript('ROLLBACK;').catch(() => undefined);
    throw error;
  } finally {
    await connection.executeScript('PRAGMA foreign_keys = ON;');
  }
}

type PostgresqlConnection = Awaited<ReturnType<PrismaPg['connect']>>;

const charMark = '\0char';

/**
 * The engine reads PostgreSQL's catalogue, whose one-letter columns ("char", OID 18) Prisma's adapter refuses: they pass it as text
 * (25) under a marked name, and become single characters afterwards.
 */
function readingCatalogue(connection: PostgresqlConnection): PostgresqlConnection {
  type Result = { fields?: { name: string; dataTypeID: number }[] };
  const pool = connection.underlyingDriver();
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<Result>;
  const marking = async (...args: unknown[]) => {
    const result = await query(...args);
    for (const field of result.fields ?? []) {
      if (field.dataTypeID === 18) Object.assign(field, { dataTypeID: 25, name: field.name + charMark });
    }
    return result;
  };
  pool.query = marking as unknown as typeof pool.query;
  const queryRaw = connection.queryRaw.bind(connection);
  connection.queryRaw = async (sql) => {
    const result = await queryRaw(sql);
    const isChar = result.columnNames.map((name) => name.endsWith(charMark));
    return {
      ...result,
      columnNames: result.columnNames.map((name) => name.replace(charMark, '')),
      columnTypes: result.columnTypes.map((type, i) => (isChar[i] ? ColumnTypeEnum.Character : type)),
    };
  };
  return connection;
}

/**
 * Connections to a PostgreSQL database. Prisma's own passing database would be the real one: `pg` lets the name in an address win over
 * the name given beside it.
 */
function catalogueAdapter(url: string): SqlMigrationAwareDriverAdapterFactory {
  const factory = postgresqlAdapter(url);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => readingCatalogue(await factory.connect()),
    async connectToShadowDb() {
      const name = `dateline_passing_${crypto.randomUUID().replaceAll('-', '')}`;
      const there = await factory.connect();
      await there.executeScript(`CREATE DATABASE "${name}"`);
      const address = new URL(url);
      address.pathname = `/${name}`;
      const passing = readingCatalogue(await postgresqlAdapter(address.href).connect());
      const dispose = passing.dispose.bind(passing);
      passing.dispose = async () => {
        await dispose();
        await there.executeScript(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
        await there.dispose();
      };
      return passing;
    },
  };
}

/** One PostgreSQL script in one message, which the server runs as one transaction. */
async function runOnPostgresql(connection: SqlDriverAdapter, script: string): Promise<void> {
  await (connection as PostgresqlConnection).underlyingDriver().query(script);
}

/**
 * Runs `work` with Prisma's schema engine on a database.
 * @param amend changes a script before it runs
 */
export async function withSchemaEngine<T>(
  { provider, url }: Database,
  work: (engine: SchemaEngine) => Promise<T>,
  amend: (script: string) => string = (script) => script,
): Promise<T> {
  const run = provider === 'sqlite' ? runOnSqlite : runOnPostgresql;
  const opened: SqlDriverAdapter[] = [];
  const factory = withScripts(
    provider === 'sqlite' ? sqliteAdapter(url) : catalogueAdapter(url),
    (connection, script) => run(connection, amend(script)),
    (connection) => opened.push(connection),
  );
  const engine = await engineModule().SchemaEngine.new(
    { datamodels: [['schema.prisma', schemaText(provider)]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    // The engine leaves its connection open, and on SQLite in exclusive mode.
    for (const connection of opened) await connection.dispose().catch(() => undefined);
  }
}
