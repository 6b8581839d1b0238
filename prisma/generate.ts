/**
 * Generates both clients from `schema.prisma`. Prisma binds a schema to one provider, so the PostgreSQL schema is the same
 * file with its provider and output swapped. Runs after every `npm ci`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const sqlite = path.join(root, 'prisma/schema.prisma');
const postgresql = path.join(root, 'prisma/generated/postgresql.prisma');

mkdirSync(path.dirname(postgresql), { recursive: true });
writeFileSync(
  postgresql,
  readFileSync(sqlite, 'utf8')
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"./generated/sqlite"', '"./postgresql"'),
);

for (const schema of [sqlite, postgresql]) {
  const run = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/prisma/build/index.js'), 'generate'],
    {
      cwd: root,
      env: { ...process.env, DATELINE_SCHEMA: schema, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
      encoding: 'utf8',
    },
  );
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout}${run.stderr}`);
    process.exit(run.status ?? 1);
  }
}
