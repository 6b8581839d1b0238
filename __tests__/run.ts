/**
 * `npm test`: every gate in order, each run even where an earlier one failed, and one last line that counts them all.
 * `--no-browser` leaves out the build and the browser tests (`npm run validate`).
 *
 * A gate without tests of its own (types, lint, format, unused code) counts as one test. The others are counted from the reports that
 * the runners write; a runner that leaves none, or fails without naming a failed test, counts as one failure.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { browserAdvice, provideBrowser } from './e2e/setup-browser';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Gate {
  readonly name: string;
  readonly run: () => Promise<Count>;
}

const REPORTS = 'test-results';
const JEST_REPORT = `${REPORTS}/jest.json`;
const BROWSER_REPORT = `${REPORTS}/browser.json`;

/** The caller's own settings must not reach the tests; NODE_ENV above all, which jest keeps where it is set. */
function environment(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    if (/^(DATELINE_.*|DATABASE_URL|PORT|HOST|NODE_ENV)$/.test(name)) Reflect.deleteProperty(env, name);
  }
  return Object.assign(env, { NEXT_TELEMETRY_DISABLED: '1' }, extra);
}

/** Runs one of our own tools by its script, without npx and its look-ups; answers its exit status. */
function node(
  script: string,
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: 'inherit', env: environment(extra) });
    child.on('error', (problem) => {
      process.stderr.write(`${problem.message}\n`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const one = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

async function types(): Promise<Count> {
  // Types of routes that are gone would stay in the browser tests' build.
  rmSync('.next-e2e/types', { recursive: true, force: true });
  const generated = await node('node_modules/next/dist/bin/next', ['typegen']);
  return one(generated === 0 && (await node('node_modules/typescript/bin/tsc', ['--noEmit'])) === 0);
}

const lint = async () =>
  one((await node('node_modules/oxlint/bin/oxlint', ['--type-aware', '--deny-warnings'])) === 0);
const format = async () => one((await node('node_modules/@biomejs/biome/bin/biome', ['format', '.'])) === 0);
const unused = async () => one((await node('node_modules/knip/bin/knip.js', ['--no-progress'])) === 0);

/** @returns null where the runner left no report that can be read */
function report<T>(file: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** A runner that failed, ran nothing or left no report has failed once, even where no test did. */
function counted(status: number, count: Count | null): Count {
  if (!count || count.passed + count.failed === 0) return { passed: 0, failed: 1 };
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

const jestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  /** Files that could not even be loaded. */
  numRuntimeErrorTestSuites: z.int(),
});

/** @param zone for the core's tests alone, as read there: nothing of the core may depend on where it runs */
async function unit(zone?: string): Promise<Count> {
  rmSync(JEST_REPORT, { force: true });
  const status = await node(
    'node_modules/jest/bin/jest.js',
    ['--json', `--outputFile=${JEST_REPORT}`, ...(zone ? ['__tests__/core'] : [])],
    { NODE_ENV: 'test', ...(zone ? { TZ: zone } : {}) },
  );
  const read = report(JEST_REPORT, jestReport);
  return counted(
    status,
    read && { passed: read.numPassedTests, failed: read.numFailedTests + read.numRuntimeErrorTestSuites },
  );
}

const browserReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  errors: z.array(z.unknown()),
});

async function browser(): Promise<Count> {
  const chromium = provideBrowser();
  if (!chromium) {
    process.stderr.write(`${browserAdvice}\n`);
    return one(false);
  }
  const status = await node('node_modules/@playwright/test/cli.js', ['test'], { CHROME_PATH: chromium });
  const read = report(BROWSER_REPORT, browserReport);
  return counted(
    status,
    read && {
      passed: read.stats.expected,
      failed: read.stats.unexpected + read.stats.flaky + read.errors.length,
    },
  );
}

const gates: readonly Gate[] = [
  { name: 'Types (next typegen, tsc)', run: types },
  { name: 'Lint and import rules (oxlint)', run: lint },
  { name: 'Format (biome)', run: format },
  { name: 'Unused code (knip)', run: unused },
  { name: 'Unit and integration tests (jest)', run: () => unit() },
  { name: 'Tests of the core at UTC−11', run: () => unit('Pacific/Midway') },
  { name: 'Tests of the core at UTC+14', run: () => unit('Pacific/Kiritimati') },
  ...(process.argv.includes('--no-browser')
    ? []
    : [{ name: 'Build and browser tests (playwright)', run: browser }]),
];

async function main(): Promise<void> {
  // Reports of an earlier run must not be counted.
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const results: { readonly name: string; readonly count: Count }[] = [];
  for (const { name, run } of gates) {
    process.stdout.write(`\n== ${name}\n`);
    results.push({ name, count: await run() });
  }
  process.stdout.write('\n== Summary\n');
  for (const { name, count } of results) {
    process.stdout.write(
      `${count.failed ? 'FAILED' : 'ok    '}  ${name}: ${count.passed} passed, ${count.failed} failed\n`,
    );
  }
  const passed = results.reduce((sum, { count }) => sum + count.passed, 0);
  const failed = results.reduce((sum, { count }) => sum + count.failed, 0);
  process.stdout.write(`Tests: ${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

void main();
