import type { Command } from 'commander';

export function register(program: Command): void {
  program
    .command('restore')
    .argument('<file>', 'a backup')
    .description('replace the database by a backup; the replaced one is kept beside it (stop Dateline first)')
    .action(async (file: string) => {
      const { ConfigError } = await import('../config');
      const { BackupError, MigrationError, restoreDatabase } = await import('../services/backups');
      try {
        const replaced = await restoreDatabase(file);
        process.stdout.write(`Restored ${file}.\n`);
        if (replaced) process.stdout.write(`The database that was there is now ${replaced}\n`);
      } catch (error) {
        const known =
          error instanceof BackupError || error instanceof MigrationError || error instanceof ConfigError;
        if (!known) throw error;
        process.stderr.write(`${error.message}\n`);
        process.exitCode = 1;
      }
    });
}
