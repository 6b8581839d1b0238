import type { Command } from 'commander';

export function register(program: Command): void {
  program
    .command('tag')
    .description('mark the time expressions of documents (NDJSON on stdin, NDJSON on stdout)')
    .addHelpText(
      'after',
      `
Input, one document a line:  {"id", "text", "published": "YYYY-MM-DD" | null, "title"?, "language"?, "url"?,
                              "publisher"?}
Output, one line for each:   {"id", "expressions": [{"start", "end", "text", "type", "value", "edtf"}]}

"start" and "end" count UTF-16 code units into "text". The language (BCP 47) is
detected where it is left out; it and the source's address tell how "12/11/2019" is meant. A bad line is reported with its number on stderr, the rest
goes on, and the exit status is 1.`,
    )
    .action(async () => {
      const { processStreams, transform } = await import('./ndjson');
      const { findTimes } = await import('../core/times');
      const { timexTags } = await import('../core/temporal');
      const bad = await transform(processStreams(), (article) => ({
        id: article.id,
        expressions: timexTags(findTimes(article)),
      }));
      if (bad) process.exitCode = 1;
    });
}
