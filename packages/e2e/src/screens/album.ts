import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

const FOLDER = join(import.meta.dirname, '../../../../docs/screens');

const PHONE = { width: 360, height: 780 };
const DESK = { width: 1280, height: 800 };

/** Puts pictures of screens into docs/screens: each at two widths, light and dark. */
export class Album {
  private readonly app: string;

  constructor(app: 'parent' | 'teacher' | 'admin') {
    this.app = app;
  }

  /** Takes the four pictures of what a page shows now, and leaves it as it was. */
  async take(page: Page, screen: string): Promise<void> {
    mkdirSync(FOLDER, { recursive: true });
    const before = page.viewportSize();
    for (const size of [PHONE, DESK]) {
      await page.setViewportSize(size);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expect(page.getByRole('status', { name: '載入中' })).toHaveCount(0);
        await page.screenshot({
          path: join(FOLDER, `${this.app}-${screen}-${size.width}-${colorScheme}.png`),
          fullPage: true,
          animations: 'disabled',
          caret: 'hide',
        });
      }
    }
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    if (before) await page.setViewportSize(before);
  }
}
