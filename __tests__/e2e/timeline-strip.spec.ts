import { expect, type Page } from '@playwright/test';
import { drawShapes, inView, openPicture, type Picture } from './picture';
import { test } from './test';

let picture: Picture;

test.beforeAll(async ({ browser }) => {
  picture = await drawShapes(browser);
});

const part = (page: Page, name: string) => page.locator('.strip').getByRole('slider', { name, exact: true });
const value = async (page: Page, name: string) =>
  Number(await part(page, name).getAttribute('aria-valuenow'));
const YEAR = 365.2425;

test('keys move the window by a quarter of itself, with shift by a year; the picture follows', async ({
  page,
}) => {
  await openPicture(page, `${picture.path}?view=2016-01-01/2019-12-31`);
  const handle = part(page, 'Window');
  await expect(handle).toHaveAttribute('aria-valuetext', /^2016 – 2019|^January 2016 – December 2019/);
  const before = await value(page, 'Window from');
  await handle.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => value(page, 'Window from')).toBeCloseTo(before + YEAR, -1);
  await expect(inView(page)).toContainText('2020');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => value(page, 'Window from')).toBeCloseTo(before, -1);
});

test('keys pressed faster than the picture moves add up', async ({ page }) => {
  await openPicture(page, `${picture.path}?view=2016-01-01/2019-12-31`);
  const before = await value(page, 'Window from');
  await part(page, 'Window').focus();
  for (const key of ['ArrowRight', 'Shift+ArrowRight', 'ArrowRight', 'Shift+ArrowLeft', 'ArrowLeft'])
    await page.keyboard.press(key);
  await expect(page).toHaveURL(/view=(2016-12-3\d|2017-01-0\d)/);
  expect(Math.abs((await value(page, 'Window from')) - before - YEAR)).toBeLessThan(5);
});

test('each edge moves alone, says its day, and stops at the other', async ({ page }) => {
  await openPicture(page, `${picture.path}?view=2016-01-01/2019-12-31`);
  const to = await value(page, 'Window to');
  await expect(part(page, 'Window from')).toHaveAttribute('aria-valuetext', 'from 1 January 2016');
  await expect(part(page, 'Window to')).toHaveAttribute('aria-valuetext', 'to 31 December 2019');
  await part(page, 'Window from').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => value(page, 'Window from')).toBeGreaterThan(to - 3.2 * YEAR);
  await expect.poll(() => value(page, 'Window to')).toBeCloseTo(to, -0.5);
  await expect(inView(page)).toContainText('2019');
});

test('a click on the strip jumps there, and dragging the window moves it', async ({ page }) => {
  await openPicture(page, `${picture.path}?view=1900-01-01/2024-12-31`);
  const track = page.locator('.strip-track');
  await track.scrollIntoViewIfNeeded();
  const box = await track.boundingBox();
  const at = (share: number) => ({ x: (box?.x ?? 0) + (box?.width ?? 0) * share, y: (box?.y ?? 0) + 20 });
  const before = await inView(page).innerText();
  await page.mouse.click(at(0.5).x, at(0.5).y);
  await expect(inView(page)).not.toHaveText(before);
  const [from, to] = [await value(page, 'Window from'), await value(page, 'Window to')];
  const span = {
    from: Number(await part(page, 'Window').getAttribute('aria-valuemin')),
    to: Number(await part(page, 'Window').getAttribute('aria-valuemax')),
  };
  expect(Math.abs((from + to) / 2 - (span.from + span.to) / 2)).toBeLessThan((span.to - span.from) * 0.02);
  await page.mouse.move(at(0.5).x, at(0.5).y);
  await page.mouse.down();
  await page.mouse.move(at(0.6).x, at(0.6).y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => value(page, 'Window from')).toBeGreaterThan(from + (span.to - span.from) * 0.08);
});

test('by touch an edge is dragged; a finger up or down scrolls the page', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'needs a touch screen');
  await openPicture(page, `${picture.path}?view=0500-01-01/1500-12-31`);
  await page.locator('.strip').scrollIntoViewIfNeeded();
  const fingers = await page.context().newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) => {
    await fingers.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
    await page.waitForTimeout(16);
  };
  const edge = await part(page, 'Window to').boundingBox();
  const [x, y] = [(edge?.x ?? 0) + 8, (edge?.y ?? 0) + 20];
  const [from, to] = [await value(page, 'Window from'), await value(page, 'Window to')];
  await touch('touchStart', [x, y]);
  for (let step = 1; step <= 6; step += 1) await touch('touchMove', [x - step * 8, y]);
  await touch('touchEnd');
  await expect.poll(() => value(page, 'Window to')).toBeLessThan(to - 50 * YEAR);
  expect(Math.abs((await value(page, 'Window from')) - from)).toBeLessThan(5 * YEAR);
});

test('its years count without a year 0', async ({ page }) => {
  await openPicture(page, picture.path);
  const years = await page.locator('.strip .years span').allInnerTexts();
  expect(years).not.toContain('0');
  expect(years.join(' ')).not.toContain('-');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the strip is a picture', async ({ page }) => {
    await page.goto('/timelines/south-caucasus');
    await expect(page.locator('.strip .density svg')).toBeVisible();
    await expect(page.getByRole('img', { name: /^When events happened/ })).toBeVisible();
    await expect(page.getByRole('slider')).toHaveCount(0);
  });
});
