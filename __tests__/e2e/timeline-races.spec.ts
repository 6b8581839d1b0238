import { expect, type Page } from '@playwright/test';
import { test } from './test';
import {
  canvasHead,
  CROWD,
  hold,
  holdPicture,
  inStep,
  listHead,
  opened,
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
/** Milliseconds after a press in which the picture glides, rests, and rests for so long that the address is about to follow. */
const PHASES = [100, 330, 520];

/** Moves the picture by its button, and clicks somewhere a given while later. */
const moveAndClick = (page: Page, selector: string, after: number) =>
  page.evaluate(
    async ([there, wait]) => {
      document.querySelector<HTMLElement>('.canvas-bar [aria-label="Later"]')?.click();
      await new Promise((resolve) => {
        setTimeout(resolve, wait);
      });
      document.querySelector<HTMLElement>(there)?.click();
    },
    [selector, after] as const,
  );

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

for (const after of PHASES) {
  test(`who moves the picture and ${after} ms later wants all of it gets that`, async ({ page }) => {
    await openView(page, SAMPLE);
    const all = await canvasHead(page).innerText();
    await moveAndClick(page, '.toolbar button:first-of-type', after);
    // Longer than it takes until the address has followed a movement.
    await page.waitForTimeout(900);
    await expect(canvasHead(page)).toHaveText(all);
    expect(parameter(page, 'view')).toBe(null);
  });

  test(`who moves the picture and goes back ${after} ms later gets the view before`, async ({ page }) => {
    await openView(page, SAMPLE, YEAR);
    await rows(page).first().click();
    await expect(page).toHaveURL(/event=/);
    await page.evaluate(async (wait) => {
      document.querySelector<HTMLElement>('.canvas-bar [aria-label="Later"]')?.click();
      await new Promise((resolve) => {
        setTimeout(resolve, wait);
      });
      history.back();
    }, after);
    await expect(page).not.toHaveURL(/event=/);
    await page.waitForTimeout(900);
    await expect(canvasHead(page)).toHaveText('January 2020 – December 2020');
    expect(parameter(page, 'view')).toBe('2020-01-01/2020-12-31');
  });

  test(`who moves the picture and ${after} ms later sifts stays where it is`, async ({ page }) => {
    await openView(page, SAMPLE, YEAR);
    await moveAndClick(page, '.legend input[value="stated"]', after);
    await expect(page).toHaveURL(/resolution=stated/);
    await expect.poll(() => parameter(page, 'view')).toMatch(/^2020-0[67]-\d\d\/2021-0[67]/);
    await inStep(page);
  });

  test(`who moves the picture and ${after} ms later takes a filter back stays where it is`, async ({
    page,
  }) => {
    await openView(page, SAMPLE, `${YEAR}&resolution=stated`);
    await moveAndClick(page, '.active-filters a', after);
    await expect(page).not.toHaveURL(/resolution=/);
    await expect.poll(() => parameter(page, 'view')).toMatch(/^2020-0[67]-\d\d\/2021-0[67]/);
    await inStep(page);
  });

  test(`who moves the picture and follows a link ${after} ms later gets there`, async ({ page }) => {
    await openView(page, SAMPLE, YEAR);
    const release = await hold(page, /\/extract\?_rsc/);
    await moveAndClick(page, '.masthead a[href="/extract"]', after);
    await page.waitForTimeout(900);
    release();
    await expect(page).toHaveURL(/\/extract$/);
    await page.waitForTimeout(500);
    await expect(page).toHaveURL(/\/extract$/);
  });
}

test('who moves the picture and then opens an event comes back to where it was', async ({ page }) => {
  await openView(page, SAMPLE, YEAR);
  await moveAndClick(page, '.event-row', 520);
  await expect(page).toHaveURL(/event=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/event=/);
  await expect.poll(() => parameter(page, 'view')).toMatch(/^2020-0[67]-\d\d\/2021-0[67]/);
  await inStep(page);
});

test('what is looked for is found everywhere, also where the picture was still moving', async ({ page }) => {
  await openView(page, SAMPLE, YEAR);
  const release = await hold(page, /\/window\?/);
  await moveAndClick(page, '.facet input[name="place"]', 100);
  await expect(page).toHaveURL(/place=/);
  await page.waitForTimeout(900);
  release();
  await expect(page.locator('.timeline-view')).toHaveAttribute('aria-busy', 'false');
  expect(parameter(page, 'view')).toBe(null);
  await expect(listHead(page)).toContainText(/^Events \d+ dated/);
  await expect(canvasHead(page)).not.toContainText('2020 –');
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

test('what is typed counts, also where lanes are chosen before it has rested', async ({ page }) => {
  await openView(page, SAMPLE);
  await page.locator('input[name="q"]').evaluate((field: HTMLInputElement) => {
    const write = (element: HTMLElement, prototype: object, value: string, event: string) => {
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
      element.dispatchEvent(new Event(event, { bubbles: true }));
    };
    write(field, HTMLInputElement.prototype, 'talks', 'input');
    const lanes = document.querySelector<HTMLSelectElement>('select[name="lanes"]');
    if (lanes) write(lanes, HTMLSelectElement.prototype, 'tag', 'change');
  });
  await expect(page).toHaveURL(/lanes=tag/);
  await expect.poll(() => parameter(page, 'q')).toBe('talks');
});

test('who has gone elsewhere is not fetched to a date that is read late', async ({ page }) => {
  await openView(page, SAMPLE, YEAR);
  const release = await hold(page, /\/api\/v1\/dates\?/);
  const field = page.getByLabel('Jump to a date');
  await field.fill('spring 2021');
  const asked = page.waitForRequest(/\/api\/v1\/dates\?/);
  await field.press('Enter');
  await asked;
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await expect.poll(() => parameter(page, 'view')).toBe(null);
  const read = page.waitForEvent('requestfinished', { predicate: (one) => one.url().includes('/dates?') });
  release();
  await read.catch(() => undefined);
  await page.waitForTimeout(500);
  expect(parameter(page, 'view')).toBe(null);
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

/** Chooses an event that lies years from what is in view, and holds it back. @returns lets it come */
async function chooseFarAway(page: Page): Promise<() => void> {
  await openView(page, SAMPLE, '?view=2008-10-20/2008-11-15');
  await rows(page).filter({ hasText: 'castle' }).click();
  await expect(opened(page)).toBeVisible();
  await still(page);
  const release = await hold(page, '**/api/v1/events/*');
  const before = parameter(page, 'event');
  await page.keyboard.press('j');
  await expect.poll(() => parameter(page, 'event')).not.toBe(before);
  return release;
}

test('an event that is far away and comes late is shown when it is there', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keys');
  const release = await chooseFarAway(page);
  await page.waitForTimeout(400);
  release();
  await expect(page.locator('.mark-button[aria-pressed="true"]')).toBeInViewport();
  await inStep(page);
});

test('who has gone on meanwhile is not fetched back to it', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keys');
  const release = await chooseFarAway(page);
  await page.keyboard.press('-');
  await inStep(page);
  const there = await canvasHead(page).innerText();
  release();
  await expect(opened(page)).toHaveAttribute('aria-labelledby', `title-${parameter(page, 'event')}`);
  await still(page);
  expect(await canvasHead(page).innerText()).toBe(there);
});
