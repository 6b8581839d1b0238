import { extractResponse } from '@/lib/schemas/extract';
import { sourceDetail, sourcePage } from '@/lib/schemas/source';
import { apiOverFreshDatabase } from './server';

let api: Awaited<ReturnType<typeof apiOverFreshDatabase>>;
beforeAll(async () => {
  api = await apiOverFreshDatabase();
}, 60_000);
afterAll(() => api.remove());

const text =
  'The harbour bridge was opened in 1991. On Monday the council met in Aldby and voted for a new bridge.';
const article = { timeline: 'lakes', title: 'A new bridge', text, publishedOn: '2024-08-19' };
const post = (json: object) => api.call('POST /api/v1/sources', { token: api.token, json });

test('an article goes in, its events come out with quote and derivation', async () => {
  const response = await post(article);
  expect(response.status).toBe(201);
  const source = sourceDetail.parse(await response.json());
  expect(response.headers.get('location')).toBe(`/api/v1/sources/${source.id}`);
  expect(source).toMatchObject({ publishedOn: '2024-08-19', publishedHow: 'given' });

  const list = sourcePage.parse(await (await api.call('GET /api/v1/sources?timeline=lakes')).json());
  expect(list.items.map(({ id }) => id)).toEqual([source.id]);

  const { items } = await (await api.call('GET /api/v1/events?timeline=lakes')).json();
  const edtf = items.map((event: { date: { edtf: string } }) => event.date.edtf);
  expect(edtf).toEqual(['1991', '2024-08-19']);
  const [mention] = items[1].mentions;
  expect(text.slice(mention.position.start, mention.position.end)).toBe(mention.quote.exact);
  expect(mention).toMatchObject({ resolution: 'computed', time: { text: expect.stringMatching(/Monday/) } });

  const again = await post(article);
  expect(again.status).toBe(200);
  expect((await again.json()).id).toBe(source.id);

  const moved = await api.call(`PATCH /api/v1/sources/${source.id}`, {
    token: api.token,
    json: { publishedOn: '2024-08-28' },
  });
  expect(moved.status).toBe(200);
  expect(await moved.json()).toMatchObject({ publishedHow: 'corrected' });
  const after = await (await api.call('GET /api/v1/events?timeline=lakes')).json();
  expect(after.items.map((event: { date: { edtf: string } }) => event.date.edtf)).toEqual([
    '1991',
    '2024-08-26',
  ]);

  expect((await api.call(`DELETE /api/v1/sources/${source.id}`)).status).toBe(401);
  expect((await api.call(`DELETE /api/v1/sources/${source.id}`, { token: api.token })).status).toBe(204);
  expect((await api.call(`GET /api/v1/sources/${source.id}`)).status).toBe(404);
  expect((await (await api.call('GET /api/v1/events?timeline=lakes')).json()).items).toEqual([]);
}, 60_000);

test.each([
  ['no text', { ...article, text: ' ' }, 'text'],
  ['a day that does not exist', { ...article, publishedOn: '2024-02-30' }, 'publishedOn'],
])('%s is 422', async (_what, json, path) => {
  const response = await post(json);
  expect(response.status).toBe(422);
  expect((await response.json()).errors[0]).toMatchObject({ path });
});

test('extract is open, and stores nothing', async () => {
  const response = await api.call('POST /api/v1/extract', { json: { text, publishedOn: '2024-08-19' } });
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const found = extractResponse.parse(await response.json());
  expect(found.events.map(({ date }) => date.edtf)).toEqual(expect.arrayContaining(['1991', '2024-08-19']));
  for (const { position, quote, time } of found.mentions) {
    expect(found.text.slice(position.start, position.end)).toBe(quote.exact);
    expect(found.text.slice(time.start, time.end)).toBe(time.text);
  }
  expect((await (await api.call('GET /api/v1/sources')).json()).items).toEqual([]);
});

test('extract has a size limit', async () => {
  expect((await api.call('POST /api/v1/extract', { json: { text: 'a'.repeat(200_001) } })).status).toBe(422);
  expect((await api.call('POST /api/v1/extract', { json: { text: 'a'.repeat(1_300_000) } })).status).toBe(
    413,
  );
});

test('extract without a publication date guesses none', async () => {
  const found = extractResponse.parse(
    await (await api.call('POST /api/v1/extract', { json: { text } })).json(),
  );
  const monday = found.expressions.find((expression) => expression.text.includes('Monday'));
  expect(monday).toMatchObject({ resolution: 'unresolved', date: { edtf: null, earliest: null } });
});
