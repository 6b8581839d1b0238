/** Windows of a timeline, densities, facets and neighbours over the API. */
import { z } from 'zod';
import { density, facetAnswer, neighbours, timelineWindow } from '@/lib/schemas/window';
import { apiOverFreshDatabase } from './server';

let api: Awaited<ReturnType<typeof apiOverFreshDatabase>>;
const ids = new Map<string, string>();

const events: readonly (readonly [title: string, date: string, more?: object])[] = [
  ['The mill is built', '44 BC', { tags: ['mill'], places: [{ name: 'Harrow' }] }],
  ['The mill burns', '1950', { tags: ['mill', 'fire'], places: [{ name: 'Harrow' }] }],
  [
    'The ferry sails',
    '2020-05-01',
    { tags: ['ferry'], places: [{ name: 'Séléa' }], participants: [{ name: 'Ada Brook' }] },
  ],
  ['Floods', '{2020,2022}', { places: [{ name: 'Harrow' }] }],
  ['The dam stands', 'since 1991', { summary: 'Built of the old quarry’s stone.' }],
  ['A plan', '2021-03', { status: 'draft' }],
];

beforeAll(async () => {
  api = await apiOverFreshDatabase();
  for (const [title, date, more] of events) {
    const made = await api.call('POST /api/v1/events', {
      token: api.token,
      json: { timeline: 'lakes', title, date, ...more },
    });
    ids.set(title, z.object({ id: z.string() }).parse(await made.json()).id);
  }
}, 60_000);
afterAll(() => api.remove());

const get = async (address: string, token?: string) => {
  const response = await api.call(`GET /api/v1/timelines/${address}`, token ? { token } : {});
  return { status: response.status, body: (await response.json()) as unknown };
};
const windowAt = async (query: string, token?: string) => {
  const { status, body } = await get(`lakes/window${query}`, token);
  expect(status).toBe(200);
  return timelineWindow.parse(body);
};
const titles = (window: Awaited<ReturnType<typeof windowAt>>) => window.items.map(({ title }) => title);

test('the whole timeline where no view is asked for', async () => {
  const all = await windowAt('');
  expect(titles(all)).toEqual([
    'The mill is built',
    'The mill burns',
    'The dam stands',
    'Floods',
    'The ferry sails',
  ]);
  expect(all.span).toEqual({ from: '-0043-01-01', to: '2022-12-31' });
  expect(all.view).toEqual(all.span);
  expect(all.counts).toEqual({ found: 5, undated: 0, inView: 5, earlier: 0, later: 0 });
  expect(all.lanes).toEqual([{ value: null, label: 'All events', count: 5 }]);
  expect(all.more).toEqual([]);
});

test('a view: what ended before, what begins after, and no set in its gap', async () => {
  const one = await windowAt('?view=2021-01-01/2021-12-31');
  expect(titles(one)).toEqual(['The dam stands']);
  expect(one.counts).toEqual({ found: 5, undated: 0, inView: 1, earlier: 3, later: 0 });
});

test('pages of one day, and of the undated; of a longer view there are none', async () => {
  const day = '?view=2021-06-01/2021-06-01';
  const first = await windowAt(day);
  expect((await windowAt(`${day}&page=1`)).items).toEqual(first.items);
  const second = await windowAt(`${day}&page=2&undated=2`);
  expect([second.items, second.undated, second.counts]).toEqual([[], [], first.counts]);
  expect(first.items.length).toBe(first.counts.inView);
  for (const [query, path] of [
    ['?page=2', 'page'],
    ['?view=2021-01-01/2021-12-31&page=2', 'page'],
    [`${day}&page=0`, 'page'],
    ['?undated=two', 'undated'],
  ] as const) {
    const { status, body } = await get(`lakes/window${query}`);
    expect([status, body]).toMatchObject([400, { errors: [{ path }] }]);
  }
});

test('who works at the desk sees drafts', async () => {
  expect(titles(await windowAt('?view=2021-01-01/2021-12-31', api.token))).toContain('A plan');
  expect(titles(await windowAt('?status=draft', api.token))).toEqual(['A plan']);
  expect(titles(await windowAt('?status=draft'))).toEqual([]);
});

