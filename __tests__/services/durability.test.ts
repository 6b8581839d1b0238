/** What a crash leaves, and several processes at once: with real processes, killed for real. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connectFile } from '@/lib/store/raw';
import { openStore } from '@/lib/store/client';
import { listSourcePlaces } from '@/lib/store/sources';
import { findTimeline, removeTimeline } from '@/lib/store/timelines';

jest.setTimeout(180_000);

let folder: string;
let data: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-durability-'));
  data = path.join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const env = (over: Readonly<Record<string, string>> = {}) => ({
  ...process.env,
  DATABASE_URL: '',
  DATELINE_DATA: data,
  DATELINE_SAMPLE: 'off',
  ...over,
});

function dateline(args: readonly string[], over?: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...args], { env: env(over) });
}

/** Runs to the end, or until `enough` says so of what it has printed: then it is killed at once. */
function run(
  child: ChildProcess,
  enough: (printed: string) => boolean = () => false,
): Promise<{ readonly code: number | null; readonly printed: string; readonly complaints: string }> {
  let printed = '';
  let complaints = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    if (enough(printed)) child.kill('SIGKILL');
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, printed, complaints })));
}

function writeArticles(name: string, count: number): string {
  const into = path.join(folder, name);
  mkdirSync(into);
  for (let i = 0; i < count; i += 1) {
    const number = String(i).padStart(3, '0');
    writeFileSync(
      path.join(into, `${number}.txt`),
      `Bridge ${name} ${number} was opened in ${1900 + i}.\n\nThe river flooded village ${number} of ${name} in March ${1901 + i}.\n`,
    );
  }
  return into;
}

const acknowledged = (printed: string): string[] =>
  [...printed.matchAll(/^stored\t(.+)$/gm)].map((match) => path.basename(match[1] ?? '', '.txt'));

async function storedTitles(): Promise<string[]> {
  const store = openStore({ provider: 'sqlite', url: `file:${path.join(data, 'dateline.db')}` });
  try {
    const timeline = await findTimeline(store, 'rivers');
    const places = await listSourcePlaces(store, { timelineIds: [timeline?.id ?? ''] }, 1000);
    const rows = await store.client.source.findMany({ where: { id: { in: places.map(({ id }) => id) } } });
    // Every stored article has its events: they came in one transaction.
    for (const row of rows) {
      expect(await store.client.mention.count({ where: { sourceId: row.id, eventId: { not: null } } })).toBe(
        2,
      );
    }
    return rows.map(({ title }) => title);
  } finally {
    await store.close();
  }
}

const integrity = () =>
  connectFile(path.join(data, 'dateline.db'), {}, (connection) => connection.rows('PRAGMA integrity_check'));

it('loses no acknowledged article to kill -9, and starts again where it was', async () => {
  const articles = writeArticles('Niger', 120);
  const killed = await run(
    dateline(['ingest', articles, '--timeline', 'rivers', '--create', 'Rivers']),
    (printed) => acknowledged(printed).length >= 30,
  );
  expect(killed.code).toBeNull();
  const promised = acknowledged(killed.printed);
  expect(promised.length).toBeGreaterThanOrEqual(30);
  expect(promised.length).toBeLessThan(120);

  expect(await integrity()).toEqual([{ integrity_check: 'ok' }]);
  const there = await storedTitles();
  for (const number of promised) expect(there.join('\n')).toContain(`Niger ${number} was`);

  const again = await run(dateline(['ingest', articles, '--timeline', 'rivers']));
  expect(again.complaints).not.toMatch(/failed/);
  expect(again.code).toBe(0);
  expect(await storedTitles()).toHaveLength(120);
});

it('takes articles from two processes at once, losing none', async () => {
  const [one, two] = [writeArticles('Niger', 40), writeArticles('Volta', 40)];
  const made = await run(dateline(['ingest', one, '--timeline', 'rivers', '--create', 'Rivers']));
  expect(made.code).toBe(0);
  const more = writeArticles('Bani', 40);
  const results = await Promise.all(
    [two, more].map((articles) => run(dateline(['ingest', articles, '--timeline', 'rivers']))),
  );
  expect(results.map(({ code, complaints }) => [code, complaints.includes('failed')])).toEqual([
    [0, false],
    [0, false],
  ]);
  expect(await storedTitles()).toHaveLength(120);
});

it('completes a sample whose loading was killed half-way, and leaves a removed one away', async () => {
  // The moment after the timeline is there and before its articles are.
  const script = `
    const { createTimeline } = require('./lib/services/timelines');
    const { prepareSchema } = require('./lib/services/setup');
    const { system } = require('./lib/services/actor');
    const { sample } = require('./prisma/sample');
    (async () => {
      await prepareSchema();
      await createTimeline(sample.timeline, system, { sample: true });
      process.kill(process.pid, 'SIGKILL');
    })();`;
  const cut = await run(spawn(process.execPath, ['--import', 'tsx', '-e', script], { env: env() }));
  expect(cut.code).toBeNull();

  const list = () => run(dateline(['token', 'list'], { DATELINE_SAMPLE: 'on' }));
  expect((await list()).code).toBe(0);
  const store = openStore({ provider: 'sqlite', url: `file:${path.join(data, 'dateline.db')}` });
  const sources = await store.client.source.count();
  expect(await store.client.timeline.count()).toBe(1);
  expect(sources).toBeGreaterThanOrEqual(7);
  expect(await store.client.event.count()).toBeGreaterThan(sources);

  await store.transaction(async (db) => {
    const timeline = await db.client.timeline.findFirstOrThrow();
    await removeTimeline(db, timeline.id);
  });
  await store.close();
  expect((await list()).code).toBe(0);
  const after = openStore({ provider: 'sqlite', url: `file:${path.join(data, 'dateline.db')}` });
  expect(await after.client.timeline.count()).toBe(0);
  await after.close();
});
