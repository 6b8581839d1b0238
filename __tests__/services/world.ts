import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../store/postgres';

/**
 * Points the process's configuration at an empty database. Call before the services are imported: they read the configuration once.
 * @returns takes it all away again
 */
export async function newWorld(engine: 'SQLite' | 'PostgreSQL' = 'SQLite'): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-services-'));
  process.env.DATELINE_DATA = folder;
  process.env.DATELINE_SAMPLE = 'off';
  process.env.DATELINE_LOG = 'error';
  delete process.env.DATABASE_URL;
  const server = engine === 'PostgreSQL' ? await startPostgres() : undefined;
  if (server) process.env.DATABASE_URL = server.url;
  jest.resetModules();
  const { prepare, release } = await import('@/lib/services/setup');
  await prepare();
  return async () => {
    await release();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
