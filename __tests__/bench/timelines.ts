/**
 * Timelines of a thousand to a million events, written straight into the tables: most events lie in clusters of a few months, some are decades or
 * centuries old, a few are BC; a few sources tell much, most events have one source and some dozens.
 */
import { uuidv7 } from 'uuidv7';
import { describeDate, parseEdtf } from '../../lib/core/temporal';
import type { Database } from '../../lib/store/client';
import { type Connection, connect } from '../../lib/store/raw';
import { MERGED_BY } from '../../lib/store/timelines';
import { numbers } from './articles';
import { nameMakers } from './large';

const deeds = [
  'opens a bridge in',
  'signs an accord in',
  'closes the mine of',
  'meets envoys in',
  'wins the election in',
  'is sued in',
  'strikes over pay in',
  'buys the shipyard of',
];
const papers = 'Courier Herald Gazette Tribune Post Echo Star Observer Mirror Times'.split(' ');
const topics = 'trade energy courts elections floods shipping schools health sport water rail mining'.split(
  ' ',
);

const DAY = 86_400_000;
const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** Dates as a timeline has them, by a share of each. */
function dates(random: () => number): () => string {
  const centres = Array.from({ length: 40 }, () => Date.UTC(1990 + random() * 35, random() * 12));
  const year = (from: number, to: number) => Math.floor(from + random() * (to - from));
  const dayNear = () => {
    const centre = centres[Math.floor(random() ** 2 * centres.length)] ?? 0;
    const away = (random() + random() + random() - 1.5) * 120 * DAY;
    return new Date(centre + away).toISOString().slice(0, 10);
  };
  const kinds: readonly (readonly [share: number, make: () => string])[] = [
    [0.6, dayNear],
    [0.15, () => dayNear().slice(0, 7)],
    [0.08, () => `${year(1945, 2026)}`],
    [0.04, () => `${pad(year(1500, 1945), 4)}-${pad(year(1, 13), 2)}-${pad(year(1, 29), 2)}`],
    [0.03, () => `${dayNear()}/..`],
    [0.02, () => `${year(1950, 2000)}/${year(2000, 2026)}`],
    [0.02, () => `-${pad(year(1, 3000), 4)}`],
    [0.02, () => `${year(180, 203)}X`],
    [0.01, () => `${year(15, 20)}XX~`],
    [0.01, () => `{${year(1990, 2005)},${year(2005, 2026)}}`],
  ];
  return () => {
    let left = random();
    for (const [share, make] of kinds) {
      left -= share;
      if (left < 0) return make();
    }
    return '';
  };
}

type Row = Readonly<Record<string, string | number | null>>;

/** Rows at once: a statement's text stays below some megabytes. */
const BATCH = 2000;

/** Columns that hold JSON: to SQLite a text, to PostgreSQL not. */
const JSON_COLUMNS = new Set([
  'asides',
  'salienceParts',
  'agreement',
  'reasons',
  'edited',
  'derivation',
  'features',
]);
const withJson = (row: Row) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      JSON_COLUMNS.has(name) ? (JSON.parse(String(value)) as unknown) : value,
    ]),
  );

/** Puts rows into tables of a database of one engine or the other. */
function inserting(connection: Connection, { provider }: Database) {
  return async (table: string, rows: readonly Row[]): Promise<void> => {
    const names = Object.keys(rows[0] ?? {});
    const columns = names.map((name) => `"${name}"`).join(', ');
    for (let i = 0; i < rows.length; i += BATCH) {
      const some = rows.slice(i, i + BATCH);
      const list =
        provider === 'sqlite' ? some.map((row) => names.map((name) => row[name])) : some.map(withJson);
      const json = `'${JSON.stringify(list).replaceAll("'", "''")}'`;
      await connection.run(
        `INSERT INTO "${table}" (${columns}) SELECT ${
          provider === 'sqlite'
            ? `${names.map((_name, at) => `value ->> ${at}`).join(', ')} FROM json_each(${json})`
            : `${columns} FROM jsonb_populate_recordset(NULL::"${table}", ${json})`
        }`,
      );
    }
  };
}

export interface MadeTimeline {
  readonly id: string;
  readonly slug: string;
  readonly events: number;
}

/**
 * Makes a timeline of so many events in a database that has been migrated; one that an earlier run left there is taken as it is.
 * @param seed the same gives the same events
 */
