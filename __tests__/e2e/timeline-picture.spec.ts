import { expect, type Page } from '@playwright/test';
import { createTimeline, signIn } from './desk-steps';
import { test } from './test';
import { CROWD, openView, SAMPLE, still } from './timeline-steps';

/** Where the elements are that can be seen, as far as their words go, in order. */
const boxes = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility() && one.textContent !== '')
      .map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { words: one.textContent, left, right, top, bottom };
      }),
  );

const panel = async (page: Page) => {
  const box = await page.locator('.canvas .vis-panel.vis-center').boundingBox();
  if (!box) throw new Error('there is no picture');
  return { left: box.x, right: box.x + box.width };
};

for (const search of ['', '?view=2000-01-01/2004-12-31', '?lanes=tag']) {
  test(`what the picture says can be read: no words on others, no number cut, ${search || 'all'}`, async ({
    page,
  }) => {
    await openView(page, CROWD, search);
    await still(page);
    const { left, right } = await panel(page);
    const words = (
      await boxes(
        page,
        '.mark-button[data-tier="full"] .mark-label, .mark-button[data-tier="short"] .mark-short',
      )
    ).filter((box) => box.right > left && box.left < right);
    expect(words.length).toBeGreaterThan(3);
    const over = words.flatMap((a, at) =>
      words
        .slice(at + 1)
        .filter(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4,
        )
        .map((b) => [a.words, b.words]),
    );
    expect(over, 'words that lie on each other').toEqual([]);
    const counts = (await boxes(page, '.cluster .count')).filter(
      (box) => box.right > left && box.left < right,
    );
    expect(counts.length).toBeGreaterThan(1);
    expect(
      counts.filter((box) => box.left < left - 1 || box.right > right + 1),
      'counts that are cut',
    ).toEqual([]);
  });
}

test('a count opens by zooming in on what it counts', async ({ page }) => {
  await openView(page, CROWD);
  await still(page);
  const before = await page.locator('.canvas-bar small').innerText();
  const { left, right } = await panel(page);
  const counts = page.locator('.cluster');
  const places = await counts.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
  const at = places.findIndex((x) => x > left && x < right - 60);
  await counts.nth(at).click();
  await expect(page.locator('.canvas-bar small')).not.toHaveText(before);
  await expect(page).toHaveURL(/view=/);
});

test('the legend has a sample of every shape that is drawn', async ({ page }) => {
  await openView(page, SAMPLE);
  await still(page);
  const shapes = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => [
        ...new Set(all.map((one) => (one instanceof HTMLElement ? one.dataset['shape'] : undefined))),
      ]);
  const drawn = await shapes('.mark-button .mark');
  const explained = await shapes('.how-to-read .mark');
  // "Until" is "since", the other way round.
  expect(drawn.filter((shape) => shape !== 'until' && !explained.includes(shape))).toEqual([]);
  await expect(page.getByRole('list', { name: 'How to read the marks' })).toBeVisible();
});

test('a decade is as wide as its years, and an hour is a moment within its day', async ({ page }) => {
  await openView(page, SAMPLE, '?q=diplomats+principles&view=1998-01-01/2011-12-31');
  await still(page);
  const decade = await page.locator('.mark-button:visible .mark[data-shape="within"]').first().boundingBox();
  const years = page.locator('.vis-time-axis.vis-foreground .vis-text:not(.vis-measure)');
  const start = async (year: string) =>
    (await years.filter({ hasText: year }).first().boundingBox())?.x ?? Number.NaN;
  expect(decade?.width).toBeGreaterThan(0.97 * ((await start('2010')) - (await start('2000'))));
  expect(decade?.width).toBeLessThan(1.03 * ((await start('2010')) - (await start('2000'))));
  await openView(page, SAMPLE, '?precision=time');
  await still(page);
  const moment = page.locator('.mark-button .mark').first();
  await expect(moment).toHaveAttribute('data-shape', 'day');
  expect((await moment.boundingBox())?.width).toBeLessThan(8);
});

test('what has no date is kept below the list, and opens like all else', async ({ page }) => {
  await openView(page, SAMPLE);
  const undated = page.locator('.undated');
  await expect(undated).toContainText('kept without a place on the axis');
  await undated.locator('.event-row').first().click();
  await expect(page.locator('article.event-detail .big-date')).toHaveText('No date');
});

test('a timeline without events says how some come into it', async ({ page, browser }, info) => {
  await page.goto('/admin/sign-in');
  await signIn(page);
  const slug = await createTimeline(page, `Empty ${info.project.name} ${Date.now()}`);
  await page.goto(`/timelines/${slug}`);
  await expect(page.getByText('No events yet.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Add an article' })).toBeVisible();
  const reader = await browser.newPage();
  await reader.goto(`/timelines/${slug}`);
  await expect(reader.getByText('No events yet.')).toBeVisible();
  await reader.close();
});

test('a path that cannot be read is told, by the API as a problem and by pages as one that is not there', async ({
  request,
}) => {
  for (const path of ['events/%E0%A4%A', 'timelines/%ff/window', 'sources/%', '%E0%A4%A']) {
    const answer = await request.get(`/api/v1/${path}`);
    expect(answer.status(), path).toBe(400);
    expect(answer.headers()['content-type']).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ code: 'malformed', instance: `/api/v1/${path}` });
  }
  for (const path of ['/events/%E0%A4%A', '/timelines/%ff', '/sitemap/%'])
    expect((await request.get(path)).status(), path).toBe(404);
});
