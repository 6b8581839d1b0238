/** What is stored after any sequence of changes is what building everything at once gives: on both engines. */
import { leaveOutBoilerplate } from '@/lib/core/extraction/boilerplate';
import {
  type Decision,
  findOrigins,
  mergeMentions,
  type MentionPosition,
  originNames,
} from '@/lib/core/merging';
import { buildTimeline, readArticle } from '@/lib/core/pipeline';
import type { Article, EventDraft, Reading } from '@/lib/core/model';
import type { EventResource } from '@/lib/schemas/event';
import type { Actor } from '@/lib/services/actor';
import { toVerdicts } from '@/lib/services/rebuild/decisions';
import { numbers } from '../bench/articles';
import { newServices, type Services } from './world';

jest.setTimeout(300_000);

const editor: Actor = { id: 'u1', name: 'Awa', kind: 'user' };

/** News of a few places, in which the same things are told in several ways, some without their year, some by copies. */
function newsOf(
  random: () => number,
): () => { text: string; url: string | null; publishedOn: string | null } {
  const pick = <T>(list: readonly T[]): T => {
    const [chosen] = list.slice(Math.floor(random() * list.length));
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  };
  const happenings = [
    ['Ségou', 'The mayor of Ségou opened the new bridge', 'A bridge was opened in Ségou', '2021', '4 March'],
    ['Ségou', 'The mayor of Ségou closed the gold mine', 'Ségou closed its gold mine', '2021', '9 March'],
    [
      'Yeji',
      'The ferry Marie sank off Yeji',
      'Forty drowned as the ferry Marie sank off Yeji',
      '2022',
      '17 May',
    ],
    ['Yeji', 'Dockers in Yeji went on strike', 'A strike stopped the dockers of Yeji', '2022', '19 May'],
    [
      'Tema',
      'Ines Talbot signed an accord with Tema',
      'Tema and Ines Talbot signed an accord',
      '2020',
      '8 July',
    ],
  ] as const;
  const dated = ([, one, other, year, day]: (typeof happenings)[number]) =>
    pick([
      `${one} on ${day} ${year}.`,
      `${other} on ${day} ${year}, witnesses said.`,
      `${one} in ${day.split(' ')[1]} ${year}.`,
      `${other} in ${year}.`,
      `${one} in ${day.split(' ')[1]}.`,
      // Another day, as by a slip: both stay, and a person is asked.
      `${one} on ${Number(day.split(' ')[0]) + 1 + Math.floor(random() * 3)} ${day.split(' ')[1]} ${year}.`,
    ]);
  let last = '';
  return () => {
    const body = Array.from({ length: 1 + Math.floor(random() * 4) }, () => dated(pick(happenings))).join(
      '\n',
    );
    const report = `Report ${Math.floor(random() * 1e6)} of the day.\nNobody expected any of this, least of all the people of the harbour, who had come with a petition and a goat, and who waited in the rain for somebody to take it from them.\n${body}`;
    const copy = random() < 0.2 && last !== '';
    const text = copy ? `${last}\nThis text was sent by an agency.` : report;
    last = text;
    const isOfSite = random() < 0.5;
    return {
      text: isOfSite ? `${text}\nSubscribe to our letter, in print since ${pick(['1990', '1991'])}` : text,
      url: isOfSite ? 'https://harbour.example/news' : null,
      publishedOn: pick(['2022-06-01', '2021-03-20', '2023-01-01', null]),
    };
  };
}

