import type { Page } from '@playwright/test';

/** Not 3000: a developer's own server may be there. `E2E_PORT` chooses another. */
export const port = Number(process.env.E2E_PORT || 3187);
export const address = `http://localhost:${port}`;

/** Created by the server's own configuration at its start. */
export const administrator = { email: 'admin@example.org', password: 'a long password' };

/** Signs in at the desk through its form and waits until the desk is there. */
export async function signIn(page: Page): Promise<void> {
  await page.goto('/admin/sign-in');
  await page.getByLabel('E-mail').fill(administrator.email);
  await page.getByLabel('Password', { exact: true }).fill(administrator.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname.startsWith('/admin') && url.pathname !== '/admin/sign-in');
}
