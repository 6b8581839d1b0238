/**
 * How soon and how smoothly a browser shows timelines of many events, beside plain vis-timeline holding all of them. Both are moved in the
 * same way, by pointers and wheels that the page itself makes at every frame.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserAdvice, provideBrowser } from '../e2e/setup-browser';
import { median, print } from './figures';
import { startServer } from './server';

const PLAIN = [200, 1_000, 10_000];
const LOADS = 5;
const SECONDS = 3;
const VIEWPORT = { width: 1440, height: 900 };

/** In the page, from vis-timeline's standalone script. */
declare const vis: {
  readonly Timeline: new (where: Element | null, items: object[], options: object) => object;
};

type Motion = 'pan' | 'zoom';

/** Frames a second, and what the page's thread works on each, in milliseconds. */
interface Smoothness {
  readonly fps: number;
  readonly work: number;
}

/** A page for functions of ours: the runner of this file wraps those that have names. */
async function open(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' });
  await page.goto('about:blank');
  return page;
}

/** Moves what a selector finds for some seconds and counts frames. */
async function move(page: Page, selector: string, motion: Motion): Promise<Smoothness> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.enable');
  const worked = async () => {
    const { metrics } = await tools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await worked();
  const { frames, seconds } = await page.evaluate(
    ({ selector: where, motion: how, seconds: length }) =>
      new Promise<{ frames: number; seconds: number }>((resolve) => {
        const target = document.querySelector(where);
        if (!target) throw new Error(`nothing is ${where}`);
        const box = target.getBoundingClientRect();
        const middle = { x: box.left + box.width / 2, y: box.bottom - 12 };
        const point = (type: string, x: number) =>
          target.dispatchEvent(
            new PointerEvent(type, {
              bubbles: true,
              cancelable: true,
              pointerId: 1,
              pointerType: 'mouse',
              isPrimary: true,
              button: 0,
              buttons: 1,
              clientX: x,
              clientY: middle.y,
            }),
          );
        if (how === 'pan') point('pointerdown', middle.x);
        let [first, count] = [0, 0];
        const frame = (now: number) => {
          first ||= now;
          const passed = (now - first) / 1000;
          if (passed > length) {
            if (how === 'pan') point('pointerup', middle.x);
            return resolve({ frames: count, seconds: passed });
          }
          count += 1;
          const wave = Math.sin(passed * 3);
          if (how === 'pan') point('pointermove', middle.x + wave * 400);
          else
            target.dispatchEvent(
              new WheelEvent('wheel', {
                bubbles: true,
                cancelable: true,
                ctrlKey: true,
                clientX: middle.x,
                clientY: middle.y,
                // Nearer for a second, further for the next.
                deltaY: Math.cos(passed * Math.PI) > 0 ? -60 : 60,
              }),
            );
          return requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    { selector, motion, seconds: SECONDS },
  );
  return { fps: frames / seconds, work: ((await worked()) - before) / frames };
}

const say = ({ fps, work }: Smoothness) => `${fps.toFixed(0)} frames/s, ${work.toFixed(1)} ms each`;

/** vis-timeline as its documentation shows it, with so many points in ten years. */
async function plain(browser: Browser, items: number): Promise<void> {
  const folder = createRequire(__filename).resolve('vis-timeline/package.json').replace('package.json', '');
  const page = await open(browser);
  const style = readFileSync(`${folder}styles/vis-timeline-graph2d.min.css`, 'utf8');
  await page.setContent(`<style>${style}</style><div id="plain" style="width: 960px; height: 400px"></div>`);
  await page.addScriptTag({ path: `${folder}standalone/umd/vis-timeline-graph2d.min.js` });
  const drawn = await page.evaluate(async (count) => {
    const start = performance.now();
    let seed = 1;
    const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const points = Array.from({ length: count }, (_, id) => ({
      id,
      content: `Event ${id}`,
      start: new Date(Date.UTC(2015, 0, random() * 3650)),
    }));
    Object.assign(globalThis, {
      drawn: new vis.Timeline(document.querySelector('#plain'), points, { height: 400 }),
    });
    await new Promise((resolve) => {
      const look = () => (document.querySelector('.vis-item') ? resolve(null) : requestAnimationFrame(look));
      look();
    });
    return performance.now() - start;
  }, items);
  await page.waitForTimeout(1000);
  print(`plain vis-timeline, ${items} items: drawn after`, `${drawn.toFixed(0)} ms`);
  for (const motion of ['pan', 'zoom'] as const)
    print(`  ${motion}`, say(await move(page, '.vis-panel.vis-center', motion)));
  await page.close();
}

async function ours(browser: Browser, address: string, events: number): Promise<void> {
  const page = await open(browser);
  // A server that just started reads a million events for some minutes.
  page.setDefaultTimeout(900_000);
  const times: number[] = [];
  // The first warms the server up, and is not counted.
  for (let load = 0; load <= LOADS; load += 1) {
    const start = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('.mark-button:not([hidden])').first().waitFor({ state: 'attached' });
    if (load > 0) times.push(performance.now() - start);
  }
  print(`timeline of ${events} events: first drawn after`, `${median(times).toFixed(0)} ms`);
  await page.waitForTimeout(1500);
  print('  elements of events held', String(await page.locator('.mark-button').count()));
  for (const motion of ['pan', 'zoom'] as const) {
    print(`  ${motion}`, say(await move(page, '.canvas .vis-panel.vis-center', motion)));
    await page.waitForTimeout(1500);
  }
  await page.close();
}

/** Makes the timelines in the bench's own data folder, serves them as `npm start` does, and shows them in Chromium. */
export async function browsing(sizes: readonly number[]): Promise<void> {
  const program = provideBrowser();
  if (!program) {
    process.stderr.write(`${browserAdvice}\n`);
    return;
  }
  const { config } = await import('../../lib/config');
  const { prepare, release } = await import('../../lib/services/setup');
  const { makeTimeline } = await import('./timelines');
  await prepare();
  const made = [];
  for (const [i, size] of sizes.entries()) made.push(await makeTimeline(config().database, size, i + 1));
  await release();
  const server = await startServer(config().dataDir);
  try {
    const browser = await chromium.launch({
      executablePath: program,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    });
    for (const items of PLAIN) await plain(browser, items);
    // A server that just started reads large timelines ahead, events first, then words.
    for (const { slug } of made) await fetch(`${server.url}/api/v1/timelines/${slug}/window?q=zz`);
    for (const { slug, events } of made) await ours(browser, `${server.url}/timelines/${slug}`, events);
    await browser.close();
  } finally {
    await server.stop();
  }
}
