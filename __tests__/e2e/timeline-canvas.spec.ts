import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { drawShapes, inView, markOf, openPicture, type Picture, type Shaped } from './picture';
import { test } from './test';
import { hold, parameter, still } from './timeline-steps';

let picture: Picture;

test.beforeAll(async ({ browser }) => {
  picture = await drawShapes(browser);
});

const view = (from: string, to: string) => `${picture.path}?view=${from}/${to}`;
const open = async (page: Page, from: string, to: string) => openPicture(page, view(from, to));
const button = (page: Page, name: string) => page.locator('.canvas-bar').getByRole('button', { name });
/** The canvas rests: what it says is in view does not change any more. */
async function settled(page: Page): Promise<string> {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = await inView(page).innerText();
        const same = now === before;
        before = now;
        return same;
      },
      { intervals: [350] },
    )
    .toBe(true);
  return before;
}

test.describe('dates look as certain as they are', () => {
  const drawn: readonly (readonly [Shaped, string])[] = [
    ['day', 'day'],
    ['within', 'within'],
    ['year', 'within'],
    ['lasted', 'lasted'],
    ['about', 'about'],
    ['since', 'since'],
    ['until', 'until'],
    ['both', 'both'],
    ['either', 'either'],
    ['differ', 'differ'],
  ];
  test('each kind of date has its shape', async ({ page }) => {
    await open(page, '1990-01-01', '2024-12-31');
    for (const [id, shape] of drawn)
      await expect(markOf(page, picture.ids[id]).locator('.mark'), id).toHaveAttribute('data-shape', shape);
  });

  test('width is precision: a month is as wide as a month of the axis, at every zoom', async ({ page }) => {
    for (const [from, to] of [
      ['2020-08-01', '2020-10-31'],
      ['2020-01-01', '2020-12-31'],
    ] as const) {
      await open(page, from, to);
      const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
      const axis = await page.locator('.canvas-axis').boundingBox();
      const mark = await markOf(page, picture.ids.within).locator('.mark i').boundingBox();
      expect(mark?.width).toBeCloseTo((30 / days) * (axis?.width ?? 0), -0.5);
    }
  });

  test('two dates are two marks, and not the span between them', async ({ page }) => {
    await open(page, '2018-01-01', '2023-12-31');
    const [one, other] = await markOf(page, picture.ids.both)
      .locator('.mark i')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON()));
    expect(other.left - one.right).toBeGreaterThan(one.width);
  });

  test('one of two days: two boxes that touch', async ({ page }) => {
    await open(page, '2023-09-10', '2023-09-30');
    const [one, other] = await markOf(page, picture.ids.either)
      .locator('.mark i')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON()));
    expect(Math.abs(other.left - one.right)).toBeLessThan(1.5);
  });

  test('where sources disagree, one half mark stands and one hangs, and the mark says who gives which', async ({
    page,
  }) => {
    await open(page, '1994-04-20', '1994-05-31');
    const mark = markOf(page, picture.ids.differ);
    const [one, other] = await mark
      .locator('.mark i')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON()));
    expect(other.top).toBeGreaterThan(one.top + 3);
    expect(Math.abs(other.left - one.left)).toBeGreaterThan(30);
    await expect(mark).toHaveAttribute('aria-label', /(Northern Wire|Harbour Times) gives (5|12) May 1994/);
    await expect(mark).toContainText(/(5 or 12|12 or 5) May 1994/);
  });

  test('doubt is a broken line', async ({ page }) => {
    await open(page, '2020-01-01', '2020-12-31');
    await expect(markOf(page, picture.ids.doubtful).locator('.mark')).toHaveAttribute('data-uncertain', '');
    await expect(markOf(page, picture.ids.day).locator('.mark')).not.toHaveAttribute('data-uncertain', /.*/);
  });
});

test('the axis goes from centuries to days and counts no year 0', async ({ page }) => {
  const labels = page.locator('.vis-text.vis-minor:not(.vis-measure)');
  await open(page, '-0149-01-01', '0150-12-31');
  await expect(labels.filter({ hasText: /^100 BC$/ })).toHaveCount(1);
  await expect(labels.filter({ hasText: /^AD 1$/ })).toHaveCount(1);
  await expect(labels.filter({ hasText: /^(0|-\d+|101 BC)$/ })).toHaveCount(0);
  await open(page, '2019-01-01', '2021-12-31');
  await expect(labels.filter({ hasText: /^2020$/ })).toHaveCount(1);
  await open(page, '2020-03-08', '2020-03-17');
  await expect(labels.filter({ hasText: /^(\w{3} )?(8|9|1[0-7])( Mar)?$/ })).not.toHaveCount(0);
  await expect(markOf(page, picture.ids.day)).toBeVisible();
  await open(page, '-0045-01-01', '-0041-12-31');
  await expect(markOf(page, picture.ids.old)).toContainText('15 March 44 BC');
});

