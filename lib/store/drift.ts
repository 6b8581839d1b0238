import type { Database } from './client';
import { schemaText, withSchemaEngine } from './engine';
import { filters, migrationList } from './migrate';

/**
 * The SQL that leads from the migrations to `schema.prisma`; empty when they agree. Replays the migrations on a passing database
 * beside the given one.
 * @param models text to take in place of that file's
 */
export async function pendingChanges(database: Database, models?: string): Promise<string> {
  const list = migrationList(database.provider);
  const { stdout, exitCode } = await withSchemaEngine(database, (engine) =>
    engine.diff({
      from: list.migrationDirectories.length > 0 ? { tag: 'migrations', ...list } : { tag: 'empty' },
      to: {
        tag: 'schemaDatamodel',
        files: [{ path: 'schema.prisma', content: schemaText(database.provider, models) }],
      },
      script: true,
      exitCode: true,
      filters: filters(database.provider),
    }),
  );
  return exitCode === 2 ? (stdout ?? '') : '';
}
