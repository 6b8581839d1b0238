import { eventPage, eventResource } from '@/lib/schemas/event';
import { apiOverFreshDatabase } from './server';

let api: Awaited<ReturnType<typeof apiOverFreshDatabase>>;
beforeAll(async () => {
  api = await apiOverFreshDatabase();
}, 60_000);
afterAll(() => api.remove());

const mill = { timeline: 'lakes', title: 'The old mill burns down', date: 'late September 2023' };
const create = async (json: object) =>
  (await api.call('POST /api/v1/events', { token: api.token, json })).json();

describe('creating', () => {
  test('answers 201, where it is, and the whole event', async () => {
    const response = await api.call('POST /api/v1/events', {
      token: api.token,
      json: { ...mill, summary: 'Nobody was hurt.', sourceUrl: 'https://example.org/mill', tags: ['fire'] },
    });
    expect(response.status).toBe(201);
    const event = eventResource.parse(await response.json());
    expect(response.headers.get('location')).toBe(`/api/v1/events/${event.id}`);
    expect(event).toMatchObject({
      title: mill.title,
      entry: 'manual',
      status: 'published',
      version: 1,
      summary: 'Nobody was hurt.',
      tags: ['fire'],
      date: { earliest: '2023-09-21', latest: '2023-09-30', approximate: true, resolution: 'stated' },
    });
    expect(await (await api.call(`GET /api/v1/events/${event.id}`)).json()).toEqual(event);
  });

  test.each([
    ['no title', { timeline: 'lakes', date: '1991' }, 'title'],
    ['a day that does not exist', { ...mill, date: '31 June 2023' }, 'date'],
    ['no such timeline', { ...mill, timeline: 'rivers' }, 'timeline'],
    ['a script for an address', { ...mill, sourceUrl: 'javascript:alert(1)' }, 'sourceUrl'],
    ['a misspelt field', { ...mill, sumary: 'x' }, 'sumary'],
  ])('%s is 422 and names the field', async (_what, json, path) => {
    const response = await api.call('POST /api/v1/events', { token: api.token, json });
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const { errors } = await response.json();
    expect(errors).toEqual([{ path, pointer: `#/${path}`, detail: expect.any(String) }]);
  });

  test.each([
    ['nobody', {}],
    ['an unknown token', { token: `dl_${'x'.repeat(43)}` }],
    ['something that is no token', { headers: { Authorization: 'Basic YTpi' } }],
    ['two words', { headers: { Authorization: 'Bearer a b' } }],
  ])('%s may not', async (_who, who) => {
    const response = await api.call('POST /api/v1/events', { ...who, json: mill });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  test('a revoked token is worth nothing at once', async () => {
    const { createToken, revokeToken } = await import('@/lib/services/tokens');
    const { system } = await import('@/lib/services/actor');
    const { id, token } = await createToken('short-lived', system);
    expect((await api.call('POST /api/v1/events', { token, json: mill })).status).toBe(201);
    await revokeToken(id, system);
    expect((await api.call('POST /api/v1/events', { token, json: mill })).status).toBe(401);
  });
});

describe('changing', () => {
  test('counts versions; an old one is refused and changes nothing', async () => {
    const { id } = await create(mill);
    const patch = (json: object) => api.call(`PATCH /api/v1/events/${id}`, { token: api.token, json });
    const first = await patch({ version: 1, title: 'The mill burned down', date: '2023-09-28' });
    expect(first.status).toBe(200);
    expect(await first.json()).toMatchObject({ version: 2, date: { edtf: '2023-09-28' } });
    const late = await patch({ version: 1, title: 'Too late' });
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ code: 'stale_version' });
    expect(await (await api.call(`GET /api/v1/events/${id}`)).json()).toMatchObject({
      title: 'The mill burned down',
      version: 2,
    });
  });

  test('of several at once exactly one wins', async () => {
    const { id } = await create(mill);
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map((title) =>
        api.call(`PATCH /api/v1/events/${id}`, { token: api.token, json: { version: 1, title } }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409]);
  });

  test('without a version it is refused', async () => {
    const { id } = await create(mill);
    const response = await api.call(`PATCH /api/v1/events/${id}`, { token: api.token, json: { title: 'x' } });
    expect(response.status).toBe(422);
    expect((await response.json()).errors[0].path).toBe('version');
  });

  test('deleting answers 204, and then there is nothing', async () => {
    const { id } = await create(mill);
    expect((await api.call(`DELETE /api/v1/events/${id}`)).status).toBe(401);
    const response = await api.call(`DELETE /api/v1/events/${id}`, { token: api.token });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    expect((await api.call(`GET /api/v1/events/${id}`)).status).toBe(404);
    expect((await api.call(`DELETE /api/v1/events/${id}`, { token: api.token })).status).toBe(404);
  });
});

