import { test as base, type ConsoleMessage } from '@playwright/test';

const refused = /content security policy|violates the following/i;

/**
 * Playwright's `test`, failing where a page does what its Content-Security-Policy refuses. The browser tells it on the console,
 * also with JavaScript off, and in whichever context and page a test opens.
 */
export const test = base.extend<{ refusals: string[] }>({
  refusals: [
    async ({ browser }, use) => {
      const refusals: string[] = [];
      const listen = (message: ConsoleMessage) => {
        if (refused.test(message.text())) refusals.push(`${message.location().url}: ${message.text()}`);
      };
      const watch = (context: ReturnType<typeof browser.contexts>[number]) => context.on('console', listen);
      for (const context of browser.contexts()) watch(context);
      browser.on('context', watch);
      await use(refusals);
      browser.off('context', watch);
      base.expect(refusals, 'what the Content-Security-Policy refused').toEqual([]);
    },
    { auto: true },
  ],
});
