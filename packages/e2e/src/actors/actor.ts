import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../machine/accessible.ts';

/** Somebody with a browser of their own. What they see they name by role and label, as people do. */
export class Actor {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name });
  }

  field(name: string | RegExp): Locator {
    return this.page.getByRole('textbox', { name });
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name });
  }

  /** Anything on the screen that reads so. */
  text(words: string | RegExp): Locator {
    return this.page.getByText(words);
  }

  /** Stands before a screen: it has its heading, has loaded, is accessible and fits its width. */
  async standsBefore(screen: string, heading: Locator): Promise<void> {
    await expect(heading.first()).toBeVisible();
    await this.settled();
    await expectAccessible(this.page, screen, () => this.settled());
    await expectNoSidewaysScroll(this.page);
  }

  private async settled(): Promise<void> {
    await expect(this.page.getByRole('status', { name: /載入/ })).toHaveCount(0);
    // What is being read anew is pale meanwhile.
    await expect(this.page.locator('[aria-busy="true"]')).toHaveCount(0);
    await stillness(this.page);
  }
}

/** Waits for what slides or fades in; half faded, nothing has its contrast. What moves for ever does not count. */
async function stillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}
