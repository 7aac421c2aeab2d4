import { randomInt } from 'node:crypto';
import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { takeChild } from '../machine/demo.ts';

/** A version that was in force once, as a form would have it that was begun then. */
const FORMER = '2025-01';

test('who agreed to a former statement is shown the one in force, and keeps everything typed', async ({
  cast,
}) => {
  const child = takeChild();
  const mother = await cast.parent();
  const { person, wizard, progress, page } = mother;
  await wizard.open();
  await wizard.proveEmail(person.email);
  await wizard.addChild(child);
  await wizard.next();
  await wizard.agree();
  await wizard.introduce(person);

  await test.step('the statement changed while she was filling in the form', async () => {
    let isOlder = true;
    await page.route('**/graphql', (route) => {
      const body = route.request().postDataJSON() as {
        variables?: { input?: { consentVersion?: string } };
      };
      const input = body.variables?.input;
      if (!input?.consentVersion || !isOlder) return route.continue();
      isOlder = false;
      input.consentVersion = FORMER;
      return route.continue({ postData: JSON.stringify(body) });
    });
    await wizard.signAndSubmit();
    await expect(mother.text('個資使用聲明已更新')).toBeVisible();
    await expect(mother.heading('請詳閱以下個資使用聲明')).toBeVisible();
  });

  await test.step('she reads and agrees anew; child and contact stand as she typed them', async () => {
    await wizard.readToTheEnd();
    await wizard.consentBox.uncheck();
    await wizard.consentBox.check();
    await wizard.next();
    await expect(mother.field('家長姓名')).toHaveValue(person.name);
    await expect(mother.field('電子郵件信箱')).toHaveValue(person.email);
    await wizard.next();
    await wizard.signAndSubmit();
    await progress.shows(child, '申請');
  });
});

test('the bureau writes a new statement, sees how it will read, and takes it back before its day', async ({
  cast,
}) => {
  const version = `2099-${String(randomInt(1, 13)).padStart(2, '0')}`;
  const bureau = await cast.administrator('BUREAU_ADMIN');
  await bureau.goTo('個資聲明');
  await expect(bureau.row('生效中')).toHaveCount(1);

  const form = await bureau.opensDialog('撰寫新版本');
  await form.getByRole('textbox', { name: '版本' }).fill(version);
  await form.getByRole('textbox', { name: '內容' }).fill('一、新的告知事項\n（一）蒐集機關：教育局。');
  await form.getByRole('button', { name: '儲存' }).click();
  await expect(bureau.row(version)).toContainText('草稿');

  await bureau.page.getByRole('link', { name: version }).click();
  await bureau.standsBefore('admin, consent version', bureau.heading(`個資聲明 ${version}`));
  await expect(bureau.text('一、新的告知事項')).toBeVisible();
  const schedule = await bureau.opensDialog('排定生效', `排定 ${version} 生效`);
  await schedule.getByRole('textbox', { name: '生效時間' }).fill('188/1/1');
  await schedule.getByRole('button', { name: '排定生效' }).click();
  await expect(bureau.text(/^待生效$/)).toBeVisible();
  await bureau.button('取消生效，改回草稿').click();
  await expect(bureau.text(/^草稿$/)).toBeVisible();
  await bureau.button('刪除草稿').click();
  await expect(bureau.heading('個資聲明版本')).toBeVisible();
  await expect(bureau.row(version)).toHaveCount(0);
});