describe.each(['SQLite', 'PostgreSQL'] as const)('on %s', (engine) => {
  let s: Services;
  let leave: () => Promise<void>;
  let timeline: string;

  beforeAll(async () => {
    ({ services: s, leave } = await newServices(engine));
  });
  afterAll(() => leave());

  const newTimeline = async () =>
    (await s.createTimeline({ title: 'News', description: null, visibility: 'public' }, editor)).slug;
  const add = async ({ text, url, publishedOn }: ReturnType<ReturnType<typeof newsOf>>) => {
    const input = { timeline, text, title: null, publishedOn, url, language: 'en' };
    return (await s.ingestSource({ ...input, format: 'text', publisher: null, author: null }, editor)).source;
  };
  const list = async () => (await s.listEvents({ timeline, sort: 'date', limit: 200 }, editor)).items;

  const placeOf = (sourceId: string, start: number, end: number) => `${sourceId} ${start} ${end}`;
  const sorted = (items: readonly unknown[]) =>
    items
      .map((item) => JSON.stringify(item))
      .toSorted()
      .map((item): unknown => JSON.parse(item));
  const names = (of: readonly { kind: string; name: string }[]) =>
    of.map(({ kind, name }) => `${kind} ${name}`).toSorted();

  const stored = (events: readonly EventResource[]) =>
    sorted(
      events.map((event) => ({
        title: event.title,
        edtf: event.date.edtf,
        resolution: event.date.resolution,
        kind: event.kind,
        salience: event.salience,
        agreement: event.agreement,
        reasons: event.reasons,
        participants: names(event.participants),
        places: names(event.places),
        mentions: event.mentions.map((m) => [
          placeOf(m.source.id, m.time.start, m.time.end),
          m.date.edtf,
          m.resolution,
          m.derivation,
        ]),
      })),
    );
  const drafted = (drafts: readonly EventDraft[]) =>
    sorted(
      drafts.map((draft) => ({
        title: draft.title,
        edtf: draft.date?.edtf ?? null,
        resolution: draft.resolution,
        kind: draft.kind,
        salience: draft.salience,
        agreement: draft.agreement,
        reasons: draft.reasons,
        participants: names(draft.participants),
        places: names(draft.places),
        mentions: draft.mentions.map((m) => [
          placeOf(m.sourceId, m.time.start, m.time.end),
          m.date?.edtf ?? null,
          m.resolution,
          m.derivation,
        ]),
      })),
    );

  /** The timeline's articles and decisions, taken all at once. */
  async function atOnce(): Promise<{ events: readonly EventDraft[]; suggestions: readonly unknown[] }> {
    const { client } = s.store();
    const rows = await client.source.findMany({ where: { timeline: { slug: timeline } } });
    const decisions = await s.activeDecisions(s.store(), rows[0]?.timelineId ?? '');
    const rejected = new Set(
      decisions.flatMap(({ kind, mentions }) =>
        kind === 'reject' ? mentions.map((m) => placeOf(m.sourceId, m.timeStart, m.timeEnd)) : [],
      ),
    );
    const readings = rows.map((row): Reading => {
      const { id, title, text, publishedOn, language, publisher, url } = row;
      const article: Article = { id, title, text, publishedOn, language, publisher, url };
      const reading = readArticle(article);
      return {
        ...reading,
        mentions: reading.mentions.filter(({ time }) => !rejected.has(placeOf(id, time.start, time.end))),
      };
    });
    const verdicts = toVerdicts(decisions);
    return {
      events: buildTimeline(readings, verdicts).events,
      suggestions: suggestionsAtOnce(readings, verdicts),
    };
  }

  /** What merging everything suggests, but for events of which a person said by any of their sentences that they are two. */
  function suggestionsAtOnce(readings: readonly Reading[], decisions: readonly Decision[]): unknown[] {
    const originOf = originNames(findOrigins(readings));
    const profiles = new Map(readings.map(({ article, profile }) => [article.id, profile]));
    const told = leaveOutBoilerplate(readings, originOf).mentions.map((mention) => {
      const source = profiles.get(mention.sourceId);
      if (!source) throw new Error('a mention of no article');
      return { mention, source };
    });
    const { drafts, suggestions } = mergeMentions(told, { originOf, decisions });
    const home = new Map(
      drafts.flatMap(({ mentions }) => {
        const places = mentions.map((m) => placeOf(m.sourceId, m.time.start, m.time.end));
        return places.map((place) => [place, places.toSorted().join()] as const);
      }),
    );
    const eventAt = ({ sourceId, timeStart, timeEnd }: MentionPosition) =>
      home.get(placeOf(sourceId, timeStart, timeEnd)) ?? '';
    const apart = new Set(
      decisions.flatMap(({ kind, a, b }) =>
        kind === 'apart'
          ? a.flatMap((one) => b.map((other) => [eventAt(one), eventAt(other)].toSorted().join(' | ')))
          : [],
      ),
    );
    return sorted(
      suggestions.flatMap(({ kind, a, b, score, reasons }) => {
        const events = [eventAt(a), eventAt(b)].toSorted().join(' | ');
        return apart.has(events) ? [] : [{ kind, events, score, reasons }];
      }),
    );
  }

  /** All that is stored, also what is not asked about as long as there is better. */
  async function suggested(events: readonly EventResource[]): Promise<unknown[]> {
    const rows = await s.store().client.suggestion.findMany({ where: { timeline: { slug: timeline } } });
    const told = new Map(events.map((event) => [event.id, mentionsOf(event)]));
    return sorted(
      rows.map(({ kind, aId, bId, score, reasons }) => ({
        kind,
        events: [told.get(aId) ?? '', told.get(bId) ?? ''].toSorted().join(' | '),
        score,
        reasons,
      })),
    );
  }

  const mentionsOf = (event: EventResource) =>
    event.mentions
      .map((m) => placeOf(m.source.id, m.time.start, m.time.end))
      .toSorted()
      .join();

  it.each([1, 2])('stores what building everything gives, whatever happened before (%i)', async (seed) => {
    timeline = await newTimeline();
    const random = numbers(seed);
    const pick = <T>(of: readonly T[]): T | undefined => of[Math.floor(random() * of.length)];
    const news = newsOf(random);
    const sources: string[] = [];
    const decided: string[] = [];
    let suggestions = 0;
    const ref = ({ id, version }: EventResource) => ({ id, version });
    for (let step = 0; step < 16; step += 1) {
      const before = await list();
      const dice = random();
      const [one, other] = [pick(before), pick(before)];
      const several = pick(before.filter(({ mentions }) => mentions.length > 1));
      if (sources.length < 4 || dice < 0.35) sources.push((await add(news())).id);
      else if (dice < 0.45)
        await s.deleteSource(sources.splice(Math.floor(random() * sources.length), 1)[0] ?? '', editor);
      else if (dice < 0.6)
        await s.correctPublicationDate(
          pick(sources) ?? '',
          { publishedOn: pick(['2021-12-31', '2022-05-30', null]) ?? null },
          editor,
        );
      else if (dice < 0.7 && one && other && one.id !== other.id)
        decided.push((await s.mergeEvents({ into: ref(one), events: [ref(other)] }, editor)).decision.id);
      else if (dice < 0.78 && one && other && one.id !== other.id)
        decided.push((await s.keepApart({ events: [ref(one), ref(other)] }, editor)).decision.id);
      else if (dice < 0.86 && several)
        decided.push(
          (await s.splitEvent({ event: ref(several), mentions: [pick(several.mentions)?.id ?? ''] }, editor))
            .decision.id,
        );
      else if (dice < 0.92 && one)
        decided.push(
          (await s.rejectMention({ event: ref(one), mention: pick(one.mentions)?.id ?? '' }, editor)).decision
            .id,
        );
      else if (decided.length > 0)
        await s.undoDecision(decided.splice(Math.floor(random() * decided.length), 1)[0] ?? '', editor);

      const now = await list();
      const whole = await atOnce();
      expect(stored(now)).toEqual(drafted(whole.events));
      expect(await suggested(now)).toEqual(whole.suggestions);
      suggestions += whole.suggestions.length;
      // An event that tells what it told has the id that it had.
      const idOf = new Map(before.map((event) => [mentionsOf(event), event.id]));
      for (const event of now) expect(idOf.get(mentionsOf(event)) ?? event.id).toBe(event.id);
    }
    expect(suggestions).toBeGreaterThan(0);
  });

  it('stores the same whatever the order in which articles arrive', async () => {
    const news = newsOf(numbers(7));
    const articles = Array.from({ length: 8 }, () => news());
    const shapes = [];
    for (const order of [articles, articles.toReversed(), [...articles.slice(3), ...articles.slice(0, 3)]]) {
      timeline = await newTimeline();
      const textOf = new Map<string, string>();
      for (const article of order) textOf.set((await add(article)).id, article.text);
      const events = await list();
      shapes.push(
        sorted(
          events.map(({ title, date, agreement, salience, mentions }) => ({
            title,
            date,
            agreement,
            salience,
            mentions: sorted(mentions.map((m) => [textOf.get(m.source.id), m.position, m.date])),
          })),
        ),
      );
    }
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
  });

  it('brings a timeline of an earlier version up to date, and leaves what it has as it is', async () => {
    timeline = await newTimeline();
    const news = newsOf(numbers(9));
    for (let i = 0; i < 6; i += 1) await add(news());
    const [first] = await list();
    if (!first) throw new Error('no events');
    await s.updateEvent(first.id, { version: first.version, title: 'As somebody calls it' }, editor);
    const before = await list();
    await s.store().transaction(async ({ client }) => {
      await client.mentionKey.deleteMany({});
      await client.sourceKey.deleteMany({});
      await client.$executeRaw`UPDATE "Source" SET "features" = NULL`;
      await client.timeline.updateMany({ data: { mergedBy: 0 } });
    });
    await s.upgradeTimelines();
    expect(await list()).toEqual(before);
    expect(await s.store().client.timeline.count({ where: { mergedBy: 0 } })).toBe(0);
    // What comes now finds what was there.
    const { text } = await add(news());
    expect((await list()).flatMap(({ mentions }) => mentions).some((m) => text.includes(m.quote.exact))).toBe(
      true,
    );
    const edited = ({ id, title, ...event }: EventResource) =>
      id === first.id ? { ...event, id, title: first.title } : { ...event, id, title };
    expect(stored((await list()).map(edited))).toEqual(drafted((await atOnce()).events));
  });
});
