/**
 * The whole path, from the text of articles to merged events, beside stock chrono's tagging of the same text. All take turns within a
 * round, so that their ratios can be compared between machines.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as chrono from 'chrono-node';
import { parseLine } from '../../lib/cli/ndjson';
import { Readers, threadsFor } from '../../lib/cli/readers';
import type { Article, Gist } from '../../lib/core/model';
import { buildTimeline, readArticle } from '../../lib/core/pipeline';
import { findTimes } from '../../lib/core/times';
import { articles } from './articles';
import { median, print } from './figures';

const ROUNDS = 3;

/**
 * Articles to measure on: of an NDJSON file, a document a line as `dateline timeline` takes it, or of the .ndjson and .txt files of a
 * folder; without either, 500 that are made here. All are taken for English.
 */
export function benchArticles(from: string | undefined): Article[] {
  if (from === undefined) return articles(500, 25);
  const files = statSync(from).isDirectory()
    ? readdirSync(from)
        .filter((name) => /\.(?:ndjson|txt)$/.test(name))
        .sort()
        .map((name) => path.join(from, name))
    : [from];
  return files.flatMap((file) => {
    const content = readFileSync(file, 'utf8');
    const lines = file.endsWith('.txt')
      ? [JSON.stringify({ id: file, text: content })]
      : content.split('\n').filter((line) => line.trim());
    return lines.map((line, i) => {
      const article = parseLine(line);
      if (typeof article === 'string') throw new Error(`${file}, line ${i + 1}: ${article}`);
      return { ...article, language: 'en' };
    });
  });
}

/** Of the processor, in all threads; and by the clock. Milliseconds. */
interface Cost {
  readonly processor: number;
  readonly clock: number;
}

async function costOf(work: () => unknown): Promise<Cost> {
  const start = performance.now();
  const used = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(used);
  return { processor: (user + system) / 1000, clock: performance.now() - start };
}

const CONTESTANTS = ['chrono', 'tag', 'read', 'inThreads', 'build'] as const;

export async function wholePath(texts: readonly Article[]): Promise<void> {
  const threads = Math.max(1, threadsFor(texts));
  const readers = new Readers(threads, path.resolve('lib/cli/dateline.mjs'));
  let readings: readonly Gist[] = [];
  const contestants: Record<(typeof CONTESTANTS)[number], () => unknown> = {
    chrono: () =>
      texts.forEach(({ text, publishedOn }) =>
        chrono.parse(text, new Date(`${publishedOn ?? '2024-01-01'}T12:00:00`)),
      ),
    tag: () => texts.forEach(findTimes),
    read: () => texts.forEach(readArticle),
    inThreads: async () => {
      readings = await readers.read(texts);
    },
    build: () => buildTimeline(readings),
  };
  const costs: Record<keyof typeof contestants, Cost[]> = {
    chrono: [],
    tag: [],
    read: [],
    inThreads: [],
    build: [],
  };
  // The first two rounds warm up, every thread for itself, and are not counted.
  for (let round = -1; round <= ROUNDS; round += 1)
    for (const name of CONTESTANTS) {
      const cost = await costOf(contestants[name]);
      if (round > 0) costs[name].push(cost);
    }
  await readers.close();
  const megabytes = texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  const middle = (name: keyof typeof costs, by: keyof Cost) => median(costs[name].map((cost) => cost[by]));
  const speed = (ms: number) => `${(megabytes / (ms / 1000)).toFixed(2)} MB/s`;
  const { events } = buildTimeline(readings);
  const mentions = readings.reduce((sum, reading) => sum + reading.mentions.length, 0);
  print(`articles, ${mentions} mentions, ${events.length} events`, String(texts.length));
  const [stock, tag] = [middle('chrono', 'processor'), middle('tag', 'processor')];
  const [read, build] = [middle('read', 'processor'), middle('build', 'processor')];
  print('\nby time of the processor, in one thread', '');
  print('stock chrono, whole articles', speed(stock));
  print('time expressions (sentences, recognise, resolve)', speed(tag));
  print('whole reading of an article (with mentions and titles)', speed(read));
  print('merging (copies, events, salience)', speed(build));
  print('whole path: text to merged events', speed(read + build));
  print('time expressions / stock chrono', `${(stock / tag).toFixed(2)} ×`);
  print('whole reading / stock chrono', `${(stock / read).toFixed(2)} ×`);
  print('whole path / stock chrono', `${(stock / (read + build)).toFixed(2)} ×`);
  const clock = middle('inThreads', 'clock') + middle('build', 'clock');
  print(`\nby the clock, read in ${threads} threads as the command does`, '');
  print('stock chrono, whole articles, in one thread', speed(middle('chrono', 'clock')));
  print('whole reading', speed(middle('inThreads', 'clock')));
  print('merging', speed(middle('build', 'clock')));
  print('whole path: text to merged events', speed(clock));
  print('whole path / stock chrono', `${(middle('chrono', 'clock') / clock).toFixed(2)} ×`);
}
