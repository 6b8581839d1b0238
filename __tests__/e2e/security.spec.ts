import { expect, type Page } from '@playwright/test';
import { test } from './test';

test.skip(({ isMobile }) => isMobile, 'headers are the same for every screen');

test('a page runs and loads nothing but its own', async ({ page }) => {
  const policies = new Set<string>();
  for (const path of ['/', '/extract', '/nowhere', '/admin/sign-in']) {
    const headers = (await page.request.get(path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    policies.add(policy);
    expect(policy, path).toMatch(/script-src 'nonce-[\w+/=]{20,}' 'strict-dynamic';/);
    for (const part of [
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ])
      expect(policy, path).toContain(part);
    expect(policy, path).not.toMatch(/script-src[^;]*unsafe|style-src [^;]*unsafe/);
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['permissions-policy'], path).toContain('geolocation=()');
    expect(headers['x-powered-by'], path).toBeUndefined();
  }
  expect(policies.size, 'a nonce is used once').toBe(4);
  const api = (await page.request.get('/api/v1/timelines')).headers();
  expect(api['content-security-policy']).toContain("default-src 'none'");
});

/** Puts markup into a page of ours, as a flaw of ours would. */
async function smuggle(page: Page, markup: string): Promise<void> {
  await page.route('/extract', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</main>', `${markup}</main>`);
    await route.fulfill({ response, body });
  });
  await page.goto('/extract');
}

for (const [what, markup] of [
  ['a script', '<script>document.title = "smuggled"</script>'],
  ['a handler', '<img src="/none.png" alt="" onerror="document.title = \'smuggled\'">'],
  ['a script of our own server', '<script src="/robots.txt"></script>'],
] as const) {
  test(`${what} that was smuggled in does not run, and no test overlooks it`, async ({ page, refusals }) => {
    await smuggle(page, markup);
    await expect.poll(() => refusals.length).toBe(1);
    await expect(page).not.toHaveTitle('smuggled');
    refusals.length = 0;
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a page that breaks its policy is noticed as well', async ({ page, refusals }) => {
    await smuggle(page, '<style>p { color: red }</style>');
    await expect.poll(() => refusals.length).toBe(1);
    refusals.length = 0;
  });
});
