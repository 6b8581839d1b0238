/**
 * Windows of timelines of a thousand to a million events, in this process and over HTTP. A million takes some minutes to make and two to three
 * gigabytes of disk: `npm run bench -- --windows --sizes 1000,10000,100000,1000000`.
 */
import { gzipSync } from 'node:zlib';
import type { WindowQuery } from '../../lib/schemas/window';
import { numbers } from './articles';
import { milliseconds, print } from './figures';
import { startServer } from './server';
import { type MadeTimeline, makeTimeline } from './timelines';

/** Views of one line: enough that no single collection of garbage, which slows a dozen of them, decides what 95 of 100 stay below. */
const VIEWS = 300;
const FILTERED = 100;
const DAY = 86_400_000;

const quantile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0;
const spread = (values: readonly number[]) =>
  `${[0.5, 0.95, 1].map((share) => quantile(values, share).toFixed(1)).join(' / ')} ms`;

/** From the whole to a day. */
const ZOOMS: readonly (readonly [name: string, days: number])[] = [
  ['2,000 years', 730_000],
  ['a century', 36_500],
  ['ten years', 3650],
  ['a year', 365],
  ['a month', 30],
  ['a day', 1],
];

/** Views of so many days, most of them where most events lie. */
function views(days: number, random: () => number): string[] {
  return Array.from({ length: VIEWS }, () => {
    const middle =
      Date.UTC(1990 + random() * 35, random() * 12) - (random() < 0.1 ? random() * 50_000 * DAY : 0);
    const from = middle - (days / 2) * DAY;
    const day = (ms: number) => {
      const [, sign = '', year = '', rest = ''] =
        /^([+-]?)(\d+)(-\d\d-\d\d)/.exec(new Date(ms).toISOString()) ?? [];
      return `${sign === '-' ? '-' : ''}${year.slice(-4)}${rest}`;
    };
    return `${day(from)}/${day(from + (days - 1) * DAY)}`;
  });
}

const SEARCHES = ['a', 't', 'the', 'accord', 'courier', 'bridge h', 'talked about weeks'];
const FILTERS: readonly (readonly [name: string, query: Partial<WindowQuery>])[] = [
  ['key events', { salience: 0.3 }],
  ['one tag', { tag: ['water'] }],
  ['two independent sources', { independent: 2 }],
  ['computed, to the day, since 2000', { resolution: ['computed'], precision: ['day'], from: '2000' }],
];

/** @param sizes of the timelines, in events */
export async function benchWindows(dataFolder: string, sizes: readonly number[]): Promise<void> {
  const { prepare, release } = await import('../../lib/services/setup');
  const { config } = await import('../../lib/config');
  await prepare();
  const made: MadeTimeline[] = [];
  for (const size of sizes) {
    let timeline: MadeTimeline | undefined;
    const ms = await milliseconds(async () => {
      timeline = await makeTimeline(config().database, size, made.length + 1);
    });
    if (timeline) made.push(timeline);
    print(`making a timeline of ${size} events`, `${(ms / 1000).toFixed(0)} s`);
  }
  await release();
  // Before the same is read into this process: gigabytes of it are not held twice.
  const server = await startServer(dataFolder);
  try {
    // A server that just started reads large timelines ahead, and answers between one piece and the next.
    for (const timeline of made) await firstOverHttp(timeline, server.url);
    for (const timeline of made) await overHttp(timeline, server.url);
  } finally {
    await server.stop();
  }
  for (const timeline of made) await inProcess(timeline);
  await release();
}

