import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './test';
import { foundCount, opened, openMenu, result, rows, SAMPLE } from './timeline-steps';

/** What somebody does who has never seen it: by what the screen offers alone, from the list of timelines on. */
test('when the offensive began, which sources say so, how independent they are; and that view is sent on', async ({
  page,
  browser,
  context,
  isMobile,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.getByRole('link', { name: 'South Caucasus 1991–2024' }).click();
  // Until its script runs, nobody hears of what is typed.
  await expect(page.locator('.mark-button').first()).toBeAttached();
  await page.getByLabel('Search titles, quotes and articles').fill('offensive');
  await expect(result(page)).toHaveText(/^2 of 5\d events/);
  if (isMobile) {
    // The picture stands before the list.
    await page.getByRole('link', { name: 'To the list' }).tap();
    await expect(rows(page).first()).toBeInViewport();
  }
  await rows(page).filter({ hasText: '19 September 2023' }).click();

  const event = opened(page);
  await expect(event.locator('.big-date')).toHaveText('19 September 2023');
  await expect(event.locator('.big-date')).toBeInViewport();
  // Without scrolling: how many sources, and how many of them on their own.
  await expect(event.getByText(/^7 sources, 6 independent/)).toBeInViewport();
  await expect(event.getByText('One text, printed twice')).toBeAttached();
  // The quotes come before what is only looked up.
  const quotes = event.getByRole('heading', { name: 'What the sources say' });
  const facts = event.getByText('Stored as');
  const top = async (one: typeof quotes) => (await one.boundingBox())?.y ?? Number.NaN;
  if (isMobile) expect(await top(quotes)).toBeLessThan(await top(facts));
  await expect(event.getByText('Highland Gate').first()).toBeVisible();

  const address = page.url();
  if (isMobile) await page.getByRole('button', { name: 'Close' }).tap();
  const share = page.locator('.drop.share');
  await share.locator('summary').click();
  const link = share.getByLabel('Link to this view');
  await expect(link).toHaveValue(page.url());
  const { violations } = await new AxeBuilder({ page }).include('.drop.share').analyze();
  expect(violations).toEqual([]);
  await share.getByRole('button', { name: 'Copy link' }).click();
  await expect(share).toContainText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

  const colleague = await browser.newPage();
  await colleague.goto(address);
  await expect(opened(colleague).locator('.big-date')).toHaveText('19 September 2023');
  await expect(rows(colleague)).toHaveCount(2);
  await colleague.close();
});

test('where nothing can be copied, the link is selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(`${SAMPLE}?q=offensive`);
  await expect(page.locator('.mark-button').first()).toBeAttached();
  const share = page.locator('.drop.share');
  await share.locator('summary').click();
  await share.getByRole('button', { name: 'Copy link' }).click();
  await expect(share).toContainText('Selected');
  const chosen = await share
    .getByLabel('Link to this view')
    .evaluate((field: HTMLInputElement) =>
      field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
    );
  expect(chosen).toBe(page.url());
});

test('where several words find nothing, it is said that each of them must be there', async ({ page }) => {
  await page.goto(`${SAMPLE}?q=when+did+the+offensive+begin`);
  await expect(page.locator('.nothing-found')).toContainText('fewer words find more');
});

test('an article leads to its events on the timeline', async ({ page }) => {
  await page.goto(`${SAMPLE}/sources`);
  await page.getByRole('link', { name: 'The last bend before the bridge' }).click();
  await page.getByRole('link', { name: 'See its events on the timeline' }).click();
  await expect(page).toHaveURL(/source=/);
  await expect(result(page)).toHaveText(/^\d+ of 5\d events/);
  await expect(page.locator('.active-filters')).toContainText('The last bend before the bridge');
});

test('articles and who takes part narrow the timeline', async ({ page }) => {
  await page.goto(SAMPLE);
  await expect(page.locator('.mark-button').first()).toBeAttached();
  for (const menu of ['Articles', 'Who']) {
    const before = await foundCount(page);
    const panel = await openMenu(page, menu);
    const name = await panel.locator('li span').first().innerText();
    const value = panel.locator('li').filter({ hasText: name });
    await value.getByRole('checkbox').check();
    await expect.poll(() => foundCount(page)).toBeLessThan(before);
    // Counted among what the other filters leave.
    await expect(value.locator('small')).toHaveText(String(await foundCount(page)));
  }
});

test('a publisher is found as well, and the article that it was found in is told', async ({ page }) => {
  await page.goto(`${SAMPLE}?q=highland+gate`);
  await expect(rows(page).first().locator('.note.found')).toContainText('In an article’s title:');
  await expect(rows(page).first().locator('mark.hit').first()).toHaveText('Highland');
});
