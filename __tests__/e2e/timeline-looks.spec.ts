import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { kilobytes, scriptSizes } from './script-size';
import { test } from './test';
import { CROWD, openMenu, openView, parameter, rows, SAMPLE, zoomIn } from './timeline-steps';

/** Views of every state that the page has. */
const views = [
  CROWD,
  `${CROWD}?view=2000-01-01/2010-12-31&lanes=tag`,
  `${CROWD}?q=bridge&precision=day&known=2015-06-30&salience=0.1`,
  `${SAMPLE}?q=nothing-like-this&place=Baku`,
  `${SAMPLE}?colour=red&from=soon`,
];

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${page.url()} ${id} ${nodes[0]?.html}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no fault in any state of the timeline, ${colorScheme}`, async ({ page, isMobile }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme });
    for (const path of views) {
      await page.goto(path);
      if (!path.includes('nothing')) await expect(page.locator('.mark-button').first()).toBeAttached();
      expect(await faults(page)).toEqual([]);
    }
    for (const name of ['Places', 'More', 'Key events', 'As known on', 'Export']) {
      await openMenu(page, name);
      expect(await faults(page), name).toEqual([]);
    }
    await page.keyboard.press('Escape');
    if (isMobile) return;
    await page.locator('main h1').click();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
}

test('no state scrolls sideways: at 390 and 320 pixels, and at twice the size', async ({ page }) => {
  for (const [width, height] of [
    [390, 844],
    [320, 640],
    [720, 450],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const path of views) {
      await page.goto(path);
      if (!path.includes('nothing')) await expect(page.locator('.mark-button').first()).toBeAttached();
      const wider = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await wider(), `${path} at ${width}`).toBe(0);
    }
    await page.goto(CROWD);
    await expect(page.locator('.mark-button').first()).toBeAttached();
    const panel = await openMenu(page, 'More');
    await expect(async () => {
      const box = await panel.boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width, `panel at ${width}`).toBe(
        true,
      );
    }).toPass({ timeout: 5000 });
  }
});

test('what is to be touched is 24 pixels or more', async ({ page }) => {
  await openView(page, CROWD, '?precision=day&view=2000-01-01/2004-12-31');
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(a, button, summary, select, label:has(input), input)',
      ),
    ]
      .filter(
        (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.deck, .canvas-body'),
      )
      .filter((one) => !(one instanceof HTMLInputElement && one.closest('label')))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
      .map(({ one, box }) => `${one.outerHTML.slice(0, 90)} ${box.width}×${box.height}`),
  );
  expect(small).toEqual([]);
});

test('marks and counts have 24 pixels to be touched, also where they are drawn smaller', async ({ page }) => {
  await openView(page, CROWD, '?view=1990-01-01/2012-12-31');
  await expect(page.locator('.cluster').first()).toBeAttached();
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.canvas-body button')].map((one) => {
      const own = one.getBoundingClientRect();
      // Room around it counts unless it is cut off.
      const around = getComputedStyle(one, '::before');
      const counts = around.content !== 'none' && getComputedStyle(one).overflowY === 'visible';
      const [width, height] = counts ? [parseFloat(around.width), parseFloat(around.height)] : [0, 0];
      return { what: one.className, width: Math.max(own.width, width), height: Math.max(own.height, height) };
    }),
  );
  expect(new Set(sizes.map(({ what }) => what.split(' ')[0]))).toEqual(new Set(['mark-button', 'cluster']));
  // Of a hundredth of a pixel the browser makes what it will.
  expect(sizes.filter(({ width, height }) => Math.min(width, height) < 23.9)).toEqual([]);
});

test('on a phone search, strip and picture are on the first screen', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a phone’s screen');
  await openView(page, SAMPLE);
  await expect(page.locator('input[name="q"]')).toBeInViewport();
  await expect(page.locator('.strip')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.canvas-body')).toBeInViewport({ ratio: 0.25 });
});

test('nothing moves where motion is not wanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openView(page, SAMPLE);
  const seen: string[] = [];
  await zoomIn(page).click();
  for (let i = 0; i < 3; i++) {
    seen.push(await page.locator('.canvas-bar small').innerText());
    await page.waitForTimeout(60);
  }
  // There at once: no frame in between.
  expect(new Set(seen).size).toBe(1);
  await expect.poll(() => parameter(page, 'view')).not.toBe(null);
});

test('what has to come over the network before one can read, and in all, is bounded', async ({
  browser,
  isMobile,
}) => {
  test.skip(isMobile, 'the same scripts');
  const page = await browser.newPage();
  // The list is in the document itself: what the document names in it is all that its reader waits for.
  const all = await scriptSizes(page, SAMPLE);
  await expect(rows(page).first()).toBeVisible();
  const named = await page.evaluate(async () => {
    const text = await (await fetch(location.href)).text();
    return [...text.matchAll(/<script[^>]+src="([^"]+)"/g)].map(
      ([, source]) => new URL(source ?? '', location.href).href,
    );
  });
  const first = new Map([...all].filter(([address]) => named.includes(address)));
  expect(first.size).toBeGreaterThan(3);
  expect(kilobytes(first)).toBeLessThanOrEqual(230);
  expect(kilobytes(all)).toBeLessThanOrEqual(420);
  await page.close();
});
