import type { Command } from 'commander';
import { withDatabase } from './database';

/** `dateline token`: bearer tokens for programs that write through the API. */
export function register(program: Command): void {
  const token = program.command('token').description('API tokens: create, list, revoke');

  token
    .command('create')
    .description('make a token and print it, this once, on stdout')
    .requiredOption('--name <name>', 'what it is for; the history of changes shows it')
    .action(({ name }: { name: string }) =>
      withDatabase(async () => {
        const { createToken } = await import('../services/tokens');
        const { system } = await import('../services/actor');
        const made = await createToken(name, system);
        process.stderr.write(`Token ${made.id}. It is shown this once; send it as Authorization: Bearer …\n`);
        process.stdout.write(`${made.token}\n`);
      }),
    );

  token
    .command('list')
    .description('print id, name and state of every token, tab-separated')
    .action(() =>
      withDatabase(async () => {
        const { listTokens } = await import('../services/tokens');
        for (const { id, name, createdAt, lastUsedAt, revokedAt } of await listTokens()) {
          const used = lastUsedAt ? `used ${lastUsedAt.toISOString()}` : 'never used';
          const state = revokedAt ? `revoked ${revokedAt.toISOString()}` : used;
          process.stdout.write(`${[id, name, `created ${createdAt.toISOString()}`, state].join('\t')}\n`);
        }
      }),
    );

  token
    .command('revoke <id>')
    .description('make a token worthless at once')
    .action((id: string) =>
      withDatabase(async () => {
        const { revokeToken } = await import('../services/tokens');
        const { system } = await import('../services/actor');
        await revokeToken(id, system);
        process.stderr.write('Revoked.\n');
      }),
    );
}
