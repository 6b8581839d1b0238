import { expect } from '@playwright/test';
import { test } from './test';
import { listHead, opened, openView, parameter, rows, SAMPLE } from './timeline-steps';

test.beforeEach(({ isMobile }) => {
  test.skip(isMobile, 'a phone has no keys');
});

test('a sheet lists the keys, keeps the focus and closes', async ({ page }) => {
  await openView(page, SAMPLE);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText('open the next event');
  await page.keyboard.press('j');
  await expect(page).not.toHaveURL(/event=/);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: /^Keys/ }).click();
  await expect(sheet).toBeVisible();
});

test('events are opened one after another in the order of their dates, and closed', async ({ page }) => {
  await openView(page, SAMPLE);
  const ids = await rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-event')));
  for (const id of ids.slice(0, 3)) {
    await page.keyboard.press('j');
    await expect.poll(() => parameter(page, 'event')).toBe(id);
    await expect(page.getByRole('navigation', { name: 'Events before and after' })).toBeVisible();
  }
  await page.keyboard.press('k');
  await expect.poll(() => parameter(page, 'event')).toBe(ids[1]);
  await expect(opened(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opened(page)).toHaveCount(0);
});

test('zoom, pan, fit and today', async ({ page }) => {
  await openView(page, SAMPLE);
  await page.keyboard.press('+');
  await expect.poll(() => parameter(page, 'view')).not.toBe(null);
  const near = parameter(page, 'view');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => parameter(page, 'view')).not.toBe(near);
  const later = parameter(page, 'view') ?? '';
  expect(later > (near ?? '')).toBe(true);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => (parameter(page, 'view') ?? later) < later).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => parameter(page, 'view')).toBe(null);
  await page.keyboard.press('t');
  await expect(listHead(page)).toContainText(String(new Date().getUTCFullYear()));
});

test('keys lead to search, the date to jump to, the lanes and the picture', async ({ page }) => {
  await openView(page, SAMPLE);
  await page.keyboard.press('/');
  const search = page.locator('input[name="q"]');
  await expect(search).toBeFocused();
  // While something is typed, letters are letters.
  await page.keyboard.type('j?');
  await expect(search).toHaveValue('j?');
  await expect(page.getByRole('dialog')).toBeHidden();
  await search.fill('');
  await search.blur();
  await page.keyboard.press('g');
  await expect(page.getByLabel('Jump to a date')).toBeFocused();
  await page.getByLabel('Jump to a date').blur();
  await page.keyboard.press('l');
  await expect(page.getByLabel('Lanes')).toBeFocused();
  await page.getByLabel('Lanes').blur();
  await page.keyboard.press('c');
  await expect(page.locator('.mark-button:focus')).toHaveCount(1);
});

test('arrow keys walk the list, Enter opens, and the focus is seen', async ({ page }) => {
  await openView(page, SAMPLE);
  await rows(page).nth(0).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(2)).toBeFocused();
  expect(
    await rows(page)
      .nth(2)
      .evaluate((row) => getComputedStyle(row).outlineStyle),
  ).toBe('solid');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => parameter(page, 'event')).toBe(await rows(page).nth(1).getAttribute('data-event'));
});

test('keys of one letter can be switched off', async ({ page }) => {
  await openView(page, SAMPLE);
  await page.keyboard.press('?');
  await page.getByLabel('Keys of one letter are on').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.waitForTimeout(300);
  await expect(page).not.toHaveURL(/event=/);
  await page.reload();
  await expect(page.locator('.mark-button').first()).toBeAttached();
  await page.keyboard.press('j');
  await page.waitForTimeout(300);
  await expect(page).not.toHaveURL(/event=/);
});

test('after a link of the list the focus is where the reading goes on', async ({ page }) => {
  await openView(page, SAMPLE, '?view=2000-01-01/2019-12-31');
  await page.locator('.fold').last().focus();
  await page.keyboard.press('Enter');
  await expect(listHead(page)).toContainText('2024');
  await expect(listHead(page)).toBeFocused();
});
