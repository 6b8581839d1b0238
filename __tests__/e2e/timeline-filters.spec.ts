import { expect } from '@playwright/test';
import { signIn } from './desk-steps';
import { test } from './test';
import {
  CROWD,
  foundCount,
  listHead,
  opened,
  openMenu,
  openView,
  parameter,
  result,
  rows,
  SAMPLE,
  showFilters,
} from './timeline-steps';

test('search finds while one types, marks what it found and says how many', async ({ page }) => {
  await openView(page, SAMPLE);
  const steps = await page.evaluate(() => history.length);
  const search = page.locator('input[name="q"]');
  await search.pressSequentially('peacek', { delay: 80 });
  await expect(result(page)).toHaveText(/^[1-9]\d? of 5\d events/);
  await expect(result(page)).toHaveAttribute('aria-live', 'polite');
  const first = rows(page).first();
  await expect(first.locator('mark.hit').first()).toHaveText(/^peacek/i);
  await expect(search).toBeFocused();
  // However many letters: one step.
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  await page.goBack();
  await expect(search).toHaveValue('');
  await expect(result(page)).toHaveText(/^5\d events$/);
});

test('what is found in a quote shows the quote', async ({ page }) => {
  await openView(page, CROWD, '?q=talked');
  await expect(rows(page).locator('.note.found mark.hit', { hasText: 'talked' }).first()).toBeVisible();
});

test('values of one filter add up, filters narrow each other, and each can be taken back', async ({
  page,
}) => {
  await openView(page, CROWD);
  const all = await foundCount(page);
  const tags = await openMenu(page, 'Tags');
  const [one, two] = [tags.getByRole('checkbox').nth(0), tags.getByRole('checkbox').nth(1)];
  await one.check();
  await expect.poll(() => foundCount(page)).toBeLessThan(all);
  const first = await foundCount(page);
  expect(Number(await tags.locator('small').first().innerText())).toBe(first);
  await two.check();
  await expect.poll(() => foundCount(page)).toBeGreaterThan(first);
  const both = await foundCount(page);
  const places = await openMenu(page, 'Places');
  await places.getByRole('checkbox').first().check();
  await expect.poll(() => foundCount(page)).toBeLessThan(both);
  await page.keyboard.press('Escape');
  await expect(places).toBeHidden();
  const chips = page.locator('.active-filters .chip');
  await expect(chips).toHaveCount(3);
  await page.getByRole('link', { name: /^Remove Place/ }).click();
  await expect.poll(() => foundCount(page)).toBe(both);
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect.poll(() => foundCount(page)).toBe(all);
  await expect(chips).toHaveCount(0);
});

test('a value among many is found by its beginning', async ({ page }) => {
  await openView(page, CROWD);
  const places = await openMenu(page, 'Places');
  await expect(places).toContainText(/of most events, of \d+/);
  const name = await places.locator('li span').nth(3).innerText();
  await page.getByLabel('Find a place').fill(name.slice(0, 5));
  await expect(places.locator('li span').first()).toContainText(name.slice(0, 5));
  await places.getByRole('checkbox').first().check();
  await expect.poll(() => parameter(page, 'place')).toContain(name.slice(0, 5));
  await page.getByLabel('Find a place').fill('zzz');
  await expect(places).toContainText('None begins with “zzz”');
});

test('the legend is a filter', async ({ page }) => {
  await openView(page, SAMPLE);
  const computed = page.locator('.legend label', { hasText: 'computed' });
  const count = Number(await computed.locator('.count').innerText());
  await computed.click();
  await expect.poll(() => foundCount(page)).toBe(count);
  await expect(rows(page).locator('.when.computed')).toHaveCount(count);
  // The others keep their counts: one can be added.
  await expect(page.locator('.legend label', { hasText: 'stated' }).locator('.count')).not.toHaveText('0');
  await computed.click();
  await expect(result(page)).toHaveText(/^5\d events/);
});

