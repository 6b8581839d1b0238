import { expect } from '@playwright/test';
import { test } from './test';
import { CROWD, listHead, opened, openView, parameter, result, rows, SAMPLE } from './timeline-steps';

test.beforeEach(({ isMobile }) => {
  test.skip(isMobile, 'a phone has no keys');
});

test('after a filter is taken back the focus goes to the next, and at last to what was found', async ({
  page,
}) => {
  await openView(page, SAMPLE, '?q=talks&from=1991&to=2024');
  const chips = page.locator('.active-filters .chip');
  await chips.nth(0).focus();
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(2);
  await expect(page.getByRole('link', { name: /^Remove From/ })).toBeFocused();
  await page.getByRole('link', { name: 'Show all' }).focus();
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(0);
  await expect(result(page)).toBeFocused();
});

test('after the opened event is closed the focus is back where it was opened', async ({ page }) => {
  await openView(page, SAMPLE);
  const close = page.getByRole('button', { name: 'Close' });
  await rows(page).nth(2).focus();
  await page.keyboard.press('Enter');
  await expect(opened(page)).toBeVisible();
  await close.focus();
  await page.keyboard.press('Enter');
  await expect(rows(page).nth(2)).toBeFocused();
  await page.keyboard.press('c');
  const mark = page.locator('.mark-button:focus');
  const event = await mark.getAttribute('data-event');
  await page.keyboard.press('Enter');
  await expect.poll(() => parameter(page, 'event')).toBe(event);
  await close.focus();
  await page.keyboard.press('Enter');
  await expect(mark).toHaveAttribute('data-event', event ?? '');
});

test('who opens a view that was sent and closes its event is at its row', async ({ page }) => {
  await openView(page, SAMPLE);
  const id = await rows(page).nth(1).getAttribute('data-event');
  await openView(page, SAMPLE, `?event=${id}`);
  await page.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Enter');
  await expect(rows(page).nth(1)).toBeFocused();
});

test('after the way back from what was known on a day, the focus is where the day is chosen', async ({
  page,
}) => {
  await openView(page, SAMPLE, '?known=2024-08-19');
  await page.getByRole('link', { name: 'Show all that is known' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.known-band')).toHaveCount(0);
  await expect(page.locator('.known-drop summary')).toBeFocused();
});

test('Home and End go to the ends of the list, and in the picture to the first and last of all events', async ({
  page,
}) => {
  await openView(page, CROWD, '?view=2000-01-01/2004-12-31');
  await rows(page).nth(3).focus();
  const stops = page.locator('.list-column').locator('.event-row, .fold');
  await page.keyboard.press('End');
  await expect(stops.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(stops.first()).toBeFocused();
  await expect(listHead(page)).toContainText('2000');

  await page.keyboard.press('c');
  await page.keyboard.press('End');
  await expect.poll(() => page.locator('.list-column .fold').last().textContent()).not.toContain('later');
  const last = page.locator('.canvas-body button:focus');
  await expect(last).toBeInViewport();
  // The list is there a moment before the picture.
  const after = () =>
    last.evaluate((button) => {
      const right = button.getBoundingClientRect().right;
      return [...document.querySelectorAll<HTMLElement>('.canvas-body .mark-button:not([hidden])')].filter(
        (other) => other.getBoundingClientRect().left > right,
      ).length;
    });
  await expect.poll(after).toBe(0);
  await page.keyboard.press('Home');
  await expect.poll(() => page.locator('.list-column .fold').first().textContent()).not.toContain('earlier');
  await expect(page.locator('.canvas-body button:focus')).toBeInViewport();
});