test.describe('moving', () => {
  test('a plain wheel scrolls the page; with Ctrl it zooms around the pointer', async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'a phone has no wheel');
    await open(page, '2019-01-01', '2023-12-31');
    const before = await settled(page);
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('.canvas-axis').hover({ position: { x: 200, y: 250 } });
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect(await settled(page)).toBe(before);
    await page.locator('.canvas-axis').hover({ position: { x: 200, y: 250 } });
    // Marks lie where they are scrolled to: these rest when the page does.
    await still(page);
    const scrolled = await page.evaluate(() => scrollY);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect(inView(page)).not.toHaveText(before);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  test('after a click into it the wheel zooms without a key, until the pointer leaves; sideways it pans', async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'a phone has no wheel');
    await open(page, '2019-01-01', '2023-12-31');
    const axis = page.locator('.canvas-axis');
    const box = await axis.boundingBox();
    await axis.click({ position: { x: 300, y: (box?.height ?? 0) - 30 } });
    const before = await settled(page);
    await page.mouse.wheel(0, -200);
    await expect(inView(page)).not.toHaveText(before);
    const nearer = await settled(page);
    await page.mouse.wheel(300, 0);
    await expect(inView(page)).not.toHaveText(nearer);
    const aside = await settled(page);
    await page.mouse.move(2, 2);
    await axis.hover({ position: { x: 300, y: 250 } });
    await page.mouse.wheel(0, -200);
    expect(await settled(page)).toBe(aside);
  });

  test('it is dragged, and a drag that ends on a mark opens nothing', async ({ page, isMobile }) => {
    test.skip(isMobile, 'by touch below');
    await open(page, '2020-01-01', '2020-12-31');
    const before = await settled(page);
    const box = await markOf(page, picture.ids.within).locator('.mark').boundingBox();
    const { x, y } = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 120, y, { steps: 6 });
    await page.mouse.up();
    await expect(inView(page)).not.toHaveText(before);
    expect(page.url()).not.toContain('event=');
  });

  test('one finger pans sideways and scrolls the page up and down; two fingers zoom', async ({
    page,
    isMobile,
  }) => {
    test.skip(!isMobile, 'needs a touch screen');
    await open(page, '2019-01-01', '2023-12-31');
    const before = await settled(page);
    const box = await page.locator('.canvas-axis').boundingBox();
    const y = (box?.y ?? 0) + 200;
    const fingers = await page.context().newCDPSession(page);
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) => {
      await fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, at], id) => ({ x, y: at, id })),
      });
      await page.waitForTimeout(16);
    };
    const scroll = () => page.evaluate(() => scrollY);
    const top = await scroll();
    await touch('touchStart', [300, y]);
    for (let step = 1; step <= 8; step += 1) await touch('touchMove', [300 - step * 20, y]);
    await touch('touchEnd');
    await expect(inView(page)).not.toHaveText(before);
    const panned = await settled(page);
    expect(await scroll()).toBe(top);

    await touch('touchStart', [170, y], [220, y]);
    for (let step = 1; step <= 8; step += 1)
      await touch('touchMove', [170 - step * 12, y], [220 + step * 12, y]);
    await touch('touchEnd');
    await expect(inView(page)).not.toHaveText(panned);
    const zoomed = await settled(page);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);

    await touch('touchStart', [200, y]);
    for (let step = 1; step <= 8; step += 1) await touch('touchMove', [200, y - step * 20]);
    await touch('touchEnd');
    await expect.poll(scroll).toBeGreaterThan(top + 50);
    expect(await settled(page)).toBe(zoomed);
  });

  test('buttons move and zoom it, no nearer than a day and no further than a little beyond all there is', async ({
    page,
  }) => {
    await open(page, '2020-03-10', '2020-03-18');
    const before = await settled(page);
    await button(page, 'Later').click();
    await expect(inView(page)).not.toHaveText(before);
    await button(page, 'Earlier').click();
    await expect(inView(page)).toHaveText(before);
    for (let press = 0; press < 5; press += 1) {
      await button(page, 'Zoom in').click();
      await settled(page);
    }
    await expect(inView(page)).toHaveText(/March 2020/);
    // From a day to some thousand years are twenty times twice as much.
    for (let press = 0; press < 26; press += 1) await button(page, 'Zoom out').click();
    await expect(inView(page)).toHaveText(/BC – \d{4}$/);
    const furthest = await settled(page);
    await button(page, 'Zoom out').click();
    expect(await settled(page)).toBe(furthest);
  });

  test('marks that stay are kept as they are', async ({ page }) => {
    await open(page, '2020-01-01', '2020-12-31');
    await settled(page);
    await markOf(page, picture.ids.lasted).evaluate((mark) => Object.assign(mark, { same: true }));
    await button(page, 'Later').click();
    await settled(page);
    await button(page, 'Earlier').click();
    await settled(page);
    expect(await markOf(page, picture.ids.lasted).evaluate((mark) => 'same' in mark)).toBe(true);
  });
});

