import type { Actor } from '@/lib/services/actor';
import { newWorld } from './world';

jest.setTimeout(120_000);

const editor: Actor = { id: 'u1', name: 'Awa', kind: 'user' };

type Services = typeof import('@/lib/services/sitemap') &
  typeof import('@/lib/services/events') &
  typeof import('@/lib/services/event-history') &
  typeof import('@/lib/services/timelines') &
  typeof import('@/lib/services/decisions');

describe.each(['SQLite', 'PostgreSQL'] as const)('on %s', (engine) => {
  let s: Services;
  let leave: () => Promise<void>;

  beforeAll(async () => {
    leave = await newWorld(engine);
    s = {
      ...(await import('@/lib/services/sitemap')),
      ...(await import('@/lib/services/events')),
      ...(await import('@/lib/services/event-history')),
      ...(await import('@/lib/services/timelines')),
      ...(await import('@/lib/services/decisions')),
    };
  });
  afterAll(() => leave());

  const add = (timeline: string, title: string, status: 'published' | 'draft' = 'published') =>
    s.createEvent(
      { timeline, title, date: '2021', summary: null, sourceUrl: null, quote: null, status, tags: [] },
      editor,
    );

  it('names each published page of public timelines once, in as many parts as it takes', async () => {
    const made = [];
    for (const visibility of ['public', 'unlisted', 'private'] as const) {
      const { slug } = await s.createTimeline({ title: visibility, description: null, visibility }, editor);
      for (const title of ['One', 'Two', 'Three']) made.push({ visibility, ...(await add(slug, title)) });
      await add(slug, 'Hidden', 'draft');
    }
    const names = await s.sitemapNames(2);
    expect(names).toEqual(['pages', 'public-events-1', 'public-events-2']);
    const parts = await Promise.all(names.map((name) => s.sitemapPaths(name, 2)));
    expect(parts.map((part) => part?.length)).toEqual([2, 2, 1]);
    const paths = parts.flatMap((part) => part ?? []);
    expect(paths.filter((path) => path.startsWith('/events/')).toSorted()).toEqual(
      made
        .filter(({ visibility }) => visibility === 'public')
        .map(({ id }) => `/events/${id}`)
        .toSorted(),
    );
    expect(await s.sitemapPaths('pages')).toEqual([
      '/',
      '/extract',
      '/timelines/public',
      '/timelines/public/sources',
    ]);
  });

  it.each([
    'private-events-1',
    'unlisted-events-1',
    'public-events-9',
    'public-events-0',
    'public-users-1',
    'none',
    '',
  ])('knows no sitemap %j', async (name) => expect(await s.sitemapPaths(name, 2)).toBeNull());

  it('has no part without pages, also where all that would be in it was merged', async () => {
    const { slug } = await s.createTimeline(
      { title: 'Merged', description: null, visibility: 'public' },
      editor,
    );
    const made = [];
    for (const title of ['One', 'Two', 'Three', 'Four']) made.push(await add(slug, title));
    // All weigh the same: those made last come first.
    const [first, ...others] = made.toReversed();
    const merged = others.slice(0, 2).map(({ id, version }) => ({ id, version }));
    await s.decide(
      { kind: 'merge', into: { id: first!.id, version: first!.version }, events: merged },
      editor,
    );
    const parts = (await s.sitemapNames(1)).filter((name) => name.startsWith(`${slug}-events`));
    expect(parts).toEqual([`${slug}-events-1`, `${slug}-events-2`]);
    const paths = await Promise.all(parts.map((part) => s.sitemapPaths(part, 1)));
    expect(new Set(paths.flat())).toEqual(new Set([`/events/${first!.id}`, `/events/${made[0]!.id}`]));
  });

  it('tells readers of the past of an event no more than they could have seen', async () => {
    const { slug } = await s.createTimeline(
      { title: 'History', description: null, visibility: 'public' },
      editor,
    );
    const { id } = await add(slug, 'A slander', 'draft');
    await s.updateEvent(id, { version: 1, title: 'A claim', reason: 'the lawyer asked' }, editor);
    await s.updateEvent(id, { version: 2, status: 'published' }, editor);
    await s.updateEvent(id, { version: 3, date: '19 September 2023', reason: 'Awa’s own notes' }, editor);
    const [desk, readers] = [await s.eventHistory(id, editor), await s.eventHistory(id, null)];
    expect(desk.map(({ action, actorName }) => `${actorName} ${action}`)).toEqual([
      'Awa update',
      'Awa update',
      'Awa update',
      'Awa create',
    ]);
    expect(readers).toMatchObject([
      { actorName: 'an editor', changes: [{ name: 'date', was: '2021', is: '19 September 2023' }] },
      { actorName: 'an editor', changes: [{ name: 'status', was: null, is: 'published' }] },
    ]);
    expect(JSON.stringify(readers)).not.toMatch(/Awa|lawyer|slander|notes|u1/);
  });
});
