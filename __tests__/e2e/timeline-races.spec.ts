import { expect } from '@playwright/test';
import { test } from './test';
import {
  canvasHead,
  CROWD,
  hold,
  holdPicture,
  openView,
  parameter,
  result,
  rows,
  SAMPLE,
  showFilters,
  still,
  zoomIn,
  zoomOut,
} from './timeline-steps';

const YEAR = '?view=2020-01-01/2020-12-31';

test('who goes back while what was typed rests gets the view before, and an empty field', async ({
  page,
}) => {
  await openView(page, SAMPLE);
  await rows(page).first().click();
  await expect(page).toHaveURL(/event=/);
  await page.locator('input[name="q"]').evaluate((field: HTMLInputElement) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'talks');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    history.back();
  });
  await expect(page).not.toHaveURL(/event=/);
  // Longer than what is typed rests before it counts.
  await page.waitForTimeout(500);
  expect(parameter(page, 'q')).toBe(null);
  await expect(page.locator('input[name="q"]')).toHaveValue('');
  await expect(result(page)).toHaveText(/^5\d events$/);
});

test('of two dates the one that was typed last counts, also where it is read first', async ({ page }) => {
  await openView(page, SAMPLE);
  const release = await hold(page, /\/api\/v1\/dates\?text=spring/);
  await showFilters(page);
  const from = page.locator('input[name="from"]');
  await from.fill('spring 2020');
  await from.press('Enter');
  await from.fill('March 2021');
  await from.press('Enter');
  await expect.poll(() => parameter(page, 'from')).toBe('2021-03-01');
  release();
  await page.waitForTimeout(500);
  expect(parameter(page, 'from')).toBe('2021-03-01');
});

test('what lies besides the view is still there after a while', async ({ page }) => {
  await openView(page, CROWD, '?view=2000-01-01/2004-12-31');
  const marks = page.locator('.mark-button');
  await still(page);
  const all = await marks.count();
  expect(all).toBeGreaterThan(await rows(page).count());
  await page.clock.setFixedTime(Date.now() + 5 * 60_000);
  await page.getByLabel('Lanes').focus();
  await rows(page).first().click();
  await expect(page).toHaveURL(/event=/);
  await page.waitForTimeout(500);
  expect(await marks.count()).toBeGreaterThanOrEqual(all);
});

test('while an answer is on its way, what is shown stays and says so', async ({ page }) => {
  await openView(page, SAMPLE);
  const release = await hold(page, /\/window\?/);
  const before = await rows(page).count();
  await page.locator('input[name="q"]').fill('offensive');
  await expect(page.getByText('Fetching…')).toBeVisible();
  await expect(page.locator('.timeline-view')).toHaveAttribute('aria-busy', 'true');
  expect(await rows(page).count()).toBe(before);
  release();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.locator('.timeline-view')).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByText('Fetching…')).toBeHidden();
});

test('who goes to all of it before the picture is loaded sees all', async ({ page }) => {
  await openView(page, SAMPLE);
  const all = await canvasHead(page).innerText();
  const [picture, answer] = [await holdPicture(page, SAMPLE), await hold(page, '**/window?**')];
  await page.goto(`${SAMPLE}${YEAR}`);
  await expect(page.getByText('Drawing the timeline…')).toBeVisible();
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await expect.poll(() => parameter(page, 'view')).toBe(null);
  picture();
  await expect(page.locator('.mark-button').first()).toBeAttached();
  answer();
  await expect(canvasHead(page)).toHaveText(all);
});

test('who goes on in the moment in which the address follows is not fetched back', async ({ page }) => {
  await page.addInitScript(() => {
    // The timer of the address, which rests for 140 ms, comes when the test says so.
    const [set, clear] = [window.setTimeout, window.clearTimeout];
    let waiting: TimerHandler | null = null;
    Object.assign(window, {
      setTimeout: (run: TimerHandler, ms?: number, ...rest: unknown[]) => {
        if (ms !== 140) return set(run, ms, ...rest);
        waiting = run;
        return -140;
      },
      clearTimeout: (id?: number) => {
        if (id === -140) waiting = null;
        else clear(id);
      },
    });
    addEventListener('test-waits', (event) => waiting !== null && event.preventDefault());
    addEventListener('test-follow', () => typeof waiting === 'function' && waiting());
  });
  const rested = () =>
    expect
      .poll(() => page.evaluate(() => !dispatchEvent(new Event('test-waits', { cancelable: true }))))
      .toBe(true);
  await openView(page, SAMPLE);
  await zoomIn(page).click();
  await rested();
  await page.evaluate(() => dispatchEvent(new Event('test-follow')));
  await expect.poll(() => parameter(page, 'view')).not.toBe(null);
  await zoomOut(page).click();
  await rested();
  // The address would say "all" now, and all would be shown.
  const all = await canvasHead(page).innerText();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.canvas-bar [aria-label="Later"]')?.click();
    dispatchEvent(new Event('test-follow'));
  });
  await rested();
  await expect(canvasHead(page)).not.toHaveText(all);
});

test('who has left the picture keeps the focus where it is, whatever comes', async ({ page }) => {
  await openView(page, CROWD, '?view=2000-01-01/2004-12-31');
  const mark = page.locator('.canvas-body [tabindex="0"]');
  await mark.focus();
  const release = await hold(page, /\/window\?/);
  await page.keyboard.press('Home');
  await expect.poll(() => parameter(page, 'view')).not.toBe('2000-01-01/2004-12-31');
  const search = page.locator('input[name="q"]');
  await search.focus();
  release();
  await expect(page.locator('.timeline-view')).toHaveAttribute('aria-busy', 'false');
  await page.waitForTimeout(500);
  await expect(search).toBeFocused();
});
