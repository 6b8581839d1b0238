/** NDJSON over a pipe: documents in, records out, one a line, with backpressure and without ever holding all of it. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { knownLanguage, type KnownLanguage, plainLanguage } from '../core/language';
import type { Article } from '../core/model';
import { publicationDay } from '../schemas/date';

/** One line of input. A document with an unknown date says so with null or leaves the field out. */
const document = z.object({
  id: z.string({ error: 'wants an id, a string' }),
  text: z.string({ error: 'wants a text, a string' }),
  published: publicationDay.nullish(),
  title: z.string().nullish(),
  language: z.string().nullish(),
  url: z.string().nullish(),
  publisher: z.string().nullish(),
});

/** An article, and how its language is known. */
export type Document = Article & KnownLanguage;

export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/** The process's own streams. */
export function processStreams(): Streams {
  return { input: process.stdin, output: process.stdout, errors: process.stderr };
}

/** The lines that each stretch of input completes. */
async function* lineBatches(input: Readable): AsyncGenerator<string[]> {
  let open = '';
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const last = chunk.lastIndexOf('\n');
    if (last < 0) open += chunk;
    else {
      yield `${open}${chunk.slice(0, last)}`.split('\n');
      open = chunk.slice(last + 1);
    }
  }
  if (open !== '') yield [open];
}

/**
 * Every good line of `input` as an article, in order, those together that came together. A bad line is told on `errors` with its number and
 * left out; the count of bad lines is what the generator returns.
 * @param unique whether a document's id may come only once, which the caller pays for with memory
 */
export async function* readArticles(
  { input, errors }: Pick<Streams, 'input' | 'errors'>,
  unique = false,
): AsyncGenerator<Document[], number> {
  const seen = new Set<string>();
  let number = 0;
  let bad = 0;
  for await (const lines of lineBatches(input)) {
    const articles: Document[] = [];
    for (const line of lines) {
      number++;
      const clean = number === 1 ? line.replace(/^\uFEFF/, '') : line;
      if (clean.trim() === '') continue;
      const article = parseLine(clean);
      const problem =
        typeof article === 'string'
          ? article
          : seen.has(article.id)
            ? `document ${JSON.stringify(article.id)} came before`
            : null;
      if (problem !== null || typeof article === 'string') {
        bad++;
        errors.write(`line ${number}: ${problem}\n`);
        continue;
      }
      if (unique) seen.add(article.id);
      const { text, language } = article;
      articles.push({
        ...article,
        ...(plainLanguage(text, language) ?? (await knownLanguage(text, language))),
      });
    }
    yield articles;
  }
  return bad;
}

/** The article of one line with its language as stated, or what is wrong with it. */
export function parseLine(line: string): (Omit<Article, 'language'> & { language: string | null }) | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `is not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  const parsed = document.safeParse(value);
  if (!parsed.success)
    return parsed.error.issues
      .map(({ path, message }) => `${path.join('.') || 'document'}: ${message}`)
      .join('; ');
  const { id, text, published, title, language, url, publisher } = parsed.data;
  return {
    id,
    text,
    title: title ?? null,
    publishedOn: published ?? null,
    language: language ?? null,
    publisher: publisher ?? null,
    url: url ?? null,
  };
}

/** Writes records, one a line, and waits while the reader is slow. */
export async function writeRecords(output: Writable, records: readonly unknown[]): Promise<void> {
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  if (!output.write(lines)) await once(output, 'drain');
}

/** One record out for each document in, in order. @returns the number of bad lines */
export async function transform(streams: Streams, record: (article: Document) => unknown): Promise<number> {
  const batches = readArticles(streams);
  for (;;) {
    const next = await batches.next();
    if (next.done) return next.value;
    await writeRecords(streams.output, next.value.map(record));
  }
}
