import { eventPage } from '@/lib/schemas/event';
import { apiOverFreshDatabase } from './server';

let api: Awaited<ReturnType<typeof apiOverFreshDatabase>>;
beforeAll(async () => {
  api = await apiOverFreshDatabase();
  // Entered by hand, all of one salience: only time tells them apart.
  for (const date of ['2020-05-02', '1950', '2020-05-01', '2020-05-03'])
    await api.call('POST /api/v1/events', {
      token: api.token,
      json: { timeline: 'lakes', title: `The mill of ${date}`, date },
    });
}, 60_000);
afterAll(() => api.remove());

const key = async (query: string) => {
  const response = await api.call(`GET /api/v1/timelines/lakes/key-events${query}`);
  expect(response.status).toBe(200);
  const { items, next } = eventPage.parse(await response.json());
  expect(next).toBeNull();
  return items.map(({ date }) => date?.edtf);
};

test('spread over the span, in order of time', async () => {
  const two = await key('?limit=2');
  expect(two).toHaveLength(2);
  expect(two[0]).toBe('1950');
  expect(await key('')).toEqual(['1950', '2020-05-01', '2020-05-02', '2020-05-03']);
  expect(await key('?from=2020&limit=2')).toHaveLength(2);
});

test.each([
  ['lakes', '?limit=0', 400],
  ['lakes', '?limit=101', 400],
  ['lakes', '?from=May', 400],
  ['lakes', '?sort=date', 400],
  ['nowhere', '', 404],
])('key events of %s%s: %i', async (timeline, query, status) => {
  const response = await api.call(`GET /api/v1/timelines/${timeline}/key-events${query}`);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
});
