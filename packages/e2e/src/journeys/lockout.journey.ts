import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { takeParent } from '../machine/demo.ts';

const TRIES = 5;

test('after five wrong passwords one is told from when one may try again, and the owner sees the attempts', async ({
  cast,
}) => {
  const account = takeParent();
  const owner = await cast.member();
  await owner.comesHome(account);

  const guesser = await cast.member();
  await guesser.trySignIn('parent', { ...account, password: 'wrong-1' });
  for (let attempt = 2; attempt <= TRIES; attempt += 1) {
    await expect(guesser.text(/帳號或密碼不正確/)).toBeVisible();
    await guesser.tryPassword(`wrong-${attempt}`);
  }
  await expect(guesser.text(/帳號或密碼不正確|登入失敗次數過多/).first()).toBeVisible();
  await guesser.tryPassword(account.password);
  await expect(guesser.text(/登入失敗次數過多，請於 .*\d\d:\d\d 後再試/)).toBeVisible();
  await expect(guesser.text(/還有 \d+ 分 \d+ 秒/)).toBeVisible();
  await guesser.standsBefore('parent, locked', guesser.heading('登入'));
  await expect(guesser.field('帳號')).toHaveValue(account.username);

  await owner.opens('登入紀錄');
  await expect(owner.text('密碼不符')).toHaveCount(TRIES);
  await expect(owner.text('暫時鎖定').first()).toBeVisible();
});
