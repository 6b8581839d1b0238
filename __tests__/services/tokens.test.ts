import type { Actor } from '@/lib/services/actor';
import { newWorld } from './world';

const editor: Actor = { id: null, name: 'Console', kind: 'system' };

let leave: () => Promise<void>;
let tokens: typeof import('@/lib/services/tokens');

beforeAll(async () => {
  leave = await newWorld();
  tokens = await import('@/lib/services/tokens');
});
afterAll(() => leave());

it('answers a token once, and keeps only its hash', async () => {
  const { id, token } = await tokens.createToken(' Importer ', editor);
  expect(token).toMatch(/^dl_[\w-]{43}$/);
  expect(await tokens.verifyToken(token)).toEqual({ id, name: 'Importer', kind: 'token' });
  const { store } = await import('@/lib/store/client');
  const rows = JSON.stringify(await store().client.apiToken.findMany());
  expect(rows).not.toContain(token);
  expect(rows).not.toContain(token.slice(3));
});

it('knows no token that it did not make', async () => {
  for (const token of ['', 'dl_', `dl_${'a'.repeat(43)}`, `dl_${'a'.repeat(42)}'`, 'x'.repeat(10_000)]) {
    expect(await tokens.verifyToken(token)).toBeNull();
  }
});

it('lets a revoked token in no more', async () => {
  const { id, token } = await tokens.createToken('Old', editor);
  await tokens.revokeToken(id, editor);
  expect(await tokens.verifyToken(token)).toBeNull();
  await expect(tokens.revokeToken(id, editor)).rejects.toMatchObject({ code: 'not_found' });
});

it('lets the token of a user who is banned or gone in no more', async () => {
  const { store } = await import('@/lib/store/client');
  const { prisma } = store();
  const user = await prisma.user.create({ data: { id: 'u9', name: 'Ada', email: 'ada@example.org' } });
  const { token } = await tokens.createToken('Hers', { id: user.id, name: 'Ada', kind: 'user' });
  expect(await tokens.verifyToken(token)).not.toBeNull();
  await prisma.user.update({ where: { id: user.id }, data: { banned: true } });
  expect(await tokens.verifyToken(token)).toBeNull();
  await prisma.user.delete({ where: { id: user.id } });
  expect(await tokens.verifyToken(token)).toBeNull();
});

it('notes the last use at most once a minute', async () => {
  const { id, token } = await tokens.createToken('Busy', editor);
  const used = async () => (await tokens.listTokens()).find((row) => row.id === id)?.lastUsedAt;
  expect(await used()).toBeNull();
  await tokens.verifyToken(token);
  const first = await used();
  expect(first).toBeInstanceOf(Date);
  await tokens.verifyToken(token);
  expect(await used()).toEqual(first);
});

it('wants a name', async () => {
  await expect(tokens.createToken('  ', editor)).rejects.toMatchObject({ fields: [{ path: 'name' }] });
  await expect(tokens.createToken('x'.repeat(101), editor)).rejects.toMatchObject({
    fields: [{ path: 'name' }],
  });
});
