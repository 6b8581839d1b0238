import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './test';
import { createTimeline, signIn } from './desk-steps';
import { address } from './helpers';

/** A narrow screen has room for the first word alone. */
const MERGE = /Merge(?:, show both dates)?$/;

/** Two articles that agree but for one date, and tell of other things beside. */
const articles = [
  [
    'Marl Courier',
    'The Port Ellis bridge collapsed into the Marl on 5 May 1994, and nine workers died. ' +
      'The lighthouse keeper Tom Orbe retired on 7 July 2003.',
  ],
  [
    'Dunnet Herald',
    'Nine workers died when the Port Ellis bridge collapsed into the Marl on 12 May 1994. ' +
      'Rosa Quill opened the brewery in Cape Dunnet on 9 August 2011.',
  ],
] as const;

async function addArticle(page: Page, timeline: string, [publisher, text]: readonly [string, string]) {
  const answer = await page.request.post('/api/v1/sources', {
    headers: { Origin: address },
    data: { timeline, publisher, title: `News of ${publisher}`, text, publishedOn: '2024-08-19' },
  });
  expect(answer.status()).toBe(201);
}

interface Told {
  readonly id: string;
  readonly title: string;
  readonly mentions: readonly unknown[];
  readonly participants: readonly { readonly name: string; readonly kind: string }[];
}

/** The events of a timeline whose sentences have these words. */
async function eventsWith(page: Page, timeline: string, words: string): Promise<readonly Told[]> {
  const answer = await page.request.get(`/api/v1/events?timeline=${timeline}&q=${encodeURIComponent(words)}`);
  return (await answer.json()).items;
}

/** A timeline with both articles: two events of one collapse, one event each beside. */
async function world(page: Page, title: string): Promise<string> {
  await page.goto('/admin/timelines');
  await signIn(page);
  const timeline = await createTimeline(page, title);
  for (const article of articles) await addArticle(page, timeline, article);
  expect(await eventsWith(page, timeline, 'collapsed')).toHaveLength(2);
  return timeline;
}

