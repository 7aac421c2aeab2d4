import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'src/journeys',
  testMatch: '*.journey.ts',
  globalSetup: './src/machine/server.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  // One more than the cores of a small machine: a journey waits now and then for what it has brought about.
  workers: 3,
  // A journey that passes only sometimes is a bug, of the product or of the journey.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // A journey has no step that waits so long; a machine that does three things at once has.
  timeout: 240_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    locale: 'zh-TW',
    // Nothing is learnt from waiting for a sheet to slide in.
    contextOptions: { reducedMotion: 'reduce' },
    timezoneId: 'Asia/Taipei',
    actionTimeout: 15_000,
    // Requests that a service worker passes on cannot be made to fail.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // A trace costs a sixth of the run; whoever looks into a failure asks for one: `--trace on`.
    trace: 'off',
  },
});
