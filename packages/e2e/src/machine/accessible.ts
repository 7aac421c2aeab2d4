import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Folder in which the workers of a run note the screens that they take on; handed to them through the environment. */
const EXAMINED = 'QINSHI_E2E_EXAMINED';

/** Begins a run in which no screen is examined yet; the answer forgets it again. */
export function beginExamining(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'qinshi-examined-'));
  process.env[EXAMINED] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Whether nobody has examined this screen yet: a journey passes many that others have passed before. */
function isFirst(key: string): boolean {
  const folder = process.env[EXAMINED];
  if (!folder) throw new Error('The run has not begun: beginExamining() was not called.');
  try {
    mkdirSync(join(folder, createHash('sha256').update(key).digest('hex')));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Examines a screen with axe, once per run, width and name, and fails on any violation.
 * Called by the actors whenever they stand before a screen, so no screen of a journey escapes.
 * @param settled done when nothing on the screen is being read or moves
 */
export async function expectAccessible(
  page: Page,
  screen: string,
  settled: () => Promise<void>,
): Promise<void> {
  const key = `${screen} at ${page.viewportSize()?.width}`;
  if (!isFirst(key)) return;
  let told = await violationsOn(page);
  if (told.length > 0) {
    // Live news may have a list read anew, and pale, in the middle of it; what is wrong stays wrong.
    await settled();
    told = await violationsOn(page);
  }
  expect(told, `axe violations on “${key}”`).toEqual([]);
}

async function violationsOn(page: Page): Promise<{ rule: string; where: string[] }[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  return violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    where: nodes.slice(0, 5).map(({ html, any }) => `${html.slice(0, 200)} ${any[0]?.message ?? ''}`),
  }));
}

/** A phone shows no screen wider than itself. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'pixels that stick out at the right').toBeLessThanOrEqual(0);
}
