import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../errors';
import { fileFormat, readFileBytes } from '../reading';
import { type SourceCreate, sourceCreate } from '../schemas/source';
import type { Actor } from './actor';
import { ingestSources } from './source-intake';

/** What became of one file. `stored` and `there` are answered only after the database has them for good. */
export type FileOutcome =
  | { readonly file: string; readonly outcome: 'stored' | 'there' }
  | { readonly file: string; readonly outcome: 'failed'; readonly reason: string };

/** Articles stored in one transaction: more would be quicker, and lose more work to a crash. */
const BATCH = 10;

/**
 * The files to ingest: those named, and those of a readable kind under the folders named, in order of name.
 * @throws AppError invalid_input naming a path that is not there
 */
export async function articleFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const given of paths) {
    const found = await stat(given).catch(() => null);
    if (!found) throw new AppError('invalid_input', `There is no file or folder ${given}.`);
    if (!found.isDirectory()) {
      files.push(given);
      continue;
    }
    const entries = await readdir(given, { withFileTypes: true, recursive: true });
    const under = entries
      .filter((entry) => entry.isFile() && fileFormat(entry.name) !== null)
      .map((entry) => path.join(entry.parentPath, entry.name));
    files.push(...under.toSorted());
  }
  return [...new Set(files)];
}

/**
 * Stores article files in a timeline, some at a time. One that cannot be read or stored fails alone.
 * @throws AppError invalid_input where there is no such timeline
 */
export async function* ingestFiles(
  files: readonly string[],
  given: { readonly timeline: string; readonly publishedOn: string | null },
  actor: Actor,
): AsyncGenerator<FileOutcome> {
  for (let i = 0; i < files.length; i += BATCH) {
    const articles: { readonly file: string; readonly input: SourceCreate }[] = [];
    for (const file of files.slice(i, i + BATCH)) {
      try {
        articles.push({ file, input: await readInput(file, given) });
      } catch (error) {
        yield failure(file, error);
      }
    }
    yield* store(given.timeline, articles, actor);
  }
}

async function* store(
  timeline: string,
  articles: readonly { readonly file: string; readonly input: SourceCreate }[],
  actor: Actor,
): AsyncGenerator<FileOutcome> {
  if (articles.length === 0) return;
  try {
    const answers = await ingestSources(
      timeline,
      articles.map(({ input }) => input),
      actor,
    );
    for (const [i, { file }] of articles.entries()) {
      yield { file, outcome: answers[i]?.created ? 'stored' : 'there' };
    }
  } catch (error) {
    if (error instanceof AppError && error.fields.some(({ path: field }) => field === 'timeline'))
      throw error;
    const [only] = articles;
    if (articles.length === 1 && only) yield failure(only.file, error);
    // One of them spoils the batch; alone, each speaks for itself.
    else for (const article of articles) yield* store(timeline, [article], actor);
  }
}

async function readInput(
  file: string,
  given: { readonly timeline: string; readonly publishedOn: string | null },
): Promise<SourceCreate> {
  const read = readFileBytes(file, await readFile(file));
  const result = sourceCreate.safeParse({ ...given, ...read });
  if (result.success) return result.data;
  throw new AppError('invalid_input', result.error.issues.map((issue) => issue.message).join('; '));
}

function failure(file: string, error: unknown): FileOutcome {
  const reason = error instanceof Error ? error.message : String(error);
  // Readers of files begin their messages with its name.
  return {
    file,
    outcome: 'failed',
    reason: reason.startsWith(`${file}: `) ? reason.slice(file.length + 2) : reason,
  };
}
