import path from 'node:path';
import { Readers, threadsFor } from '@/lib/cli/readers';
import { readArticle } from '@/lib/core/pipeline';
import { articles } from '../bench/articles';

// Threads start the command, which is put together first.
jest.setTimeout(120_000);

const COMMAND = path.resolve('lib/cli/dateline.mjs');

const readWith = async (command: string, threads: number) => {
  const readers = new Readers(threads, command);
  try {
    return await readers.read(articles(40, 30));
  } finally {
    await readers.close();
  }
};

const readHere = () =>
  articles(40, 30)
    .map(readArticle)
    .map(({ article, mentions, profile, sketch }) => ({ article, mentions, profile, sketch }));

test('threads read as one would, and answer in the order of the articles', async () => {
  expect(await readWith(COMMAND, 2)).toEqual(readHere());
});

test('what threads do not read is read here', async () => {
  const gists = await readWith(path.resolve('lib/cli/nowhere.mjs'), 2);
  expect(gists).toMatchObject(readHere());
});

test('a few articles are worth no thread', () => {
  expect(threadsFor([])).toBe(0);
  expect(threadsFor(articles(5, 20))).toBe(0);
});
