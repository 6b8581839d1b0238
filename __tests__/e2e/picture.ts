import { expect, type APIRequestContext, type Browser, type Page } from '@playwright/test';
import { createTimeline, signIn } from './desk-steps';
import { address } from './helpers';

/** One event for every shape that a date can have on the canvas, by that shape. */
const shapes = {
  day: ['The harbour bell is cast', '14 March 2020'],
  doubtful: ['The bell is hung', '2020-06-14?'],
  within: ['The quay is widened', 'September 2020'],
  year: ['The old customs house is sold', '2021'],
  lasted: ['The pilots are on strike', 'from 27 September 2020 to 10 November 2020'],
  about: ['The sandbank moves', 'about October 2022'],
  since: ['The lighthouse has no keeper', 'since December 2022'],
  until: ['Salt is shipped from the east pier', 'until May 2019'],
  both: ['The estuary freezes', '2019 and 2022'],
  either: ['The first ferry sails', '19 or 20 September 2023'],
  old: ['The Romans land in the estuary', '15 March 44 BC'],
} as const;

export type Shaped = keyof typeof shapes | 'differ';

export interface Picture {
  readonly path: string;
  /** Ids of the events. */
  readonly ids: Readonly<Record<Shaped, string>>;
}

/** A timeline of the test's own with an event of every shape, also one of which sources give different dates. */
export async function drawShapes(browser: Browser): Promise<Picture> {
  const page = await browser.newPage({ baseURL: address });
  await page.goto('/admin/sign-in');
  await signIn(page);
  const slug = await createTimeline(page, `Shapes ${Date.now()}`);
  const api = await withToken(page);
  const ids: Record<string, string> = {};
  for (const [shape, [title, date]] of Object.entries(shapes))
    ids[shape] = await post(api, 'events', {
      timeline: slug,
      title,
      date,
      tags: [shape < 'e' ? 'bells' : 'ships'],
    });
  for (const [publisher, day] of [
    ['Harbour Times', '5 May 1994'],
    ['Northern Wire', '12 May 1994'],
  ]) {
    await post(api, 'sources', {
      timeline: slug,
      title: 'The bridge at Port Ellis',
      text: `Governor Ada Marsh opened the bridge over the Ellis on ${day}.`,
      publisher,
      publishedOn: '2004-05-02',
    });
  }
  const { items } = await (await api.get(`/api/v1/events?timeline=${slug}&q=bridge`)).json();
  const [into, other] = items.map(({ id, version }: { id: string; version: number }) => ({ id, version }));
  await post(api, 'decisions', { kind: 'merge', into, events: [other] });
  ids['differ'] = into.id;
  await page.close();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- filled above, a key for each shape
  return { path: `/timelines/${slug}`, ids: ids as Picture['ids'] };
}

async function withToken(page: Page): Promise<APIRequestContext> {
  await page.goto('/admin/tokens');
  await page.getByLabel('Name of the new token').fill(`picture ${Date.now()}`);
  await page.getByRole('button', { name: 'Create token' }).click();
  const token = await page.getByTestId('token').textContent();
  await page.context().setExtraHTTPHeaders({ Authorization: `Bearer ${token}` });
  return page.request;
}

async function post(api: APIRequestContext, what: string, data: object): Promise<string> {
  const answer = await api.post(`/api/v1/${what}`, { data });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()).id;
}

/** Opens a timeline's page and waits until its marks are drawn. */
export async function openPicture(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.mark-button:visible').first()).toBeVisible();
  await page.locator('.canvas').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => document.querySelector('.canvas')?.scrollIntoView({ block: 'start' }));
}

export const markOf = (page: Page, id: string) => page.locator(`.mark-button[data-event="${id}"]`).first();

/** The words over the canvas that say what is in view. */
export const inView = (page: Page) => page.locator('.canvas-bar small');
