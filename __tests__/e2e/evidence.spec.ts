import { type Browser, expect, type Page } from '@playwright/test';
import { createTimeline, signIn } from './desk-steps';
import { test } from './test';

test.skip(
  ({ isMobile }) => isMobile,
  'what is shown does not depend on the screen; pages.spec.ts sees to phones',
);

const ARTICLE = `The pier of Port Ellis was opened on 4 May 2021. The manat closed at 2.46 to the dollar.

Dockers in Marn went on strike on Monday.`;

/** Somebody of the desk, with a timeline of their own and one article in it. */
async function withArticle(page: Page, title: string): Promise<{ slug: string; source: string }> {
  await page.goto('/admin/timelines');
  await signIn(page);
  const slug = await createTimeline(page, title);
  const answer = await page.evaluate(
    async (body) => {
      const response = await fetch('/api/v1/sources', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return response.json();
    },
    {
      timeline: slug,
      text: ARTICLE,
      title: 'Notes from Port Ellis',
      publisher: 'Marn Press',
      url: 'https://marn.example/notes',
      publishedOn: '2024-03-15',
    },
  );
  return { slug, source: answer.id };
}

/** The same page as somebody reads it who is not signed in. */
async function asReader(browser: Browser, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(path);
  return page;
}

test('words that were set aside lead an editor to an event, filled in', async ({ page, browser }) => {
  const { source } = await withArticle(page, 'Pier, set aside');
  await page.goto(`/sources/${source}`);
  const note = page.locator('.note.quiet', { hasText: '“2.46” set aside' });
  await expect(note).toBeVisible();
  await note.getByRole('link', { name: 'It is a date' }).click();
  await expect(page.getByLabel('Quote', { exact: true })).toHaveValue(
    'The manat closed at 2.46 to the dollar.',
  );
  await expect(page.getByLabel('Date', { exact: true })).toHaveValue('2.46');
  await expect(page.getByLabel(/Source/)).toHaveValue('https://marn.example/notes');
  const reader = await asReader(browser, `/sources/${source}`);
  await expect(reader.locator('.note.quiet', { hasText: '2.46' })).toBeVisible();
  await expect(reader.locator('.proof a[href^="/admin"], .proof button')).toHaveCount(0);
  await reader.context().close();
});

test('a sentence that an editor set aside is shown as that, and comes back', async ({ page, browser }) => {
  const { source } = await withArticle(page, 'Pier, rejected');
  await page.goto(`/sources/${source}`);
  const event = page.locator('.note .which-event a', { hasText: /Dockers/ });
  await page.goto(`/admin${await event.getAttribute('href')}`);
  await page.getByRole('button', { name: 'Tells of no event' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'Set aside as telling of no event' }),
  ).toBeVisible();
  await page.goto(`/sources/${source}`);
  const aside = page.locator('.note.quiet', { hasText: 'an editor found that this tells of no event' });
  await expect(aside).toContainText('“Monday”');
  await expect(event).toHaveCount(0);
  const reader = await asReader(browser, `/sources/${source}`);
  await expect(reader.locator('.note.quiet', { hasText: 'an editor found' })).toBeVisible();
  await expect(reader.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await reader.context().close();
  await aside.getByRole('button', { name: 'Undo' }).click();
  await expect(event).toBeVisible();
  await expect(page).toHaveURL(`/sources/${source}`);
  await expect(aside).toHaveCount(0);
});

test('an event tells everybody its past, and nobody who wrote why', async ({ page, browser }) => {
  const { source } = await withArticle(page, 'Pier, history');
  await page.goto(`/sources/${source}`);
  const href =
    (await page.locator('.note .which-event a', { hasText: 'pier' }).first().getAttribute('href')) ?? '';
  await page.goto(`/admin${href}`);
  await page.getByLabel('Title', { exact: true }).fill('Port Ellis opens its pier');
  await page
    .getByLabel(/Reason|Why/)
    .first()
    .fill('Awa asked for a verb');
  await page.getByRole('button', { name: 'Save' }).first().click();
  await page.waitForURL((url) => url.pathname === href);
  await expect(page.locator('.history')).toContainText('Awa asked for a verb');
  const reader = await asReader(browser, href);
  const history = reader.locator('.history');
  await expect(history).toContainText('an editor changed it');
  await expect(history.locator('ins')).toHaveText('Port Ellis opens its pier');
  await expect(history.locator('del')).toContainText('pier');
  const html = await reader.content();
  expect(html).not.toContain('Awa asked');
  expect(html).not.toContain('admin@example.org');
  await reader.context().close();
});

test('an event leads to its names, its neighbours, and the words at its publisher', async ({ page }) => {
  const { slug, source } = await withArticle(page, 'Pier, ways on');
  await page.goto(`/sources/${source}`);
  await page.locator('.note .which-event a', { hasText: 'pier' }).first().click();
  await expect(page.getByRole('link', { name: 'Original' }).first()).toHaveAttribute(
    'href',
    'https://marn.example/notes#:~:text=The%20pier%20of%20Port%20Ellis%20was%20opened%20on%204%20May%202021.',
  );
  const around = page.getByRole('navigation', { name: 'Events before and after' });
  await expect(around.getByRole('link')).toHaveCount(1);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await around.getByRole('link', { name: /After: 11 March 2024/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Dockers/);
  await around.getByRole('link', { name: /Before: 4 May 2021/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.locator('.facts .chip a', { hasText: 'Port Ellis' }).first().click();
  await expect(page).toHaveURL(new RegExp(`/timelines/${slug}\\?(?:place|participant)=Port(?:\\+|%20)Ellis`));
  await expect(page.locator('.event-row')).toHaveCount(1);
});

test('search engines are kept from an unlisted timeline, and of a private one nothing is told', async ({
  page,
  request,
}) => {
  const { slug, source } = await withArticle(page, 'Pier, unlisted');
  for (const path of [`/timelines/${slug}`, `/timelines/${slug}/sources`, `/sources/${source}`]) {
    const html = await (await request.get(path)).text();
    expect(html, path).toContain('<meta name="robots" content="noindex, nofollow"/>');
  }
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain(slug);
  expect((await request.get(`/sitemap/${slug}-events-1.xml`)).status()).toBe(404);
});
