/**
 * A world of many people, places and days, of which articles tell: most things once, what matters more often. It is built into a timeline
 * without reading it from text, so that a hundred thousand events are there in a minute or two; what is measured then is a text.
 */
import type { Article, Mention, Reading } from '../../lib/core/model';
import { keysOf, profileOf } from '../../lib/core/merging';
import { sketchOf } from '../../lib/core/merging/origins';
import { parseEdtf } from '../../lib/core/temporal';
import { keyNumber, mergeKey } from '../../lib/services/rebuild/keys';
import { byHand } from '../../lib/services/rebuild/plan';
import type { Store } from '../../lib/store/client';
import { insertEvents, type NewEvent, storedDate } from '../../lib/store/events';
import { insertMentionKeys, insertSourceKeys } from '../../lib/store/keys';
import { insertMentions, type MentionRecord } from '../../lib/store/mentions';
import { insertOrigins, insertSource, setSourceFeatures } from '../../lib/store/sources';
import { numbers } from './articles';

const given =
  'Ines Awa Jonas Mirela Tomas Lucia Kofi Sven Amara Pavel Nadia Hugo Leila Marek Ruth Idris'.split(' ');
const roots = 'Tal Bro Kan Ser Mol Var Hes Dun Ost Pell Rand Quar Lim Fer Gor Bas Nev Car Jul Wen'.split(' ');
const ends = 'bot dal sen berg ova mann ier etti ak well ford ström ano wick'.split(' ');
const towns = 'Har Lower Port Sé Ye Te Am Kir Vel Mon Gra Sol Bel Tur'.split(' ');
const sites = 'gate vale mouth gou ji ma sel field haven burg ton ville wick minster'.split(' ');
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const deeds: readonly (readonly [
  action: string,
  tell: (who: string, where: string, other: string) => string,
])[] = [
  ['open', (who, where) => `${who} opened a new bridge in ${where}`],
  ['sign', (who, where, other) => `${who} signed an accord with ${other} in ${where}`],
  ['close', (who, where) => `${who} closed the copper mine of ${where}`],
  ['meet', (who, where, other) => `${who} met ${other} for talks in ${where}`],
  ['sink', (who, where) => `A ferry owned by ${who} sank off ${where}`],
  ['sue', (who, where, other) => `${who} sued ${other} before a court in ${where}`],
  ['arrest', (who, where) => `Police arrested ${who} in ${where}`],
  ['win', (who, where) => `${who} won the election in ${where}`],
  ['buy', (who, where, other) => `${who} bought the shipyard of ${where} from ${other}`],
];

interface Fact {
  readonly title: string;
  readonly action: string;
  readonly people: readonly string[];
  readonly place: string;
  readonly day: Date;
}

/** An article, and which facts its sentences tell. */
interface Told {
  readonly reading: Reading;
  /** Number of the fact of each mention. */
  readonly facts: readonly number[];
}

/** Makes names; of each part the few are taken often, the many seldom. */
export function nameMakers(random: () => number): { person: () => string; town: () => string } {
  const pick = (list: readonly string[], skew = 1) => list[Math.floor(random() ** skew * list.length)] ?? '';
  const family = () => `${pick(roots, 1.5)}${pick(roots, 1.5).toLowerCase()}${pick(ends, 1.5)}`;
  return {
    person: () => `${pick(given)} ${family()}`,
    town: () => `${pick(towns)}${pick(roots, 1.5).toLowerCase()}${pick(sites, 1.5)}`,
  };
}

