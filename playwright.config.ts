import { defineConfig, devices } from '@playwright/test';
import { address, portOf, WORKERS } from './__tests__/e2e/helpers';
import { findBrowser } from './__tests__/e2e/setup-browser';

export default defineConfig({
  testDir: '__tests__/e2e',
  outputDir: 'test-results/browser',
  workers: WORKERS,
  // A test that passes at the second try has failed.
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: address,
    // A click that something lies over is told soon, not when the whole test has run out of time.
    actionTimeout: 20_000,
    timezoneId: 'Pacific/Auckland',
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findBrowser() ?? undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      use: {
        ...devices['iPhone 13'],
        // The device's own engine is WebKit; size, touch and user agent are what is tested.
        defaultBrowserType: 'chromium',
        viewport: { width: 390, height: 844 },
      },
    },
  ],
  // One after another: the first builds the pages, the others find them built.
  webServer: Array.from({ length: WORKERS }, (_, worker) => ({
    command: `node node_modules/tsx/dist/cli.mjs __tests__/e2e/setup-server.ts ${worker}`,
    url: `http://localhost:${portOf(worker)}/icon.svg`,
    timeout: 900_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'pipe',
  })),
});
