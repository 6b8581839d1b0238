/** What the store promises, on both engines. */
import { type Db, isDuplicate } from '@/lib/store/client';
import { decodeCursor, encodeCursor } from '@/lib/store/cursor';
import { type EventFilter, listEventPlaces, type Place } from '@/lib/store/event-list';
import {
  changeEvent,
  type EventRecord,
  findEvent,
  insertEvents,
  type NewEvent,
  refreshEvents,
  removeEvents,
  rewriteEvents,
  standingEvent,
} from '@/lib/store/events';
import { setEntities } from '@/lib/store/entities';
import {
  insertMentions,
  type MentionRecord,
  mentionsOfEvents,
  placeMentions,
  removeMentions,
  rewriteMentions,
} from '@/lib/store/mentions';
import { changedAfter, lastChange } from '@/lib/store/read-model';
import { insertRevision, revisionsOf } from '@/lib/store/revisions';
import { searchWords } from '@/lib/store/search';
import {
  changeSource,
  insertOrigins,
  insertSource,
  listSourcePlaces,
  removeSource,
} from '@/lib/store/sources';
import { setTags, tagsOfEvents } from '@/lib/store/tags';
import {
  countEvents,
  countSources,
  findTimeline,
  insertTimeline,
  listTimelines,
  lockTimeline,
  removeTimeline,
} from '@/lib/store/timelines';
import { type Engine, engines } from './engines';

jest.setTimeout(60_000);

const YEAR = 31_556_952_000;

function event(id: string, over: Partial<NewEvent> = {}): NewEvent {
  return {
    id,
    timelineId: 't1',
    title: `Event ${id}`,
    summary: null,
    edtf: '1970',
    earliest: 0,
    latest: YEAR,
    precision: 'year',
    resolution: 'stated',
    kind: 'event',
    status: 'published',
    entry: 'extracted',
    salience: 0.5,
    salienceParts: [{ name: 'one', value: 0.5 }],
    agreement: { sources: 1, independent: 1, text: '1 source' },
    reasons: [],
    edited: [],
    sourceUrl: null,
    quote: null,
    mergedIntoId: null,
    ...over,
  };
}

const stored = (over: Partial<NewEvent>): EventRecord => ({
  ...event('e1', over),
  version: 1,
  createdAt: new Date(),
  updatedAt: new Date(),
});

function mention(id: string, over: Partial<MentionRecord> = {}): MentionRecord {
  return {
    id,
    sourceId: 's1',
    eventId: 'e1',
    rank: 0,
    start: 0,
    end: 10,
    quote: 'The ferry sank in 1970.',
    prefix: '',
    suffix: '',
    timeStart: 5,
    timeEnd: 9,
    timeText: '1970',
    timexType: 'DATE',
    timexValue: '1970',
    title: 'The ferry sank',
    kind: 'event',
    edtf: '1970',
    earliest: 0,
    latest: YEAR,
    precision: 'year',
    resolution: 'stated',
    derivation: [{ rule: 'year', text: '“1970” → 1970' }],
    features: { participants: [], places: [], action: 'sink', prominence: 2 },
    leftOut: null,
    ...over,
  };
}

