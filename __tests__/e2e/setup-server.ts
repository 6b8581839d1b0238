/**
 * Serves the app for the browser tests as `npm start` does: a new data folder, the sample, a crowded timeline, an administrator, an own port
 * and an own build, so that a developer's server and data stay as they are. Playwright starts and stops one for each worker, whose number is the
 * argument.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { administrator, portOf } from './helpers';

const data = mkdtempSync(path.join(tmpdir(), 'dateline-e2e-'));
const env = { ...process.env };
// Set by test runners; a server that is started like any other runs without.
Reflect.deleteProperty(env, 'NODE_ENV');
Object.assign(env, {
  PORT: String(portOf(Number(process.argv[2] ?? 0))),
  DATELINE_DATA: data,
  DATELINE_DIST: '.next-e2e',
  DATELINE_ADMIN_EMAIL: administrator.email,
  DATELINE_ADMIN_PASSWORD: administrator.password,
  // Empty counts as absent.
  DATABASE_URL: '',
  DATELINE_URL: '',
});

const run = (script: string) => ['node_modules/tsx/dist/cli.mjs', script];

const { status } = spawnSync(process.execPath, run('__tests__/e2e/crowd.ts'), { stdio: 'inherit', env });
if (status !== 0) process.exit(1);

const server = spawn(process.execPath, run('lib/cli/start.ts'), { stdio: 'inherit', env });

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => {
  rmSync(data, { recursive: true, force: true });
  process.exit(code ?? 1);
});
