import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './test';
import { signIn } from './desk-steps';

test.skip(({ isMobile }) => isMobile, 'the other project looks at both widths');

const pages = [
  '/admin',
  '/admin/review',
  '/admin/events/new',
  '/admin/sources/new',
  '/admin/sources',
  '/admin/timelines',
  '/admin/tokens',
  '/admin/account',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`the desk, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('is accessible as far as axe can tell, and fits a phone', async ({ page }) => {
      await page.goto('/admin/sign-in');
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await signIn(page);
      await page.setViewportSize({ width: 390, height: 844 });
      for (const path of pages) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wider).toBe(0);
      }
    });

    test('with a form full of problems too', async ({ page }) => {
      await page.goto('/admin/events/new');
      await signIn(page);
      await page.getByLabel('Source URL', { exact: true }).fill('not an address');
      await page.getByRole('button', { name: 'Save event' }).click();
      await expect(page.getByLabel('Title', { exact: true })).toBeFocused();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    });
  });
}
