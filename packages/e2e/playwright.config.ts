import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'src/journeys',
  testMatch: '*.journey.ts',
  globalSetup: './src/machine/server.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A journey that passes only sometimes is a bug, of the product or of the journey.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // A journey has no step that waits so long; a machine that does three things at once has.
  timeout: 240_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    locale: 'zh-TW',
    timezoneId: 'Asia/Taipei',
    actionTimeout: 15_000,
    // Requests that a service worker passes on cannot be made to fail.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // A trace costs a sixth of the run; whoever looks into a failure asks for one: `--trace on`.
    trace: 'off',
  },
});