describe('listing', () => {
  beforeAll(async () => {
    await api.call('POST /api/v1/events', {
      token: api.token,
      json: { ...mill, title: 'Canal opened', date: '1848' },
    });
    await create({ ...mill, title: 'Ides', date: '44 BC' });
    await create({ ...mill, title: 'A draft', date: '1900', status: 'draft' });
  });

  test('pages by cursor: each event once, in order', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = eventPage.parse(
        await (
          await api.call(`GET /api/v1/events?timeline=lakes&limit=2&cursor=${encodeURIComponent(cursor)}`)
        ).json(),
      );
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    const all = await (await api.call('GET /api/v1/events?timeline=lakes&limit=200')).json();
    expect(seen).toEqual(all.items.map(({ id }: { id: string }) => id));
    expect(new Set(seen).size).toBe(seen.length);
    expect(all.items[0].title).toBe('Ides');
  });

  test('from and to count whole years', async () => {
    const titles = async (search: string) =>
      (await (await api.call(`GET /api/v1/events?${search}`)).json()).items.map(
        (e: { title: string }) => e.title,
      );
    expect(await titles('from=1848&to=1848')).toEqual(['Canal opened']);
    expect(await titles('to=-0001')).toEqual(['Ides']);
    expect(await titles('from=1849&to=1850-12')).toEqual([]);
  });

  test('a date in EDTF is both ends in one, also where one is open', async () => {
    const titles = async (search: string) =>
      (await (await api.call(`GET /api/v1/events?${search}`)).json()).items.map(
        (e: { title: string }) => e.title,
      );
    expect(await titles('date=1848')).toEqual(await titles('from=1848&to=1848'));
    expect(await titles('date=../-0001')).toEqual(['Ides']);
    expect(await titles('date=1848-02/..')).toEqual(await titles('from=1848-02'));
    expect(await titles('date=1849/1850-12')).toEqual([]);
  });

  test('drafts are for the signed in', async () => {
    const drafts = (call: Parameters<typeof api.call>[1]) =>
      api.call('GET /api/v1/events?status=draft', call);
    expect((await (await drafts({ token: api.token })).json()).items).toHaveLength(1);
    const stranger = await drafts({});
    expect(stranger.status).toBe(200);
    expect((await stranger.json()).items).toEqual([]);
  });

  test.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=many', 'limit'],
    ['sort=title', 'sort'],
    ['from=2023-13', 'from'],
    ['from=yesterday', 'from'],
    ['from=2024&to=2023', 'to'],
    ['date=2022-13/..', 'date'],
    ['date=2024/2023', 'date'],
    ['date=2022/..&from=2023', 'date'],
    ['cursor=nonsense', 'cursor'],
    ['status=secret', 'status'],
    ['timelin=lakes', 'timelin'],
  ])('%s is 400 and names the parameter', async (search, parameter) => {
    const response = await api.call(`GET /api/v1/events?${search}`);
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0]).toMatchObject({ parameter });
  });

  test('a timeline that is not there is 404', async () => {
    expect((await api.call('GET /api/v1/events?timeline=rivers')).status).toBe(404);
  });
});
