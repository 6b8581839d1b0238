import { expect, type Page } from '@playwright/test';
import { test } from './test';
import { eventPage, signIn } from './desk-steps';
import { address } from './helpers';
import { type Rewrite, startProxy } from './reverse-proxy';

test.skip(({ isMobile }) => isMobile, 'names and proxies are the same for every screen');

const upstream = new URL(address);

/** Sign in, write through a form, write by the cookie, and out again, under one name of the server. */
async function walk(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/admin/events/new`);
  expect(new URL(page.url()).origin).toBe(base);
  await signIn(page);
  await expect(page).toHaveURL(`${base}/admin/events/new`);
  await page.getByLabel('Title', { exact: true }).fill('Written from elsewhere');
  await page.getByLabel('Date', { exact: true }).fill('1991');
  await page.getByLabel('Status', { exact: true }).selectOption('draft');
  await page.getByRole('button', { name: 'Save event' }).click();
  await expect(page).toHaveURL(eventPage);
  expect(new URL(page.url()).origin).toBe(base);
  const id = page.url().split('/').at(-1);
  const status = await page.evaluate(
    async (path) => (await fetch(path, { method: 'DELETE' })).status,
    `/api/v1/events/${id}`,
  );
  expect(status).toBe(204);
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'dateline.session_token');
  expect(cookie).toMatchObject({ domain: new URL(base).hostname, httpOnly: true, sameSite: 'Lax' });
  await page.goto(`${base}/admin`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(`${base}/admin/sign-in`);
}

for (const name of ['localhost', '127.0.0.1']) {
  test(`the desk works as ${name}`, ({ page }) => walk(page, `http://${name}:${upstream.port}`));
}

const rewrites: readonly [string, Rewrite][] = [
  ['keeps the name that the browser asked for', () => ({})],
  ['sends its own and passes on the other', (host) => ({ host: upstream.host, 'x-forwarded-host': host })],
  [
    'sends a list of names',
    (host) => ({ host: upstream.host, 'x-forwarded-host': `${host}, inner.example` }),
  ],
];

for (const [what, rewrite] of rewrites) {
  test(`the desk works behind a proxy that ${what}`, async ({ page }) => {
    const proxy = await startProxy(upstream, rewrite);
    try {
      await walk(page, proxy.url);
    } finally {
      await proxy.stop();
    }
  });
}

test('where the proxy speaks https the cookie is Secure, elsewhere it is not', async ({ browser }) => {
  for (const [proto, secure] of [
    ['https', true],
    ['http', false],
  ] as const) {
    const proxy = await startProxy(upstream, () => ({ 'x-forwarded-proto': proto }));
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      const cookies: string[] = [];
      page.on('response', async (response) => {
        // A response that is still coming in when the page closes has no headers to ask for.
        const given = await response.headerValue('set-cookie').catch(() => null);
        if (given) cookies.push(given);
      });
      await page.goto(`${proxy.url}/admin/sign-in`);
      await signIn(page).catch(() => undefined);
      expect(cookies.join()).toContain('dateline.session_token=');
      expect(/;\s*Secure/i.test(cookies.join())).toBe(secure);
    } finally {
      await context.close();
      await proxy.stop();
    }
  }
});

test('a set-up link that was never made leads nowhere', async ({ page }) => {
  await page.goto(`/admin/setup?token=${'x'.repeat(43)}`);
  await expect(page.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();
});
