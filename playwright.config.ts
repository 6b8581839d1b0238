import { defineConfig, devices } from '@playwright/test';
import { address } from './__tests__/e2e/helpers';
import { findBrowser } from './__tests__/e2e/setup-browser';

export default defineConfig({
  testDir: '__tests__/e2e',
  outputDir: 'test-results/browser',
  // One server and one database for all: files run one after another.
  workers: 1,
  // A test that passes at the second try has failed.
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: address,
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
  webServer: {
    command: 'node node_modules/tsx/dist/cli.mjs __tests__/e2e/setup-server.ts',
    url: `${address}/icon.svg`,
    // The first run builds the pages.
    timeout: 900_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'pipe',
  },
});