export async function makeTimeline(database: Database, events: number, seed = 1): Promise<MadeTimeline> {
  const slug = `bench-${events}`;
  const [before] = await connect(database, (connection) =>
    connection.rows(`SELECT "id" FROM "Timeline" WHERE "slug" = '${slug}'`),
  );
  if (before) return { id: String(before.id), slug, events };
  const random = numbers(seed);
  const { person, town } = nameMakers(random);
  const date = dates(random);
  const pick = <T>(list: readonly T[], skew = 1): T => {
    const chosen = list[Math.floor(random() ** skew * list.length)];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  };
  const id = uuidv7();
  const now = new Date().toISOString().replace('Z', '+00:00');
  const idOf = (kind: number, number: number) =>
    `${id.slice(0, 19)}${kind}${pad(seed % 1000, 3)}${id.slice(23, 24)}${number.toString(16).padStart(12, '0')}`;
  const some = (count: number, make: (i: number) => Row) =>
    Array.from({ length: count }, (_one, i) => make(i));
  await connect(database, async (connection) => {
    const insert = inserting(connection, database);
    await connection.run('BEGIN');
    await insert('Timeline', [
      {
        id,
        slug,
        title: `Bench of ${events}`,
        visibility: 'public',
        sample: 0,
        mergedBy: MERGED_BY,
        createdAt: now,
        updatedAt: now,
      },
    ]);
    const sources = Math.max(10, Math.round(events / 12));
    const names = (count: number, make: () => string) =>
      [...new Set(Array.from({ length: count }, make))].map((name, i) => ({ name, i }));
    const people = names(Math.max(20, Math.round(events / 20)), person);
    const places = names(Math.max(20, Math.min(3000, Math.round(events / 20))), town);
    const tags = names(12, () => pick(topics));
    await insert('Entity', [
      ...people.map(({ name, i }) => ({ id: idOf(1, i), timelineId: id, name, kind: 'person' })),
      ...places.map(({ name, i }) => ({ id: idOf(2, i), timelineId: id, name, kind: 'place' })),
    ]);
    await insert(
      'Tag',
      tags.map(({ name, i }) => ({ id: idOf(3, i), timelineId: id, name })),
    );
    await insert(
      'Origin',
      some(sources, (i) => ({ id: idOf(4, i), timelineId: id })),
    );
    await insert(
      'Source',
      some(sources, (i) => ({
        id: idOf(5, i),
        timelineId: id,
        originId: idOf(4, random() < 0.1 ? Math.floor(i / 2) : i),
        title: `Report ${i} from ${pick(places, 2).name}`,
        publisher: `${pick(places, 3).name} ${pick(papers, 2)}`,
        text: `Report ${i}`,
        words: 2,
        publishedOn: new Date(Date.UTC(1996, 0, 1 + random() * 10_900)).toISOString().slice(0, 10),
        publishedHow: 'given',
        asides: '[]',
        contentHash: `${seed} ${i}`,
        createdAt: now,
        updatedAt: now,
      })),
    );
    for (let from = 0; from < events; from += BATCH * 5) {
      const rows: Row[] = [];
      const mentions: Row[] = [];
      const links: Row[] = [];
      const tagged: Row[] = [];
      for (let i = from; i < Math.min(events, from + BATCH * 5); i += 1) {
        const edtf = date();
        const read = edtf === '' ? null : parseEdtf(edtf);
        const who = pick(people, 2);
        const where = pick(places, 3);
        const title = `${who.name} ${pick(deeds)} ${where.name}`;
        const told = random() < 0.001 ? 40 : random() < 0.3 ? 1 + Math.floor(random() * 4) : 1;
        const resolution = read ? pick(['stated', 'computed', 'inferred'], 2) : 'unresolved';
        const when = {
          edtf: read?.edtf ?? null,
          earliest: read?.earliest ?? null,
          latest: read?.latest ?? null,
          precision: read?.precision ?? null,
          resolution,
        };
        rows.push({
          id: idOf(6, i),
          timelineId: id,
          title,
          ...when,
          kind: pick(['event', 'figure', 'plan', 'statement'], 4),
          status: random() < 0.01 ? 'draft' : 'published',
          entry: 'extracted',
          salience: Math.round(Math.min(0.99, 0.05 + told * 0.02 + random() ** 4 * 0.5) * 10_000) / 10_000,
          salienceParts: '[]',
          agreement: JSON.stringify({
            sources: told,
            independent: told,
            text: `${told} sources, ${told} independent`,
          }),
          reasons: '[]',
          edited: '[]',
          version: 1,
          createdAt: now,
          updatedAt: now,
        });
        for (let m = 0; m < told; m += 1) {
          const words = read ? describeDate(read) : 'one day';
          const quote = `As ${pick(people, 2).name} told this paper, ${title} ${words}, after ${pick(topics)} and ${pick(topics)} had been talked about for weeks.`;
          const at = quote.indexOf(words);
          mentions.push({
            id: idOf(7, i * 64 + m),
            sourceId: idOf(5, Math.floor(random() ** 1.5 * sources)),
            eventId: idOf(6, i),
            rank: m,
            start: 0,
            end: quote.length,
            timeStart: at,
            timeEnd: at + words.length,
            quote,
            prefix: '',
            suffix: '',
            timeText: words,
            timexType: 'DATE',
            timexValue: read?.edtf ?? 'PAST_REF',
            title,
            kind: 'event',
            ...when,
            derivation: '[]',
            features: '{"participants":[],"places":[],"action":null,"prominence":2}',
          });
        }
        links.push(
          { eventId: idOf(6, i), entityId: idOf(1, who.i), role: 'participant' },
          { eventId: idOf(6, i), entityId: idOf(2, where.i), role: 'place' },
        );
        if (random() < 0.3) tagged.push({ eventId: idOf(6, i), tagId: idOf(3, pick(tags, 2).i) });
      }
      await insert('Event', rows);
      await insert('Mention', mentions);
      await insert('EventEntity', links);
      await insert('EventTag', tagged);
    }
    await connection.run('COMMIT');
    await connection.run('ANALYZE');
    // All of it was one transaction: a log as large as the file would have to be read through.
    if (database.provider === 'sqlite') await connection.rows('PRAGMA wal_checkpoint(TRUNCATE)');
  });
  return { id, slug, events };
}
