import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';
import { test } from './test';
import { showFilters, still } from './timeline-steps';

/** The sample timeline, as a reader comes to it. */
async function openTimeline(page: Page, script = true): Promise<void> {
  await page.goto('/');
  await page.locator('.timelines a').first().click();
  await expect(page).toHaveURL(/\/timelines\/[^/]+$/);
  await expect(page.locator('.event-row').first()).toBeVisible();
  // Until its script runs, a row is a link to the event's own page.
  if (script) await expect(page.locator('.mark-button').first()).toBeVisible();
}

/** Presses the button until it does something: before the page's script runs it does nothing. */
const fillInExample = (page: Page) =>
  expect(async () => {
    await page.getByRole('button', { name: 'Fill in an example' }).click();
    await expect(page.locator('.found-events li').first()).toBeVisible({ timeout: 10_000 });
  }).toPass({ timeout: 30_000 });

/** A row that an article tells. */
const toldRow = (page: Page) =>
  page
    .locator('.event-row')
    .filter({ has: page.locator('.beads') })
    .nth(4);

/** The opened event: beside the list, or over it on a phone. */
const opened = (page: Page) => page.locator('article.event-detail');

test('from timeline to event to quote to the sentence in its source', async ({ page }) => {
  await openTimeline(page);
  const row = toldRow(page);
  const title = await row.locator('.what').innerText();
  await row.click();
  await expect(opened(page).getByRole('heading', { name: title })).toBeVisible();
  await expect(page).toHaveURL(/\?event=/);
  const quote = opened(page).locator('blockquote').first();
  const words = await quote.locator('mark').innerText();
  const sentence = await quote.innerText();
  await opened(page).getByRole('link', { name: 'Open at the quote' }).first().click();
  await expect(page).toHaveURL(/\/sources\/[^/#]+#m-/);
  const target = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(target).toBeInViewport();
  // Set apart by the style sheet, which a client navigation would leave undone.
  expect(await target.evaluate((element) => element.matches(':target'))).toBe(true);
  await expect(target.locator('mark', { hasText: words }).first()).toBeVisible();
  // Numbers of the margin notes stand between the words here.
  const plain = await target.evaluate((element) =>
    [...element.querySelectorAll('sup')].reduce(
      (text, sup) => text.replace(sup.textContent, ''),
      element.textContent,
    ),
  );
  expect(plain).toContain(sentence.replace(/^“|”$/g, '').slice(0, 40));
});

test('the chosen event is in the address: it can be sent, and going back closes it', async ({ page }) => {
  await openTimeline(page);
  const before = page.url();
  await toldRow(page).click();
  await expect(opened(page)).toBeVisible();
  const title = await opened(page).locator('.event-title').innerText();
  await page.reload();
  await expect(opened(page).getByRole('heading', { name: title })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(before);
  await expect(opened(page)).toHaveCount(0);
});

test('list and canvas choose together', async ({ page }) => {
  await openTimeline(page);
  const row = toldRow(page);
  const id = await row.getAttribute('data-event');
  await expect(page.locator('.mark-button').first()).toBeVisible();
  await row.click();
  await expect(opened(page)).toBeVisible();
  const mark = page.locator(`.mark-button[data-event="${id}"]`);
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await expect(row).toHaveAttribute('aria-current', 'true');
  await opened(page).getByRole('button', { name: 'Close' }).click();
  await expect(opened(page)).toHaveCount(0);
  // Which one is the last with all its words can change when it is chosen.
  await still(page);
  const other = await page.locator('.mark-button[data-tier="full"]').last().getAttribute('data-event');
  await page.locator(`.mark-button[data-event="${other}"]`).click();
  await expect(opened(page)).toBeVisible();
  await expect(page.locator(`.event-row[data-event="${other}"]`)).toHaveAttribute('aria-current', 'true');
});

test('where an event opens beside the list, its row, its mark and its date are all in sight', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'on a phone the event lies over the list');
  await openTimeline(page);
  await expect(page.locator('.mark-button').first()).toBeVisible();
  const rows = page.locator('.event-row');
  for (const index of [0, 4, Math.floor((await rows.count()) / 2)]) {
    const row = rows.nth(index);
    await row.click();
    await expect(row).toHaveAttribute('aria-current', 'true');
    const mark = page.locator(`.mark-button[data-event="${await row.getAttribute('data-event')}"]`);
    await expect(mark).toHaveAttribute('aria-pressed', 'true');
    for (const part of [row, mark, opened(page).locator('.big-date')])
      await expect(part).toBeInViewport({ ratio: 0.9 });
  }
});

test('the canvas is walked with arrow keys in the order of dates', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no arrow keys');
  await openTimeline(page);
  const stop = page.locator('.mark-button[tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  const first = await page.locator('.mark-button:focus').getAttribute('data-event');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.mark-button:focus')).not.toHaveAttribute('data-event', first ?? '');
  const second = await page.locator('.mark-button:focus').getAttribute('data-event');
  const order = await page
    .locator('.event-row')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event')));
  expect(order.indexOf(second)).toBeGreaterThan(order.indexOf(first));
  await page.keyboard.press('End');
  await expect(page.locator('.mark-button:focus')).not.toHaveAttribute('data-event', second ?? '');
  await page.keyboard.press('Home');
  await expect(page.locator('.mark-button:focus')).toHaveAttribute('data-event', first ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`event=${first}`));
  await expect(opened(page)).toBeVisible();
});

