import { expect } from '@playwright/test';
import { test } from './test';
import { createTimeline, eventPage, signIn, sourcePage } from './desk-steps';

test.use({ javaScriptEnabled: false });

test('the desk works without script: sign in, a wrong date, an event, an article', async ({ page }, info) => {
  await page.goto('/admin/events/new');
  await signIn(page);
  await expect(page).toHaveURL(/\/admin\/events\/new$/);

  const slug = await createTimeline(page, `Without script ${info.testId} ${Date.now()}`);
  await page.goto(`/admin/events/new?timeline=${slug}`);
  await page.getByLabel('Title', { exact: true }).fill('Sent without script');
  await page.getByLabel('Date', { exact: true }).fill('31 June 2023');
  await page.getByLabel('Quote', { exact: true }).fill('one\ntwo');
  await page.getByRole('button', { name: 'Save event' }).click();
  await expect(page.getByLabel('Date', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Quote', { exact: true })).toHaveValue('one\ntwo');
  await page.getByLabel('Date', { exact: true }).fill('circa 1900');
  await page.getByRole('button', { name: 'Save event' }).click();
  await expect(page).toHaveURL(eventPage);

  await page.goto(`/admin/sources/new?timeline=${slug}`);
  const text = `The weir was built in 1848. (${Date.now()})`;
  await page.getByLabel('Text', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'See what is found' }).click();
  await expect(page.getByTestId('article-preview')).toContainText('1848');
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(text);
  await page.getByRole('button', { name: 'Save article' }).click();
  await expect(page).toHaveURL(sourcePage);
});
