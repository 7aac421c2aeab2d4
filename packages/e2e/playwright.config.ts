import { defineConfig } from '@playwright/test';
import { chooseAddress } from './src/machine/address.ts';
import { chromiumPath, fontsFile } from './src/machine/chromium.ts';

const { url } = await chooseAddress();

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
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: url,
    locale: 'zh-TW',
    timezoneId: 'Asia/Taipei',
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: await chromiumPath(),
      // Only these: the package's own arguments make the browser die with the first closed page.
      args: ['--no-sandbox', '--disable-background-networking'],
      env: { ...definedEnv(), FONTCONFIG_FILE: fontsFile() },
    },
  },
});

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}
