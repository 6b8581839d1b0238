import { freshDatabase } from './database';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let setup: typeof import('@/lib/auth/setup');
let users: typeof import('@/lib/auth/users');
let client: ReturnType<typeof import('@/lib/store/client').prisma>['client'];

beforeAll(async () => {
  database = await freshDatabase();
  setup = await import('@/lib/auth/setup');
  users = await import('@/lib/auth/users');
  client = (await import('@/lib/store/client')).prisma().client;
}, 60_000);
afterAll(() => database.remove());
beforeEach(async () => {
  await client.user.deleteMany();
  await client.verification.deleteMany();
});

const tokenOf = (url: string) => new URL(url).searchParams.get('token') ?? '';
const ana = { email: 'ana@example.org', name: 'Ana', password: 'a long password' };
const ben = { email: 'ben@example.org', name: 'Ben', password: 'another password' };

test('at the first start there is a link, on the address given; its token is stored as a hash alone', async () => {
  const first = await setup.ensureAdministrator('http://localhost:3000/');
  expect(first?.setupUrl).toMatch(/^http:\/\/localhost:3000\/admin\/setup\?token=[\w-]{43}$/);
  const stored = JSON.stringify(await client.verification.findMany());
  expect(stored).not.toContain(tokenOf(first?.setupUrl ?? ''));
});

test('whoever holds the link becomes administrator, once', async () => {
  const token = tokenOf((await setup.ensureAdministrator('http://localhost'))?.setupUrl ?? '');
  expect(await setup.isSetupLinkValid(token)).toBe(true);
  expect(await setup.claimSetup(token, ana)).toMatchObject({ email: ana.email, role: 'admin' });
  expect(await setup.isSetupLinkValid(token)).toBe(false);
  await expect(setup.claimSetup(token, ben)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await setup.ensureAdministrator('http://localhost')).toBeNull();
});

test('of many claims at once exactly one wins', async () => {
  const token = tokenOf(await setup.createSetupLink('http://localhost'));
  const claims = await Promise.allSettled(
    Array.from({ length: 8 }, (_, n) => setup.claimSetup(token, { ...ana, email: `p${n}@example.org` })),
  );
  expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await client.user.count()).toBe(1);
}, 30_000);

test('a new start voids the old link; a wrong and an expired token are refused', async () => {
  const old = tokenOf(await setup.createSetupLink('http://localhost'));
  const token = tokenOf(await setup.createSetupLink('http://localhost'));
  await expect(setup.claimSetup(old, ana)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(setup.claimSetup('x'.repeat(43), ana)).rejects.toMatchObject({ code: 'forbidden' });
  const tomorrow = new Date(Date.now() + 25 * 3_600_000);
  expect(await setup.isSetupLinkValid(token, tomorrow)).toBe(false);
  await expect(setup.claimSetup(token, ana, tomorrow)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await client.user.count()).toBe(0);
});

test('a claim that is refused for its e-mail or password leaves the link as it was', async () => {
  const token = tokenOf(await setup.createSetupLink('http://localhost'));
  await expect(setup.claimSetup(token, { ...ana, password: 'short' })).rejects.toMatchObject({
    code: 'invalid_input',
    fields: [{ path: 'password' }],
  });
  await expect(setup.claimSetup(token, { ...ana, email: 'ana' })).rejects.toMatchObject({
    code: 'invalid_input',
    fields: [{ path: 'email' }],
  });
  await expect(setup.claimSetup(token, ana)).resolves.toMatchObject({ email: ana.email });
});

test('while there is a user no link is made, and one made before is worth nothing', async () => {
  const token = tokenOf(await setup.createSetupLink('http://localhost'));
  await users.createUser({ ...ben, role: 'editor' });
  await expect(setup.createSetupLink('http://localhost')).rejects.toMatchObject({ code: 'conflict' });
  await expect(setup.claimSetup(token, ana)).rejects.toMatchObject({ code: 'forbidden' });
});

test('one e-mail address, one user, however it is written', async () => {
  await users.createUser({ ...ana, role: 'editor' });
  await expect(users.createUser({ ...ben, email: ' ANA@Example.org', role: 'editor' })).rejects.toMatchObject(
    { code: 'conflict' },
  );
});
