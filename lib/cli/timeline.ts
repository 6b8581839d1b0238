import { type Command, InvalidArgumentError } from 'commander';
import type { Gist } from '../core/model';

interface Options {
  readonly limit?: number;
  readonly from?: string;
  readonly to?: string;
}

export function register(program: Command): void {
  program
    .command('timeline')
    .description('merge documents into one timeline of events (NDJSON on stdin, NDJSON on stdout)')
    .option('--limit <number>', 'print so many key events only', count)
    .option('--from <date>', 'keep events that can lie on or after this day, month or year', period)
    .option('--to <date>', 'keep events that can lie on or before this day, month or year', period)
    .addHelpText(
      'after',
      `
Input, one document a line:  {"id", "text", "published": "YYYY-MM-DD" | null, "title"?, "language"?, "url"?,
                              "publisher"?}
Output, one line an event:   {"id", "title", "edtf", "earliest", "latest", "salience", "mentions": [{"document", "start",
                              "end", "time", "edtf", "resolution"}]}

Events come in order of time, undated ones last; with --limit, the
most salient of them, spread over their span, in the same order. Without "language" it is detected. A bad line
is reported with its number on stderr, the rest goes on, and the exit status is 1.`,
    )
    .action(async ({ limit, from, to }: Options) => {
      const { processStreams, readArticles, writeRecords } = await import('./ndjson');
      const { buildTimeline, readArticle } = await import('../core/pipeline');
      const { parseEdtf } = await import('../core/temporal');
      const { eventRecord } = await import('./records');
      const { selectEvents } = await import('../core/timeline/select');
      const streams = processStreams();
      // Mentions point into a document by its id: a second one of that id would make them ambiguous.
      const batches = readArticles(streams, true);
      const gists: Gist[] = [];
      let next = await batches.next();
      for (; !next.done; next = await batches.next())
        for (const article of next.value) {
          // The sentences go as soon as they are read.
          const { mentions, profile, sketch } = readArticle(article);
          gists.push({ article, mentions, profile, sketch });
        }
      const { events } = buildTimeline(gists);
      const window = {
        from: from ? (parseEdtf(from)?.earliest ?? null) : null,
        to: to ? (parseEdtf(to)?.latest ?? null) : null,
      };
      const chosen = selectEvents(events, { ...window, limit: limit ?? null });
      for (const [index, event] of chosen)
        await writeRecords(streams.output, [eventRecord(`event-${index + 1}`, event)]);
      if (next.value) process.exitCode = 1;
    });
}

function count(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('wants a whole number from 1.');
  return Number(text);
}

function period(text: string): string {
  if (!/^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text))
    throw new InvalidArgumentError('wants a day, month or year: 2023-09-19, 2023-09 or 2023.');
  return text;
}
