/**
 * Runs a command's work on a database that is ready, and closes it afterwards. What people can put right is told in one
 * line on stderr, with exit status 1; anything else keeps its stack.
 */
export async function withDatabase(work: () => Promise<void>): Promise<void> {
  const { AppError } = await import('../errors');
  const { ConfigError } = await import('../config');
  const { prepare, release } = await import('../services/setup');
  try {
    await prepare();
    await work();
  } catch (error) {
    if (!(error instanceof AppError || error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } finally {
    await release();
  }
}
