import { expect, type Page } from '@playwright/test';
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

/**
 * A timeline of the test's own, so that tests do not meet; unlisted, so that readers' pages do not show it among theirs.
 * @returns its slug
 */
export async function createTimeline(page: Page, title: string): Promise<string> {
  await page.goto('/admin/timelines');
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByLabel('Who sees it', { exact: true }).selectOption('unlisted');
  await page.getByRole('button', { name: 'Create timeline' }).click();
  const link = page.getByRole('link', { name: title, exact: true });
  await expect(link).toBeVisible();
  return (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
}
