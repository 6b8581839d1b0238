import type { Command } from 'commander';
import { withDatabase } from './database';

interface Options {
  readonly timeline: string;
  readonly published?: string;
  readonly create?: string | true;
}

export function register(program: Command): void {
  program
    .command('ingest')
    .argument('<paths...>', 'files (.txt, .md, .html) or folders of them')
    .requiredOption('--timeline <slug>', 'timeline to store them in')
    .option(
      '--published <day>',
      'publication date (YYYY-MM-DD) of all of them; without it, what each says of itself',
    )
    .option('--create [title]', 'make the timeline if there is none with that slug')
    .description('store articles, and build their timeline anew')
    .action((paths: string[], options: Options) => withDatabase(() => ingest(paths, options)));
}

async function ingest(paths: readonly string[], options: Options): Promise<void> {
  const [{ system }, { articleFiles, ingestFiles }, { SingleBar }] = await Promise.all([
    import('../services/actor'),
    import('../services/files'),
    import('cli-progress'),
  ]);
  const publishedOn = await readDay(options.published);
  await checkTimeline(options);
  const files = await articleFiles(paths);

  // The bar is for eyes; a pipe gets a line for each file instead, once it is stored for good.
  const eyes = process.stderr.isTTY;
  const bar = new SingleBar({
    stream: process.stderr,
    format: '{bar} {value} of {total} articles',
    hideCursor: true,
    noTTYOutput: false,
  });
  if (eyes) bar.start(files.length, 0);
  const counts = { stored: 0, there: 0, failed: 0 };
  const failures: string[] = [];
  for await (const done of ingestFiles(files, { timeline: options.timeline, publishedOn }, system)) {
    counts[done.outcome] += 1;
    if (done.outcome === 'failed') failures.push(`${done.file}: ${done.reason}`);
    else if (!eyes) process.stdout.write(`${done.outcome}\t${done.file}\n`);
    if (eyes) bar.increment();
  }
  if (eyes) bar.stop();
  for (const failure of failures) process.stderr.write(`failed: ${failure}\n`);
  process.stdout.write(
    `${counts.stored} stored, ${counts.there} already there, ${counts.failed} failed, of ${files.length}\n`,
  );
  if (counts.failed > 0) process.exitCode = 1;
}

async function readDay(text: string | undefined): Promise<string | null> {
  if (text === undefined) return null;
  const [{ publicationDay }, { AppError }] = await Promise.all([
    import('../schemas/date'),
    import('../errors'),
  ]);
  const result = publicationDay.safeParse(text);
  if (result.success) return result.data;
  throw new AppError('invalid_input', `--published ${result.error.issues[0]?.message}: ${text}`);
}

/** Fails before anything is read, where the timeline is neither there nor to be made. */
async function checkTimeline({ timeline: slug, create }: Options): Promise<void> {
  const [{ AppError }, { system }, { createTimeline, listTimelines }, { timelineCreate }] = await Promise.all(
    [
      import('../errors'),
      import('../services/actor'),
      import('../services/timelines'),
      import('../schemas/timeline'),
    ],
  );
  const known = await listTimelines(system);
  if (known.some((each) => each.slug === slug || each.id === slug)) return;
  if (create === undefined) {
    const slugs = known.map((each) => each.slug).join(', ');
    throw new AppError(
      'invalid_input',
      `There is no timeline "${slug}"${slugs ? ` (there is ${slugs})` : ''}. Make it with --create "Its title".`,
    );
  }
  const title = create === true ? slug : create;
  const input = timelineCreate.safeParse({ slug, title });
  if (!input.success) {
    const [issue] = input.error.issues;
    throw new AppError('invalid_input', `${issue?.path.join('.')} ${issue?.message}`);
  }
  await createTimeline(input.data, system);
}
