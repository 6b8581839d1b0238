import { expect, type Page } from '@playwright/test';
import { test } from './test';
import {
  canvasHead,
  CROWD,
  foundCount,
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
  zoomIn,
  zoomOut,
} from './timeline-steps';

/** Links to dated events that had no room. */
const dated = (page: Page) => page.locator('.list-column > .event-list .fold.more');

test('a crowded timeline lists the weightiest; the others are a link away, stretch by stretch', async ({
  page,
}) => {
  await openView(page, CROWD);
  await expect(listHead(page)).toContainText(/the \d+ weightiest listed/);
  expect(await rows(page).count()).toBeLessThan(300);
  expect(await foundCount(page)).toBeGreaterThan(2900);
  // Down to where all have room.
  for (let depth = 0; depth < 8; depth++) {
    const more = dated(page);
    if ((await more.count()) === 0) break;
    const words = await more.last().innerText();
    expect(words).toMatch(/^[\d,]+ more (in|on|from) /);
    const before = page.url();
    await more.last().click();
    await expect(page).not.toHaveURL(before);
    await expect(page.locator('.timeline-view')).toHaveAttribute('aria-busy', 'false');
  }
  await expect(dated(page)).toHaveCount(0);
  const inView = Number(/[\d,]+/.exec(await listHead(page).innerText())?.[0].replaceAll(',', ''));
  await expect(page.locator('.list-column > .event-list .event-row')).toHaveCount(inView);
  await page.goBack();
  await expect(dated(page).first()).toBeVisible();
});

test('undated events come page by page, to the last', async ({ page }) => {
  await openView(page, CROWD);
  const undated = page.locator('.undated');
  const all = Number(/[\d,]+/.exec(await undated.locator('small').innerText())?.[0]);
  const first = await undated
    .locator('.event-row')
    .evaluateAll((list) => list.map(({ id, dataset }) => dataset.event ?? id));
  await undated.locator('.fold.more').click();
  await expect(undated.locator('.fold.more')).toHaveCount(0);
  await expect(undated.locator('small')).toContainText('page 2');
  const second = await undated
    .locator('.event-row')
    .evaluateAll((list) => list.map(({ id, dataset }) => dataset.event ?? id));
  expect(new Set([...first, ...second]).size).toBe(all);
});

test('list and address follow the picture, without steps to go back over', async ({ page }) => {
  await openView(page, CROWD);
  const steps = await page.evaluate(() => history.length);
  for (let i = 0; i < 3; i++) {
    const before = page.url();
    await zoomIn(page).click();
    await expect(page).not.toHaveURL(before);
  }
  await expect.poll(() => parameter(page, 'view')).toMatch(/^-?\d{4}-\d\d-\d\d\/-?\d{4}-\d\d-\d\d$/);
  await inStep(page);
  await expect(page.locator('.fold').first()).toContainText(/earlier events?, from \d+ BC/);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect.poll(() => parameter(page, 'view')).toBe(null);
  await expect(listHead(page)).not.toContainText(' in ');
});

test('what is besides the view is fetched ahead, and no more than a few hundred events are held', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const view = new URL(request.url()).searchParams.get('view');
    if (request.url().includes('/window?') && view) asked.push(view);
  });
  await openView(page, CROWD, '?view=2000-01-01/2004-12-31');
  // The view itself came with the page.
  await expect.poll(() => asked.length).toBe(2);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect.poll(() => asked.length).toBe(5);
  const [view, left, right] = asked.slice(2).map((text) => {
    const [from = '', to = ''] = text.split('/');
    return { from, to };
  });
  expect([left!.to < view!.from, right!.from > view!.to]).toEqual([true, true]);
  await expect.poll(() => page.locator('.mark-button').count()).toBeLessThan(700);
});

test('a view that was sent shows the same: filter, stretch, lanes and event', async ({ page, browser }) => {
  await openView(page, CROWD, '?view=2000-01-01/2010-12-31&lanes=tag&resolution=stated');
  await rows(page).nth(1).click();
  await expect(opened(page)).toBeVisible();
  const address = page.url();
  const ids = (one: typeof page) =>
    rows(one).evaluateAll((all) => all.map((row) => row.getAttribute('data-event')));
  await expect(page.locator('.timeline-view')).toHaveAttribute('aria-busy', 'false');
  const other = await browser.newPage();
  await other.goto(address);
  await expect(opened(other)).toBeVisible();
  await expect(other.locator('select[name="lanes"]')).toHaveValue('tag');
  await expect(other.locator('input[name="resolution"][value="stated"]')).toBeChecked();
  expect(await ids(other)).toEqual(await ids(page));
  await other.close();
});

test('going back and forward restores filter, stretch, lanes and event', async ({ page, isMobile }) => {
  await openView(page, SAMPLE);
  const all = await rows(page).count();
  await page.locator('input[name="q"]').fill('talks');
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  const found = await rows(page).count();
  await page.locator('select[name="lanes"]').selectOption('place');
  await expect(page).toHaveURL(/lanes=place/);
  await rows(page).first().click();
  await expect(opened(page)).toBeVisible();
  const last = page.url();
  if (isMobile) await page.getByRole('button', { name: 'Close' }).click();
  await page.goBack();
  if (isMobile) await page.goBack();
  await expect(opened(page)).toHaveCount(0);
  await expect(page).toHaveURL(/lanes=place/);
  await page.goBack();
  await expect(page.locator('select[name="lanes"]')).toHaveValue('none');
  await expect(rows(page)).toHaveCount(found);
  await page.goBack();
  await expect(page.locator('input[name="q"]')).toHaveValue('');
  await expect(rows(page)).toHaveCount(all);
  for (let i = 0; i < 3; i++) await page.goForward();
  await expect(page).toHaveURL(last);
  await expect(opened(page)).toBeVisible();
  await expect(rows(page)).toHaveCount(found);
});

