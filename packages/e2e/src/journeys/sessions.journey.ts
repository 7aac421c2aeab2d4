import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { takeParent } from '../machine/demo.ts';

/** A live page whose session was ended closes this soon (milliseconds). */
const SOON = 2000;

test('a device signed out from another one closes its live page by itself and keeps nothing', async ({
  cast,
}) => {
  const account = takeParent();
  const [lost, own] = [await cast.member(), await cast.member()];
  await lost.comesHome(account);
  await expect.poll(() => lost.recordsKept()).toBeGreaterThan(0);
  await own.comesHome(account);
  await own.opens('登入裝置');
  await expect(own.page.getByText('這個裝置', { exact: true })).toHaveCount(1);
  await own.button(/^登出 /).click();
  await lost.isSignedOutElsewhere(SOON);
  await expect(own.button(/^登出 /)).toHaveCount(0);
  await expect.poll(() => lost.recordsKept()).toBe(0);
  await lost.page.goto('/parent/profile/credentials');
  await expect(lost.heading('登入')).toBeVisible();
  await expect(lost.text(account.username)).toHaveCount(0);
});

test('signing out everywhere closes every page, this one too when asked, and the history tells', async ({
  cast,
}) => {
  const account = takeParent();
  const [one, other, third] = [await cast.member(), await cast.member(), await cast.member()];
  await one.comesHome(account);
  await other.comesHome(account);
  await third.comesHome(account);

  await third.opens('登入裝置');
  await third.button('登出其他所有裝置').click();
  const dialog = third.page.getByRole('dialog');
  await third.standsBefore('parent, sign out everywhere', dialog.getByRole('heading'));
  await dialog.getByRole('button', { name: '全部登出' }).click();
  await one.isSignedOutElsewhere(SOON);
  await other.isSignedOutElsewhere(SOON);
  await expect(third.text('已登出 2 個裝置')).toBeVisible();

  await third.opens('登入紀錄');
  await expect(third.text('登入成功')).toHaveCount(3);

  await third.opens('登入裝置');
  await third.button('登出其他所有裝置').click();
  await dialog.getByRole('checkbox', { name: '這個裝置也一起登出' }).check();
  await dialog.getByRole('button', { name: '全部登出' }).click();
  await expect(third.heading('登入')).toBeVisible();
  // Whoever did it themselves needs no news of it.
  await expect(third.text('這個裝置已登出')).toHaveCount(0);
});

test('another password ends the other devices and keeps this one', async ({ cast }) => {
  const account = takeParent();
  const [lost, own] = [await cast.member(), await cast.member()];
  await lost.comesHome(account);
  await own.comesHome(account);
  await own.opens('帳號與密碼');
  await own.button('變更密碼').click();
  const form = own.page.locator('form').filter({ hasText: '確認新密碼' });
  await form.getByLabel('目前的密碼').fill(account.password);
  await own.typeNewPassword('Lantern-river-4721');
  await own.button('變更密碼').click();
  await expect(own.text('密碼已變更')).toBeVisible();
  await lost.isSignedOutElsewhere(SOON);
  await expect(own.heading('帳號與密碼')).toBeVisible();
});
