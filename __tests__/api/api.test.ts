import { signIn } from '@/lib/auth/session';
import { timelineResource } from '@/lib/schemas/timeline';
import { apiOverFreshDatabase } from './server';

let api: Awaited<ReturnType<typeof apiOverFreshDatabase>>;
beforeAll(async () => {
  api = await apiOverFreshDatabase();
}, 60_000);
afterAll(() => api.remove());

test('the index names what there is', async () => {
  const { links } = await (await api.call('GET /api/v1')).json();
  expect(links.events).toMatch(/^\/api\/v1\/events/);
});

test('timelines, all and one', async () => {
  const { items } = await (await api.call('GET /api/v1/timelines')).json();
  expect(items).toHaveLength(1);
  const one = timelineResource.parse(await (await api.call('GET /api/v1/timelines/lakes')).json());
  expect(one).toEqual(items[0]);
  expect((await api.call('GET /api/v1/timelines/rivers')).status).toBe(404);
});

test('a private timeline is there for the signed in alone', async () => {
  const { createTimeline } = await import('@/lib/services/timelines');
  const { system } = await import('@/lib/services/actor');
  await createTimeline({ title: 'Secret', slug: 'secret', description: null, visibility: 'private' }, system);
  expect((await api.call('GET /api/v1/timelines/secret')).status).toBe(404);
  expect((await api.call('GET /api/v1/events?timeline=secret')).status).toBe(404);
  expect((await api.call('GET /api/v1/timelines/secret', { token: api.token })).status).toBe(200);
});

test.each(['GET /api/v1/nothing', 'POST /api/nothing', 'DELETE /api/v1/events/1/2'])(
  '%s is a problem, 404',
  async (line) => {
    const response = await api.call(line);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'not_found' });
  },
);

test.each([
  ['PUT /api/v1/events', 'GET, POST, HEAD, OPTIONS'],
  ['DELETE /api/v1/timelines', 'GET, HEAD, OPTIONS'],
  ['GET /api/v1/extract', 'POST, OPTIONS'],
])('%s is a problem, 405 with Allow', async (line, allow) => {
  const response = await api.call(line);
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe(allow);
});

test('what a date field would understand', async () => {
  const read = async (text: string) =>
    (await api.call(`GET /api/v1/dates?text=${encodeURIComponent(text)}&today=2024-08-19`)).json();
  expect(await read('44 BC')).toMatchObject({ ok: true, date: { edtf: '-0043', text: '44 BC' } });
  expect(await read('2020/2022')).toMatchObject({ ok: true, date: { edtf: '2020/2022', shape: 'interval' } });
  expect(await read('yesterday')).toMatchObject({ ok: true, date: { edtf: '2024-08-18' } });
  expect(await read('31 June 2023')).toMatchObject({ ok: false, message: expect.any(String) });
});

describe('the session of the desk', () => {
  let cookie: string;
  beforeAll(async () => {
    const { createUser } = await import('@/lib/auth/users');
    await createUser({ email: 'ana@example.org', name: 'Ana', password: 'a long password', role: 'editor' });
    const [session] = (await signIn('ana@example.org', 'a long password')) ?? [];
    cookie = `${session?.name}=${encodeURIComponent(session?.value ?? '')}`;
  });
  const json = { timeline: 'lakes', title: 'By hand', date: '1991' };
  const post = (headers: Record<string, string>) =>
    api.call('POST /api/v1/events', {
      json,
      headers: { Cookie: cookie, Host: 'localhost:3000', ...headers },
    });

  test('writes from our own pages, under every name that leads here', async () => {
    expect((await post({ Origin: 'http://localhost:3000' })).status).toBe(201);
    expect((await post({ Origin: 'http://127.0.0.1:3000', Host: '127.0.0.1:3000' })).status).toBe(201);
    expect((await post({ Origin: 'https://d.example', 'X-Forwarded-Host': 'd.example' })).status).toBe(201);
  });

  test('and from no other', async () => {
    const before = (await (await api.call('GET /api/v1/events?timeline=lakes')).json()).items.length;
    expect((await post({ Origin: 'https://evil.example' })).status).toBe(403);
    expect((await post({})).status).toBe(403);
    expect((await (await api.call('GET /api/v1/events?timeline=lakes')).json()).items).toHaveLength(before);
  });
});
