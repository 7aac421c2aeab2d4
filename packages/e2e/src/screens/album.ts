import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';

const FOLDER = join(import.meta.dirname, '../../../../docs/screens');

const PHONE = { width: 360, height: 780 };
const DESK = { width: 1280, height: 800 };
/** Of a long list, this much is enough (pixels). */
const TALLEST = 1600;

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
      // As tall as the page: what sticks to the foot of the window then stands at the foot of the page.
      const tall = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ ...size, height: Math.min(Math.max(size.height, tall), TALLEST) });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expect(page.getByRole('status', { name: /載入/ })).toHaveCount(0);
        const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
        // A palette makes a third of the size of it, and these are many.
        await sharp(picture)
          .png({ palette: true, effort: 8 })
          .toFile(join(FOLDER, `${this.app}-${screen}-${size.width}-${colorScheme}.png`));
      }
    }
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    if (before) await page.setViewportSize(before);
  }
}