test.describe('by keys', () => {
  const focused = (page: Page) => page.locator('.mark-button:focus');

  test('arrows go through the marks in the order of their dates, Home and End to the ends, Enter opens', async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'a phone has no keys');
    await open(page, '1990-01-01', '2024-12-31');
    await expect(page.locator('.canvas-body [tabindex="0"]')).toHaveCount(1);
    await page.locator('.canvas-body [tabindex="0"]').focus();
    const press = async (key: string, then: Shaped) => {
      await page.keyboard.press(key);
      await expect(focused(page), key).toHaveAttribute('data-event', picture.ids[then]);
      await expect(focused(page)).toBeInViewport();
    };
    await expect(focused(page)).toHaveAttribute('data-event', picture.ids.differ);
    await press('ArrowRight', 'both');
    await press('ArrowRight', 'until');
    await press('ArrowLeft', 'both');
    // To the first and the last of all, far outside of what is in view.
    await press('Home', 'old');
    await press('End', 'either');
    await expect(focused(page)).toHaveCSS('outline-style', 'solid');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`event=${picture.ids.either}`));
  });

  test('who presses arrows quickly comes to marks that are in view when the picture rests', async ({
    page,
  }) => {
    await open(page, '2020-01-01', '2020-08-31');
    await markOf(page, picture.ids.doubtful).focus();
    await page.evaluate(() => {
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft'])
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
    });
    // Where it was going when the last key came is where it comes to rest.
    await page.waitForTimeout(900);
    await expect(focused(page)).toHaveAttribute('data-event', picture.ids.day);
    await expect(focused(page)).toBeInViewport();
  });

  test('plus and minus zoom, shift with an arrow pans, and a live line says what is in view', async ({
    page,
  }) => {
    await open(page, '2018-01-01', '2024-12-31');
    await page.locator('.canvas-body [tabindex="0"]').focus();
    const said = page.locator('.canvas output');
    const before = await settled(page);
    await page.keyboard.press('+');
    await expect(inView(page)).not.toHaveText(before);
    const nearer = await settled(page);
    await expect(said).toContainText(nearer);
    await expect(said).toContainText(/\d+ events? shown/);
    await page.keyboard.press('Shift+ArrowRight');
    await expect(inView(page)).not.toHaveText(nearer);
    await page.keyboard.press('-');
    await settled(page);
    await expect(said).not.toContainText(nearer);
  });

  test('who goes on before the address has followed is not fetched back', async ({ page }) => {
    await open(page, '2013-01-01', '2016-12-31');
    await page.locator('.canvas-body [tabindex="0"]').focus();
    await page.evaluate(async () => {
      for (let press = 0; press < 4; press += 1) {
        const key = { key: 'ArrowRight', shiftKey: true, bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
        // It has come to rest, and the address follows a little later.
        await new Promise((resolve) => {
          setTimeout(resolve, 520);
        });
      }
    });
    await expect.poll(() => parameter(page, 'view')).toBe('2017-01-01/2020-12-31');
    await expect(inView(page)).toHaveText('January 2017 – December 2020');
  });

  test('the focus stays in the picture while what has it is drawn anew or goes', async ({ page }) => {
    const release = await hold(page, '**/*.woff2');
    await page.goto(view('1950-01-01', '2049-12-31'), { waitUntil: 'domcontentloaded' });
    const inPicture = page.locator('.canvas-body :focus');
    const mark = page.locator('.mark-button[tabindex="0"]');
    await mark.focus();
    const event = await mark.getAttribute('data-event');
    await mark.evaluate((drawn) => Object.assign(drawn, { sooner: true }));
    release();
    // Other fonts, other sizes: all marks are made anew.
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            document.querySelector('[data-event][tabindex="0"]:not([hidden])') !== null &&
            !Array.from(document.querySelectorAll('.mark-button')).some((drawn) => 'sooner' in drawn),
        ),
      )
      .toBe(true);
    await expect(inPicture).toHaveAttribute('data-event', event ?? '');
    for (let press = 0; press < 8; press += 1) {
      await page.keyboard.press('+');
      await settled(page);
      await expect(page.locator('.canvas-body:focus, .canvas-body :focus')).toHaveCount(1);
    }
  });

  test('a mark says its date, how it is known, its title and its lane', async ({ page }) => {
    await openPicture(page, `${view('2020-01-01', '2020-12-31')}&lanes=tag`);
    await expect(markOf(page, picture.ids.day)).toHaveAttribute(
      'aria-label',
      '14 March 2020, stated: The harbour bell is cast; in bells',
    );
  });
});

