import type { Page } from '@playwright/test';
import { administrator } from './helpers';

/** The permanent pages, where the desk's forms lead; the desk's own pages have other addresses. */
export const eventPage = /^https?:\/\/[^/]+\/events\/[\w-]+$/;
export const sourcePage = /^https?:\/\/[^/]+\/sources\/[\w-]+$/;

/** Fills in and sends the sign-in page, which is open. */
export async function signIn(page: Page): Promise<void> {
  await page.getByLabel('E-mail').fill(administrator.email);
  await page.getByLabel('Password').fill(administrator.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/admin/sign-in'));
}
