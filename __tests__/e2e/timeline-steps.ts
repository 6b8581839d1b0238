import { expect, type Locator, type Page } from '@playwright/test';
import { crowd } from './helpers';

export const CROWD = `/timelines/${crowd.slug}`;
export const SAMPLE = '/timelines/south-caucasus';

/** A timeline with its picture drawn; `search` is the query part of its address. */
export async function openView(page: Page, path: string, search = ''): Promise<void> {
  await page.goto(`${path}${search}`);
  await expect(page.locator('.mark-button').first()).toBeAttached();
  await expect(canvasHead(page)).not.toBeEmpty();
}

export const rows = (page: Page) => page.locator('.event-list .event-row');
export const result = (page: Page) => page.getByTestId('result');
export const listHead = (page: Page) => page.locator('.list-column h2').first();
export const canvasHead = (page: Page) => page.locator('.canvas-bar small');
export const opened = (page: Page) => page.locator('article.event-detail');
export const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** On a phone filters are folded away. */
export async function showFilters(page: Page): Promise<void> {
  const fold = page.getByRole('button', { name: 'Filters', exact: true });
  if ((await fold.isVisible()) && (await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
}

/** Opens one of the filter bar's panels. */
export async function openMenu(page: Page, name: string): Promise<Locator> {
  await showFilters(page);
  const menu = page.locator('.drop').filter({ has: page.locator('summary', { hasText: name }) });
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  return menu.locator('.drop-panel');
}

/** List and picture come to tell the same stretch. */
export async function inStep(page: Page): Promise<void> {
  await expect(async () => {
    const head = await canvasHead(page).innerText();
    expect(await listHead(page).innerText()).toContain(` in ${head}`);
  }).toPass({ timeout: 10_000 });
}

/** Nothing in the picture moves any more: fonts and what lies besides the view have come, and marks have slid to their rows. */
export async function still(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  let before = '';
  await expect
    .poll(
      async () => {
        const now = await page.locator('.canvas-body button:visible').evaluateAll((all) =>
          all
            .map((one) => one.getBoundingClientRect())
            .map(({ x, y, width }) => [x, y, width].join(' '))
            .join(),
        );
        const same = now !== '' && now === before;
        before = now;
        return same;
      },
      { intervals: [400] },
    )
    .toBe(true);
}

/** Holds back what the page asks for there. @returns lets it come */
export async function hold(page: Page, asked: Parameters<Page['route']>[0]): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(asked, async (route) => {
    await released;
    // The page may have given it up.
    await route.continue().catch(() => undefined);
  });
  return release;
}

/** Holds back the picture, which is the part of the page that is loaded later. @returns lets it come */
export async function holdPicture(page: Page, path: string): Promise<() => void> {
  const document = await (await page.request.get(path)).text();
  return hold(page, ({ pathname }) => /\/chunks\/[^/]*\.js$/.test(pathname) && !document.includes(pathname));
}

/** How many events were found, as the page says it. */
export async function foundCount(page: Page): Promise<number> {
  await expect(page.locator('.timeline-view')).toHaveAttribute('aria-busy', 'false');
  const text = await result(page).innerText();
  return Number(/^[\d,]+/.exec(text)?.[0].replaceAll(',', ''));
}

export const zoomIn = (page: Page) => page.getByRole('button', { name: 'Zoom in', exact: true });
export const zoomOut = (page: Page) => page.getByRole('button', { name: 'Zoom out', exact: true });
