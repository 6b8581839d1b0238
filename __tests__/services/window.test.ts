/** The read model: true after whatever is written, and the timeline as it was known on a day. */
import type { Actor } from '@/lib/services/actor';
import type { ViewFilter } from '@/lib/schemas/window';
import { newWorld } from './world';

jest.setTimeout(120_000);

const editor: Actor = { id: 'u1', name: 'Awa', kind: 'user' };

describe.each(['SQLite', 'PostgreSQL'] as const)('on %s', (engine) => {
  let leave: () => Promise<void>;
  let slug: string;
  beforeAll(async () => {
    leave = await newWorld(engine);
  });
  beforeEach(async () => {
    const { createTimeline } = await import('@/lib/services/timelines');
    const made = await createTimeline({ title: 'Ferries', description: null, visibility: 'public' }, editor);
    slug = made.slug;
  });
  afterAll(() => leave());

  const ingest = async (title: string, publishedOn: string | null, text: string, publisher = 'Courier') => {
    const { ingestSource } = await import('@/lib/services/source-intake');
    const { sourceCreate } = await import('@/lib/schemas/source');
    const { source } = await ingestSource(
      sourceCreate.parse({ timeline: slug, title, text, publisher, publishedOn, language: 'en' }),
      editor,
    );
    return source.id;
  };
  const windowOf = async (filter: Partial<ViewFilter> = {}, viewer: Actor | null = editor) => {
    const { readWindow } = await import('@/lib/services/window');
    const { windowQuery } = await import('@/lib/schemas/window');
    return readWindow(slug, windowQuery.parse({ ...filter, lanes: 'place' }), viewer);
  };
  /** Forgets what this process holds: what is answered then was read whole. */
  const forget = async () => (await import('@/lib/services/read-model')).dropReadModels();
  const everything = async () => {
    const { readDensity, readFacets } = await import('@/lib/services/window');
    const { densityQuery, facetQuery } = await import('@/lib/schemas/window');
    return {
      windows: [
        await windowOf(),
        await windowOf({ q: 'sank h' }),
        await windowOf({ q: 'gazette' }),
        await windowOf({ status: 'rejected' }),
        await windowOf({ known: '2024-05-01' }),
        await windowOf({ independent: 2 }),
        await windowOf({ tag: ['sea'] }),
      ],
      density: await readDensity(slug, densityQuery.parse({}), editor),
      facets: await Promise.all(
        (['place', 'participant', 'tag', 'source', 'resolution'] as const).map((facet) =>
          readFacets(slug, facetQuery.parse({ facet }), editor),
        ),
      ),
    };
  };
  /** What is held and was brought up to date is what would be read anew. */
  const isTrue = async () => {
    const held = await everything();
    await forget();
    expect(held).toEqual(await everything());
    return held.windows[0]!;
  };

  test('what is held stays true through every kind of change', async () => {
    const { updateEvent, deleteEvent, createEvent } = await import('@/lib/services/events');
    const { eventCreate } = await import('@/lib/schemas/event');
    const { correctPublicationDate, deleteSource } = await import('@/lib/services/source-changes');
    const { decide, undoDecision } = await import('@/lib/services/decisions');
    const { decisionCreate } = await import('@/lib/schemas/decision');
    expect((await isTrue()).counts.found).toBe(0);

    const early = await ingest(
      'Ferry lost',
      '2024-03-20',
      'The ferry Selma sank off Harrowgate in March 2024.',
    );
    const first = await isTrue();
    expect(first.items.map(({ date }) => date.edtf)).toEqual(['2024-03']);
    const late = await ingest(
      'Inquiry into a ferry',
      '2024-06-01',
      'The ferry Selma sank off Harrowgate on 4 March 2024. The inquiry opened in Oslo on 30 May 2024.',
      'Gazette',
    );
    const second = await isTrue();
    expect(second.items.map(({ date }) => date.edtf)).toEqual(['2024-03-04', '2024-05-30']);
    const [ferry, inquiry] = second.items;
    if (!ferry || !inquiry) throw new Error('two events were expected');

    const { version } = await import('@/lib/services/events').then(({ getEvent }) =>
      getEvent(inquiry.id, editor),
    );
    await updateEvent(
      inquiry.id,
      { version, tags: ['sea'], places: [{ name: 'Bergen', kind: 'place' }] },
      editor,
    );
    expect((await isTrue()).lanes.map(({ value }) => value)).toContain('Bergen');
    const typed = await createEvent(
      eventCreate.parse({ timeline: slug, title: 'The quay is built', date: '1890', tags: ['sea'] }),
      editor,
    );
    expect((await isTrue()).counts.found).toBe(3);
    const { decision } = await decide(
      decisionCreate.parse({
        kind: 'merge',
        into: { id: typed.id, version: typed.version },
        events: [{ id: inquiry.id, version: version + 1 }],
      }),
      editor,
    );
    expect((await isTrue()).counts.found).toBe(2);
    await undoDecision(decision.id, editor);
    expect((await isTrue()).counts.found).toBe(3);
    await correctPublicationDate(late, { publishedOn: '2024-04-10' }, editor);
    await isTrue();
    await correctPublicationDate(late, { publishedOn: null }, editor);
    await isTrue();
    await deleteEvent(ferry.id, editor);
    expect((await isTrue()).counts.found).toBe(2);
    await deleteEvent(typed.id, editor);
    expect((await isTrue()).counts.found).toBe(1);
    await deleteSource(early, editor);
    await deleteSource(late, editor);
    expect((await isTrue()).counts.found).toBe(0);
  });

  test('two who search at once wait for one reading of the texts', async () => {
    await ingest('Quay', '2023-02-10', 'The quay of Velhaven was closed on 7 February 2023.');
    const { store } = await import('@/lib/store/client');
    const { readModel, searchModel } = await import('@/lib/services/read-model');
    const { findTimeline } = await import('@/lib/store/timelines');
    const { id } = (await findTimeline(store(), slug))!;
    /** How often the database is asked while so many search a model that nobody has searched yet. */
    const asked = async (searchers: number) => {
      await forget();
      const model = await readModel(store(), id);
      let count = 0;
      const counting = new Proxy(store(), {
        get: (db, name): unknown => {
          count += Number(name === 'client');
          return Reflect.get(db, name);
        },
      });
      const found = await Promise.all(
        Array.from({ length: searchers }, () => searchModel(counting, model, 'quay')),
      );
      expect(found.map((mask) => [...mask])).toEqual(Array.from({ length: searchers }, () => [1]));
      return count;
    };
    const once = await asked(1);
    expect(once).toBeGreaterThan(0);
    expect(await asked(3)).toBe(once);
  });

  test('what is read ahead is what is read when somebody asks', async () => {
    const { warmReadModels } = await import('@/lib/services/warm');
    const { log } = await import('@/lib/log');
    const warned = jest.spyOn(log, 'warn');
    await ingest('Ferry lost', '2024-03-20', 'The ferry Selma sank off Harrowgate in March 2024.');
    await ingest('An inquiry', '2024-06-01', 'The inquiry opened in Oslo on 30 May 2024.', 'Gazette');
    const asked = await isTrue();
    await forget();
    await warmReadModels(1);
    expect(warned).not.toHaveBeenCalled();
    expect(await isTrue()).toEqual(asked);
    expect(asked.items).toHaveLength(2);
    warned.mockRestore();
  });

  test('as known on a day: dates, titles, agreement and words of what was out by then, and no others', async () => {
    await ingest(
      'Mine shut',
      '2023-02-10',
      'The copper mine of Velhaven was closed in February 2023.',
      'Courier',
    );
    await ingest(
      'A year after',
      '2024-02-01',
      'The copper mine of Velhaven was closed on 7 February 2023. Some 400 miners marched through Velhaven on 30 January 2024.',
      'Gazette',
    );
    const dates = async (filter: Partial<ViewFilter>) =>
      (await windowOf(filter)).items.map(({ date, beads }) => [date.edtf, beads.join(' ')]);
    expect(await dates({})).toEqual([
      ['2023-02-07', expect.stringMatching(/^[wp] [wp]$/)],
      ['2024-01-30', 'w'],
    ]);
    expect(await dates({ known: '2023-12-31' })).toEqual([['2023-02', 'w']]);
    expect(await dates({ known: '2023-02-10' })).toEqual([['2023-02', 'w']]);
    expect(await dates({ known: '2023-02-09' })).toEqual([]);
    expect(await dates({ known: '2024-02-01' })).toEqual(await dates({}));
    const [then] = (await windowOf({ known: '2023-12-31' })).items;
    expect(then?.agreement.sources).toBe(1);
    // A view that the day given later lies in, and the month known then does not only touch.
    const { readWindow } = await import('@/lib/services/window');
    const { windowQuery } = await import('@/lib/schemas/window');
    const at = (known?: string) =>
      readWindow(slug, windowQuery.parse({ view: '2023-02-20/2023-03-31', known }), null);
    expect((await at()).items).toHaveLength(0);
    expect((await at('2023-12-31')).items).toHaveLength(1);
    // The Gazette is not out yet, nor has it been searched.
    expect((await windowOf({ q: 'gazette' })).counts.found).toBe(2);
    expect((await windowOf({ q: 'gazette', known: '2023-12-31' })).counts.found).toBe(0);
    expect((await windowOf({ q: 'courier', known: '2023-12-31' })).counts.found).toBe(1);
    await expect(windowOf({ known: '2023-02-30' })).rejects.toMatchObject({ code: 'invalid_input' });
  });
});