describe.each(engines)('on %s', (_name, start) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine.stop());

  beforeEach(async () => {
    await engine.store.transaction(async (db) => {
      for (const timeline of await listTimelines(db)) await removeTimeline(db, timeline.id);
      await insertTimeline(db, {
        id: 't1',
        slug: 'one',
        title: 'One',
        description: null,
        visibility: 'public',
        sample: false,
      });
    });
  });

  test.each([
    ['an event is changed', (db: Db) => rewriteEvents(db, [stored({ title: 'Other' })], new Date())],
    ['what is computed is refreshed', (db: Db) => refreshEvents(db, [stored({ salience: 0.9 })])],
    ['an event is edited', (db: Db) => changeEvent(db, 'e1', 1, { status: 'draft' })],
    ['an event goes', (db: Db) => removeEvents(db, ['e1'])],
    ['a mention comes', (db: Db) => insertMentions(db, [mention('m2', { start: 5 })])],
    ['a mention moves', (db: Db) => placeMentions(db, [{ id: 'm1', eventId: null, rank: 0 }])],
    ['a mention is written anew', (db: Db) => rewriteMentions(db, [mention('m1', { edtf: '1971' })])],
    ['a mention goes', (db: Db) => removeMentions(db, ['m1'])],
    ['a tag comes', (db: Db) => setTags(db, { id: 'e1', timelineId: 't1' }, ['sea', 'war'], () => 'x1')],
    ['a tag goes', (db: Db) => setTags(db, { id: 'e1', timelineId: 't1' }, [], () => 'x2')],
    [
      'a place comes',
      (db: Db) =>
        setEntities(
          db,
          't1',
          [{ eventId: 'e1', role: 'place', names: [{ name: 'Oslo', kind: 'place' }] }],
          () => 'x3',
        ),
    ],
    [
      'places go',
      (db: Db) => setEntities(db, 't1', [{ eventId: 'e1', role: 'place', names: [] }], () => 'x4'),
    ],
    ['a source is dated', (db: Db) => changeSource(db, 's1', { publishedOn: '1999-01-01' })],
    ['a source goes', (db: Db) => removeSource(db, 's1')],
  ] as const)('records as a change that %s', async (_what, change) => {
    await addSource('s1', '1971-01-01');
    await write(async (db) => {
      await insertEvents(db, [event('e1'), event('e2')]);
      await insertMentions(db, [mention('m1')]);
      await setTags(db, { id: 'e1', timelineId: 't1' }, ['sea'], () => 'x5');
      await setEntities(
        db,
        't1',
        [{ eventId: 'e1', role: 'place', names: [{ name: 'Bergen', kind: 'place' }] }],
        () => 'x6',
      );
    });
    const before = await lastChange(engine.store, 't1');
    expect(before).toBeGreaterThan(0);
    await write(async (db): Promise<unknown> => change(db));
    expect(await lastChange(engine.store, 't1')).toBeGreaterThan(before);
    expect(await changedAfter(engine.store, 't1', before)).toEqual(['e1']);
    expect(await changedAfter(engine.store, 't2', 0)).toEqual([]);
  });

  const write = <T>(work: Parameters<typeof engine.store.transaction<T>>[0]) =>
    engine.store.transaction(work);
  const filter = (over: Partial<EventFilter> = {}): EventFilter => ({
    timelineIds: ['t1'],
    statuses: ['published'],
    sort: 'date',
    ...over,
  });
  const ids = async (over: Partial<EventFilter> = {}) =>
    (await listEventPlaces(engine.store, filter(over), 200)).map((place) => place.id);

  async function addSource(
    id: string,
    publishedOn: string | null = null,
    over: { title?: string; text?: string } = {},
  ) {
    await write(async (db) => {
      await insertOrigins(db, 't1', [id]);
      await insertSource(db, {
        id,
        timelineId: 't1',
        originId: id,
        title: `Source ${id}`,
        publisher: null,
        author: null,
        url: null,
        language: 'en',
        languageHow: 'stated',
        text: 'A text.',
        words: 2,
        publishedOn,
        publishedHow: 'unknown',
        asides: [],
        contentHash: id,
        ...over,
      });
    });
  }

  it('gives back what it was given, years before 1 and open ends too', async () => {
    const ancient = event('e1', { edtf: '-9999/..', earliest: -377_705_116_800_000, latest: null });
    await write((db) => insertEvents(db, [ancient]));
    expect(await findEvent(engine.store, 'e1')).toMatchObject({ ...ancient, version: 1 });
    expect(await findEvent(engine.store, 'e2')).toBeNull();
  });

  it('writes all of a transaction or nothing', async () => {
    await expect(
      write(async (db) => {
        await insertEvents(db, [event('e1')]);
        throw new Error('in the middle');
      }),
    ).rejects.toThrow('in the middle');
    expect(await findEvent(engine.store, 'e1')).toBeNull();
  });

  it('does not show others what a transaction has not committed, nor mixes their writes into it', async () => {
    let inside: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      inside = resolve;
    });
    let go: () => void = () => undefined;
    const wait = new Promise<void>((resolve) => {
      go = resolve;
    });
    const failing = write(async (db) => {
      await insertEvents(db, [event('e1')]);
      inside();
      await wait;
      throw new Error('rolled back');
    });
    await begun;
    expect(await findEvent(engine.store, 'e1')).toBeNull();
    // A write from outside, as sign-in makes them, must outlive the rollback.
    const other = engine.store.prisma.verification.create({
      data: { id: 'v1', identifier: 'x', value: 'y', expiresAt: new Date() },
    });
    go();
    await expect(failing).rejects.toThrow('rolled back');
    await other;
    expect(await engine.store.prisma.verification.findUnique({ where: { id: 'v1' } })).not.toBeNull();
    await engine.store.prisma.verification.delete({ where: { id: 'v1' } });
  });

  it('lets transactions that want one timeline wait for each other', async () => {
    await write((db) => insertEvents(db, [event('e1', { salience: 0 })]));
    await Promise.all(
      Array.from({ length: 8 }, () =>
        write(async (db) => {
          await lockTimeline(db, 't1');
          const before = await findEvent(db, 'e1');
          if (before) await refreshEvents(db, [{ ...before, salience: before.salience + 1 }]);
        }),
      ),
    );
    expect((await findEvent(engine.store, 'e1'))?.salience).toBe(8);
  });

  it('refuses a change made from an old version', async () => {
    await write((db) => insertEvents(db, [event('e1')]));
    expect(await write((db) => changeEvent(db, 'e1', 1, { title: 'New', earliest: null }))).toBe(true);
    expect(await write((db) => changeEvent(db, 'e1', 1, { title: 'Newer' }))).toBe(false);
    expect(await findEvent(engine.store, 'e1')).toMatchObject({ title: 'New', earliest: null, version: 2 });
  });

  it('rewrites many events at once, each with its own values', async () => {
    await write((db) => insertEvents(db, [event('e1'), event('e2'), event('e3')]));
    const [one, two] = [await findEvent(engine.store, 'e1'), await findEvent(engine.store, 'e2')];
    if (!one || !two) throw new Error('missing');
    const now = new Date('2024-05-06T07:08:09.123Z');
    const changed = {
      ...one,
      title: 'It\'s "new" \u2014 日本',
      edtf: null,
      earliest: null,
      latest: null,
      precision: null,
      resolution: 'unresolved' as const,
      reasons: [{ rule: 'r', text: 'because', weight: 0.25 }],
      edited: ['title'],
    };
    await write(async (db) => {
      await rewriteEvents(db, [changed, { ...two, salience: 1 / 3, earliest: -62_135_596_800_000 }], now);
    });
    expect(await findEvent(engine.store, 'e1')).toEqual({ ...changed, version: 2, updatedAt: now });
    expect(await findEvent(engine.store, 'e2')).toMatchObject({
      salience: 1 / 3,
      earliest: -62_135_596_800_000,
      version: 2,
    });
    expect(await findEvent(engine.store, 'e3')).toMatchObject({ title: 'Event e3', version: 1 });
  });

  it('follows merges to the event that stands', async () => {
    await write(async (db) => {
      await insertEvents(db, [event('e3')]);
      await insertEvents(db, [event('e2', { mergedIntoId: 'e3' })]);
      await insertEvents(db, [event('e1', { mergedIntoId: 'e2' })]);
    });
    expect((await standingEvent(engine.store, 'e1'))?.id).toBe('e3');
    expect(await ids()).toEqual(['e3']);
  });

  describe('lists of events', () => {
    beforeEach(() =>
      write((db) =>
        insertEvents(db, [
          event('a', { edtf: '1980', earliest: 10 * YEAR, latest: 11 * YEAR, salience: 0.1 }),
          event('b', { edtf: '1970', earliest: 0, latest: YEAR, salience: 0.9 }),
          event('c', { edtf: '1970', earliest: 0, latest: YEAR, salience: 0.9 }),
          event('d', { edtf: '../1975', earliest: null, latest: 5 * YEAR, salience: 0.3 }),
          event('e', { edtf: '1978/..', earliest: 8 * YEAR, latest: null, salience: 1 }),
          event('f', { edtf: null, earliest: null, latest: null, precision: null, resolution: 'unresolved' }),
          event('g', { edtf: '1990', earliest: 20 * YEAR, latest: 21 * YEAR, status: 'draft' }),
          event('h', { edtf: '-0043', earliest: -63_500_000_000_000, latest: -63_490_000_000_000 }),
        ]),
      ),
    );

    it('sorts by date with open starts before and undated last, both ways', async () => {
      expect(await ids({ sort: 'date' })).toEqual(['d', 'h', 'b', 'c', 'e', 'a', 'f']);
      expect(await ids({ sort: '-date' })).toEqual(['a', 'e', 'c', 'b', 'h', 'd', 'f']);
    });

    it('sorts by salience, then id', async () => {
      expect(await ids({ sort: 'salience' })).toEqual(['a', 'd', 'f', 'h', 'b', 'c', 'e']);
      expect(await ids({ sort: '-salience' })).toEqual(['e', 'c', 'b', 'h', 'f', 'd', 'a']);
    });

    it('keeps what can lie in a range: open ends reach for ever, undated events nowhere', async () => {
      expect(await ids({ from: 9 * YEAR })).toEqual(['e', 'a']);
      expect(await ids({ to: YEAR / 2 })).toEqual(['d', 'h', 'b', 'c']);
      expect(await ids({ from: 4 * YEAR, to: 9 * YEAR })).toEqual(['d', 'e']);
      expect(await ids({ from: 11 * YEAR, to: 11 * YEAR })).toEqual(['e', 'a']);
    });

    it('keeps statuses and timelines apart', async () => {
      expect(await ids({ statuses: ['draft'] })).toEqual(['g']);
      expect(await ids({ statuses: [] })).toEqual([]);
      expect(await ids({ timelineIds: ['elsewhere'] })).toEqual([]);
      expect(await ids({ timelineIds: [] })).toEqual([]);
    });

    it.each(['date', '-date', 'salience', '-salience'] as const)(
      'pages by %s through every event exactly once, whatever the size of a page',
      async (sort) => {
        const whole = await ids({ sort });
        for (const size of [1, 2, 3, 7]) {
          const seen: string[] = [];
          let after: Place | undefined;
          for (;;) {
            const page = await listEventPlaces(engine.store, filter({ sort }), size, after);
            seen.push(...page.map((place) => place.id));
            const last = page.at(-1);
            if (!last) break;
            // Through a cursor, as between two requests.
            const [stretch, key, id] = decodeCursor(encodeCursor([last.stretch, last.key, last.id])) ?? [];
            after = { stretch: Number(stretch), key: key === null ? null : Number(key), id: String(id) };
          }
          expect(seen).toEqual(whole);
        }
      },
    );
  });

  describe('search', () => {
    beforeEach(async () => {
      await addSource('s1', null, {
        title: 'The Ferry',
        text: 'In Zürich the café burned. Nothing in 2023-09.',
      });
      await write(async (db) => {
        await insertEvents(db, [
          event('e1', { title: 'Nagorno-Karabakh accord signed', summary: 'Łódź agreed; É. Müller too' }),
          event('e2', { title: 'The Armenian parliament met', quote: 'We met, at last' }),
          event('e3', { title: 'Something else' }),
        ]);
        await insertMentions(db, [
          mention('m1', { eventId: 'e3', quote: 'The ferry sank off Bamako in 1970.' }),
        ]);
      });
    });

    it.each([
      ['accord', ['e1']],
      ['ACCORD', ['e1']],
      ['karabakh', ['e1']],
      ['Nagorno-Karabakh', ['e1']],
      ['signed nagorno', ['e1']],
      ['muller', ['e1']],
      ['MÜLLER', ['e1']],
      ['armen', ['e2']],
      ['parliament armen', ['e2']],
      ['at last', ['e2']],
      ['bamako', ['e3']],
      ['ferry bama', ['e3']],
      ['armen parliament', []],
      ['rmenian', []],
      ['nowhere', []],
      ['', ['e1', 'e2', 'e3']],
    ])('finds by %j', async (q, expected) => {
      expect(await ids({ q })).toEqual(expected);
    });

    it.each([
      '"',
      '""',
      "'",
      "''",
      "o'accord",
      '*',
      '* accord',
      'accord*',
      '(',
      ')',
      'NEAR(',
      'AND',
      'OR NOT',
      'accord AND',
      '-accord',
      'title:accord',
      '^accord',
      ':*',
      '&',
      '|',
      '!',
      '<->',
      'a <-> b',
      '\\',
      '%',
      '_',
      ';--',
      '\u0000',
      '\ud800',
      '😀',
      '日本',
      'ﷺ',
      'İ',
      'ß',
      '½',
      '²',
      'ﬁ',
      '\u0301',
      'e\u0301',
      '[',
      ']',
      '{}',
      '?',
      '$1',
      '${x}',
      `accord'; DROP TABLE "Event"; --`,
      'x'.repeat(200),
    ])('takes %j for words, never for a query', async (q) => {
      await expect(ids({ q })).resolves.toEqual(expect.any(Array));
      await expect(listSourcePlaces(engine.store, { timelineIds: ['t1'], q }, 10)).resolves.toEqual(
        expect.any(Array),
      );
      expect(await findEvent(engine.store, 'e1')).not.toBeNull();
    });

    it('follows changes and deletions', async () => {
      await write((db) => changeEvent(db, 'e1', 1, { title: 'Treaty broken' }));
      expect(await ids({ q: 'accord' })).toEqual([]);
      expect(await ids({ q: 'treaty' })).toEqual(['e1']);
      await write((db) => removeEvents(db, ['e1']));
      expect(await ids({ q: 'treaty' })).toEqual([]);
      await write((db) => insertEvents(db, [event('e9', { title: 'Treaty again' })]));
      expect(await ids({ q: 'treaty' })).toEqual(['e9']);
    });

    it('searches titles and texts of sources', async () => {
      const found = async (q: string) =>
        (await listSourcePlaces(engine.store, { timelineIds: ['t1'], q }, 10)).map((place) => place.id);
      expect(await found('zurich cafe')).toEqual(['s1']);
      expect(await found('ferry')).toEqual(['s1']);
      expect(await found('2023 09')).toEqual(['s1']);
      expect(await found('accord')).toEqual([]);
    });
  });

  it('lists sources newest first, unknown dates last, in pages', async () => {
    await addSource('s1', null);
    await addSource('s2', '2024-08-19');
    await addSource('s3', '2024-08-20');
    await addSource('s4', '2024-08-19');
    await addSource('s5', null);
    const all = await listSourcePlaces(engine.store, { timelineIds: ['t1'] }, 10);
    expect(all.map((place) => place.id)).toEqual(['s3', 's2', 's4', 's1', 's5']);
    const seen: string[] = [];
    let last: (typeof all)[number] | undefined;
    for (;;) {
      const page = await listSourcePlaces(engine.store, { timelineIds: ['t1'] }, 1, last);
      last = page.at(-1);
      if (!last) break;
      seen.push(last.id);
    }
    expect(seen).toEqual(['s3', 's2', 's4', 's1', 's5']);
  });

  it('keeps mentions when their event goes, and moves them', async () => {
    await addSource('s1');
    await write(async (db) => {
      await insertEvents(db, [event('e1'), event('e2')]);
      await insertMentions(db, [mention('m1'), mention('m2', { rank: 1 })]);
      await placeMentions(db, [{ id: 'm1', eventId: 'e2', rank: 3 }]);
    });
    expect(await mentionsOfEvents(engine.store, ['e2'])).toEqual([mention('m1', { eventId: 'e2', rank: 3 })]);
    await write((db) => removeEvents(db, ['e1']));
    expect(await mentionsOfEvents(engine.store, ['e1'])).toEqual([]);
    await write((db) => placeMentions(db, [{ id: 'm2', eventId: 'e2', rank: 4 }]));
    expect((await mentionsOfEvents(engine.store, ['e2'])).map(({ id }) => id)).toEqual(['m1', 'm2']);
  });

  it('sets tags and forgets those that nothing wears', async () => {
    let n = 0;
    const id = () => `tag${(n += 1)}`;
    await write(async (db) => {
      await insertEvents(db, [event('e1'), event('e2')]);
      await setTags(db, { id: 'e1', timelineId: 't1' }, ['b', 'a', 'b'], id);
      await setTags(db, { id: 'e2', timelineId: 't1' }, ['b'], id);
      await setTags(db, { id: 'e1', timelineId: 't1' }, ['c'], id);
    });
    expect(await tagsOfEvents(engine.store, ['e1', 'e2'])).toEqual(
      new Map([
        ['e1', ['c']],
        ['e2', ['b']],
      ]),
    );
    expect(await engine.store.client.tag.count()).toBe(2);
  });

  it('counts a timeline', async () => {
    await addSource('s1');
    await write((db) =>
      insertEvents(db, [
        event('e1', { earliest: 5, latest: 7 }),
        event('e2', { earliest: -4, latest: null }),
        event('e3', { edtf: null, earliest: null, latest: null }),
        event('e4', { status: 'rejected', earliest: -1000, latest: 1000 }),
      ]),
    );
    expect({
      ...(await countSources(engine.store, 't1')),
      ...(await countEvents(engine.store, 't1')),
    }).toEqual({
      sources: 1,
      independent: 1,
      events: 3,
      undated: 1,
      earliest: -4,
      latest: 7,
    });
  });

  it('tells a slug that is taken from other failures', async () => {
    const again = write((db) =>
      insertTimeline(db, {
        id: 't2',
        slug: 'one',
        title: 'Two',
        description: null,
        visibility: 'public',
        sample: false,
      }),
    );
    const error = await again.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(isDuplicate(error)).toBe(true);
    expect(isDuplicate(new Error('other'))).toBe(false);
  });

  it('deletes a timeline with all that is in it, and keeps what was recorded', async () => {
    await addSource('s1');
    await write(async (db) => {
      await insertEvents(db, [event('e1')]);
      await insertMentions(db, [mention('m1')]);
      await setTags(db, { id: 'e1', timelineId: 't1' }, ['a'], () => 'tag');
      await insertRevision(db, {
        id: `r-${engine.database.provider}`,
        timelineId: 't1',
        subjectType: 'timeline',
        subjectId: 't1',
        action: 'update',
        before: { title: 'Zero' },
        after: { title: 'One' },
        reason: null,
        actorId: null,
        actorName: 'Somebody',
        decisionId: null,
      });
      await removeTimeline(db, 't1');
    });
    expect(await findTimeline(engine.store, 'one')).toBeNull();
    const { client } = engine.store;
    expect([await client.event.count(), await client.mention.count(), await client.source.count()]).toEqual([
      0, 0, 0,
    ]);
    expect([await client.origin.count(), await client.tag.count()]).toEqual([0, 0]);
    expect(await lastChange(engine.store, 't1')).toBe(0);
    expect(await revisionsOf(engine.store, 'timeline', 't1')).toMatchObject([
      { before: { title: 'Zero' }, after: { title: 'One' }, timelineId: null },
    ]);
  });

  it('takes more rows at once than an engine has placeholders', async () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      event(`x${String(i).padStart(5, '0')}`, { salience: 0 }),
    );
    await write(async (db) => {
      await insertEvents(db, many);
      const rows = [await findEvent(db, 'x00000'), await findEvent(db, 'x02999')];
      await refreshEvents(
        db,
        rows.flatMap((row) => (row ? [{ ...row, salience: 1 }] : [])),
      );
    });
    expect((await findEvent(engine.store, 'x02999'))?.salience).toBe(1);
    await write((db) =>
      removeEvents(
        db,
        many.map(({ id }) => id),
      ),
    );
    expect(await ids()).toEqual([]);
  });
});

describe('words of a search', () => {
  it('are runs of letters and digits, at most twenty', () => {
    expect(searchWords(' "Nagorno-Karabakh" 2023* ')).toEqual(['Nagorno', 'Karabakh', '2023']);
    expect(searchWords('--- "" *')).toEqual([]);
    expect(searchWords('a '.repeat(50))).toHaveLength(20);
  });
});