test('zooming folds the list, the whole span unfolds it', async ({ page }) => {
  await openTimeline(page);
  await expect(page.locator('.mark-button').first()).toBeVisible();
  const all = await page.locator('.event-list .event-row').count();
  for (let i = 0; i < 3; i++) {
    const before = page.url();
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await expect(page).not.toHaveURL(before);
  }
  await expect(page.locator('.fold').first()).toBeVisible();
  expect(await page.locator('.event-list .event-row').count()).toBeLessThan(all);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect(page.locator('.event-list .event-row')).toHaveCount(all);
});

test('the wheel scrolls the page, not the canvas', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no wheel');
  await openTimeline(page);
  await expect(page.locator('.mark-button').first()).toBeVisible();
  const span = await page.locator('.canvas-bar small').innerText();
  await page.locator('.canvas-body').hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await page.locator('.canvas-bar small').innerText()).toBe(span);
});

test('search narrows the view, and the export is of that view', async ({ page, request }) => {
  await openTimeline(page);
  const all = await page.locator('.event-row').count();
  const word =
    (await toldRow(page).locator('.what').innerText())
      .split(/\W+/)
      .toSorted((a, b) => b.length - a.length)[0] ?? '';
  await page.getByLabel('Search titles, quotes and articles').fill(word);
  await expect(page).toHaveURL(new RegExp(`q=${word}`));
  await expect(page.getByTestId('result')).toContainText(' of ');
  await expect(page.locator('.timeline-view')).toHaveAttribute('aria-busy', 'false');
  const found = await page.locator('.event-row').count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);

  await page.locator('summary', { hasText: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /^CSV/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  const base = new URL(page.url());
  const json = await request.get(`${base.pathname}/export/json${base.search}`);
  expect((await json.json()).items).toHaveLength(found);
  const csv = await (await request.get(`${base.pathname}/export/csv${base.search}`)).text();
  expect(csv).toContain('edtf');

  // On a phone the open menu lies over what comes next.
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(page.locator('.event-row')).toHaveCount(all);
});

test('a year that is none is told beside its field and keeps the rest', async ({ page }) => {
  await openTimeline(page);
  await page.goto(`${page.url()}?from=soon`);
  await showFilters(page);
  await expect(page.getByLabel('From', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('soon');
  await expect(page.locator('.event-row').first()).toBeVisible();
});

test('a pasted article gives up its dates and events', async ({ page }) => {
  await page.goto('/extract');
  await page
    .getByLabel('Article')
    .fill(
      'The ferry line to Port Ellis was closed in September 2023. The council voted on Monday to reopen it. Fares were $48 million.',
    );
  await page.getByLabel('Published on').fill('2024-03-15');
  await page.getByRole('button', { name: 'Read dates' }).click();
  const result = page.locator('.extract-result');
  await expect(result.locator('.found-dates b', { hasText: 'September 2023' })).toBeVisible();
  await expect(result.locator('.found-dates b', { hasText: '11 March 2024' })).toBeVisible();
  await expect(result.locator('.found-events')).toContainText(/ferry line/i);
  await expect(result.locator('.read-text mark', { hasText: 'Monday' })).toBeVisible();
  await expect(result.locator('.read-text mark')).toHaveCount(2);
  await expect(page.getByLabel('Article')).toHaveValue(/^The ferry line/);
});

test('without a publication date “Monday” stays unresolved; a text without dates says so', async ({
  page,
}) => {
  await page.goto('/extract');
  await page.getByLabel('Article').fill('The council voted on Monday to reopen it.');
  await page.getByRole('button', { name: 'Read dates' }).click();
  await expect(page.locator('.found-dates .kind.unresolved')).toBeVisible();
  await page.getByLabel('Article').fill('The harbour smells of tar.');
  await page.getByRole('button', { name: 'Read dates' }).click();
  await expect(page.getByRole('heading', { name: 'No dates in this text' })).toBeVisible();
});

test('markup in a pasted article is shown as text and never runs', async ({ page }) => {
  await page.goto('/extract');
  const markup = '<img src="x" onerror="document.title = 1"><script>document.title = 2</script>';
  await page.getByLabel('Article').fill(`The ferry ${markup} was closed in September 2023.`);
  await page.getByRole('button', { name: 'Read dates' }).click();
  const result = page.locator('.extract-result');
  await expect(result.locator('.read-text')).toContainText(markup);
  await expect(result.locator('img, script')).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^[12]$/);
});

test('a German text is detected, and read by the rules for German', async ({ page }) => {
  await page.goto('/extract');
  await page
    .getByLabel('Article')
    .fill(
      'Der Präsident eröffnete am 3. Oktober 2019 den neuen Hafen. Die Arbeiten hatten im März 2017 begonnen.',
    );
  await page.getByRole('button', { name: 'Read dates' }).click();
  await expect(page.getByTestId('reading')).toContainText('German, detected');
  await expect(page.locator('.found-dates b', { hasText: '3 October 2019' })).toBeVisible();
  await expect(page.locator('.found-dates b', { hasText: 'March 2017' })).toBeVisible();
});

test('the example fills itself in', async ({ page }) => {
  await page.goto('/extract');
  await fillInExample(page);
});

test('a chosen theme comes with the page', async ({ page }) => {
  await page.goto('/');
  // Until its script runs, nobody hears of what is chosen.
  const choose = (theme: string) =>
    expect(async () => {
      await page.getByLabel('Theme').selectOption(theme);
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    }).toPass({ timeout: 10_000 });
  await choose('dark');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  const html = await (await page.request.get('/')).text();
  expect(html).toContain('data-theme="dark"');
  await choose('light');
  expect(await paper()).not.toBe(dark);
});

test('what is not there answers 404 with a way on', async ({ page }) => {
  for (const path of [
    '/timelines/none',
    '/events/none',
    '/sources/none',
    '/nowhere',
    '/timelines/none/export/csv',
  ]) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
  await page.goto('/events/none');
  await page.getByRole('link', { name: 'See all timelines' }).click();
  await expect(page).toHaveURL('/');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read', async ({ page }) => {
    await openTimeline(page, false);
    const row = toldRow(page);
    const title = await row.locator('.what').innerText();
    await row.click();
    await expect(page).toHaveURL(/\/events\//);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.locator('blockquote mark').first()).toBeVisible();
    await page.getByRole('link', { name: 'See it on the timeline' }).click();
    await expect(opened(page).getByRole('heading', { name: title })).toBeVisible();
    await opened(page).getByRole('link', { name: 'Open at the quote' }).first().click();
    await expect(page).toHaveURL(/\/sources\/[^/#]+#m-/);
    await expect(page.locator('.proof-row mark').first()).toBeVisible();
  });

  test('filters and exports work, and nothing that needs a script is shown', async ({ page }) => {
    await openTimeline(page, false);
    await page.getByLabel('From', { exact: true }).fill('2024');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(/from=2024/);
    await page.locator('summary', { hasText: 'Export' }).click();
    await expect(page.getByRole('link', { name: /^CSV/ })).toHaveAttribute('href', /export\/csv\?from=2024/);
    await expect(page.locator('.needs-script:visible')).toHaveCount(0);
  });

  test('an article can be tried', async ({ page }) => {
    await page.goto('/extract');
    await page.getByLabel('Article').fill('The pier fell in 2021.');
    await page.getByRole('button', { name: 'Read dates' }).click();
    await expect(page.locator('.found-dates b', { hasText: '2021' })).toBeVisible();
    await expect(page.getByLabel('Article')).toHaveValue('The pier fell in 2021.');
  });
});

/** One address of each page of the sample. */
async function everyPage(browser: Browser): Promise<string[]> {
  const page = await browser.newPage();
  await openTimeline(page);
  const timeline = new URL(page.url()).pathname;
  const event = await toldRow(page).getAttribute('data-event');
  await page.goto(`/events/${event}`);
  const source = await page.getByRole('link', { name: 'Open at the quote' }).first().getAttribute('href');
  await page.close();
  return [
    '/',
    timeline,
    `${timeline}?event=${event}`,
    `${timeline}?q=nothing-like-this`,
    `${timeline}/sources`,
    `/events/${event}`,
    source ?? '',
    '/extract',
    '/nowhere',
  ];
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page has a fault that axe can find, ${colorScheme}`, async ({ browser, isMobile }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({
      colorScheme,
      ...(isMobile && { viewport: { width: 390, height: 844 } }),
    });
    const page = await context.newPage();
    for (const path of await everyPage(browser)) {
      await page.goto(path);
      if (path.startsWith('/timelines/') && !path.includes('nothing') && !path.includes('sources')) {
        await expect(page.locator('.mark-button').first()).toBeAttached();
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
    await page.goto('/extract');
    await fillInExample(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    await context.close();
  });
}

test('no page scrolls sideways at 390 and at 320 pixels', async ({ browser }) => {
  const paths = await everyPage(browser);
  for (const width of [390, 320]) {
    const page = await browser.newPage({ viewport: { width, height: 844 } });
    for (const path of paths) {
      await page.goto(path);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, `${path} at ${width}`).toBe(0);
    }
    await page.close();
  }
});
