import { randomInt } from 'node:crypto';
import { availableParallelism, loadavg } from 'node:os';
import { expect, type Locator } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { takeFamily } from '../machine/demo.ts';
import { playDeparture } from '../machine/gate-simulator.ts';

/** Milliseconds from the server's answer to the reader until a screen shows it, on a machine with nothing else to do. */
const SOON = 1000;
const PATIENCE = 10_000;

/** How long it takes from now until something is to be seen, in milliseconds. */
async function until(seen: Locator): Promise<number> {
  const began = performance.now();
  await seen.waitFor({ timeout: PATIENCE });
  return Math.round(performance.now() - began);
}

function isIdle(): boolean {
  return (loadavg()[0] ?? 0) < availableParallelism();
}

test('a card held to the reader at the gate shows on the parent’s phone and on the teacher’s board within a second', async ({
  cast,
}, info) => {
  const family = takeFamily();
  const { child } = family;
  const mark = String(randomInt(1e9)).padStart(9, '0');
  const administrator = await cast.administratorOf(child);
  const reader = await administrator.installsReader(`讀卡機 ${mark}`, '正門');
  await administrator.handsOutCard(child, `E2E${mark}`);

  const parent = await cast.guardianOf(family);
  const teacher = await cast.homeroomTeacherOf(child);
  await teacher.openBoard();
  await expect(parent.day).toContainText('尚未刷卡');
  await expect(teacher.tile(child)).toContainText('尚未刷卡');
  let loads = 0;
  for (const { page } of [parent, teacher]) page.on('load', () => (loads += 1));

  await test.step('an arrival', async () => {
    const wasIdle = isIdle();
    expect(await reader.sees(`E2E${mark}`)).toEqual({ accepted: 1, duplicates: 0, rejected: [] });
    const [onPhone, onBoard] = await Promise.all([
      until(parent.day.getByText('已到校')),
      until(teacher.tile(child).getByText('已到校')),
    ]);
    for (const [type, took] of Object.entries({ phone: onPhone, board: onBoard }))
      info.annotations.push({ type, description: `${took} ms` });
    expect(Math.max(onPhone, onBoard)).toBeLessThan(wasIdle ? SOON : PATIENCE);
    await expect(parent.day).toContainText(/\d\d:\d\d到校/);
  });

  await test.step('both swipes in the list, though the second came by `pnpm gate` while the phone had no network', async () => {
    await parent.opensService('到離校');
    await expect(parent.text('正門到校')).toBeVisible();
    await parent.page.context().setOffline(true);
    await expect(parent.text('未連線')).toBeVisible();
    await playDeparture(child, `E2E${mark}`);
    await expect(teacher.tile(child)).toContainText('已離校');
    await expect(parent.text(/[正側]門離校/)).toHaveCount(0);
    await parent.page.context().setOffline(false);
    await expect(parent.text(/[正側]門離校/)).toBeVisible();
    await expect(parent.text('正門到校')).toHaveCount(1);
    await expect(parent.text('即時更新')).toBeVisible();
  });

  expect(loads).toBe(0);
});
