import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** `pnpm screens`: the pictures in docs/screens, taken one after the other so that they come out alike. */
export default defineConfig({
  ...journeys,
  testDir: 'src/screens',
  testMatch: '*.screens.ts',
  fullyParallel: false,
  workers: 1,
  timeout: 300_000,
  use: { ...journeys.use, trace: 'off', screenshot: 'off' },
});