test('lanes are named, with their counts, and hold their marks', async ({ page }) => {
  await openPicture(page, `${view('2018-01-01', '2024-12-31')}&lanes=tag`);
  const lane = page.locator('.lane-name', { hasText: 'bells' });
  await expect(lane).toBeInViewport();
  await expect(lane).toContainText(/\d+ events?/);
  await still(page);
  const band = await lane.boundingBox();
  const mark = await markOf(page, picture.ids.day).locator('.mark').boundingBox();
  expect(mark?.y).toBeGreaterThanOrEqual(band?.y ?? Infinity);
  expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThanOrEqual((band?.y ?? 0) + (band?.height ?? 0));
});

test('pointing at a mark without all its words tells its date and title', async ({ page, isMobile }) => {
  // A century: the events of 2020 stand in a heap.
  await open(page, '1950-01-01', '2049-12-31');
  await still(page);
  const short = page.locator('.mark-button:not([data-tier="full"]):visible').first();
  // Pointed at, it can come to have all its words: then another would be the first without.
  const mark = markOf(page, (await short.getAttribute('data-event')) ?? '');
  const [, title = ''] = /: ([^;]+)/.exec((await mark.getAttribute('aria-label')) ?? '') ?? [];
  const tip = page.locator('.canvas-tip');
  if (isMobile) {
    await mark.tap();
    await expect(tip).toContainText(title);
    expect(page.url()).not.toContain('event=');
    await mark.tap();
    await expect(page).toHaveURL(/event=/);
    return;
  }
  await mark.locator('.mark').hover();
  await expect(tip).toContainText(title);
  await expect(page.locator('.readout')).toContainText(title);
  await page.mouse.move(2, 2);
  await expect(tip).toBeHidden();
  await mark.focus();
  await expect(tip).toContainText(title);
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
});

test('a second touch opens, also where fonts have come since the first', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'needs a touch screen');
  const release = await hold(page, '**/*.woff2');
  await page.goto(view('1950-01-01', '2049-12-31'), { waitUntil: 'domcontentloaded' });
  const marks = page.locator('.mark-button:not([data-tier="full"]):visible');
  await marks.first().scrollIntoViewIfNeeded();
  const mark = markOf(page, (await marks.first().getAttribute('data-event')) ?? '');
  await mark.tap();
  await expect(page.locator('.canvas-tip')).toBeVisible();
  await mark.evaluate((drawn) => Object.assign(drawn, { sooner: true }));
  release();
  await expect.poll(() => mark.evaluate((drawn) => 'sooner' in drawn)).toBe(false);
  await mark.tap();
  await expect(page).toHaveURL(/event=/);
});

test('the chosen event has its words, wherever it stands, and its date lies in yellow', async ({ page }) => {
  await openPicture(page, `${view('1950-01-01', '2049-12-31')}&event=${picture.ids.within}`);
  await expect(markOf(page, picture.ids.within)).toHaveAttribute('data-tier', 'full');
  await expect(markOf(page, picture.ids.within)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.vis-background.chosen')).toHaveCount(1);
});

test('who wants less motion sees none', async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await open(page, '2019-01-01', '2023-12-31');
  await settled(page);
  const frames = await page.evaluate(async () => {
    const seen = new Set<string>();
    const small = document.querySelector('.canvas-bar small');
    const watch = new MutationObserver(() => seen.add(small?.textContent ?? ''));
    if (small) watch.observe(small, { characterData: true, childList: true, subtree: true });
    document.querySelector<HTMLButtonElement>('.canvas-bar [aria-label="Later"]')?.click();
    await new Promise((resolve) => setTimeout(resolve, 600));
    return seen.size;
  });
  expect(frames).toBe(1);
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no fault in the picture, ${colorScheme}`, async ({ browser, isMobile }) => {
    const context = await browser.newContext({
      colorScheme,
      ...(isMobile && { viewport: { width: 390, height: 844 } }),
    });
    const page = await context.newPage();
    for (const rest of ['', '&lanes=tag', `&event=${picture.ids.differ}`]) {
      await openPicture(page, `${view('1990-01-01', '2024-12-31')}${rest}`);
      const { violations } = await new AxeBuilder({ page }).include('.canvas').analyze();
      expect(violations.map(({ id, nodes }) => `${rest} ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
    await context.close();
  });
}
