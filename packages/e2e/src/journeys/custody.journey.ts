import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { takeFamily } from '../machine/demo.ts';

test('a court keeps a guardian from a child: the open phone changes by itself, and back when it is lifted', async ({
  cast,
}) => {
  const family = takeFamily();
  const { child } = family;
  const parent = await cast.guardianOf(family);
  await expect(parent.day).toContainText(child.className);
  // Kept for reading without a connection.
  await expect.poll(() => parent.keptOnDevice()).toContain(child.name);
  const office = await cast.administratorOf(child);
  await office.goTo('學生');
  await office.finds(child.name);
  await office
    .row(child.name)
    .filter({ hasText: child.className })
    .getByRole('link', { name: child.name })
    .click();
  await office.standsBefore('admin, a pupil', office.heading(child.name));

  await test.step('the office writes down the order; nothing is told to the phone but whom to ask', async () => {
    await office.button(/的操作$/).click();
    await office.page.getByRole('menuitem', { name: '登錄監護限制' }).click();
    const dialog = await office.isAsked(/查看這位學生$/);
    await dialog.getByRole('button', { name: '登錄限制' }).click();
    await expect(dialog.getByRole('textbox', { name: '法院與案號' })).toBeFocused();
    await dialog.getByRole('textbox', { name: '法院與案號' }).fill('115 年度家護字第 12 號');
    await dialog.getByRole('button', { name: '登錄限制' }).click();
    await expect(office.text('的監護限制。')).toBeVisible();
    await expect(parent.page.getByText(child.name)).toHaveCount(0);
    await expect(parent.text('請洽孩子就讀的學校')).toBeVisible();
    await expect.poll(() => parent.keptOnDevice()).not.toContain(child.name);
  });

  await test.step('lifted, everything is there again', async () => {
    await office.button(/的操作$/).click();
    await office.page.getByRole('menuitem', { name: '解除監護限制' }).click();
    const dialog = await office.isAsked(/的監護限制$/);
    await dialog.getByRole('textbox', { name: '原因' }).fill('裁定撤銷');
    await dialog.getByRole('button', { name: '解除限制' }).click();
    await expect(parent.day).toContainText(child.className);
  });
});
