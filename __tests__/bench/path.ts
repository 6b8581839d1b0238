/**
 * The whole path, from the text of articles to merged events, beside stock chrono's tagging of the same text. All take turns within a
 * round, so that their ratios can be compared between machines. A script of its own, for `runInOneFile`.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as chrono from 'chrono-node';
import { parseLine } from '../../lib/cli/ndjson';
import type { Article, Gist } from '../../lib/core/model';
import { buildTimeline, readArticle } from '../../lib/core/pipeline';
import { findTimes } from '../../lib/core/times';
import { articles } from './articles';
import { median, print, processorMilliseconds } from './figures';

const ROUNDS = 3;

/**
 * Articles to measure on: of an NDJSON file, a document a line as `dateline timeline` takes it, or of the .ndjson and .txt files of a
 * folder; without either, 500 that are made here. All are taken for English.
 */
function benchArticles(from: string | undefined): Article[] {
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

const CONTESTANTS = ['chrono', 'tag', 'read', 'build'] as const;

/** By time of the processor, as others may run beside it. */
function wholePath(texts: readonly Article[]): void {
  let readings: readonly Gist[] = [];
  const contestants: Record<(typeof CONTESTANTS)[number], () => void> = {
    chrono: () =>
      texts.forEach(({ text, publishedOn }) =>
        chrono.parse(text, new Date(`${publishedOn ?? '2024-01-01'}T12:00:00`)),
      ),
    tag: () => texts.forEach(findTimes),
    read: () => {
      readings = texts.map(readArticle);
    },
    build: () => buildTimeline(readings),
  };
  const times: Record<keyof typeof contestants, number[]> = { chrono: [], tag: [], read: [], build: [] };
  // The first two rounds warm up and are not counted.
  for (let round = -1; round <= ROUNDS; round += 1)
    for (const name of CONTESTANTS) {
      const time = processorMilliseconds(contestants[name]);
      if (round > 0) times[name].push(time);
    }
  const megabytes = texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  const speed = (ms: number) => `${(megabytes / (ms / 1000)).toFixed(2)} MB/s`;
  const { events } = buildTimeline(readings);
  const mentions = readings.reduce((sum, reading) => sum + reading.mentions.length, 0);
  print(`articles, ${mentions} mentions, ${events.length} events`, String(texts.length));
  const [stock, tag] = [median(times.chrono), median(times.tag)];
  const [read, build] = [median(times.read), median(times.build)];
  print('stock chrono, whole articles', speed(stock));
  print('time expressions (sentences, recognise, resolve)', speed(tag));
  print('whole reading of an article (with mentions and titles)', speed(read));
  print('merging (copies, events, salience)', speed(build));
  print('whole path: text to merged events', speed(read + build));
  print('time expressions / stock chrono', `${(stock / tag).toFixed(2)} ×`);
  print('whole reading / stock chrono', `${(stock / read).toFixed(2)} ×`);
  print('whole path / stock chrono', `${(stock / (read + build)).toFixed(2)} ×`);
}

wholePath(benchArticles(process.argv[2]));
