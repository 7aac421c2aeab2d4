import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Screens that this worker has examined: a journey passes many that others have passed before. */
const examined = new Set<string>();

/**
 * Examines a screen with axe, once per worker, width and name, and fails on any violation.
 * Called by the actors whenever they stand before a screen, so no screen of a journey escapes.
 */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  const key = `${screen} at ${page.viewportSize()?.width}`;
  if (examined.has(key)) return;
  examined.add(key);
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  const told = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    where: nodes.slice(0, 5).map(({ html, any }) => `${html.slice(0, 200)} ${any[0]?.message ?? ''}`),
  }));
  expect(told, `axe violations on “${key}”`).toEqual([]);
}

/** A phone shows no screen wider than itself. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'pixels that stick out at the right').toBeLessThanOrEqual(0);
}
