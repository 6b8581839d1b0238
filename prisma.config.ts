// Generating a client needs no schema engine; naming a file that exists keeps Prisma from downloading one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

import path from 'node:path';
import { defineConfig } from 'prisma/config';

// For Prisma's own tools, where they can be used; Dateline itself migrates by lib/store/migrate.ts.
const postgresql = process.env.DATABASE_URL;

export default defineConfig({
  schema:
    process.env.DATELINE_SCHEMA ??
    (postgresql ? 'prisma/generated/postgresql.prisma' : 'prisma/schema.prisma'),
  migrations: { path: `prisma/migrations/${postgresql ? 'postgresql' : 'sqlite'}` },
  datasource: {
    url: postgresql || `file:${path.resolve(process.env.DATELINE_DATA || './data', 'dateline.db')}`,
  },
});
