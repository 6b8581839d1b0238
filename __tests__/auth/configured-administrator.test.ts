import { freshDatabase } from './database';

let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  database = await freshDatabase({
    DATELINE_ADMIN_EMAIL: 'Root@example.org',
    DATELINE_ADMIN_PASSWORD: 'from the environment',
  });
}, 60_000);
afterAll(() => database.remove());

test('the configured administrator is there after the start, once, also when several processes start', async () => {
  const { ensureAdministrator } = await import('@/lib/auth/setup');
  const { listUsers } = await import('@/lib/auth/users');
  const { signIn } = await import('@/lib/auth/session');
  const starts = await Promise.all([1, 2, 3].map(() => ensureAdministrator('http://localhost')));
  expect(starts).toEqual([null, null, null]);
  expect(await ensureAdministrator('http://localhost')).toBeNull();
  expect(await listUsers()).toMatchObject([{ email: 'root@example.org', role: 'admin' }]);
  expect(await signIn('root@example.org', 'from the environment')).not.toBeNull();
}, 30_000);
