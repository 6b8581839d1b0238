import type { SessionCookie } from '@/lib/auth/cookies';
import { freshDatabase } from './database';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let sessions: typeof import('@/lib/auth/session');
let users: typeof import('@/lib/auth/users');

const ana = { email: 'ana@example.org', name: 'Ana', password: 'a long password', role: 'admin' } as const;

/** As a browser sends them back. */
const headersWith = (cookies: readonly SessionCookie[] | null) =>
  new Headers({
    Cookie: (cookies ?? []).map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; '),
  });

beforeAll(async () => {
  database = await freshDatabase();
  sessions = await import('@/lib/auth/session');
  users = await import('@/lib/auth/users');
  await users.createUser(ana);
}, 60_000);
afterAll(() => database.remove());

test('e-mail and password give a session; the cookie is bound to no domain', async () => {
  const cookies = await sessions.signIn(' Ana@Example.org ', ana.password);
  expect(cookies).toEqual([
    {
      name: 'dateline.session_token',
      value: expect.any(String),
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      maxAge: 2_592_000,
    },
  ]);
  expect(await sessions.readSession(headersWith(cookies))).toEqual({
    id: expect.any(String),
    name: 'Ana',
    email: 'ana@example.org',
    role: 'admin',
  });
});

test.each([
  ['a wrong password', 'ana@example.org', 'another password'],
  ['nobody', 'nobody@example.org', 'a long password'],
  ['no address', 'ana', 'a long password'],
])('%s gives none', async (_what, email, password) => {
  expect(await sessions.signIn(email, password)).toBeNull();
});

test('no cookie, a forged one and one with a changed signature stand for nobody', async () => {
  const [cookie] = (await sessions.signIn(ana.email, ana.password)) ?? [];
  const token = cookie?.value.split('.')[0] ?? '';
  expect(await sessions.readSession(new Headers())).toBeNull();
  for (const value of ['x', token, `${token}.${'A'.repeat(43)}=`]) {
    const forged = new Headers({ Cookie: `dateline.session_token=${encodeURIComponent(value)}` });
    expect(await sessions.readSession(forged)).toBeNull();
  }
});

test('signing out ends the session in the database, not in this browser alone', async () => {
  const cookies = await sessions.signIn(ana.email, ana.password);
  const cleared = await sessions.signOut(headersWith(cookies));
  expect(cleared.find(({ name }) => name === 'dateline.session_token')).toMatchObject({ maxAge: 0 });
  expect(await sessions.readSession(headersWith(cookies))).toBeNull();
});

test('a changed password ends the other sessions and needs the current one', async () => {
  await users.createUser({ ...ana, email: 'eva@example.org', name: 'Eva' });
  const here = await sessions.signIn('eva@example.org', ana.password);
  const elsewhere = await sessions.signIn('eva@example.org', ana.password);
  expect(await sessions.changePassword(headersWith(here), 'a wrong password', 'a newer password')).toBeNull();
  const fresh = await sessions.changePassword(headersWith(here), ana.password, 'a newer password');
  expect(await sessions.readSession(headersWith(fresh))).toMatchObject({ name: 'Eva' });
  expect(await sessions.readSession(headersWith(elsewhere))).toBeNull();
  expect(await sessions.signIn('eva@example.org', ana.password)).toBeNull();
  expect(await sessions.signIn('eva@example.org', 'a newer password')).not.toBeNull();
});

test('a password that is set from outside ends every session', async () => {
  await users.createUser({ ...ana, email: 'ida@example.org', name: 'Ida' });
  const before = await sessions.signIn('ida@example.org', ana.password);
  await users.setPassword('Ida@example.org', 'set by somebody');
  expect(await sessions.readSession(headersWith(before))).toBeNull();
  expect(await sessions.signIn('ida@example.org', 'set by somebody')).not.toBeNull();
  await expect(users.setPassword('nobody@example.org', 'set by somebody')).rejects.toMatchObject({
    code: 'not_found',
  });
});

test('who is signed in does not wait for a long write', async () => {
  const cookies = await sessions.signIn(ana.email, ana.password);
  const { store } = await import('@/lib/store/client');
  let finish: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let begun: () => void = () => undefined;
  const started = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const write = store().transaction(async ({ client }) => {
    await client.verification.deleteMany({ where: { identifier: 'nothing' } });
    begun();
    await held;
  });
  await started;
  // Were it to wait, nothing would ever end the write, and the test would time out.
  expect(await sessions.readSession(headersWith(cookies))).toMatchObject({ name: 'Ana' });
  finish();
  await write;
});
