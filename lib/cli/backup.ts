import type { Command } from 'commander';

export function register(program: Command): void {
  program
    .command('backup')
    .argument('[file]', 'where to; without it, a new file in the folder "backups" of the data folder')
    .option('--force', 'replace the file if it is there')
    .description(
      'copy the database to a file, also while Dateline runs (SQLite; for PostgreSQL see docs/backup.md)',
    )
    .action(async (file: string | undefined, options: { force?: boolean }) => {
      const { ConfigError } = await import('../config');
      const { BackupError, backUpDatabase } = await import('../services/backups');
      const { prepareSchema } = await import('../services/setup');
      try {
        await prepareSchema();
        process.stdout.write(`${await backUpDatabase(file, options.force === true)}\n`);
      } catch (error) {
        if (!(error instanceof BackupError || error instanceof ConfigError)) throw error;
        process.stderr.write(`${error.message}\n`);
        process.exitCode = 1;
      }
    });
}
