import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { takeParent } from '../machine/demo.ts';
import { codeSentTo } from '../machine/outbox.ts';
import { somebody } from '../machine/people.ts';

test('whoever forgot the password sets another one with a code from the mail', async ({ cast }) => {
  const account = takeParent();
  const { password } = somebody();
  const member = await cast.member();

  await test.step('the way begins at the sign-in', async () => {
    await member.page.goto('/parent/');
    await member.link('忘記密碼').click();
    await member.standsBefore('parent, forgot password', member.heading('忘記密碼'));
    await member.button('取得驗證碼').click();
    await expect(member.text('請填寫此欄位。')).toBeVisible();
    await member.field('帳號').fill(account.username);
    await member.button('取得驗證碼').click();
    await expect(member.text('驗證碼已經寄出')).toBeVisible();
    await member.standsBefore('parent, code and new password', member.heading('忘記密碼'));
  });

  await test.step('a reload keeps the step', async () => {
    await member.page.reload();
    await expect(member.text('驗證碼已經寄出')).toBeVisible();
  });

  const code = await codeSentTo(account.username);
  await test.step('a wrong code is refused under its boxes, and the password stays', async () => {
    await member.typeCode(code === '000000' ? '111111' : '000000');
    await member.typeNewPassword(password);
    await member.button('設定新密碼').click();
    await expect(member.text('驗證碼不正確')).toBeVisible();
    await expect(member.newPassword).toHaveValue(password);
  });

  await test.step('the right one opens', async () => {
    await member.typeCode(code);
    await member.button('設定新密碼').click();
    await expect(member.text('密碼已更新')).toBeVisible();
    await member.standsBefore('parent, password set', member.heading('忘記密碼'));
    await member.link('前往登入').click();
  });

  await member.trySignIn('parent', account);
  await expect(member.text('帳號或密碼不正確')).toBeVisible();
  await member.comesHome({ ...account, password });
});

test('a name that nobody has is answered like any other', async ({ cast }) => {
  const member = await cast.member();
  await member.page.goto('/parent/forgot-password');
  await member.field('帳號').fill('nobody-here@example.org');
  await member.button('取得驗證碼').click();
  await expect(member.text('驗證碼已經寄出')).toBeVisible();
  await member.typeCode('123456');
  await member.typeNewPassword(somebody().password);
  await member.button('設定新密碼').click();
  await expect(member.text(/驗證碼(不正確|已)/).first()).toBeVisible();
});

test('whoever forgot the username finds it by a code to the contact', async ({ cast }) => {
  const account = takeParent();
  const member = await cast.member();
  await member.page.goto('/parent/');
  await member.link('忘記帳號').click();
  await member.standsBefore('parent, forgot username', member.heading('忘記帳號'));
  await member.field('電子信箱').fill('not-an-address');
  await member.button('取得驗證碼').click();
  await expect(member.text('電子郵件格式不正確')).toBeVisible();
  await member.field('電子信箱').fill(account.username);
  await member.button('取得驗證碼').click();
  await expect(member.text('驗證碼已傳送至')).toBeVisible();
  await member.page.reload();
  await member.standsBefore('parent, code for the username', member.heading('忘記帳號'));
  await member.typeCode(await codeSentTo(account.username));
  await member.standsBefore('parent, username found', member.heading('您的登入帳號'));
  await expect(member.text(account.username)).toBeVisible();
});

test('a contact that no account has is told so, and another one can be tried', async ({ cast }) => {
  const { email } = somebody();
  const member = await cast.member();
  await member.page.goto('/parent/forgot-username');
  await member.field('電子信箱').fill(email);
  await member.button('取得驗證碼').click();
  await member.typeCode(await codeSentTo(email));
  await expect(member.heading('查無對應的帳號')).toBeVisible();
  await member.standsBefore('parent, no account found', member.heading('查無對應的帳號'));
  await member.button('以其他聯繫方式查詢').click();
  await expect(member.field('電子信箱')).toHaveValue('');
});

test('a used or mistyped activation link says what to do', async ({ cast }) => {
  const member = await cast.member();
  await member.page.goto('/parent/activate#no-such-link');
  await expect(member.heading('這個連結無法使用')).toBeVisible();
  await member.standsBefore('parent, dead activation link', member.heading('這個連結無法使用'));
});

test('another e-mail address is proved by a code and becomes the username', async ({ cast }) => {
  const account = takeParent();
  const { email } = somebody();
  const member = await cast.member();
  await member.comesHome(account);
  await member.opens('帳號與密碼');
  await member.button('變更電子信箱').click();
  await expect(member.text('請以新的信箱登入')).toBeVisible();
  await member.field('新的電子信箱').fill(email);
  await member.button('取得驗證碼').click();
  await expect(member.text('驗證碼已寄至')).toBeVisible();
  await member.standsBefore('parent, another e-mail address', member.heading('變更電子信箱'));
  await member.typeCode(await codeSentTo(email));
  const form = member.page.locator('form').filter({ hasText: '新的電子信箱' });
  await form.getByLabel('目前的密碼').fill('not my password');
  await member.button('變更信箱').click();
  await expect(member.text('目前的密碼不正確。')).toBeVisible();
  await form.getByLabel('目前的密碼').fill(account.password);
  await member.button('變更信箱').click();
  await expect(member.text(`信箱已變更為 ${email}`)).toBeVisible();
  await member.signOut();
  await member.comesHome({ ...account, username: email });
});
