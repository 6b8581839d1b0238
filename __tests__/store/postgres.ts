import { spawn } from 'node:child_process';
import path from 'node:path';

/** A real PostgreSQL server with one empty database, for as long as the test needs it. */
export async function startPostgres(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(process.cwd(), '__tests__/store/postgres-server.ts')],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    child.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
  return {
    url,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
