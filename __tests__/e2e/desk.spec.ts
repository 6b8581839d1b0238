import { expect } from '@playwright/test';
import { test } from './test';
import { createTimeline, eventPage, signIn, sourcePage } from './desk-steps';

test.describe('strangers', () => {
  test('are sent to sign in from any page of the desk, by a redirect that keeps where they wanted to go', async ({
    request,
  }) => {
    for (const path of ['/admin', '/admin/events/new', '/admin/sources?timeline=x', '/admin/nothing']) {
      const response = await request.get(path, { maxRedirects: 0 });
      expect([303, 307]).toContain(response.status());
      expect(response.headers().location).toBe(`/admin/sign-in?next=${encodeURIComponent(path)}`);
    }
  });

  test('with a cookie that is worth nothing too', async ({ request }) => {
    const response = await request.get('/admin/events/new', {
      maxRedirects: 0,
      headers: { Cookie: 'dateline.session_token=made-up.signature' },
    });
    expect([303, 307]).toContain(response.status());
    expect(response.headers().location).toBe('/admin/sign-in?next=%2Fadmin%2Fevents%2Fnew');
  });

  test('stay on this site after signing in, whatever the address says', async ({ page }) => {
    await page.goto('/admin/sign-in?next=https://example.org/');
    await signIn(page);
    await expect(page).toHaveURL(/\/admin$/);
  });

  test('are told when e-mail and password do not go together, and keep the e-mail', async ({ page }) => {
    await page.goto('/admin/sign-in');
    await page.getByLabel('E-mail').fill('somebody@example.org');
    await page.getByLabel('Password').fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'do not go together' })).toBeVisible();
    await expect(page.getByLabel('E-mail')).toHaveValue('somebody@example.org');
  });

  test('of another site cannot send our forms', async ({ request }) => {
    const response = await request.post('/admin/sign-in', {
      headers: { Origin: 'https://evil.example' },
      multipart: { email: 'a@example.org', password: 'x' },
      maxRedirects: 0,
    });
    expect(response.status()).toBe(403);
  });
});

