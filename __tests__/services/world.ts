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

/** The services that keep a timeline up to date, and what tests look at below them. */
export type Services = typeof import('@/lib/services/sources') &
  typeof import('@/lib/services/source-intake') &
  typeof import('@/lib/services/source-changes') &
  typeof import('@/lib/services/events') &
  typeof import('@/lib/services/event-history') &
  typeof import('@/lib/services/decisions') &
  typeof import('@/lib/services/suggestions') &
  typeof import('@/lib/services/timelines') &
  typeof import('@/lib/services/upgrade') &
  Pick<typeof import('@/lib/store/client'), 'store'> &
  Pick<typeof import('@/lib/store/decisions'), 'activeDecisions'>;

/** These services on an empty database. */
export async function newServices(
  engine: 'SQLite' | 'PostgreSQL',
): Promise<{ readonly services: Services; readonly leave: () => Promise<void> }> {
  const leave = await newWorld(engine);
  const { store } = await import('@/lib/store/client');
  const { activeDecisions } = await import('@/lib/store/decisions');
  const services = {
    ...(await import('@/lib/services/sources')),
    ...(await import('@/lib/services/source-intake')),
    ...(await import('@/lib/services/source-changes')),
    ...(await import('@/lib/services/events')),
    ...(await import('@/lib/services/event-history')),
    ...(await import('@/lib/services/decisions')),
    ...(await import('@/lib/services/suggestions')),
    ...(await import('@/lib/services/timelines')),
    ...(await import('@/lib/services/upgrade')),
    store,
    activeDecisions,
  };
  return { services, leave };
}