async function fitsAndIsAccessible(page: Page): Promise<void> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBe(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${page.url()} ${id} ${nodes[0]?.html}`)).toEqual([]);
}

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    test('a disagreement is accepted: one event with both dates, the old address leads to it, and undone', async ({
      page,
    }, info) => {
      const timeline = await world(page, `Accept ${info.testId} ${Date.now()}`);
      const before = await eventsWith(page, timeline, 'collapsed');
      await page.goto(`/admin/review?timeline=${timeline}`);
      await expect(page.getByRole('heading', { name: 'One event with two dates?' })).toBeVisible();
      await expect(page.getByText('5 May 1994 and 12 May 1994 cannot both be true').first()).toBeVisible();
      await page.getByRole('button', { name: MERGE }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Merged into one event' })).toBeVisible();
      await expect(page.getByText('Nothing to decide.')).toBeVisible();

      const [merged, ...others] = await eventsWith(page, timeline, 'collapsed');
      expect(others).toEqual([]);
      expect(merged?.mentions).toHaveLength(2);
      const gone = before.find(({ id }) => id !== merged?.id);
      await page.goto(`/events/${gone?.id}`);
      await expect(page).toHaveURL(new RegExp(`/events/${merged?.id}$`));
      await expect(page.getByText('The sources give dates that cannot all be true')).toBeVisible();
      await expect(page.locator('.dates-told li')).toHaveCount(2);
      await page.goto(`/timelines/${timeline}?event=${gone?.id}`);
      await expect(page).toHaveURL(new RegExp(`event=${merged?.id}$`));

      await page.goto(`/admin/events/${merged?.id}`);
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(page.getByText('Taken back since.')).toBeVisible();
      const after = await eventsWith(page, timeline, 'collapsed');
      expect(after.map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted());
      await page.goto(`/events/${gone?.id}`);
      await expect(page).toHaveURL(new RegExp(`/events/${gone?.id}$`));
    });

    test('a suggestion is declined: both stay, it is not asked again, and undone it is', async ({
      page,
    }, info) => {
      const timeline = await world(page, `Decline ${info.testId} ${Date.now()}`);
      await page.goto(`/admin/review?timeline=${timeline}`);
      await page.getByRole('button', { name: 'Keep apart' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Kept apart' })).toBeVisible();
      await expect(page.getByText('Nothing to decide.')).toBeVisible();
      expect(await eventsWith(page, timeline, 'collapsed')).toHaveLength(2);
      await addArticle(page, timeline, [
        'Cape Post',
        'On 5 May 1994 the Port Ellis bridge collapsed into the Marl.',
      ]);
      const kept = page.url();
      await page.goto(`/admin/review?timeline=${timeline}`);
      await expect(page.getByText('Nothing to decide.')).toBeVisible();
      await page.goto(kept);
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(page.getByRole('button', { name: 'Keep apart' })).toBeVisible();
    });

    test('two events are merged by hand, and taken apart again from the history', async ({ page }, info) => {
      const timeline = await world(page, `By hand ${info.testId} ${Date.now()}`);
      const [keeper] = await eventsWith(page, timeline, 'retired');
      const [other] = await eventsWith(page, timeline, 'brewery');
      await page.goto(`/admin/events/${keeper?.id}`);
      await page.getByLabel('Look for an event of this timeline').fill('brewery');
      await page.getByRole('button', { name: 'Look', exact: true }).click();
      await page.getByRole('button', { name: 'Merge into this' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Merged into one event' })).toBeVisible();
      await expect(page.locator('.sentences > li')).toHaveCount(2);
      await page.goto(`/events/${other?.id}`);
      await expect(page).toHaveURL(new RegExp(`/events/${keeper?.id}$`));
      await page.goto(`/admin/events/${keeper?.id}`);
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(page.getByText('Taken back since.')).toBeVisible();
      await expect(page.locator('.sentences > li')).toHaveCount(1);
      await page.goto(`/events/${other?.id}`);
      await expect(page).toHaveURL(new RegExp(`/events/${other?.id}$`));
    });

    test('a sentence is split out, one is set aside, and both come back', async ({ page }, info) => {
      const timeline = await world(page, `Split ${info.testId} ${Date.now()}`);
      await addArticle(page, timeline, [
        'Cape Post',
        'Tom Orbe, the lighthouse keeper, retired on 7 July 2003 after forty years.',
      ]);
      const [event, ...others] = await eventsWith(page, timeline, 'retired');
      expect(others).toEqual([]);
      const edit = `/admin/events/${event?.id}`;
      await page.goto(edit);
      await page.getByRole('button', { name: 'Make the chosen ones an event of their own' }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'Choose the sentences' })).toBeVisible();
      await page.getByRole('checkbox').last().check();
      await page.getByRole('button', { name: 'Make the chosen ones an event of their own' }).click();
      await expect(page.getByRole('status').filter({ hasText: '1 sentence taken out of' })).toBeVisible();
      expect(await eventsWith(page, timeline, 'retired')).toHaveLength(2);
      await page.locator('.decided').getByRole('button', { name: 'Undo' }).click();
      await expect(page.locator('.sentences > li')).toHaveCount(2);
      expect(await eventsWith(page, timeline, 'retired')).toHaveLength(1);

      await page.getByRole('button', { name: 'Tells of no event' }).last().click();
      await expect(
        page.getByRole('status').filter({ hasText: 'Set aside as telling of no event' }),
      ).toBeVisible();
      await expect(page.locator('.sentences > li')).toHaveCount(1);
      await page.locator('.decided').getByRole('button', { name: 'Undo' }).click();
      await expect(page.locator('.sentences > li')).toHaveCount(2);
    });

    test('names are renamed, added and removed, and stay so when another article comes', async ({
      page,
    }, info) => {
      const timeline = await world(page, `Names ${info.testId} ${Date.now()}`);
      const [event] = await eventsWith(page, timeline, 'retired');
      await page.goto(`/admin/events/${event?.id}`);
      const who = page.getByRole('group', { name: 'Who' });
      const first = who.getByRole('textbox').first();
      await first.fill('Thomas Orbe');
      await who.getByRole('combobox').first().selectOption('person');
      await who.getByRole('textbox').last().fill('The Lighthouse Board');
      await who.getByRole('combobox').last().selectOption('organisation');
      const where = page.getByRole('group', { name: 'Where' });
      for (const box of await where.getByRole('textbox').all()) await box.fill('');
      await page.getByRole('button', { name: 'Save names' }).click();
      await expect(page).toHaveURL(new RegExp(`/events/${event?.id}$`));
      await expect(page.locator('.chip').filter({ hasText: 'The Lighthouse Board' })).toContainText(
        'organisation',
      );

      await addArticle(page, timeline, [
        'Cape Post',
        'Tom Orbe, the lighthouse keeper, retired on 7 July 2003 after forty years.',
      ]);
      const [after] = await eventsWith(page, timeline, 'retired');
      expect(after?.mentions).toHaveLength(2);
      expect(after?.participants.map(({ name, kind }) => [name, kind])).toEqual(
        expect.arrayContaining([
          ['The Lighthouse Board', 'organisation'],
          ['Thomas Orbe', 'person'],
        ]),
      );
      expect(after?.participants.map(({ name }) => name)).not.toContain('Tom Orbe');
    });
  });
}

test('the review is worked by keys while it has the focus, and by no key elsewhere', async ({
  page,
  isMobile,
}, info) => {
  test.skip(isMobile, 'a phone has no keys');
  const timeline = await world(page, `Keys ${info.testId} ${Date.now()}`);
  await page.goto(`/admin/review?timeline=${timeline}`);
  await expect(page.locator('.review-keys')).toBeFocused();
  await page.getByRole('link', { name: 'Overview' }).focus();
  await page.keyboard.press('r');
  await expect(page.getByRole('button', { name: 'Keep apart' })).toBeVisible();
  await page.locator('.review-keys').focus();
  await page.keyboard.press('r');
  await expect(page.getByRole('status').filter({ hasText: 'Kept apart' })).toBeVisible();
  await expect(page.getByText('Nothing to decide.')).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByRole('button', { name: 'Keep apart' })).toBeVisible();
});

test('who decides second is told, and nothing is done twice', async ({ page, context }, info) => {
  const timeline = await world(page, `Second ${info.testId} ${Date.now()}`);
  const other = await context.newPage();
  for (const one of [page, other]) await one.goto(`/admin/review?timeline=${timeline}`);
  await other.getByRole('button', { name: 'Keep apart' }).click();
  await expect(other.getByText('Nothing to decide.')).toBeVisible();
  await page.getByRole('button', { name: MERGE }).click();
  await expect(page.locator('.decide').getByRole('alert')).toBeVisible();
  expect(await eventsWith(page, timeline, 'collapsed')).toHaveLength(2);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`merging, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('fits, and is accessible as far as axe can tell', async ({ page }, info) => {
      const timeline = await world(page, `Looks ${info.testId} ${Date.now()}`);
      await page.goto(`/admin/review?timeline=${timeline}`);
      await fitsAndIsAccessible(page);
      await page.getByRole('button', { name: MERGE }).click();
      await expect(page.getByText('Nothing to decide.')).toBeVisible();
      await fitsAndIsAccessible(page);
      const [merged] = await eventsWith(page, timeline, 'collapsed');
      for (const path of [`/admin/events/${merged?.id}`, `/events/${merged?.id}`]) {
        await page.goto(path);
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
        await fitsAndIsAccessible(page);
      }
    });
  });
}
