/** What people decide about which events are one, on both engines: merging, splitting, keeping apart, rejecting, taking back. */
import type { EventResource } from '@/lib/schemas/event';
import type { Actor } from '@/lib/services/actor';
import { newServices, type Services } from './world';

jest.setTimeout(120_000);

const editor: Actor = { id: 'u1', name: 'Awa', kind: 'user' };

const FERRY = `The ferry Marie sank on Lake Volta on Monday, and forty people drowned.
In 2019 the government of Ghana bought three ferries from Norway.`;
const OWNER = `Ferries have crossed Lake Volta since 1965.
The ferry Marie sank on Lake Volta on 5 August 2024, the owner said.`;
const STRIKE = 'Dockers in Tema went on strike on 12 March 2021.';
const LOCKOUT = 'On 14 March 2021 the port company of Tema locked its workers out.';

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

  const add = async (text: string, publishedOn = '2024-08-07') => {
    const input = { timeline, text, title: text.slice(0, 20), publishedOn };
    const rest = { format: 'text' as const, publisher: null, author: null, url: null, language: 'en' };
    return (await s.ingestSource({ ...input, ...rest }, editor)).source;
  };
  const byHand = (title: string, over: { summary?: string; tags?: string[] } = {}) =>
    s.createEvent(
      {
        timeline,
        title,
        date: '2021-03-13',
        summary: over.summary ?? null,
        sourceUrl: null,
        quote: null,
        status: 'published',
        tags: over.tags ?? [],
      },
      editor,
    );
  const list = async () => (await s.listEvents({ timeline, sort: 'date', limit: 200 }, editor)).items;
  const about = async (word: string) => {
    const found = (await list()).filter(({ mentions, title }) =>
      [title, ...mentions.map((m) => m.quote.exact)].some((text) => text.includes(word)),
    );
    if (!found[0] || found.length > 1) throw new Error(`${found.length} events about ${word}`);
    return found[0];
  };
  const ref = ({ id, version }: EventResource) => ({ id, version });
  /** What a reader sees, without what counts changes. */
  const seen = async () =>
    (await list()).map(({ id, title, date, mentions, participants, places, tags, summary, agreement }) => ({
      id,
      title,
      date,
      quotes: mentions.map((m) => m.quote.exact),
      names: [...participants, ...places].map(({ name, kind }) => `${kind} ${name}`),
      tags,
      summary,
      agreement,
    }));

  it('asks about an event three times at most, about the best; the next one follows an answer', async () => {
    for (const day of [4, 5, 6, 7, 8]) await add(`The ferry Marie sank on Lake Volta on ${day} August 2023.`);
    const asked = async () => (await s.listSuggestions({ timeline, limit: 50 }, editor)).items;
    const timesOf = (items: Awaited<ReturnType<typeof asked>>) => {
      const times = new Map<string, number>();
      for (const { id } of items.flatMap(({ a, b }) => [a, b])) times.set(id, (times.get(id) ?? 0) + 1);
      return times;
    };
    const first = await asked();
    expect(first.length).toBeGreaterThan(0);
    expect(Math.max(...timesOf(first).values())).toBe(3);
    expect(await s.countSuggestions(timeline, editor)).toBe(first.length);
    // Five events are ten pairs; each of them comes in the end.
    const pairs = new Set<string>();
    for (let items = first; items[0]; items = await asked()) {
      expect(Math.max(...timesOf(items).values())).toBeLessThanOrEqual(3);
      pairs.add([items[0].a.id, items[0].b.id].toSorted().join());
      await s.decideSuggestion(items[0].id, { decision: 'apart' }, editor);
    }
    expect(pairs.size).toBe(10);
  });

  it('merges two events; the id of the other leads to the one that stands; taking back restores both', async () => {
    await add(STRIKE);
    await add(LOCKOUT);
    const before = await seen();
    const [strike, lockout] = [await about('strike'), await about('locked')];
    const { decision, events } = await s.mergeEvents(
      { into: ref(lockout), events: [ref(strike)], reason: 'one dispute' },
      editor,
    );
    expect(events.map(({ id }) => id)).toEqual([lockout.id]);
    expect(events[0]?.mentions).toHaveLength(2);
    expect(events[0]?.version).toBeGreaterThan(lockout.version);
    expect((await s.getEvent(strike.id, null)).id).toBe(lockout.id);
    expect(decision).toMatchObject({
      kind: 'merge',
      reason: 'one dispute',
      actorName: 'Awa',
      undoneAt: null,
    });
    const [entry] = await s.eventHistory(lockout.id, editor);
    expect(entry).toMatchObject({ action: 'merge', decisionId: decision.id, undone: false });

    const undone = await s.undoDecision(decision.id, editor);
    expect(undone.decision.undoneBy).toBe('Awa');
    expect(await seen()).toEqual(before);
    expect((await s.getEvent(strike.id, null)).id).toBe(strike.id);
    expect((await s.eventHistory(lockout.id, editor)).map(({ action, undone: u }) => [action, u])).toEqual([
      ['undo', false],
      ['merge', true],
    ]);
    await expect(s.undoDecision(decision.id, editor)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('keeps merged what was merged, also when an article is read anew or comes and goes', async () => {
    const source = await add(STRIKE);
    await add(LOCKOUT);
    const [strike, lockout] = [await about('strike'), await about('locked')];
    await s.mergeEvents({ into: ref(strike), events: [ref(lockout)] }, editor);
    await s.correctPublicationDate(source.id, { publishedOn: '2024-08-09' }, editor);
    const other = await add(OWNER);
    await s.deleteSource(other.id, editor);
    const now = await s.getEvent(lockout.id, null);
    expect(now.id).toBe(strike.id);
    expect(now.mentions).toHaveLength(2);
    // What was said of a source goes with it, and leaves the rest.
    await s.deleteSource(source.id, editor);
    expect((await s.getEvent(strike.id, null)).mentions.map((m) => m.quote.exact)).toEqual([LOCKOUT]);
  });

  it('splits a sentence out, keeps it out, and puts it back', async () => {
    await add(FERRY);
    await add(OWNER);
    const sinking = await about('sank');
    expect(sinking.mentions).toHaveLength(2);
    const before = await seen();
    const owners = sinking.mentions.find((m) => m.quote.exact.includes('owner'));
    const { decision, events } = await s.splitEvent(
      { event: ref(sinking), mentions: [owners?.id ?? ''] },
      editor,
    );
    expect(events).toHaveLength(2);
    expect(events[0]?.id).toBe(sinking.id);
    expect(events[0]?.mentions.map((m) => m.quote.exact)).not.toContain(owners?.quote.exact);
    expect(events[1]?.mentions.map((m) => m.quote.exact)).toEqual([owners?.quote.exact]);
    expect(decision.mentions.map(({ quote }) => quote)).toEqual([owners?.quote.exact]);
    await s.correctPublicationDate(owners?.source.id ?? '', { publishedOn: '2024-08-08' }, editor);
    expect((await s.getEvent(events[1]?.id ?? '', null)).mentions).toHaveLength(1);
    expect((await s.getEvent(sinking.id, null)).mentions).toHaveLength(1);

    await s.correctPublicationDate(owners?.source.id ?? '', { publishedOn: '2024-08-07' }, editor);
    await s.undoDecision(decision.id, editor);
    expect(await seen()).toEqual(before);
    // The passing event's id leads where its sentence went.
    expect((await s.getEvent(events[1]?.id ?? '', null)).id).toBe(sinking.id);
  });

  it('splits a sentence out into another event', async () => {
    await add(FERRY);
    await add(OWNER);
    const [sinking, crossing] = [await about('sank'), await about('crossed')];
    const owners = sinking.mentions.find((m) => m.quote.exact.includes('owner'));
    const { decision, events } = await s.splitEvent(
      { event: ref(sinking), mentions: [owners?.id ?? ''], into: ref(crossing) },
      editor,
    );
    expect(events.map(({ id }) => id)).toEqual([sinking.id, crossing.id]);
    expect(events[1]?.mentions).toHaveLength(2);
    await s.undoDecision(decision.id, editor);
    expect((await about('sank')).mentions).toHaveLength(2);
    expect((await about('crossed')).mentions).toHaveLength(1);
  });

  it('lets the later decision outrank the earlier', async () => {
    await add(STRIKE);
    await add(LOCKOUT);
    const [strike, lockout] = [await about('strike'), await about('locked')];
    await s.keepApart({ events: [ref(strike), ref(lockout)] }, editor);
    expect(await list()).toHaveLength(2);
    const { decision } = await s.mergeEvents(
      { into: ref(await s.getEvent(strike.id, null)), events: [ref(await s.getEvent(lockout.id, null))] },
      editor,
    );
    const merged = await s.getEvent(strike.id, null);
    expect(merged.mentions).toHaveLength(2);
    await s.splitEvent({ event: ref(merged), mentions: [merged.mentions[0]?.id ?? ''] }, editor);
    expect(await list()).toHaveLength(2);
    await s.undoDecision(decision.id, editor);
    expect(await list()).toHaveLength(2);
  });

  it('sets a sentence aside that tells no event, and brings it back under the old id', async () => {
    const source = await add(FERRY);
    await add(OWNER);
    const [bought, sinking] = [await about('bought'), await about('sank')];
    const before = await seen();
    const first = await s.rejectMention(
      { event: ref(bought), mention: bought.mentions[0]?.id ?? '' },
      editor,
    );
    expect(first.events).toEqual([]);
    await expect(s.getEvent(bought.id, null)).rejects.toMatchObject({ code: 'not_found' });
    const owners = sinking.mentions.find((m) => m.quote.exact.includes('owner'));
    const second = await s.rejectMention({ event: ref(sinking), mention: owners?.id ?? '' }, editor);
    expect(second.events[0]?.sources).toHaveLength(1);
    // Also when the article is read anew.
    await s.correctPublicationDate(source.id, { publishedOn: '2024-08-06' }, editor);
    await s.correctPublicationDate(source.id, { publishedOn: '2024-08-07' }, editor);
    expect((await list()).some(({ title }) => title.includes('bought'))).toBe(false);
    await s.undoDecision(second.decision.id, editor);
    await s.undoDecision(first.decision.id, editor);
    expect(await seen()).toEqual(before);
  });

  it('hides an event whose last sentence is rejected, also one that a person has edited', async () => {
    await add(FERRY);
    const bought = await about('bought');
    const edited = await s.updateEvent(
      bought.id,
      { version: bought.version, title: 'Three ferries' },
      editor,
    );
    const { decision } = await s.rejectMention(
      { event: ref(edited), mention: edited.mentions[0]?.id ?? '' },
      editor,
    );
    await expect(s.getEvent(bought.id, null)).rejects.toMatchObject({ code: 'not_found' });
    await s.undoDecision(decision.id, editor);
    expect(await s.getEvent(bought.id, null)).toMatchObject({ title: 'Three ferries', mentions: [{}] });
  });

  it('merges what was entered by hand with what articles tell, either way', async () => {
    await add(STRIKE);
    const strike = await about('strike');
    const typed = await byHand('The dispute of Tema', { summary: 'Long and bitter.', tags: ['labour'] });
    const before = await seen();
    const one = await s.mergeEvents({ into: ref(typed), events: [ref(strike)] }, editor);
    expect(one.events).toMatchObject([
      { id: typed.id, title: 'The dispute of Tema', date: { edtf: '2021-03-13' }, agreement: { sources: 1 } },
    ]);
    expect((await s.getEvent(strike.id, null)).id).toBe(typed.id);
    await add(LOCKOUT);
    expect((await s.getEvent(typed.id, null)).title).toBe('The dispute of Tema');
    await s.deleteSource((await about('locked')).sources[0]?.id ?? '', editor);
    await s.undoDecision(one.decision.id, editor);
    expect(await seen()).toEqual(before);

    const other = await s.mergeEvents(
      { into: ref(await about('strike')), events: [ref(await s.getEvent(typed.id, null))] },
      editor,
    );
    // What a person wrote is not lost with the event that goes.
    expect(other.events).toMatchObject([{ id: strike.id, summary: 'Long and bitter.', tags: ['labour'] }]);
    expect((await s.getEvent(typed.id, null)).id).toBe(strike.id);
    await s.undoDecision(other.decision.id, editor);
    expect(await seen()).toEqual(before);
  });

  it('gives an event entered by hand back when the article that it was merged into goes', async () => {
    const source = await add(STRIKE);
    const [strike, typed] = [await about('strike'), await byHand('The dispute of Tema')];
    await s.mergeEvents({ into: ref(strike), events: [ref(typed)] }, editor);
    expect(await list()).toHaveLength(1);
    await s.deleteSource(source.id, editor);
    expect((await list()).map(({ id }) => id)).toEqual([typed.id]);
  });

  it('refuses what cannot be decided, and changes nothing', async () => {
    await add(FERRY);
    const [sinking, bought] = [await about('sank'), await about('bought')];
    const typed = await byHand('The dispute of Tema');
    const before = await list();
    const stale = { id: bought.id, version: bought.version + 1 };
    const gone = { id: 'nothing', version: 1 };
    await expect(s.mergeEvents({ into: ref(sinking), events: [stale] }, editor)).rejects.toMatchObject({
      code: 'stale_version',
    });
    await expect(s.mergeEvents({ into: ref(sinking), events: [gone] }, editor)).rejects.toMatchObject({
      code: 'not_found',
    });
    const fields: [Promise<unknown>, string][] = [
      [s.mergeEvents({ into: ref(sinking), events: [ref(sinking)] }, editor), 'events'],
      [s.splitEvent({ event: ref(sinking), mentions: [bought.mentions[0]?.id ?? ''] }, editor), 'mentions'],
      [
        s.splitEvent({ event: ref(sinking), mentions: sinking.mentions.map(({ id }) => id) }, editor),
        'mentions',
      ],
      [s.keepApart({ events: [ref(sinking), ref(sinking)] }, editor), 'events'],
      [s.keepApart({ events: [ref(sinking), ref(typed)] }, editor), 'events'],
      [s.rejectMention({ event: ref(sinking), mention: bought.mentions[0]?.id ?? '' }, editor), 'mention'],
    ];
    for (const [attempt, path] of fields)
      await expect(attempt).rejects.toMatchObject({ code: 'invalid_input', fields: [{ path }] });
    expect(await list()).toEqual(before);
    expect((await s.listDecisions({ timeline, limit: 50 }, editor)).items).toEqual([]);
  });

  it('lists decisions newest first, in pages, of a timeline or of an event', async () => {
    await add(STRIKE);
    await add(LOCKOUT);
    await add(FERRY);
    const [strike, lockout, sinking] = [await about('strike'), await about('locked'), await about('sank')];
    await s.keepApart({ events: [ref(strike), ref(lockout)] }, editor);
    await s.keepApart({ events: [ref(await about('strike')), ref(sinking)] }, editor);
    const first = await s.listDecisions({ timeline, limit: 1 }, editor);
    expect(first.items[0]?.events.map(({ id }) => id)).toEqual([strike.id, sinking.id]);
    const second = await s.listDecisions({ timeline, limit: 1, cursor: first.next ?? '' }, editor);
    expect(second.items[0]?.events.map(({ id }) => id)).toEqual([strike.id, lockout.id]);
    expect(second.next).toBeNull();
    expect((await s.listDecisions({ event: lockout.id, limit: 50 }, editor)).items).toHaveLength(1);
  });
});