test('where the server does not answer, what is shown stays, and one can try again', async ({ page }) => {
  await openView(page, SAMPLE);
  const before = await rows(page).count();
  await page.route('**/window?**', (route) => route.abort());
  await page.locator('input[name="q"]').fill('offensive');
  const alert = page.locator('.notice[role="alert"]');
  await expect(alert).toContainText('The server cannot be reached. What you see is the view before.');
  expect(await rows(page).count()).toBe(before);
  await page.unroute('**/window?**');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(0);
  await expect.poll(() => rows(page).count()).toBeLessThan(before);
});

test('where an event does not come, its own page is a way on; the next one comes', async ({ page }) => {
  await openView(page, SAMPLE);
  await page.route('**/api/v1/events/*', (route) => route.abort());
  await rows(page).first().click();
  await expect(page.getByText('This event could not be loaded.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open its own page' })).toHaveAttribute('href', /^\/events\//);
  await page.unroute('**/api/v1/events/*');
  await page.keyboard.press('Escape');
  await rows(page).nth(1).click();
  await expect(opened(page)).toBeVisible();
});

test('who jumps to a date before the picture is loaded stays there', async ({ page }) => {
  const [picture, answer] = [await holdPicture(page, SAMPLE), await hold(page, '**/window?**')];
  await page.goto(SAMPLE);
  await expect(page.getByText('Drawing the timeline…')).toBeVisible();
  const field = page.getByLabel('Jump to a date');
  await field.fill('autumn 2020');
  await field.press('Enter');
  await expect(page).toHaveURL(/view=2020-0\d-\d\d/);
  const there = page.url();
  picture();
  await expect(page.locator('.mark-button').first()).toBeAttached();
  // Longer than the picture rests before the address follows it.
  await page.waitForTimeout(500);
  expect(page.url()).toBe(there);
  answer();
  await expect(canvasHead(page)).toHaveText(/^[^–]*2020 – [^–]*202[01]$/);
  expect(page.url()).toBe(there);
});

test('a date in plain words is jumped to; one that is none is told at the field', async ({ page }) => {
  await openView(page, SAMPLE);
  const field = page.getByLabel('Jump to a date');
  await field.fill('31 June 2020');
  await field.press('Enter');
  await expect(page.locator('#jump-problem')).toContainText('June 2020 has 30 days');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('autumn 2020');
  await field.press('Enter');
  await expect(page).toHaveURL(/view=2020-0\d-\d\d\/202[01]/);
  await expect(listHead(page)).toContainText('2020');
  await expect(page.locator('#jump-problem')).toHaveCount(0);
  await page.getByRole('button', { name: 'Today' }).click();
  await expect(page).toHaveURL(new RegExp(`view=.*${new Date().getUTCFullYear()}`));
  await page.goBack();
  await expect(listHead(page)).toContainText('2020');
});

test('the strip’s window moves list and picture', async ({ page }) => {
  await openView(page, SAMPLE);
  const from = page.getByRole('slider', { name: 'Window from' });
  await from.focus();
  for (let i = 0; i < 3; i++) await from.press('ArrowRight');
  await expect(page).toHaveURL(/view=\d{4}/);
  await expect(page.locator('.fold').first()).toContainText('earlier');
  await inStep(page);
});

test('lanes are chosen, drawn and named', async ({ page }) => {
  await openView(page, CROWD, '?view=2000-01-01/2010-12-31');
  await page.locator('select[name="lanes"]').selectOption('tag');
  await expect(page).toHaveURL(/lanes=tag/);
  await expect(page.locator('.canvas-body')).toHaveAttribute('data-lanes', '');
  await expect(page.locator('.canvas')).toContainText(/energy|trade|rail/);
  // An event may be in several lanes: nobody adds them up.
  const more = dated(page);
  await expect(more.first()).toContainText(/^More /);
});

test('zooming out again brings all back', async ({ page }) => {
  await openView(page, SAMPLE);
  const all = await rows(page).count();
  await zoomIn(page).click();
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  await expect(result(page)).toContainText('in view');
  await zoomOut(page).click();
  await zoomOut(page).click();
  await expect.poll(() => rows(page).count()).toBe(all);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every event of a crowded timeline can be reached', async ({ page }) => {
    await page.goto(CROWD);
    for (let depth = 0; depth < 8 && (await dated(page).count()) > 0; depth++) {
      const before = page.url();
      await dated(page).last().click();
      await expect(page).not.toHaveURL(before);
    }
    await expect(page).toHaveURL(/view=/);
    await expect(dated(page)).toHaveCount(0);
    await expect(rows(page).first()).toBeVisible();
    await page.locator('.fold').first().click();
    await expect(listHead(page)).toContainText('weightiest listed');
  });
});