test('key events only: the slider leaves the weightiest', async ({ page }) => {
  await openView(page, CROWD);
  const all = await foundCount(page);
  const panel = await openMenu(page, 'Key events');
  const slider = panel.getByRole('slider');
  await slider.focus();
  await slider.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', 'weight 90 or more');
  await expect.poll(() => foundCount(page)).toBeLessThan(all / 10);
  const fewest = await foundCount(page);
  // The address has followed, and the slider is still in hand.
  await expect.poll(() => parameter(page, 'salience')).not.toBe(null);
  await expect(slider).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => foundCount(page)).toBeGreaterThan(fewest);
  await slider.press('Home');
  await expect.poll(() => foundCount(page)).toBe(all);
  await expect.poll(() => parameter(page, 'salience')).toBe(null);
});

test('precision, what it is told as, and independent sources narrow the view', async ({ page }) => {
  await openView(page, CROWD);
  const all = await foundCount(page);
  const more = await openMenu(page, 'More');
  const box = more.getByRole('checkbox', { name: /to the decade/ });
  await box.check();
  await expect.poll(() => parameter(page, 'precision')).toBe('decade');
  await expect.poll(() => foundCount(page)).toBeLessThan(all);
  await box.uncheck();
  await expect.poll(() => foundCount(page)).toBe(all);
  await more.getByRole('checkbox', { name: /Figure/ }).check();
  await expect.poll(() => parameter(page, 'kind')).toBe('figure');
  await expect(rows(page).locator('.note', { hasText: 'Figure' }).first()).toBeVisible();
  await more.getByLabel('Independent sources').selectOption('3');
  await expect.poll(() => parameter(page, 'independent')).toBe('3');
  await expect.poll(() => foundCount(page)).toBeLessThan(200);
});

test('the timeline as it could be known on a day', async ({ page }) => {
  await openView(page, SAMPLE);
  const all = await foundCount(page);
  const panel = await openMenu(page, 'As known on');
  await panel.locator('input[name="known"]').fill('2024-08-20');
  await expect(page.locator('.known-band')).toContainText('as it could be known on 20 August 2024');
  await expect.poll(() => foundCount(page)).toBeLessThan(all);
  const then = await foundCount(page);
  await page.keyboard.press('Escape');
  // As quickly as a hand can.
  await page.getByRole('button', { name: 'A day earlier' }).click({ clickCount: 2 });
  await expect(page.locator('.known-band')).toContainText('18 August 2024');
  await page.getByRole('button', { name: 'A day later' }).click({ clickCount: 2 });
  await page.getByRole('button', { name: 'A week earlier' }).click();
  await expect(page.locator('.known-band')).toContainText('13 August 2024');
  await expect.poll(() => foundCount(page)).toBeLessThan(then);
  const slider = page.locator('.known-band').getByRole('slider');
  await expect(slider).toHaveAttribute('aria-valuetext', '13 August 2024');
  await slider.focus();
  await slider.press('ArrowRight');
  await expect(page).toHaveURL(/known=2024-08-14/);
  await slider.press('End');
  await expect(page.locator('.known-band')).toContainText('27 September 2024');
  await page.getByRole('link', { name: 'Show all that is known' }).click();
  await expect(page.locator('.known-band')).toHaveCount(0);
  await expect.poll(() => foundCount(page)).toBe(all);
});

test('years, and dates in words, bound the view; what is none is told at its field', async ({ page }) => {
  await openView(page, SAMPLE);
  await showFilters(page);
  const [from, to] = [page.getByLabel('From', { exact: true }), page.getByLabel('To', { exact: true })];
  await from.fill('2020');
  await from.press('Enter');
  await expect(page).toHaveURL(/from=2020/);
  await expect(listHead(page)).not.toContainText('199');
  await to.fill('May 2022');
  await to.press('Enter');
  await expect(page).toHaveURL(/to=2022-05-31/);
  // The address is there before the answer.
  await expect(page.locator('.timeline-view')).toHaveAttribute('aria-busy', 'false');
  const found = await foundCount(page);
  await to.fill('when it rains');
  await to.press('Enter');
  await expect(page.locator('#to-problem')).not.toBeEmpty();
  expect(await foundCount(page)).toBe(found);
});

