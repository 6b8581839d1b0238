import { type Command, Option } from 'commander';
import { withDatabase } from './database';

interface NewUserOptions {
  readonly email: string;
  readonly name: string;
  readonly role: 'admin' | 'editor';
}

const passwordNote =
  '\nThe password is asked for, or read from stdin, or taken from DATELINE_PASSWORD; never from the command line.';

/** `dateline user`: the people who may sign in. */
export function register(program: Command): void {
  const user = program
    .command('user')
    .description('people who may sign in: create, list, set-password, setup-link');

  user
    .command('create')
    .description('give somebody an account')
    .requiredOption('--email <address>')
    .requiredOption('--name <name>', 'as the history of changes shows it')
    .addOption(new Option('--role <role>').choices(['admin', 'editor']).default('editor'))
    .addHelpText('after', passwordNote)
    .action((options: NewUserOptions) =>
      withDatabase(async () => {
        const { readPassword } = await import('./password');
        const { createUser } = await import('../auth/users');
        const made = await createUser({ ...options, password: await readPassword() });
        process.stderr.write(`${made.email} may sign in, as ${made.role}.\n`);
      }),
    );

  user
    .command('list')
    .description('print e-mail, name and role of everybody, tab-separated')
    .action(() =>
      withDatabase(async () => {
        const { listUsers } = await import('../auth/users');
        for (const { email, name, role } of await listUsers()) {
          process.stdout.write(`${[email, name, role].join('\t')}\n`);
        }
      }),
    );

  user
    .command('set-password')
    .description('set somebody a new password and end their sessions')
    .requiredOption('--email <address>')
    .addHelpText('after', passwordNote)
    .action(({ email }: { email: string }) =>
      withDatabase(async () => {
        const { readPassword } = await import('./password');
        const { setPassword } = await import('../auth/users');
        await setPassword(email, await readPassword());
        process.stderr.write('The password is set; all sessions are ended.\n');
      }),
    );

  user
    .command('setup-link')
    .description('print a new one-time link to create the administrator, while there is nobody')
    .option('--url <address>', 'where people reach this server (default: DATELINE_URL, else localhost)')
    .action(({ url }: { url?: string }) =>
      withDatabase(async () => {
        const { config } = await import('../config');
        const { createSetupLink } = await import('../auth/setup');
        const { publicUrl, port } = config();
        process.stdout.write(`${await createSetupLink(url ?? publicUrl ?? `http://localhost:${port}`)}\n`);
      }),
    );
}
