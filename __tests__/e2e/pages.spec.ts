import { AxeBuilder } from '@axe-core/playwright';
import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { address } from './helpers';
import { kilobytes, scriptSizes } from './script-size';
import { test } from './test';

/** Gzipped JavaScript of a page that is read, in kB; Next and React alone are 175. */
const BUDGET = 215;

const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);

/** Every page of public timelines, as a search engine comes to know them. */
async function crawled(request: APIRequestContext): Promise<string[]> {
  const robots = await (await request.get('/robots.txt')).text();
  const index = /^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? '';
  const sitemaps = locations(await (await request.get(index)).text());
  const pages = await Promise.all(
    sitemaps.map(async (url) => locations(await (await request.get(url)).text())),
  );
  return pages.flat().map((url) => {
    expect(url.startsWith(`${address}/`)).toBe(true);
    return url.slice(address.length);
  });
}

interface Told {
  readonly id: string;
  readonly title: string;
  readonly date: { readonly edtf: string | null };
  readonly agreement: { readonly sources: number };
  readonly participants: readonly unknown[];
  readonly mentions: readonly { readonly id: string; readonly source: { readonly id: string } }[];
}

const sample = '/timelines/south-caucasus';

/** Pages of each kind, and of events the ones that are hardest to lay out. */
async function kinds(request: APIRequestContext): Promise<string[]> {
  const { items }: { items: Told[] } = await (
    await request.get('/api/v1/events?timeline=south-caucasus&limit=200')
  ).json();
  const most = (of: (event: Told) => number) => items.toSorted((a, b) => of(b) - of(a))[0];
  const events = [
    most(({ agreement }) => agreement.sources),
    most(({ title }) => title.length),
    most(({ participants }) => participants.length),
    items.find(({ date }) => date.edtf === null),
  ];
  const sources = [...new Set(items.flatMap(({ mentions }) => mentions.map(({ source }) => source.id)))];
  return [
    '/',
    '/extract',
    '/nowhere',
    sample,
    `${sample}?q=nothing-like-this`,
    `${sample}/sources`,
    ...new Set(events.flatMap((event) => (event ? [`/events/${event.id}`] : []))),
    ...sources.slice(0, 3).map((id) => `/sources/${id}`),
  ];
}

test('every page that search engines are led to names itself, and says what it is', async ({
  request,
  isMobile,
}) => {
  test.skip(isMobile, 'the head is the same for every screen');
  test.setTimeout(180_000);
  const paths = await crawled(request);
  expect(paths.length).toBeGreaterThan(20);
  expect(new Set(paths).size).toBe(paths.length);
  const titles = new Set<string>();
  for (const path of paths) {
    const response = await request.get(path);
    const html = await response.text();
    expect(response.status(), path).toBe(200);
    titles.add(/<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '');
    expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
    expect(/<meta name="description" content="([^"]{20,})"/.exec(html)?.[1]?.length, path).toBeGreaterThan(
      20,
    );
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(canonical, path).toBe(path === '/' ? address : `${address}${path}`);
    expect(html, path).toMatch(/<meta property="og:title"/);
    expect(html, path).not.toMatch(/<meta name="robots"/);
    if (!/^\/(?:events|sources)\//.test(path)) continue;
    const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json), path).toMatchObject({
      '@context': 'https://schema.org',
      url: `${address}${path}`,
      mainEntity: { '@type': path.startsWith('/events/') ? 'Event' : 'NewsArticle' },
    });
  }
  // Two events can have one title and one date, most have not.
  expect(titles.size).toBeGreaterThan(paths.length * 0.9);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page has a fault that axe can find by WCAG 2.2 AA, ${colorScheme}`, async ({ page, request }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme });
    for (const path of await kinds(request)) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('no page scrolls sideways: on a phone, on a small one, at 200 % zoom', async ({ page, request }) => {
  test.setTimeout(120_000);
  const paths = await kinds(request);
  // 200 % of a window of 1280 by 900 pixels is one of half as many.
  for (const [width, height] of [
    [390, 844],
    [320, 640],
    [640, 450],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const path of paths) {
      await page.goto(path);
      expect(await sideways(page), `${path} at ${width}`).toBe(0);
    }
  }
});

test('what is pressed is at least 24 pixels high, or stands in a line of text', async ({
  page,
  request,
  isMobile,
}) => {
  test.skip(!isMobile, 'sizes are larger on a phone, never smaller');
  for (const path of await kinds(request)) {
    await page.goto(path);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a, button, summary, select, input')]
        // Marks have room around them that is no part of their box: see the looks of the timeline.
        .filter((element) => element.checkVisibility() && !element.closest('.skip, .sr-only, .canvas-body'))
        .filter((element) => getComputedStyle(element).display !== 'inline')
        // The whole label is pressed.
        .filter((element) => (element.closest('label') ?? element).getBoundingClientRect().height < 23.5)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(small, path).toEqual([]);
  }
});

test('event and source pages bring little script', async ({ page, request, isMobile }) => {
  test.skip(isMobile, 'the scripts are the same for every screen');
  for (const path of (await kinds(request)).filter((one) => /^\/(?:events|sources)\//.test(one))) {
    const sizes = await scriptSizes(page, path);
    expect(sizes.size, path).toBeGreaterThan(3);
    const size = kilobytes(sizes);
    expect(size, `${path}: ${[...sizes].map(([url, bytes]) => `${url} ${bytes}`).join('\n')}`).toBeLessThan(
      BUDGET,
    );
  }
});

test('the notes of a source stand beside their words, one below the other', async ({
  page,
  request,
  isMobile,
}) => {
  test.skip(isMobile, 'on a phone notes follow their paragraph');
  const path = (await kinds(request)).find((one) => one.startsWith('/sources/')) ?? '';
  await page.goto(path);
  await expect(page.locator('.proof-text.level')).toBeVisible();
  const notes = await page.locator('.proof-text .note').evaluateAll((all) =>
    all
      .map((note) => note.getBoundingClientRect())
      .map(({ top, bottom }) => ({ top, bottom }))
      .toSorted((a, b) => a.top - b.top),
  );
  expect(notes.length).toBeGreaterThan(3);
  for (const [index, note] of notes.slice(1).entries())
    expect(note.top).toBeGreaterThanOrEqual(notes[index]?.bottom ?? 0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('an event and its source can be read to the end, and nothing is shown that does nothing', async ({
    page,
    request,
  }) => {
    const paths = await kinds(request);
    const event = paths.find((path) => path.startsWith('/events/')) ?? '';
    const source = paths.find((path) => path.startsWith('/sources/')) ?? '';
    await page.goto(event);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.agreement p')).toContainText(/\d+ sources?, \d+ independent/);
    await expect(page.locator('blockquote mark').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
    await expect(page.locator('.needs-script:visible')).toHaveCount(0);
    await page.getByText(/^Why these \d+ sentences are one event$/).click();
    await expect(page.locator('.reasons').first()).toBeVisible();
    await page.getByRole('navigation', { name: 'Events before and after' }).getByRole('link').last().click();
    await expect(page).not.toHaveURL(event);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(source);
    await expect(page.locator('.proof-row .note').first()).toBeVisible();
    await page.locator('.note .number').last().click();
    await expect(page.locator('.sentence:target mark').first()).toBeInViewport();
    await expect(page.locator('.needs-script:visible')).toHaveCount(0);
  });
});
