/**
 * Reads many articles at once, in threads of this process: reading one needs none of the others. What comes back stands in the order of what was given,
 * and is the same as if it had been read here.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Article, Gist } from '../core/model';
import { readArticle } from '../core/pipeline';

/** What the threads answer: the articles themselves are here. */
export type GistOf = Omit<Gist, 'article'>;

/** UTF-16 units of text: a thread takes as long to start as it takes to read so much. */
const WORTH_A_THREAD = 400_000;
const MOST_THREADS = 8;
/** UTF-16 units of text that a thread is given at a time. */
const BATCH = 60_000;
/** Megabytes. Most of what is made in reading an article is gone with it, and costs nothing where the young generation holds it all. */
const YOUNG = 64;

/** How many threads are of use for so much text; 0 where reading it here is as fast. */
export function threadsFor(articles: readonly Article[]): number {
  const length = articles.reduce((sum, { text }) => sum + text.length, 0);
  const threads = Math.min(availableParallelism(), MOST_THREADS, Math.floor(length / WORTH_A_THREAD));
  return threads > 1 ? threads : 0;
}

/** Reads them in as many threads as are of use. */
export async function readAll(articles: readonly Article[]): Promise<readonly Gist[]> {
  const [, command] = process.argv;
  const threads = threadsFor(articles);
  if (threads === 0 || command === undefined) return articles.map(readArticle);
  const readers = new Readers(threads, command);
  try {
    return await readers.read(articles);
  } finally {
    await readers.close();
  }
}

export class Readers {
  private readonly threads: readonly Worker[];

  /** @param command the script of the `dateline` command, which has a verb for the threads' side (`reader.ts`) */
  constructor(threads: number, command: string) {
    this.threads = Array.from(
      { length: threads },
      () => new Worker(command, { argv: ['reader'], resourceLimits: { maxYoungGenerationSizeMb: YOUNG } }),
    );
    // Whoever waits for an answer hears of it; a thread that dies while nobody waits is found dead.
    for (const thread of this.threads) thread.on('error', () => undefined);
  }

  /** Nobody loses an article to a thread: what one cannot read is read here, and fails here if it must. */
  async read(articles: readonly Article[]): Promise<Gist[]> {
    const batches = batchesOf(articles);
    const found: (readonly GistOf[] | undefined)[] = batches.map(() => undefined);
    let next = 0;
    const serve = async (thread: Worker) => {
      for (let i = next++; i < batches.length; i = next++) {
        const answer = await ask(thread, batches[i]!);
        if (!answer) return;
        found[i] = answer;
      }
    };
    await Promise.all(this.threads.map(serve));
    return batches.flatMap((batch, i) =>
      batch.map((article, k) => ({ article, ...(found[i]?.[k] ?? readArticle(article)) })),
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.terminate()));
  }
}

function batchesOf(articles: readonly Article[]): Article[][] {
  const batches: Article[][] = [];
  let left = 0;
  for (const article of articles) {
    if (left <= 0) {
      batches.push([]);
      left = BATCH;
    }
    batches.at(-1)!.push(article);
    left -= article.text.length;
  }
  return batches;
}

/** Null where the thread is dead, or dies of it. */
function ask(thread: Worker, batch: readonly Article[]): Promise<readonly GistOf[] | null> {
  return new Promise((resolve) => {
    // Of a thread that has ended.
    if (thread.threadId < 0) return resolve(null);
    const done = (answer: readonly GistOf[] | null) => {
      thread.off('message', done).off('exit', fail);
      resolve(answer);
    };
    const fail = () => done(null);
    thread.once('message', done).once('exit', fail);
    thread.postMessage(batch);
  });
}