async function inProcess({ slug, events }: MadeTimeline): Promise<void> {
  print(`\nin one process, ${events} events`, '');
  const { readWindow, readFacets, readDensity } = await import('../../lib/services/window');
  const { windowQuery, facetQuery, densityQuery } = await import('../../lib/schemas/window');
  const { ingestSource } = await import('../../lib/services/source-intake');
  const { sourceCreate } = await import('../../lib/schemas/source');
  const { system } = await import('../../lib/services/actor');
  const read = (query: Partial<WindowQuery>) => readWindow(slug, windowQuery.parse(query), null);
  const before = process.memoryUsage().rss;
  print('  read into memory, and the first window', `${(await milliseconds(() => read({}))).toFixed(0)} ms`);
  print(
    '  words, and the first search',
    `${(await milliseconds(() => read({ q: 'accord' }))).toFixed(0)} ms`,
  );
  print('  memory', `${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB`);
  const random = numbers(7);
  for (const lanes of ['none', 'place'] as const)
    for (const [name, days] of ZOOMS) {
      const times = [];
      for (const view of views(days, random)) times.push(await milliseconds(() => read({ view, lanes })));
      print(`  window of ${name}${lanes === 'none' ? '' : ' in lanes'}, p50 / p95 / worst`, spread(times));
    }
  const [wide = '', near = ''] = [views(3650, random)[0], views(365, random)[0]];
  for (const q of SEARCHES) {
    // What was found is kept for the next window: a search is the first one.
    const first = await milliseconds(() => read({ q, view: wide }));
    const next = await milliseconds(() => read({ q, view: near }));
    print(`  search “${q}”: first, next window`, `${first.toFixed(0)}, ${next.toFixed(0)} ms`);
  }
  for (const [name, query] of FILTERS) {
    const first = await milliseconds(() => read({ ...query, view: wide }));
    print(`  filter ${name}`, `${first.toFixed(0)} ms`);
  }
  const facets = await milliseconds(() => readFacets(slug, facetQuery.parse({ facet: 'participant' }), null));
  print('  facets of participants', `${facets.toFixed(0)} ms`);
  const density = await milliseconds(() => readDensity(slug, densityQuery.parse({}), null));
  print('  density', `${density.toFixed(0)} ms`);
  const text = `The ferry of ${slug} sank off Velhaven on 4 March 2024.`;
  await ingestSource(
    sourceCreate.parse({ timeline: slug, title: 'One more', text, publishedOn: '2024-03-05' }),
    system,
  );
  print('  the first window after one more article', `${(await milliseconds(() => read({}))).toFixed(0)} ms`);
  print('  the next', `${(await milliseconds(() => read({}))).toFixed(0)} ms`);
}

/** What is kept of an answer is no measure of the next: each is another search or filter, or another value of it. */
function narrowings(random: () => number): [name: string, queries: string[]][] {
  const words =
    'accord bridge mine envoys election strikes shipyard talked weeks courier herald gazette'.split(' ');
  const letters = 'abcdefghijklmnoprstuvwyz'.split('');
  const year = () => 1990 + Math.floor(random() * 35);
  return [
    ['search: one letter', letters.slice(0, FILTERED).map((letter) => `q=${letter}`)],
    [
      'search: a word and a beginning',
      words.flatMap((word) => ['h', 's'].map((next) => `q=${word}+${next}`)),
    ],
    [
      'filter: least salience',
      Array.from({ length: FILTERED }, (_one, i) => `salience=${(i + 1) / (2.5 * FILTERED)}`),
    ],
    [
      'filter: since a year, known to the day',
      Array.from({ length: FILTERED }, () => `from=${year()}-0${1 + Math.floor(random() * 9)}&precision=day`),
    ],
    [
      'filter: by how it is known, two sources, a word',
      words.flatMap((word) => [2, 3].map((least) => `q=${word}&resolution=computed&independent=${least}`)),
    ],
  ];
}

async function windowAt({ slug }: MadeTimeline, url: string, query: string) {
  const response = await fetch(`${url}/api/v1/timelines/${slug}/window?${query}`);
  const text = await response.text();
  if (response.status !== 200) throw new Error(text);
  return { text, encoding: response.headers.get('content-encoding') };
}

async function firstOverHttp(timeline: MadeTimeline, url: string): Promise<void> {
  for (const [what, query] of [
    ['window', ''],
    ['search', 'q=zz'],
  ] as const) {
    const ms = await milliseconds(() => windowAt(timeline, url, query));
    print(`over HTTP, the first ${what} of ${timeline.events} events`, `${(ms / 1000).toFixed(1)} s`);
  }
}

async function overHttp(timeline: MadeTimeline, url: string): Promise<void> {
  const get = (query: string) => windowAt(timeline, url, query);
  print(`\nover HTTP, ${timeline.events} events`, '');
  const random = numbers(8);
  for (const lanes of ['none', 'place'] as const)
    for (const [name, days] of ZOOMS) {
      const times: number[] = [];
      let most = 0;
      let encoding: string | null = null;
      for (const view of views(days, random)) {
        let answer: Awaited<ReturnType<typeof get>> = { text: '', encoding };
        times.push(
          await milliseconds(async () => {
            answer = await get(`view=${view}&lanes=${lanes}`);
          }),
        );
        ({ encoding } = answer);
        most = Math.max(most, gzipSync(answer.text).length);
      }
      print(
        `  window of ${name}${lanes === 'none' ? '' : ' in lanes'}: p50 / p95 / worst, most bytes`,
        `${spread(times)}, ${(most / 1000).toFixed(0)} kB ${encoding ?? 'not compressed'}`,
      );
    }
  for (const [name, queries] of narrowings(random)) {
    const times: number[] = [];
    for (const [i, query] of queries.entries()) {
      const [view = ''] = views(ZOOMS[i % ZOOMS.length]![1], random);
      times.push(await milliseconds(() => get(`${query}&view=${view}`)));
    }
    print(`  ${name}, p50 / p95 / worst`, spread(times));
  }
}
