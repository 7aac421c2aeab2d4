import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { Bureau } from '../machine/bureau.ts';
import { accountWith, takeParent } from '../machine/demo.ts';
import { SampleClient } from '../machine/sample-client.ts';
import { Album } from './album.ts';

const parents = new Album('parent');

test('the ways back in', async ({ cast }) => {
  const account = takeParent();
  const one = await cast.member();
  const { page } = one;
  await page.goto('/parent/forgot-password');
  await one.field('帳號').fill(account.username);
  await one.button('取得驗證碼').click();
  await expect(one.newPassword).toBeVisible();
  await one.newPassword.fill('harbour-kite');
  await parents.take(page, 'forgot-password');
  await page.goto('/parent/forgot-username');
  await expect(one.field('電子信箱')).toBeVisible();
  await parents.take(page, 'forgot-username');
  await page.goto('/parent/activate#no-such-link');
  await expect(one.heading('這個連結無法使用')).toBeVisible();
  await parents.take(page, 'activate');
  await one.trySignIn('parent', { ...account, password: 'wrong' });
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await expect(one.text(/帳號或密碼不正確|登入失敗次數過多/).first()).toBeVisible();
    await one.tryPassword('wrong');
  }
  await expect(one.text('登入失敗次數過多')).toBeVisible();
  await parents.take(page, 'locked');
});

test('the account and its data', async ({ cast, playwright, baseURL }) => {
  const account = accountWith('PARENT');
  const elsewhere = await cast.member();
  await elsewhere.trySignIn('parent', { ...account, password: 'wrong' });
  await elsewhere.comesHome(account);
  const member = await cast.member();
  const { page } = member;
  await member.comesHome(account);

  for (const [name, screen] of [
    ['帳號與密碼', 'credentials'],
    ['登入裝置', 'devices'],
    ['登入紀錄', 'sign-ins'],
    ['帳號連結', 'outside'],
    ['存取紀錄', 'access'],
    ['我的資料與權利', 'my-data'],
  ] as const) {
    await member.opens(name);
    await parents.take(page, screen);
  }
  await page.goto('/parent/profile/credentials?change=password');
  await expect(member.newPassword).toBeVisible();
  await parents.take(page, 'credentials-password');
  await page.goto('/parent/profile/requests/new');
  await member.field('說明').fill('孩子的生日登記有誤，應為 105 年 4 月 19 日。');
  await parents.take(page, 'request-new');
  await member.button('送出申請').click();
  await expect(member.text('處理中').first()).toBeVisible();
  await parents.take(page, 'requests');

  const client = await SampleClient.open();
  const request = await playwright.request.newContext({ baseURL });
  const bureau = await Bureau.signIn(request);
  await client.connect(await bureau.register(client, '校園圖書館'));
  await page.goto(client.signInUrl());
  await expect(member.heading(/想以您的帳號登入/)).toBeVisible();
  await parents.take(page, 'consent');
  await page.getByRole('button', { name: '同意', exact: true }).click();
  await expect(page.getByText('sub')).toBeVisible();
  await member.opens('授權的服務');
  await parents.take(page, 'services');
  await client.close();
  await request.dispose();
});