/** Articles without end; each of twenty dated sentences, one in five of something that was told before. */
export function* world(seed: number): Generator<Told, never> {
  const random = numbers(seed);
  const { person, town } = nameMakers(random);
  const facts: Fact[] = [];
  const factOf = (): number => {
    if (facts.length > 20 && random() < 0.2) return Math.floor((1 - random() ** 2) * facts.length);
    const [action, tell] = deeds[Math.floor(random() * deeds.length)] ?? deeds[0]!;
    const [who, place, other] = [person(), town(), person()];
    const title = tell(who, place, other);
    const people = [who, other].filter((name) => title.includes(name));
    facts.push({ title, action, people, place, day: new Date(Date.UTC(1995, 0, 1 + random() * 11_000)) });
    return facts.length - 1;
  };
  for (let i = 0; ; i += 1) {
    const title = `Report ${seed}-${i}`;
    let text = `${title}\n`;
    const told: number[] = [];
    const mentions: Mention[] = [];
    for (let line = 0; line < 20; line += 1) {
      const number = factOf();
      const { title: tells, day, action, people, place } = facts[number]!;
      const [y, m, d] = day.toISOString().slice(0, 10).split('-');
      const month = `${months[day.getUTCMonth()]} ${y}`;
      const isDay = random() < 0.7;
      const words = isDay ? `${Number(d)} ${month}` : month;
      const quote = `${tells} ${isDay ? 'on' : 'in'} ${words}.`;
      const start = text.length;
      const at = start + quote.indexOf(words);
      text += `${quote}\n`;
      told.push(number);
      mentions.push({
        sourceId: `${seed}-${i}`,
        start,
        end: start + quote.length,
        quote,
        time: {
          start: at,
          end: at + words.length,
          text: words,
          type: 'DATE',
          value: isDay ? `${y}-${m}-${d}` : `${y}-${m}`,
        },
        date: parseEdtf(isDay ? `${y}-${m}-${d}` : `${y}-${m}`),
        resolution: 'stated',
        derivation: [],
        title: tells,
        kind: 'event',
        participants: people.map((name) => ({ name, kind: 'person' })),
        places: [{ name: place, kind: 'place' }],
        action,
        prominence: 2,
      });
    }
    const article: Article = {
      id: `${seed}-${i}`,
      title,
      text,
      publishedOn: new Date(Date.UTC(2025, 0, 1 + (i % 300))).toISOString().slice(0, 10),
      language: 'en',
      publisher: null,
      url: null,
    };
    const reading = {
      article,
      mentions,
      profile: profileOf(article),
      sketch: sketchOf(article.text),
      sentences: [],
      expressions: [],
      asides: [],
    };
    yield { reading, facts: told };
  }
}

/** Articles in one transaction. */
const BATCH = 100;

/** Puts articles of a world into an empty timeline, until it has so many events. */
export async function fill(
  store: Store,
  timelineId: string,
  of: Generator<Told, never>,
  events: number,
): Promise<void> {
  const known = new Set<number>();
  while (known.size < events) {
    const batch: Told[] = [];
    for (let i = 0; i < BATCH; i += 1) batch.push(of.next().value);
    await store.transaction(async (db) => {
      // Ids begin with the time, which two timelines may share; their ends are random.
      const idOf = (id: string) => `${timelineId.slice(-12)}-${id}`;
      const newEvents = new Map<number, NewEvent>();
      const rows: MentionRecord[] = [];
      const keys: { key: number; id: string }[] = [];
      await insertOrigins(
        db,
        timelineId,
        batch.map(({ reading }) => idOf(reading.article.id)),
      );
      for (const { reading, facts } of batch) {
        const { article, profile, mentions } = reading;
        if (known.size >= events) break;
        const id = idOf(article.id);
        await insertSource(db, {
          ...article,
          title: article.title ?? '',
          id,
          timelineId,
          originId: id,
          author: null,
          languageHow: 'stated',
          words: 200,
          publishedHow: 'given',
          asides: [],
          contentHash: id,
        });
        await setSourceFeatures(db, id, { profile: { ...profile, sourceId: id }, lines: [] });
        await insertSourceKeys(
          db,
          sketchOf(article.text).map((value) => ({ key: keyNumber(timelineId, `copy ${value}`), id })),
        );
        for (const [i, mention] of mentions.entries()) {
          const fact = facts[i]!;
          const eventId = idOf(`event-${fact}`);
          if (!known.has(fact)) {
            known.add(fact);
            newEvents.set(fact, {
              ...byHand,
              id: eventId,
              timelineId,
              title: mention.title,
              summary: null,
              ...storedDate(mention.date, 'stated'),
              kind: 'event',
              status: 'published',
              entry: 'extracted',
              agreement: { sources: 1, independent: 1, text: '1 source' },
              edited: [],
              sourceUrl: null,
              quote: null,
              mergedIntoId: null,
            });
          }
          const mentionId = `${id}-${i}`;
          const { participants, places, action, prominence } = mention;
          rows.push({
            id: mentionId,
            sourceId: id,
            eventId,
            rank: i,
            start: mention.start,
            end: mention.end,
            quote: mention.quote,
            prefix: '',
            suffix: '',
            timeStart: mention.time.start,
            timeEnd: mention.time.end,
            timeText: mention.time.text,
            timexType: mention.time.type,
            timexValue: mention.time.value,
            title: mention.title,
            kind: mention.kind,
            ...storedDate(mention.date, 'stated'),
            derivation: [],
            features: { participants, places, action, prominence },
            leftOut: null,
          });
          for (const key of keysOf({ mention, source: profile }))
            keys.push({ key: mergeKey(timelineId, key), id: mentionId });
        }
      }
      await insertEvents(db, [...newEvents.values()]);
      await insertMentions(db, rows);
      await insertMentionKeys(db, keys);
    });
  }
}
