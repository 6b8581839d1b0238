import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A fresh migrated SQLite database for the tests of one file. Configuration is read once a process, so the folder is set
 * before anything that reads it is imported: call this first, and import the rest dynamically.
 */
export async function freshDatabase(env: Readonly<Record<string, string>> = {}) {
  const dir = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  Object.assign(process.env, { DATELINE_DATA: dir, DATELINE_LOG: 'error', ...env });
  const { config } = await import('@/lib/config');
  const { migrate } = await import('@/lib/store/migrate');
  await migrate(config().database);
  return {
    dir,
    async remove() {
      const { closeStore } = await import('@/lib/store/client');
      await closeStore();
      rmSync(dir, { recursive: true });
    },
  };
}
