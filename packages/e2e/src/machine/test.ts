import { test as base } from '@playwright/test';
import { knownAddress } from './address.ts';
import { chromiumPath, fontsFile } from './chromium.ts';

/** Playwright's `test` with our browser, pointed at our server. */
export const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what a fixture needs.
  baseURL: ({}, use) => use(knownAddress().url),
  launchOptions: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const env = Object.fromEntries(
        Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
      );
      await use({
        executablePath: await chromiumPath(),
        // Only these, and no graphics processor that is not there: the package's own arguments make the browser die with the first closed page.
        args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
        // A browser on a machine without a locale neither reads nor saves files with Chinese names.
        env: { ...env, LC_ALL: 'C.UTF-8', FONTCONFIG_FILE: fontsFile() },
      });
    },
    { scope: 'worker' },
  ],
});
