/**
 * `npm run bench`: how fast reading, merging, storing and listing are. Nothing is asserted: figures depend on the machine. The text is made
 * here; `npm run bench -- --articles FILE` measures nothing but the whole path, on articles of one's own;
 * `npm run bench -- --lighthouse` the pages of the sample alone, as Lighthouse sees them; `npm run bench -- --windows` what the server answers on
 * large timelines alone, `npm run bench -- --browser` the same timelines in a browser. `--sizes 1000,1000000` says how large, `--data FOLDER` keeps
 * the timelines that are made there for the next run: a million events take minutes to make, and three gigabytes of disk; `--database URL` makes
 * them in a PostgreSQL, which should be empty.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../../lib/core/model';
import { findTimes } from '../../lib/core/times';
import { ADVERSARIAL } from '../core/temporal/adversarial';
import { articles } from './articles';
import { browsing } from './browser';
import { median, milliseconds, print, processorMilliseconds } from './figures';
import { lighthouse } from './lighthouse';
import { runInOneFile } from './one-file';
import { benchWindows } from './windows';

const ROUNDS = 5;

const SHORT = 50_000;
const LONGER = 20;
const LINEAR_ROUNDS = 3;

/**
 * Texts made to mislead: how many times as long a megabyte takes as a twentieth of it. Up to about twenty-five counts as linear.
 * In time of the processor, as others may run beside it; and against as many short ones as the long one has in it, for what a single one leaves behind is
 * cleared away in somebody else's time.
 */
function linearity(): void {
  const [article] = articles(1, 1);
  if (!article) throw new Error('no article');
  const rows: { name: string; ratio: number; perMegabyte: number }[] = [];
  for (const [name, make] of ADVERSARIAL) {
    const [short, long] = [make(SHORT), make(SHORT * LONGER)];
    const times: Record<'short' | 'long', number[]> = { short: [], long: [] };
    // The first round warms up and is not counted.
    for (let round = 0; round <= LINEAR_ROUNDS; round += 1) {
      const many = processorMilliseconds(() => {
        for (let i = 0; i < LONGER; i += 1) findTimes({ ...article, text: short });
      });
      if (round === 0) continue;
      times.short.push(many / LONGER);
      times.long.push(processorMilliseconds(() => findTimes({ ...article, text: long })));
    }
    const [quick, slow] = [Math.min(...times.short), Math.min(...times.long)];
    rows.push({ name, ratio: slow / quick, perMegabyte: slow / ((SHORT * LONGER) / 1e6) });
  }
  const worst = (by: 'ratio' | 'perMegabyte') => rows.toSorted((a, b) => b[by] - a[by]).slice(0, 8);
  print(`\nof ${rows.length} misleading texts, ${LONGER} times longer takes`, 'times longer');
  for (const { name, ratio } of worst('ratio')) print(name, ratio.toFixed(1));
  print('\nof the same, the slowest', 'ms/MB');
  for (const { name, perMegabyte } of worst('perMegabyte')) print(name, perMegabyte.toFixed(0));
  print('', '');
}

const SIZES = [1_000, 100_000];
/** A million is asked for by `--sizes`: it takes minutes to make. */
const WINDOW_SIZES = [1_000, 10_000, 100_000];

/** One article into a small and into a large timeline: what it costs must not follow the size. */
async function storing(): Promise<void> {
  const { prepare, release } = await import('../../lib/services/setup');
  const { createTimeline } = await import('../../lib/services/timelines');
  const { ingestSource } = await import('../../lib/services/source-intake');
  const { listEvents } = await import('../../lib/services/events');
  const { system } = await import('../../lib/services/actor');
  const { eventQuery } = await import('../../lib/schemas/event');
  const { sourceCreate } = await import('../../lib/schemas/source');
  const { store } = await import('../../lib/store/client');
  const { fill, world } = await import('./large');
  await prepare();
  const costs: number[] = [];
  for (const size of SIZES) {
    const { id, slug } = await createTimeline(
      { title: `Bench ${size}`, description: null, visibility: 'public' },
      system,
    );
    const news = world(size);
    await fill(store(), id, news, size);
    const create = ({ text, title, publishedOn }: Article) =>
      sourceCreate.parse({ timeline: slug, text, title, publishedOn });
    const added = [];
    // The first few warm up and are not counted.
    for (let i = -3; i < 4 * ROUNDS; i += 1) {
      const { article } = news.next().value.reading;
      const start = process.cpuUsage();
      const wall = await milliseconds(() => ingestSource(create(article), system));
      const { user, system: kernel } = process.cpuUsage(start);
      if (i >= 0) added.push({ wall, cpu: (user + kernel) / 1000 });
    }
    const cpu = median(added.map((one) => one.cpu));
    costs.push(cpu);
    print(
      `one article into a timeline of ${size} events`,
      `${median(added.map((one) => one.wall)).toFixed(0)} ms`,
    );
    print('  of it the processor', `${cpu.toFixed(0)} ms`);
    const query = eventQuery.parse({ timeline: slug, limit: 50 });
    const listed = [];
    for (let i = 0; i < 20; i += 1) listed.push(await milliseconds(() => listEvents(query, null)));
    print(`first 50 events of a timeline of ${size} events`, `${median(listed).toFixed(1)} ms`);
  }
  print('one article, large / small', `${((costs[1] ?? 0) / (costs[0] ?? 1)).toFixed(2)} ×`);
  await release();
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string' },
      lighthouse: { type: 'boolean' },
      browser: { type: 'boolean' },
      windows: { type: 'boolean' },
      sizes: { type: 'string' },
      data: { type: 'string' },
      database: { type: 'string' },
    },
  });
  // Before anything reads the configuration.
  const data = values.data ?? mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
  Object.assign(process.env, {
    DATELINE_DATA: data,
    DATABASE_URL: values.database ?? '',
    DATELINE_SAMPLE: 'off',
    DATELINE_LOG: 'error',
  });
  try {
    if (values.lighthouse) return await lighthouse(data);
    const sizes = values.sizes?.split(',').map(Number) ?? WINDOW_SIZES;
    if (values.windows) await benchWindows(data, sizes);
    if (values.browser) await browsing(sizes);
    if (values.windows || values.browser) return;
    runInOneFile('path.ts', values.articles === undefined ? [] : [values.articles]);
    if (values.articles !== undefined) return;
    linearity();
    await storing();
    await benchWindows(data, sizes);
    await browsing(sizes);
  } finally {
    if (values.data === undefined) rmSync(data, { recursive: true, force: true });
  }
}

void main();