test.each([
  ['?tag=mill', ['The mill is built', 'The mill burns']],
  ['?tag=mill&tag=ferry', ['The mill is built', 'The mill burns', 'The ferry sails']],
  ['?tag=mill&place=Harrow&from=1900', ['The mill burns']],
  ['?place=S%C3%A9l%C3%A9a&participant=Ada%20Brook', ['The ferry sails']],
  ['?from=2021&to=2021', ['The dam stands']],
  ['?to=-0001', ['The mill is built']],
  ['?precision=day', ['The ferry sails']],
  ['?q=FERRY', ['The ferry sails']],
  ['?q=quarr', ['The dam stands']],
  ['?independent=1', []],
  ['?salience=0.6', []],
  ['?known=1900-01-01&tag=mill', ['The mill is built', 'The mill burns']],
  ['?tag=', ['The mill is built', 'The mill burns', 'The dam stands', 'Floods', 'The ferry sails']],
])('%s', async (query, expected) => {
  expect(titles(await windowAt(query))).toEqual(expected);
});

test('why a search found what its title does not show', async () => {
  const [dam] = (await windowAt('?q=old+quarry')).items;
  expect(dam?.found).toEqual({ in: 'summary', text: 'Built of the old quarry’s stone.' });
  const [mill] = (await windowAt('?q=mill')).items;
  expect(mill?.found).toBeNull();
});

test('lanes', async () => {
  const { lanes, items } = await windowAt('?lanes=tag');
  expect(lanes).toEqual([
    { value: 'mill', label: 'mill', count: 2 },
    { value: 'ferry', label: 'ferry', count: 1 },
    { value: 'fire', label: 'fire', count: 1 },
    { value: null, label: 'Other or no tags', count: 2 },
  ]);
  expect(items.find(({ title }) => title === 'The mill burns')?.lanes).toEqual([0, 2]);
});

test('density, facets and neighbours', async () => {
  const bins = density.parse((await get('lakes/density?bins=10')).body);
  expect(bins.span).toEqual({ from: '-0043-01-01', to: '2022-12-31' });
  const sum = [...bins.sure, ...bins.vague].reduce((a, b) => a + b, 0);
  expect(sum).toBeCloseTo(5, 1);
  const facets = facetAnswer.parse((await get('lakes/facets?facet=place')).body);
  expect(facets).toEqual({
    items: [
      { value: 'Harrow', label: 'Harrow', count: 3 },
      { value: 'Séléa', label: 'Séléa', count: 1 },
    ],
    total: 2,
  });
  expect(
    facetAnswer.parse((await get('lakes/facets?facet=place&like=sele&place=Harrow')).body).items,
  ).toEqual([{ value: 'Séléa', label: 'Séléa', count: 1 }]);
  const beside = neighbours.parse((await get(`lakes/neighbours?event=${ids.get('Floods')}`)).body);
  expect([beside.previous?.title, beside.next?.title]).toEqual(['The dam stands', 'The ferry sails']);
});

test.each([
  ['lakes/window?view=2020', 'view'],
  ['lakes/window?view=2020-02-30/2020-03-01', 'view'],
  ['lakes/window?view=2021-01-01/2020-01-01', 'view'],
  ['lakes/window?width=0', 'width'],
  ['lakes/window?width=1&width=2', 'width'],
  ['lakes/window?lanes=people', 'lanes'],
  ['lakes/window?from=2021&to=2020', 'to'],
  ['lakes/window?precision=minute', 'precision.0'],
  ['lakes/window?salience=2', 'salience'],
  ['lakes/window?tags=mill', 'tags'],
  ['lakes/density?bins=9999', 'bins'],
  ['lakes/facets', 'facet'],
  ['lakes/neighbours', 'event'],
])('%s is refused', async (address, path) => {
  const response = await api.call(`GET /api/v1/timelines/${address}`);
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const { errors } = z
    .object({ errors: z.array(z.object({ path: z.string() })) })
    .parse(await response.json());
  expect(errors.map((error) => error.path)).toContain(path);
});

test.each(['window', 'density', 'facets?facet=tag', 'neighbours?event=x'])(
  'a timeline that is private, or none, has no %s',
  async (what) => {
    expect((await get(`nowhere/${what}`)).status).toBe(404);
    const { createTimeline } = await import('@/lib/services/timelines');
    const { system } = await import('@/lib/services/actor');
    const { slug } = await createTimeline(
      { title: 'Secret', description: null, visibility: 'private' },
      system,
    );
    expect((await get(`${slug}/${what}`)).status).toBe(404);
    expect((await get(`${slug}/${what}`, api.token)).status).toBe(what.startsWith('neigh') ? 404 : 200);
  },
);

test('neighbours of what a reader may not know of are not told', async () => {
  expect((await get(`lakes/neighbours?event=${ids.get('A plan')}`)).status).toBe(404);
  expect((await get(`lakes/neighbours?event=${ids.get('A plan')}`, api.token)).status).toBe(200);
});
