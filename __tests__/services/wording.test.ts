/** Sentences that articles share: on an event by its mentions, in an article by its sentences. */
import type { Actor } from '@/lib/services/actor';
import { newWorld } from './world';

jest.setTimeout(120_000);

const editor: Actor = { id: 'u1', name: 'Awa', kind: 'user' };
const COMMON =
  'The ferry Marie sank on Lake Volta on 5 August 2024 with sixty people on board, the owner said.';
const PLAIN =
  '“We had warned of the rotten planks for years and nobody would listen,” a boatman told reporters.';
/** What each has of its own: more than they share, or they would be copies of one text. */
const WIRE = `Divers found the bell on the next morning and hung it from a mango tree, where children came to look.
A minister flew in, shook hands with two rows of elders, promised new boats and was gone before the rain.
Nobody in the harbour office could say how many tickets had been sold, or who had kept the list of names.`;
const POST = `Yeji mourns its dead this week; drums were heard from both shores through the whole of the night.
The market stayed closed, the school sent its pupils home, and fishermen left their canoes upside down.
An old woman who had missed the crossing because of a goat told her story to whoever would listen.`;
const texts = [
  ['Accra Wire', '2024-08-06', `${COMMON}\n${WIRE}\n${PLAIN}`],
  ['Yeji Post', '2024-08-07', `${POST}\n${PLAIN}\n${COMMON}`],
  [
    'Lake Review',
    '2024-08-09',
    'The ferry Marie went down on 5 August 2024 on Lake Volta. Her owner is silent.',
  ],
] as const;

let leave: () => Promise<void>;
let getSource: typeof import('@/lib/services/sources').getSource;
let ids: string[] = [];
let listEvents: typeof import('@/lib/services/events').listEvents;

beforeAll(async () => {
  leave = await newWorld();
  const { ingestSource } = await import('@/lib/services/source-intake');
  ({ getSource } = await import('@/lib/services/sources'));
  ({ listEvents } = await import('@/lib/services/events'));
  const { createTimeline } = await import('@/lib/services/timelines');
  await createTimeline({ title: 'Lake', description: null, visibility: 'public' }, editor);
  ids = [];
  for (const [publisher, publishedOn, text] of texts) {
    const more = { format: 'text', title: publisher, author: null, url: null, language: 'en' } as const;
    const { source } = await ingestSource(
      { timeline: 'lake', publisher, publishedOn, text, ...more },
      editor,
    );
    ids.push(source.id);
  }
});
afterAll(() => leave());

test('a mention names the other texts that have its sentence, and which printed it first', async () => {
  const { items } = await listEvents({ timeline: 'lake', sort: 'date', limit: 50 }, null);
  const event = items.find(({ mentions }) => mentions.length === 3);
  const [wire, post, review] = ids.map((id) => event?.mentions.find(({ source }) => source.id === id));
  expect(wire).toMatchObject({
    sharedWith: [{ sourceId: ids[1], mentionId: post?.id, exact: true }],
    printedFirst: true,
  });
  expect(post).toMatchObject({
    sharedWith: [{ sourceId: ids[0], mentionId: wire?.id, exact: true }],
    printedFirst: false,
  });
  expect(review).toMatchObject({ sharedWith: [], printedFirst: false });
});

test('an article shows its sentences that others have, dated or not, at their places', async () => {
  const source = await getSource(ids[1] ?? '', null);
  expect(source.shared.map(({ start, end }) => source.text.slice(start, end))).toEqual([PLAIN, COMMON]);
  for (const { with: others, first } of source.shared) {
    expect(others).toEqual([{ id: ids[0], title: 'Accra Wire', publisher: 'Accra Wire', exact: true }]);
    expect(first).toBe(ids[0]);
  }
  expect((await getSource(ids[2] ?? '', null)).shared).toEqual([]);
});

test('which text had a sentence first is told anew after a date was corrected', async () => {
  const { correctPublicationDate } = await import('@/lib/services/source-changes');
  const id = ids[1] ?? '';
  const firsts = async () => (await getSource(id, null)).shared.map(({ first }) => first);
  expect(await firsts()).toEqual([ids[0], ids[0]]);
  const { publishedOn } = await getSource(id, null);
  await correctPublicationDate(id, { publishedOn: '2024-01-01' }, editor);
  expect(await firsts()).toEqual([id, id]);
  await correctPublicationDate(id, { publishedOn }, editor);
  expect(await firsts()).toEqual([ids[0], ids[0]]);
});
