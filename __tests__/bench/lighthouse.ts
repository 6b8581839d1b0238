import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { address } from '../e2e/helpers';
import { browserAdvice, provideBrowser } from '../e2e/setup-browser';
import { print } from './figures';

/** Exactly: its audits and weights change from one to the next. Not a dependency: 160 packages for a figure. */
const LIGHTHOUSE = 'lighthouse@12.8.2';

const advice = `Lighthouse could not be run. It is fetched with npx (${LIGHTHOUSE}), which needs npm's registry once. Where there is none, put it
somewhere with npm install ${LIGHTHOUSE} on a machine that has one, and name its program:
LIGHTHOUSE=/path/to/node_modules/.bin/lighthouse npm run bench -- --lighthouse`;

const report = z.object({
  /** Such as a trace that a busy machine lost: the figures are none. */
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(z.string(), z.object({ numericValue: z.number().optional() })),
});

const eventPage = z.object({
  items: z.array(
    z.object({ id: z.string(), mentions: z.array(z.object({ source: z.object({ id: z.string() }) })) }),
  ),
});

/** One page of each kind of the sample. */
async function pages(): Promise<Readonly<Record<string, string>>> {
  const timeline = '/timelines/south-caucasus';
  const answer = await fetch(`${address}/api/v1${timeline}/key-events?limit=1`);
  const event = eventPage.parse(await answer.json()).items[0];
  const source = event?.mentions[0]?.source.id;
  return {
    timelines: '/',
    timeline,
    articles: `${timeline}/sources`,
    ...(event && { event: `/events/${event.id}` }),
    ...(source && { source: `/sources/${source}` }),
    'try it': '/extract',
  };
}

async function answers(): Promise<void> {
  for (;;) {
    if (await fetch(`${address}/icon.svg`).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** What Lighthouse says of the sample's pages, as they are served by `npm start`, on a desktop. */
export async function lighthouse(folder: string): Promise<void> {
  const browser = provideBrowser();
  if (!browser) {
    process.stderr.write(`${browserAdvice}\n`);
    process.exitCode = 1;
    return;
  }
  const server = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', '__tests__/e2e/setup-server.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DATELINE_SAMPLE: 'on' },
  });
  try {
    await answers();
    print(
      'Lighthouse, desktop',
      'performance, accessibility, best practices, SEO; largest paint, blocked, shift',
    );
    for (const [name, page] of Object.entries(await pages())) {
      const file = path.join(folder, 'lighthouse.json');
      const [program = 'npx', ...before] = process.env['LIGHTHOUSE']
        ? [process.env['LIGHTHOUSE']]
        : ['npx', '--yes', LIGHTHOUSE];
      const { status, stderr } = spawnSync(
        program,
        [
          ...before,
          `${address}${page}`,
          '--preset=desktop',
          '--quiet',
          '--output=json',
          `--output-path=${file}`,
          '--chrome-flags=--headless=new --no-sandbox',
        ],
        { env: { ...process.env, CHROME_PATH: browser }, encoding: 'utf8' },
      );
      if (status !== 0) {
        process.stderr.write(`${stderr ?? ''}\n${advice}\n`);
        process.exitCode = 1;
        return;
      }
      const { categories, audits, runtimeError } = report.parse(JSON.parse(readFileSync(file, 'utf8')));
      if (runtimeError) {
        print(`${name} ${page}`, runtimeError.message);
        continue;
      }
      const scores = Object.values(categories).map(({ score }) => Math.round((score ?? 0) * 100));
      const value = (audit: string) => audits[audit]?.numericValue ?? 0;
      print(
        `${name} ${page}`,
        `${scores.join(', ')}; ${value('largest-contentful-paint').toFixed(0)} ms, ${value('total-blocking-time').toFixed(0)} ms, ${value('cumulative-layout-shift').toFixed(3)}`,
      );
    }
  } finally {
    server.kill();
  }
}
