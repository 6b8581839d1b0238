// Generating a client needs no schema engine; naming a file that exists keeps Prisma from downloading one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

import { defineConfig } from 'prisma/config';

export default defineConfig({
  schema: process.env.DATELINE_SCHEMA ?? 'prisma/schema.prisma',
});
