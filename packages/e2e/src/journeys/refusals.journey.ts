import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { readDemo, takeChild } from '../machine/demo.ts';
import { codeSentTo } from '../machine/outbox.ts';

test('a wrong code is refused under its field, and the right one still opens', async ({ cast }) => {
  const { person, wizard } = await cast.parent();
  await wizard.open();
  await wizard.askForCodeByMail(person.email);
  const code = await codeSentTo(person.email);
  await wizard.enterCode(code === '000000' ? '111111' : '000000');
  await expect(wizard.text('驗證碼不正確，還可以再試 4 次')).toBeVisible();
  await wizard.enterCode(code);
  await expect(wizard.heading('您要綁定哪一位孩子')).toBeVisible();
});

test('a third text message within the hour is refused, with the time and the way out', async ({ cast }) => {
  const { person } = await cast.parent();
  for (const attempt of [1, 2]) {
    const { wizard } = await cast.parent(person);
    await wizard.open();
    await wizard.askForCodeBySms(person.mobile);
    await codeSentTo(person.mobile, attempt);
  }
  const { wizard } = await cast.parent(person);
  await wizard.open();
  await wizard.askForCodeBySms(person.mobile);
  await expect(wizard.text(/一小時內已寄送兩次簡訊.+或改用電子郵件/)).toBeVisible();
});

test('an identity number with a wrong check digit is refused where it was typed', async ({ cast }) => {
  const { person, wizard } = await cast.parent();
  await wizard.open();
  await wizard.proveEmail(person.email);
  await wizard.describeChild({ level: 'ELEMENTARY', nationalId: 'A123456788' }, 'FATHER');
  await expect(wizard.text('身分證字號或居留證號不正確，請再核對每一碼。')).toBeVisible();
  await expect(wizard.childNationalId).toHaveValue('A123456788');
});

test('a school that is not the child’s is told as a mismatch, and the right one goes through', async ({
  cast,
}) => {
  const child = takeChild();
  const elsewhere = readDemo().children.find(
    ({ level, schoolName }) => level === child.level && schoolName !== child.schoolName,
  );
  if (!elsewhere) throw new Error(`the demo district has only one school of ${child.schoolName}’s level`);
  const { person, wizard } = await cast.parent();
  await wizard.open();
  await wizard.proveEmail(person.email);
  await wizard.describeChild(child, 'MOTHER');
  await wizard.chooseSchool(elsewhere.schoolName);
  await expect(wizard.text('身分證字號與所選學校不符，請再確認。')).toBeVisible();
  await wizard.chooseSchool(child.schoolName);
  await expect(wizard.heading('請確認綁定學生資訊')).toBeVisible();
});

test('consent wants to be scrolled, and a signature to be drawn', async ({ cast }) => {
  const { person, wizard, progress } = await cast.parent();
  const child = takeChild();
  await wizard.open();
  await wizard.proveEmail(person.email);
  await wizard.addChild(child);
  await wizard.next();

  await expect(wizard.consentBox).toBeDisabled();
  await wizard.readToTheEnd();
  await expect(wizard.consentBox).toBeEnabled();
  await wizard.agree();
  await wizard.introduce(person);

  await wizard.submit();
  await expect(wizard.text('請手寫簽署全名，空白或只有一點無法送出。')).toBeVisible();
  await wizard.sign();
  await wizard.button('清除').click();
  await wizard.submit();
  await expect(wizard.text('請手寫簽署全名，空白或只有一點無法送出。')).toBeVisible();
  await wizard.sign();
  await wizard.submit();
  await progress.shows(child, '申請');
});

test('disagreeing leaves nothing behind', async ({ cast }) => {
  const { person, wizard } = await cast.parent();
  await wizard.open();
  await wizard.proveEmail(person.email);
  await wizard.addChild(takeChild());
  await wizard.next();
  await wizard.button('不同意並退出').click();
  await wizard.page.getByRole('dialog').getByRole('button', { name: /退出/ }).click();
  await expect(wizard.heading('登入')).toBeVisible();
  await wizard.open();
  await expect(wizard.field('信箱帳號')).toHaveValue('');
});
