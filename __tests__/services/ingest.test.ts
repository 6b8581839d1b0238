/** Articles in, events out, and what people did to them: on both engines. */
import type { Actor } from '@/lib/services/actor';
import type { SourceCreate } from '@/lib/schemas/source';
import { newServices, type Services } from './world';

jest.setTimeout(120_000);

const editor: Actor = { id: 'u1', name: 'Awa', kind: 'user' };

const LAKE = `The ferry Marie sank on Lake Volta on Monday, and forty people drowned.
In 2019 the government bought three ferries from Norway.
The harbour of Yeji was rebuilt in March 2021.`;
const HARBOUR = `Ferries have crossed Lake Volta since 1965.
The ferry Marie sank on Lake Volta on 5 August 2024, the owner said.
The harbour of Yeji was rebuilt in March 2021, at a cost of $3 million.`;

describe.each(['SQLite', 'PostgreSQL'] as const)('on %s', (engine) => {
  let s: Services;
  let leave: () => Promise<void>;
  let timeline: string;

  beforeAll(async () => {
    ({ services: s, leave } = await newServices(engine));
  });
  afterAll(() => leave());

  beforeEach(async () => {
    timeline = (await s.createTimeline({ title: 'Lake', description: null, visibility: 'public' }, editor))
      .slug;
  });

  const article = (
    text: string,
    publishedOn: string | null,
    over: Partial<SourceCreate> = {},
  ): SourceCreate => ({
    timeline,
    text,
    format: 'text',
    title: text.slice(0, 20),
    publisher: null,
    author: null,
    url: null,
    publishedOn,
    language: 'en',
    ...over,
  });
  const list = async (over: Partial<Parameters<Services['listEvents']>[0]> = {}) =>
    (await s.listEvents({ timeline, sort: 'date', limit: 200, ...over }, editor)).items;
  const about = async (word: string) => {
    const found = (await list()).filter((event) => event.title.toLowerCase().includes(word));
    if (!found[0] || found.length > 1) throw new Error(`${found.length} events about ${word}`);
    return found[0];
  };

  it('stores an article with its text, and events with evidence in it', async () => {
    const { source, created } = await s.ingestSource(article(LAKE, '2024-08-07'), editor);
    expect(created).toBe(true);
    expect(source).toMatchObject({ text: LAKE, publishedOn: '2024-08-07', publishedHow: 'given' });
    expect(source.mentions.length).toBeGreaterThanOrEqual(3);
    for (const mention of source.mentions) {
      const { quote, position, time } = mention;
      expect(source.text.slice(position.start, position.end)).toBe(quote.exact);
      expect(source.text.slice(time.start, time.end)).toBe(time.text);
      expect(source.text.slice(0, position.start).endsWith(quote.prefix)).toBe(true);
      expect(source.text.slice(position.end).startsWith(quote.suffix)).toBe(true);
      expect((await s.getEvent(mention.eventId, null)).mentions.map(({ id }) => id)).toContain(mention.id);
    }
    const sinking = await about('sank');
    expect(sinking).toMatchObject({ entry: 'extracted', status: 'published', version: 1 });
    expect(sinking.date).toMatchObject({ edtf: '2024-08-05', resolution: 'computed' });
    expect(sinking.mentions[0]?.derivation.length).toBeGreaterThan(0);
  });

  it('takes the same text for the same source', async () => {
    const first = await s.ingestSource(article(LAKE, '2024-08-07'), editor);
    const before = await list();
    const again = await s.ingestSource(article(LAKE, '2024-08-09', { title: 'Other' }), editor);
    expect(again.created).toBe(false);
    expect(again.source.id).toBe(first.source.id);
    expect(again.source.publishedOn).toBe('2024-08-07');
    expect(await list()).toEqual(before);
  });

  it('gathers what several articles tell of one event, and leaves other events as they were', async () => {
    await s.ingestSource(article(LAKE, '2024-08-07'), editor);
    const [sinking, bought] = [await about('sank'), await about('bought')];
    await s.ingestSource(article(HARBOUR, '2024-08-08'), editor);
    const now = await about('sank');
    expect(now.id).toBe(sinking.id);
    expect(now.sources).toHaveLength(2);
    expect(now.version).toBeGreaterThan(sinking.version);
    expect((await about('bought')).version).toBe(bought.version);
  });

  it('gives the same events whatever the order of the articles', async () => {
    await s.ingestSource(article(LAKE, '2024-08-07'), editor);
    await s.ingestSource(article(HARBOUR, '2024-08-08'), editor);
    const shape = (events: Awaited<ReturnType<typeof list>>) =>
      events.map(({ title, date, mentions, agreement }) => [
        title,
        date,
        mentions.map((m) => m.quote.exact).toSorted(),
        agreement,
      ]);
    const one = shape(await list());
    await s.deleteTimeline(timeline, editor);
    timeline = (await s.createTimeline({ title: 'Lake', description: null, visibility: 'public' }, editor))
      .slug;
    await s.ingestSource(article(HARBOUR, '2024-08-08'), editor);
    await s.ingestSource(article(LAKE, '2024-08-07'), editor);
    expect(shape(await list())).toEqual(one);
  });

  it('reads an article anew when its date is corrected; ids survive', async () => {
    const { source } = await s.ingestSource(article(LAKE, '2024-08-07'), editor);
    const before = await list();
    const sinking = await about('sank');
    const corrected = await s.correctPublicationDate(source.id, { publishedOn: '2024-08-14' }, editor);
    expect(corrected).toMatchObject({ publishedOn: '2024-08-14', publishedHow: 'corrected' });
    const after = await s.getEvent(sinking.id, null);
    expect(after.date.edtf).toBe('2024-08-12');
    expect(after.version).toBe(sinking.version + 1);
    expect((await list()).map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted());
    // Nothing changed in an event whose date the text states.
    const bought = before.find(({ title }) => title.includes('bought'));
    expect(await s.getEvent(bought?.id ?? '', null)).toMatchObject({
      version: 1,
      updatedAt: bought?.updatedAt,
      date: bought?.date,
    });

    const unknown = await s.correctPublicationDate(source.id, { publishedOn: null }, editor);
    expect(unknown).toMatchObject({ publishedOn: null, publishedHow: 'unknown' });
    expect((await s.getEvent(sinking.id, null)).date).toMatchObject({ edtf: null, resolution: 'unresolved' });
  });

  it('leaves alone what people have set', async () => {
    const { source } = await s.ingestSource(article(LAKE, '2024-08-07'), editor);
    const sinking = await about('sank');
    const edited = await s.updateEvent(
      sinking.id,
      { version: sinking.version, title: 'The Marie disaster', tags: ['ferry'], summary: 'Forty dead.' },
      editor,
    );
    expect(edited).toMatchObject({
      title: 'The Marie disaster',
      tags: ['ferry'],
      version: sinking.version + 1,
    });
    await s.ingestSource(article(HARBOUR, '2024-08-08'), editor);
    await s.correctPublicationDate(source.id, { publishedOn: '2024-08-06' }, editor);
    expect(await s.getEvent(sinking.id, null)).toMatchObject({
      title: 'The Marie disaster',
      summary: 'Forty dead.',
      tags: ['ferry'],
      date: { edtf: '2024-08-05' },
      agreement: { sources: 2 },
    });

    const bought = await about('bought');
    await s.updateEvent(bought.id, { version: bought.version, date: '44 BC' }, editor);
    await s.correctPublicationDate(source.id, { publishedOn: '2024-08-07' }, editor);
    expect((await s.getEvent(bought.id, null)).date).toMatchObject({ edtf: '-0043', text: '44 BC' });
  });

  it('learns where a place lies as soon as a source leaves no doubt', async () => {
    const place = async () => (await list())[0]?.places.map((one) => [one.name, one.latitude, one.longitude]);
    const news = 'The old bridge collapsed in Tripoli on 4 May 2019.';
    await s.ingestSource(article(news, '2019-05-05'), editor);
    expect(await place()).toEqual([['Tripoli', null, null]]);
    await s.ingestSource(article(`${news} All of Libya mourned.`, '2019-05-06'), editor);
    expect(await place()).toEqual([['Tripoli', 32.89, 13.19]]);
  });

  it('leaves alone the people and places that somebody set, each role for itself', async () => {
    const { source } = await s.ingestSource(article(LAKE, '2024-08-07'), editor);
    const sinking = await about('sank');
    const names = [
      { name: 'Lake Guard', kind: 'organisation' as const },
      { name: 'Ana Brix', kind: 'person' as const },
    ];
    const plain = (of: readonly { name: string; kind: string }[]) =>
      of.map(({ name, kind }) => ({ name, kind })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const { version, edited, participants } = await s.updateEvent(
      sinking.id,
      { version: sinking.version, participants: names },
      editor,
    );
    expect(plain(participants)).toEqual(plain(names));
    expect(edited).toEqual(['participants']);
    await s.ingestSource(article(HARBOUR, '2024-08-08'), editor);
    await s.correctPublicationDate(source.id, { publishedOn: '2024-08-06' }, editor);
    const now = await s.getEvent(sinking.id, null);
    expect(now.sources).toHaveLength(2);
    expect(plain(now.participants)).toEqual(plain(names));
    // The same list again, in another order, changes nothing.
    const same = { version: now.version, participants: names.toReversed() };
    expect((await s.updateEvent(sinking.id, same, editor)).version).toBe(now.version);
    expect(now.version).toBeGreaterThan(version);
    // Places stay the machine's: they come from both articles.
    expect(now.edited).toEqual(['participants']);
  });

  it('keeps what people rejected away, also from later articles', async () => {
    await s.ingestSource(article(LAKE, '2024-08-07'), editor);
    const rebuilt = await about('rebuilt');
    await s.deleteEvent(rebuilt.id, editor);
    await expect(s.getEvent(rebuilt.id, null)).rejects.toMatchObject({ code: 'not_found' });
    await s.ingestSource(article(HARBOUR, '2024-08-08'), editor);
    expect((await list()).map(({ title }) => title).filter((title) => title.includes('rebuilt'))).toEqual([]);
    expect((await list({ status: 'rejected' })).map(({ id }) => id)).toEqual([rebuilt.id]);
    // A person can bring it back.
    const { version } = await s.getEvent(rebuilt.id, editor);
    await s.updateEvent(rebuilt.id, { version, status: 'published' }, editor);
    expect((await about('rebuilt')).sources).toHaveLength(2);
  });

  it('keeps what a person set in an event that grows into a larger one', async () => {
    const first = await s.ingestSource(
      article('The army shelled the market of Gao on 3 May 2023, and ten traders died.', null),
      editor,
    );
    const [told] = await list();
    if (!told) throw new Error('no event');
    await s.updateEvent(told.id, { version: told.version, title: 'The market of Gao' }, editor);
    for (const text of [
      'On 3 May 2023 the army shelled the market of Gao; ten traders died.',
      'Ten traders died when the army shelled the market of Gao on 3 May 2023, survivors said.',
    ]) {
      await s.ingestSource(article(text, null), editor);
    }
    const event = await s.getEvent(told.id, null);
    expect(event).toMatchObject({ id: told.id, title: 'The market of Gao', agreement: { sources: 3 } });
    // Without the article that it was first told by, it is the same event still.
    await s.deleteSource(first.source.id, editor);
    expect(await s.getEvent(told.id, null)).toMatchObject({
      title: 'The market of Gao',
      agreement: { sources: 2 },
    });
  });

  it('leaves events entered by hand alone, whatever happens to sources', async () => {
    const { source } = await s.ingestSource(article(LAKE, '2024-08-07'), editor);
    const own = await s.createEvent(
      {
        timeline,
        title: 'The dam was finished',
        date: 'early 1965',
        summary: null,
        sourceUrl: null,
        quote: null,
        status: 'published',
        tags: [],
      },
      editor,
    );
    await s.ingestSource(article(HARBOUR, '2024-08-08'), editor);
    await s.deleteSource(source.id, editor);
    expect(await s.getEvent(own.id, null)).toEqual(own);
    await s.deleteEvent(own.id, editor);
    await expect(s.getEvent(own.id, editor)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('does on deletion what the preview says', async () => {
    const { source } = await s.ingestSource(article(LAKE, '2024-08-07'), editor);
    await s.ingestSource(article(HARBOUR, '2024-08-08'), editor);
    const before = await list();
    const preview = await s.previewDeletion(source.id, editor);
    expect(await list()).toEqual(before);
    expect(preview.lost.map(({ title }) => title).join()).toMatch(/bought/);
    expect(preview.kept.map(({ title }) => title).join()).toMatch(/sank/);

    await s.deleteSource(source.id, editor);
    const after = await list();
    const ids = after.map(({ id }) => id);
    for (const { id } of preview.lost) expect(ids).not.toContain(id);
    for (const { id } of preview.kept) {
      expect(after.find((event) => event.id === id)?.sources.map((ref) => ref.id)).not.toContain(source.id);
    }
    expect(
      before
        .filter(({ id }) => !ids.includes(id))
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(preview.lost.map(({ id }) => id).toSorted());
    await expect(s.getSource(source.id, editor)).rejects.toMatchObject({ code: 'not_found' });
    expect((await s.getTimeline(timeline, null)).sources).toBe(1);
  });

  it('forgets what another article supplied when that article goes', async () => {
    const { source } = await s.ingestSource(
      article('In September 2023 the army shelled the town of Gao and took its bridge.', '2023-10-02'),
      editor,
    );
    const vague = await s.ingestSource(
      article(
        'People remember when the army shelled the town of Gao in September and took its bridge.',
        null,
      ),
      editor,
    );
    const alone = await s.getSource(vague.source.id, editor);
    await s.deleteSource(source.id, editor);
    const after = await s.getSource(vague.source.id, editor);
    // With the other: its year. Without: none, as the article itself says.
    expect(alone.mentions.map(({ date }) => date.edtf)).toEqual(['2023-09']);
    expect(after.mentions.map(({ date }) => date.edtf)).toEqual([null]);
    expect(after.mentions.map(({ resolution }) => resolution)).toEqual(['unresolved']);
  });

  it('records who did what', async () => {
    const { source } = await s.ingestSource(article(LAKE, '2024-08-07'), editor);
    const sinking = await about('sank');
    await s.updateEvent(sinking.id, { version: 1, title: 'New title', reason: 'clearer' }, editor);
    await s.deleteEvent(sinking.id, editor);
    const history = await s.eventHistory(sinking.id, editor);
    expect(history).toMatchObject([
      { action: 'delete', actorName: 'Awa' },
      {
        action: 'update',
        changes: [{ name: 'title', was: sinking.title, is: 'New title' }],
        reason: 'clearer',
      },
    ]);
    await s.correctPublicationDate(source.id, { publishedOn: '2024-08-08' }, editor);
    await s.deleteSource(source.id, editor);
    const { revisionsOf } = await import('@/lib/store/revisions');
    const { store } = await import('@/lib/store/client');
    const rows = await revisionsOf(store(), 'source', source.id);
    expect(rows.map(({ action }) => action)).toEqual(['delete', 'correct-date', 'ingest']);
  });

  it('refuses a change made from an old version, and changes nothing', async () => {
    await s.ingestSource(article(LAKE, '2024-08-07'), editor);
    const sinking = await about('sank');
    await s.updateEvent(sinking.id, { version: 1, title: 'First' }, editor);
    await expect(s.updateEvent(sinking.id, { version: 1, title: 'Second' }, editor)).rejects.toMatchObject({
      code: 'stale_version',
    });
    expect((await s.getEvent(sinking.id, null)).title).toBe('First');
  });

  it('lets exactly one of two that change the same version win', async () => {
    await s.ingestSource(article(LAKE, '2024-08-07'), editor);
    const sinking = await about('sank');
    const results = await Promise.allSettled(
      ['A', 'B', 'C', 'D'].map((title) => s.updateEvent(sinking.id, { version: 1, title }, editor)),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('ingests into one timeline from many at once, losing nothing', async () => {
    const towns = ['Gao', 'Mopti', 'Kayes', 'Ségou', 'Sikasso', 'Kidal'];
    await Promise.all(
      towns.map((town, i) =>
        s.ingestSource(
          article(`The mayor of ${town} opened a new school in March 20${10 + i}.`, null),
          editor,
        ),
      ),
    );
    const events = await list();
    expect(events).toHaveLength(towns.length);
    expect((await s.getTimeline(timeline, null)).sources).toBe(towns.length);
  });

  it('says what is wrong, and stores nothing', async () => {
    await expect(s.ingestSource(article(LAKE, null, { timeline: 'nowhere' }), editor)).rejects.toMatchObject({
      code: 'invalid_input',
      fields: [{ path: 'timeline' }],
    });
    const bad = {
      timeline,
      title: 'X',
      summary: null,
      sourceUrl: null,
      quote: null,
      status: 'published',
      tags: [],
    } as const;
    await expect(s.createEvent({ ...bad, tags: [], date: 'blue' }, editor)).rejects.toMatchObject({
      code: 'invalid_input',
      fields: [{ path: 'date' }],
    });
    await expect(s.listEvents({ sort: 'date', limit: 5, cursor: 'nonsense' }, editor)).rejects.toMatchObject({
      fields: [{ path: 'cursor' }],
    });
    await expect(s.listEvents({ sort: 'date', limit: 5, from: '2023-02-30' }, editor)).rejects.toMatchObject({
      fields: [{ path: 'from' }],
    });
    await expect(
      s.listEvents({ sort: 'date', limit: 5, from: '2024', to: '2023' }, editor),
    ).rejects.toMatchObject({
      fields: [{ path: 'to' }],
    });
    await expect(
      s.createTimeline({ title: 'Again', slug: timeline, description: null, visibility: 'public' }, editor),
    ).rejects.toMatchObject({ fields: [{ path: 'slug' }] });
    expect(await list()).toEqual([]);
  });

  it('shows readers who are not signed in only what is public and published', async () => {
    const add = (visibility: 'public' | 'unlisted' | 'private') =>
      s.createTimeline({ title: visibility, description: null, visibility }, editor);
    const [open, unlisted, closed] = [await add('public'), await add('unlisted'), await add('private')];
    const event = (slug: string, status: 'published' | 'draft') =>
      s.createEvent(
        {
          timeline: slug,
          title: status,
          date: '1999',
          summary: null,
          sourceUrl: null,
          quote: null,
          status,
          tags: [],
        },
        editor,
      );
    const shown = await event(open.slug, 'published');
    const draft = await event(open.slug, 'draft');
    const hidden = await event(unlisted.slug, 'published');
    const secret = await event(closed.slug, 'published');

    const slugs = (await s.listTimelines(null)).map(({ slug }) => slug);
    expect(slugs).toContain(open.slug);
    expect(slugs).not.toContain(unlisted.slug);
    expect(slugs).not.toContain(closed.slug);
    expect((await s.getTimeline(unlisted.slug, null)).id).toBe(unlisted.id);
    await expect(s.getTimeline(closed.slug, null)).rejects.toMatchObject({ code: 'not_found' });
    await expect(s.getTimeline(closed.id, null)).rejects.toMatchObject({ code: 'not_found' });

    const ids = (await s.listEvents({ sort: 'date', limit: 200 }, null)).items.map(({ id }) => id);
    expect(ids).toContain(shown.id);
    for (const { id } of [draft, hidden, secret]) expect(ids).not.toContain(id);
    expect((await s.getEvent(hidden.id, null)).id).toBe(hidden.id);
    for (const { id } of [draft, secret]) {
      await expect(s.getEvent(id, null)).rejects.toMatchObject({ code: 'not_found' });
      expect((await s.getEvent(id, editor)).id).toBe(id);
    }
    const drafts = await s.listEvents(
      { timeline: open.slug, status: 'draft', sort: 'date', limit: 10 },
      null,
    );
    expect(drafts.items).toEqual([]);
    for (const { slug } of [open, unlisted, closed]) await s.deleteTimeline(slug, editor);
  });

  it('pages through all events exactly once', async () => {
    await s.ingestSource(article(LAKE, '2024-08-07'), editor);
    await s.ingestSource(article(HARBOUR, null), editor);
    for (const sort of ['date', '-date', 'salience', '-salience'] as const) {
      const whole = (await list({ sort })).map(({ id }) => id);
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await s.listEvents({ timeline, sort, limit: 2, ...(cursor && { cursor }) }, null);
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.next ?? undefined;
      } while (cursor);
      expect(seen).toEqual(whole);
      expect(whole.length).toBeGreaterThan(3);
    }
  });

  it('keeps the language and how it is known, and says how the article was read', async () => {
    const german = 'Der Rat hat am Montag beschlossen, die alte Brücke abzureißen.';
    const { source } = await s.ingestSource(article(german, '2024-08-21', { language: null }), editor);
    expect(source).toMatchObject({ language: 'de', languageHow: 'detected' });
    expect(source.reading).toMatchObject({ languageName: 'German', languageHow: 'detected' });
    expect(source.mentions.map(({ date }) => date.edtf)).toEqual(['2024-08-19']);
    // Read anew in the same language.
    const corrected = await s.correctPublicationDate(source.id, { publishedOn: '2024-08-14' }, editor);
    expect(corrected).toMatchObject({ language: 'de', languageHow: 'detected' });
    expect(corrected.mentions.map(({ date }) => date.edtf)).toEqual(['2024-08-12']);
    const stated = await s.ingestSource(article(LAKE, '2024-08-07', { language: 'en-GB' }), editor);
    expect(stated.source).toMatchObject({ language: 'en-GB', languageHow: 'stated' });
    const { items } = await s.listSources({ timeline, limit: 50 }, editor);
    expect(items.map(({ languageHow }) => languageHow).toSorted()).toEqual(['detected', 'stated']);
  });
});
