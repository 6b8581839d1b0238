import { decided, decisionPage, decisionResource } from '@/lib/schemas/decision';
import { type EventResource, eventPage } from '@/lib/schemas/event';
import { suggestionPage, suggestionResource } from '@/lib/schemas/suggestion';
import { apiOverFreshDatabase } from './server';

let api: Awaited<ReturnType<typeof apiOverFreshDatabase>>;
beforeAll(async () => {
  api = await apiOverFreshDatabase();
}, 60_000);
afterAll(() => api.remove());

const ingest = (text: string) =>
  api.call('POST /api/v1/sources', {
    token: api.token,
    json: { timeline: 'lakes', text, publishedOn: '2024-08-07' },
  });
const events = async () =>
  eventPage.parse(await (await api.call('GET /api/v1/events?timeline=lakes', {})).json()).items;
const about = async (word: string) => {
  const found = (await events()).find(({ mentions }) => mentions.some((m) => m.quote.exact.includes(word)));
  if (!found) throw new Error(`no event about ${word}`);
  return found;
};
const ref = ({ id, version }: EventResource) => ({ id, version });
const decide = (json: object, token: string | undefined = api.token) =>
  api.call('POST /api/v1/decisions', { ...(token && { token }), json });

test('merges, lists, and takes back', async () => {
  await ingest('Dockers in Tema went on strike on 12 March 2021.');
  await ingest('On 14 March 2021 the port company of Tema locked its workers out.');
  const [strike, lockout] = [await about('strike'), await about('locked')];
  const response = await decide({ kind: 'merge', into: ref(strike), events: [ref(lockout)] });
  expect(response.status).toBe(201);
  const { decision, events: after } = decided.parse(await response.json());
  expect(response.headers.get('location')).toBe(`/api/v1/decisions/${decision.id}`);
  expect(after.map(({ id }) => id)).toEqual([strike.id]);
  expect((await (await api.call(`GET /api/v1/events/${lockout.id}`, {})).json()).id).toBe(strike.id);

  const listed = await api.call(`GET /api/v1/decisions?event=${lockout.id}`, { token: api.token });
  expect(decisionPage.parse(await listed.json()).items).toEqual([decision]);
  const address = `/api/v1/decisions/${decision.id}`;
  expect(
    decided.parse(await (await api.call(`GET ${address}`, { token: api.token })).json()).decision,
  ).toEqual(decision);

  const undone = await api.call(`DELETE ${address}`, { token: api.token });
  expect(decisionResource.parse((await undone.json()).decision).undoneAt).not.toBeNull();
  expect((await (await api.call(`GET /api/v1/events/${lockout.id}`, {})).json()).id).toBe(lockout.id);
  expect((await api.call(`DELETE ${address}`, { token: api.token })).status).toBe(409);
});

test('refuses what is wrong with the status that says so', async () => {
  const strike = await about('strike');
  const stale = { id: strike.id, version: strike.version + 1 };
  const cases: [object, number, string][] = [
    [{ kind: 'merge', into: ref(strike), events: [{ id: 'nothing', version: 1 }] }, 404, ''],
    [{ kind: 'merge', into: stale, events: [{ id: 'nothing', version: 1 }] }, 409, ''],
    [{ kind: 'merge', into: ref(strike), events: [] }, 422, 'events'],
    [{ kind: 'merge', into: ref(strike), events: [ref(strike)] }, 422, 'events'],
    [{ kind: 'split', event: ref(strike), mentions: ['nothing'] }, 422, 'mentions'],
    [{ kind: 'apart', events: [ref(strike)] }, 422, 'events'],
    [{ kind: 'reject', event: ref(strike), mention: 'nothing' }, 422, 'mention'],
    [{ kind: 'join', events: [] }, 422, 'kind'],
  ];
  for (const [json, status, path] of cases) {
    const response = await decide(json);
    expect([json, response.status]).toEqual([json, status]);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const { errors } = await response.json();
    expect(errors?.[0].path.split('.')[0] ?? '').toBe(path);
  }
  expect(await about('strike')).toEqual(strike);
});

test('is for who is signed in', async () => {
  for (const address of [
    'POST /api/v1/decisions',
    'GET /api/v1/decisions',
    'GET /api/v1/decisions/x',
    'DELETE /api/v1/decisions/x',
    'GET /api/v1/suggestions',
    'GET /api/v1/suggestions/x',
    'POST /api/v1/suggestions/x',
  ])
    expect([address, (await api.call(address, {})).status]).toEqual([address, 401]);
  expect((await api.call('GET /api/v1/decisions/x', { token: api.token })).status).toBe(404);
  expect((await api.call('GET /api/v1/suggestions/x', { token: api.token })).status).toBe(404);
});

test('suggests what differs in its dates alone, until somebody decides', async () => {
  await ingest('The ferry Marie sank off Yeji on Lake Volta on 17 May 2022, and forty people drowned.');
  await ingest('The ferry Marie sank off Yeji on Lake Volta on 19 May 2022, and forty people drowned.');
  const page = async (query = '') =>
    suggestionPage.parse(
      await (await api.call(`GET /api/v1/suggestions?timeline=lakes${query}`, { token: api.token })).json(),
    );
  const [suggestion] = (await page()).items;
  if (!suggestion) throw new Error('nothing is suggested');
  expect(suggestion.kind).toBe('disagreement');
  expect(suggestion.reasons.length).toBeGreaterThan(0);
  expect((await page('&kind=merge')).items).not.toContainEqual(suggestion);
  expect((await page(`&event=${suggestion.b.id}`)).items).toContainEqual(suggestion);
  const address = `/api/v1/suggestions/${suggestion.id}`;
  expect(
    suggestionResource.parse(await (await api.call(`GET ${address}`, { token: api.token })).json()),
  ).toEqual(suggestion);

  const wrong = await api.call(`POST ${address}`, {
    token: api.token,
    json: { decision: 'same', into: 'x' },
  });
  expect(wrong.status).toBe(422);
  const response = await api.call(`POST ${address}`, { token: api.token, json: { decision: 'apart' } });
  expect(response.status).toBe(201);
  expect((await page()).items.map(({ id }) => id)).not.toContain(suggestion.id);
  expect((await api.call(`GET ${address}`, { token: api.token })).status).toBe(404);
  // Taken back, it is a question again.
  const { decision } = await response.json();
  await api.call(`DELETE /api/v1/decisions/${decision.id}`, { token: api.token });
  const [again] = (await page()).items;
  const same = { token: api.token, json: { decision: 'same', into: again?.b.id } };
  const merged = decided.parse(await (await api.call(`POST /api/v1/suggestions/${again?.id}`, same)).json());
  expect(merged.events).toMatchObject([{ id: again?.b.id, agreement: { sources: 2 } }]);
});