test('nothing found says what was looked at, and each way out works', async ({ page }) => {
  await page.goto(`${SAMPLE}?q=offensive&place=Baku&from=1950&to=1951`);
  const nothing = page.locator('.nothing-found');
  await expect(nothing).toContainText('Nothing found for “offensive”');
  await expect(nothing).toContainText('Titles, summaries and quotes were searched');
  await nothing.getByRole('link', { name: 'without search: “offensive”' }).click();
  await expect(page).not.toHaveURL(/q=/);
  await expect(nothing).toBeVisible();
  await nothing.getByRole('link', { name: 'Show the whole timeline' }).click();
  await expect(rows(page).first()).toBeVisible();
  await expect(page).toHaveURL(SAMPLE);
});

test('what an address asks wrongly is told and left out', async ({ page }) => {
  await openView(page, SAMPLE, '?colour=red&salience=much&q=talks');
  const told = page.locator('.left-out');
  await expect(told).toContainText('colour “red” is for no filter');
  await expect(told).toContainText('salience “much” is no number from 0 to 1');
  await expect(page.locator('mark.hit').first()).toBeVisible();
});

test('names in the opened event narrow the timeline, in place', async ({ page }) => {
  await openView(page, CROWD, '?view=2000-01-01/2010-12-31');
  await rows(page).nth(2).click();
  const all = await foundCount(page);
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await opened(page).locator('a[href*="?place="]').first().click();
  await expect(page).toHaveURL(/\?place=/);
  await expect.poll(() => foundCount(page)).toBeLessThan(all);
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
});

test('drafts are asked for by who works at the desk alone', async ({ page }) => {
  await openView(page, CROWD);
  await expect((await openMenu(page, 'More')).getByLabel('Status')).toHaveCount(0);
  const published = await foundCount(page);
  await page.goto('/admin/sign-in');
  await signIn(page);
  await openView(page, CROWD);
  await (await openMenu(page, 'More')).getByLabel('Status').selectOption('draft');
  await expect(page).toHaveURL(/status=draft/);
  await expect.poll(() => foundCount(page)).toBeLessThan(published / 10);
});

test('what is exported is what the filters left', async ({ page, request }) => {
  await openView(page, CROWD, '?precision=century&view=1500-01-01/1999-12-31');
  const panel = await openMenu(page, 'Export');
  const href = await panel.getByRole('link', { name: /^JSON/ }).getAttribute('href');
  const file: { items: unknown[] } = await (await request.get(href ?? '')).json();
  expect(file.items).toHaveLength(await foundCount(page));
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('lanes are chosen by the form, and once', async ({ page }) => {
    await page.goto(`${CROWD}?lanes=tag`);
    await page.locator('select[name="lanes"]').selectOption('place');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    expect(new URL(page.url()).searchParams.getAll('lanes')).toEqual(['place']);
  });

  test('filters of several values are a form', async ({ page }) => {
    await page.goto(CROWD);
    await page.locator('summary', { hasText: 'Tags' }).click();
    const boxes = page.locator('.drop-panel input[name="tag"]');
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    expect(new URL(page.url()).searchParams.getAll('tag')).toHaveLength(2);
    await expect(page.locator('.active-filters .chip')).toHaveCount(2);
    await expect(result(page)).toHaveText(/^[\d,]+ of [\d,]+ events/);
    await page
      .getByRole('link', { name: /^Remove Tag/ })
      .first()
      .click();
    await expect(page.locator('.active-filters .chip')).toHaveCount(1);
    await page.goto(`${SAMPLE}?known=2024-08-20`);
    await expect(page.locator('.known-band')).toContainText('as it could be known on 20 August 2024');
    await page.getByRole('link', { name: 'Show all that is known' }).click();
    await expect(page.locator('.known-band')).toHaveCount(0);
  });
});
