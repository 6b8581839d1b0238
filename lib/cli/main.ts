/**
 * The `dateline` command. Each verb is one file that registers itself with light imports and loads what it needs only when
 * it runs, so that `tag` starts without the database and `--help` without anything.
 */
import { Command } from 'commander';
import { register as backup } from './backup';
import { register as extract } from './extract';
import { register as ingest } from './ingest';
import { register as restore } from './restore';
import { register as tag } from './tag';
import { register as timeline } from './timeline';
import { register as token } from './token';
import { register as user } from './user';

const VERBS = [tag, extract, timeline, ingest, token, user, backup, restore];

/** A reader that has seen enough ("dateline tag | head") closes the pipe: no error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const program = new Command('dateline')
  .description(
    'Articles in, a timeline out in which every date can be checked against the sentence that states it.',
  )
  .showHelpAfterError('(--help tells more)');
for (const register of VERBS) register(program);

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