test.describe('at the desk', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/admin/sign-in');
    await signIn(page);
    await expect(page).toHaveURL(/\/admin$/);
  });

  test('an event goes in through the form, and is on its timeline and in the API', async ({ page }, info) => {
    const slug = await createTimeline(page, `Mills ${info.testId} ${Date.now()}`);
    await page.goto(`/admin/events/new?timeline=${slug}`);
    await page.getByLabel('Title', { exact: true }).fill('The old mill burns down');
    await page.getByLabel('Date', { exact: true }).fill('late September 2023');
    const reading = page.getByTestId('date-reading');
    await expect(reading).toContainText('late September 2023');
    await expect(reading).toContainText('[2023-09-21~..2023-09-30~]');
    await page.getByLabel('Source URL', { exact: true }).fill('https://example.org/mill');
    await page.getByLabel('Quote', { exact: true }).fill('The mill burned at the end of September.');
    await page.getByRole('button', { name: 'Save event' }).click();
    await expect(page).toHaveURL(eventPage);
    await expect(page.getByText('The old mill burns down').first()).toBeVisible();
    const id = page.url().split('/').at(-1);

    await page.goto(`/timelines/${slug}`);
    await expect(page.locator(`a[href$="/events/${id}"]`).first()).toBeVisible();
    const answer = await page.request.get(`/api/v1/events?timeline=${slug}`);
    expect((await answer.json()).items).toMatchObject([
      { id, title: 'The old mill burns down', entry: 'manual', date: { earliest: '2023-09-21' } },
    ]);
  });

  test('a wrong date says what is wrong beside the field, and nothing typed is lost', async ({ page }) => {
    await page.goto('/admin/events/new');
    const date = page.getByLabel('Date', { exact: true });
    await page.getByLabel('Title', { exact: true }).fill('It rained');
    await page.getByLabel('Summary', { exact: true }).fill('For days.');
    await page.getByLabel('Status', { exact: true }).selectOption('draft');
    await date.fill('31 June 2023');
    await page.getByRole('button', { name: 'Save event' }).click();
    await expect(date).toHaveAttribute('aria-invalid', 'true');
    await expect(date).toBeFocused();
    await expect(date).toHaveAccessibleDescription(/June/);
    await expect(date).toHaveValue('31 June 2023');
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('It rained');
    await expect(page.getByLabel('Summary', { exact: true })).toHaveValue('For days.');
    await expect(page.getByLabel('Status', { exact: true })).toHaveValue('draft');
  });

  test('a session that has ended meanwhile loses nothing', async ({ page, context }) => {
    await page.goto('/admin/events/new');
    await page.getByLabel('Title', { exact: true }).fill('Typed with care');
    await page.getByLabel('Date', { exact: true }).fill('1991');
    await context.clearCookies();
    await page.getByRole('button', { name: 'Save event' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'You are signed out' })).toBeVisible();
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Typed with care');
    await expect(page.getByLabel('Date', { exact: true })).toHaveValue('1991');
  });

  test('a server that cannot be reached loses nothing', async ({ page, context }, info) => {
    const slug = await createTimeline(page, `Offline ${info.testId} ${Date.now()}`);
    await page.goto(`/admin/events/new?timeline=${slug}`);
    await page.getByLabel('Title', { exact: true }).fill('Typed with care');
    await page.getByLabel('Date', { exact: true }).fill('1991');
    await expect(page.getByTestId('date-reading')).toContainText('1991');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Save event' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'could not be reached' })).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Typed with care');
    await page.getByRole('button', { name: 'Save event' }).click();
    await expect(page).toHaveURL(eventPage);
  });

  test('two who edit one event: the second sees what the first changed, and keeps what was typed', async ({
    page,
    context,
  }, info) => {
    const slug = await createTimeline(page, `Two ${info.testId} ${Date.now()}`);
    await page.goto(`/admin/events/new?timeline=${slug}`);
    await page.getByLabel('Title', { exact: true }).fill('The bridge opens');
    await page.getByLabel('Date', { exact: true }).fill('1991');
    await page.getByRole('button', { name: 'Save event' }).click();
    await expect(page).toHaveURL(eventPage);
    const edit = `/admin/events/${page.url().split('/').at(-1)}`;

    const other = await context.newPage();
    await page.goto(edit);
    await other.goto(edit);
    await other.getByLabel('Date', { exact: true }).fill('June 1991');
    await other.getByRole('button', { name: 'Save event' }).click();
    await expect(other).toHaveURL(eventPage);

    await page.getByLabel('Title', { exact: true }).fill('The harbour bridge opens');
    await page.getByRole('button', { name: 'Save event' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Somebody changed this event' })).toBeVisible();
    await expect(page.getByRole('row', { name: /^Date June 1991/ })).toBeVisible();
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('The harbour bridge opens');
    await expect(page.getByLabel('Date', { exact: true })).toHaveValue('June 1991');
    await page.getByRole('button', { name: 'Save event' }).click();
    await expect(page).toHaveURL(eventPage);

    await page.goto(edit);
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('The harbour bridge opens');
    await expect(page.getByLabel('Date', { exact: true })).toHaveValue('June 1991');
    await expect(page.getByText('The bridge opens', { exact: true }).first()).toBeVisible();
  });

  test('an article is pasted, looked at, saved, corrected and deleted', async ({ page }, info) => {
    const slug = await createTimeline(page, `Bridges ${info.testId} ${Date.now()}`);
    await page.goto(`/admin/sources/new?timeline=${slug}`);
    await page.getByLabel('Title', { exact: true }).fill('A new bridge');
    await page.getByLabel('Publication date', { exact: true }).fill('2024-08-19');
    await page
      .getByLabel('Text', { exact: true })
      .fill('The harbour bridge was opened in 1991. On Monday the council met and voted for a new bridge.');
    await page.getByRole('button', { name: 'See what is found' }).click();
    const preview = page.getByTestId('article-preview');
    await expect(preview.getByText('1991', { exact: true }).first()).toBeVisible();
    await expect(preview.getByText('19 August 2024', { exact: true })).toBeVisible();
    expect((await (await page.request.get(`/api/v1/sources?timeline=${slug}`)).json()).items).toEqual([]);

    await page.getByRole('button', { name: 'Save article' }).click();
    await expect(page).toHaveURL(sourcePage);
    const id = page.url().split('/').at(-1);

    await page.goto(`/admin/sources/${id}`);
    await page.getByLabel('Publication date', { exact: true }).fill('2024-08-28');
    await page.getByRole('button', { name: 'Correct the date' }).click();
    await expect(page.getByText('one date was computed anew')).toBeVisible();
    await expect(page.getByText('26 August 2024')).toBeVisible();

    await page.getByRole('link', { name: 'Delete this article…' }).click();
    await expect(page.getByRole('heading', { name: /These events go with it/ })).toContainText('2');
    await page.getByRole('button', { name: 'Delete this article' }).click();
    await expect(page).toHaveURL(new RegExp(`/admin/sources\\?timeline=${slug}$`));
    expect((await page.request.get(`/api/v1/sources/${id}`)).status()).toBe(404);
  });

  test('a token is shown once, works, and is revoked', async ({ page, playwright, baseURL }, info) => {
    const name = `import ${info.testId} ${Date.now()}`;
    await page.goto('/admin/tokens');
    await page.getByLabel('Name of the new token').fill(name);
    await page.getByRole('button', { name: 'Create token' }).click();
    const token = await page.getByTestId('token').textContent();
    const program = await playwright.request.newContext({
      ...(baseURL ? { baseURL } : {}),
      extraHTTPHeaders: { Authorization: `Bearer ${token}` },
    });
    expect((await program.get('/api/v1/timelines')).status()).toBe(200);
    await page.reload();
    await expect(page.getByText(token ?? '')).toHaveCount(0);
    await page.getByRole('button', { name: `Revoke ${name}` }).click();
    await expect(page.getByRole('button', { name: `Revoke ${name}` })).toHaveCount(0);
    expect((await program.get('/api/v1/timelines')).status()).toBe(401);
    await program.dispose();
  });

  test('a timeline is renamed, and deleted only by who types its name', async ({ page }, info) => {
    const title = `Rivers ${info.testId} ${Date.now()}`;
    const slug = await createTimeline(page, title);
    await page.goto(`/admin/timelines/${slug}`);
    await page.getByLabel('Title', { exact: true }).fill(`${title} renamed`);
    await page.getByRole('button', { name: 'Save timeline' }).click();
    await page.goto(`/admin/timelines/${slug}/delete`);
    await page.getByRole('button', { name: 'Delete this timeline' }).click();
    await expect(page.getByLabel('To confirm, type its name')).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel('To confirm, type its name').fill(`${title} renamed`);
    await page.getByRole('button', { name: 'Delete this timeline' }).click();
    await expect(page).toHaveURL(/\/admin\/timelines$/);
    await expect(page.getByText(title)).toHaveCount(0);
    expect((await page.request.get(`/api/v1/timelines/${slug}`)).status()).toBe(404);
  });

  test('signing out ends the session', async ({ page }) => {
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page).toHaveURL(/\/admin\/sign-in$/);
    await page.goto('/admin');
    await expect(page).toHaveURL(/\/admin\/sign-in\?next=/);
  });
});
