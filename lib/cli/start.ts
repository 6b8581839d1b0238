/**
 * `npm start` and, with `--dev`, `npm run dev`: makes the database ready, builds when something changed, serves, and says where.
 * Runs before anything is built, so it imports nothing heavy at the top.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Config, ConfigError, config } from '../config';
import { fingerprint, forgetBuild, isBuilt, recordBuild } from './build-stamp';

const WANTED_NODE = [20, 19] as const;
const dev = process.argv.includes('--dev');
const verbose = process.argv.includes('--verbose');
const root = process.cwd();

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Ends with a message that says what to do, and status 1. */
function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function checkNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = WANTED_NODE;
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    fail(`Dateline needs Node.js ${wantedMajor}.${wantedMinor} or newer; this is ${process.versions.node}.`);
  }
}

function readSettings(): Config {
  // Next reads .env too; read here first, the commands before it see the same settings. What is set already wins.
  if (existsSync('.env')) process.loadEnvFile('.env');
  try {
    return config();
  } catch (error) {
    if (error instanceof ConfigError) fail(`The configuration cannot be used:\n${error.message}`);
    throw error;
  }
}

/**
 * The port to serve on: for 0 one that is free.
 * @throws NodeJS.ErrnoException EADDRINUSE, EACCES, EADDRNOTAVAIL
 */
function probe(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

async function choosePort({ port, host }: Config): Promise<number> {
  try {
    return await probe(port, host);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      fail(`Port ${port} is in use by another program. Stop it, or choose another: PORT=3001 npm start`);
    }
    if (code === 'EACCES')
      fail(`This user may not listen on port ${port}. Choose one above 1023, with PORT.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      fail(`HOST is ${host}, which is no address of this machine. Use 127.0.0.1 or 0.0.0.0.`);
    }
    throw error;
  }
}

/** Next reports how it is used to its makers unless it is told not to. */
const quiet = { NEXT_TELEMETRY_DISABLED: '1' };

const next = () => createRequire(path.join(root, 'package.json')).resolve('next/dist/bin/next');

/** Runs `next build`; its output is shown only when it fails, or with --verbose. */
async function build(): Promise<void> {
  say('Building the pages (once; later starts skip this) …');
  const child = spawn(process.execPath, [next(), 'build'], {
    cwd: root,
    // Next refuses to build pages for production under any other value.
    env: { ...quiet, ...process.env, NODE_ENV: 'production' },
    stdio: verbose ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout?.on('data', (data: Buffer) => output.push(data));
  child.stderr?.on('data', (data: Buffer) => output.push(data));
  const stop = forwardSignals(child);
  const code = await exitOf(child);
  stop();
  if (code === 0) return;
  process.stderr.write(Buffer.concat(output));
  fail('The pages could not be built; the reason is above.');
}

/** Hands the signals that end a program on to the child, so that it can finish what it does. */
function forwardSignals(child: ChildProcess): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const handlers = signals.map((signal) => {
    const handler = () => child.kill(signal);
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  return () => {
    for (const off of handlers) off();
  };
}

/**
 * A signal to `npm` ends the shell between it and this program, and no more: without this, the server would stay on its port.
 */
function stopWithNpm(child: ChildProcess): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) child.kill('SIGTERM');
  }, 500).unref();
}

/** The child's exit code; 0 where a signal that was forwarded ended it, as asked. */
function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' || signal === 'SIGHUP' ? 0 : 1)),
    );
  });
}

/** Waits until the server answers at all; false where it ended first. */
async function answers(address: string, ended: () => boolean): Promise<boolean> {
  while (!ended()) {
    try {
      await fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(2000) });
      return true;
    } catch (error) {
      // Slow is as good as there: the first request may compile a page.
      if (error instanceof DOMException && error.name === 'TimeoutError') return true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return false;
}

async function main(): Promise<void> {
  checkNode();
  const settings = readSettings();
  const port = await choosePort(settings);
  const anywhere = settings.host === '0.0.0.0' || settings.host === '::';
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  const local = `http://${anywhere ? 'localhost' : host}:${port}`;
  const address = settings.publicUrl ?? local;

  const { MigrationError, prepare, release } = await import('../services/setup');
  let setupUrl: string | undefined;
  try {
    const { sampleLoaded } = await prepare();
    if (sampleLoaded) say('Loaded the sample timeline.');
    const { ensureAdministrator } = await import('../auth/setup');
    setupUrl = (await ensureAdministrator(address))?.setupUrl;
  } catch (error) {
    if (error instanceof MigrationError) fail(error.message);
    throw error;
  } finally {
    await release();
  }

  const distDir = process.env.DATELINE_DIST || '.next';
  const print = dev ? '' : await fingerprint(root);
  if (!dev && !(await isBuilt(root, distDir, print))) {
    await forgetBuild(root, distDir);
    await build();
    await recordBuild(root, distDir, print);
  }

  const child = spawn(
    process.execPath,
    // A window of a large timeline is made of some megabytes of short-lived objects: with little room for these each is looked at twice.
    [
      '--max-semi-space-size=64',
      next(),
      dev ? 'dev' : 'start',
      '--port',
      String(port),
      '--hostname',
      settings.host,
    ],
    {
      cwd: root,
      env: { ...quiet, ...process.env, NODE_ENV: dev ? 'development' : 'production', PORT: String(port) },
      stdio: ['inherit', dev || verbose ? 'inherit' : 'ignore', 'inherit'],
    },
  );
  forwardSignals(child);
  stopWithNpm(child);
  let over = false;
  const exit = exitOf(child).finally(() => {
    over = true;
  });
  if (await answers(`http://${anywhere ? '127.0.0.1' : host}:${port}/icon.svg`, () => over)) {
    say(`Dateline is at ${address}`);
    if (address !== local) say(`(on this machine: ${local})`);
    if (setupUrl) {
      say('');
      say('Nobody can sign in yet. Create the administrator through this link; it works once, for 24 hours:');
      say(setupUrl);
    }
  }
  process.exitCode = await exit;
}

void main();
