import { expect } from '@playwright/test';
import { lastNine } from '@qinshi/domain';
import { test } from '../actors/cast.ts';
import { accountWith } from '../machine/demo.ts';
import { rareName, somebody } from '../machine/people.ts';
import { daysFromToday } from '../machine/roc.ts';

test('a school keeps its profile and its offices: what is wrong stands under its field, what was typed stays', async ({
  cast,
}) => {
  const administrator = await cast.administrator('SCHOOL_ADMIN');
  const { page } = administrator;

  await test.step('a telephone and a website', async () => {
    await administrator.goToSetting('學校資料');
    const phone = administrator.field('電話');
    const website = administrator.field('學校網站');
    await phone.fill('12');
    await website.fill('https://school.example.org');
    await administrator.button('儲存').click();
    await expect(phone).toHaveAttribute('aria-invalid', 'true');
    await expect(website).toHaveValue('https://school.example.org');
    await phone.fill('02-2720-8889');
    await administrator.button('儲存').click();
    await expect(administrator.text('已儲存學校資料')).toBeVisible();
    await page.reload();
    // As the platform writes numbers.
    await expect(phone).toHaveValue('0227208889');
  });

  await test.step('an office that is new, renamed and taken away', async () => {
    const code = `T${somebody().mobile.slice(-6)}`;
    await administrator.goToSetting('處室');
    const dialog = await administrator.opensDialog('新增處室');
    await dialog.getByRole('textbox', { name: '代碼' }).fill('學務');
    await dialog.getByRole('textbox', { name: '名稱' }).fill('國際交流組');
    await dialog.getByRole('button', { name: '儲存' }).click();
    await expect(dialog.getByRole('textbox', { name: '代碼' })).toHaveAttribute('aria-invalid', 'true');
    await expect(dialog.getByRole('textbox', { name: '名稱' })).toHaveValue('國際交流組');
    await dialog.getByRole('textbox', { name: '代碼' }).fill(code);
    await dialog.getByRole('button', { name: '儲存' }).click();
    await expect(administrator.row(code)).toContainText('國際交流組');
    await administrator.chooses('修改', '國際交流組');
    const rename = await administrator.isAsked('修改「國際交流組」');
    await rename.getByRole('textbox', { name: '名稱' }).fill('國際教育組');
    await rename.getByRole('button', { name: '儲存' }).click();
    await expect(administrator.row(code)).toContainText('國際教育組');
  });

  await test.step('steps of leave that nobody holds are told where the rules are', async () => {
    await administrator.goToSetting('簽核流程');
    await expect(page.getByRole('list', { name: '簽核流程' }).getByRole('listitem').first()).toBeVisible();
  });
});

test('whoever becomes homeroom teacher of a class sees its children from that day on', async ({ cast }) => {
  const person = somebody(rareName('喬'));
  const administrator = await cast.administrator('SCHOOL_ADMIN');
  await administrator.goTo('教職員');
  const dialog = await administrator.opensDialog('新增教職員');
  await dialog.getByRole('textbox', { name: '姓名' }).fill(person.name);
  await dialog.getByRole('textbox', { name: '身分證字號' }).fill(person.nationalId);
  await dialog.getByRole('textbox', { name: '到職日' }).fill(daysFromToday(-5));
  await dialog.getByRole('textbox', { name: '職稱' }).fill('教師');
  await dialog.getByRole('button', { name: '新增', exact: true }).click();
  await expect(administrator.text(`已新增${person.name}`)).toBeVisible();

  await administrator.goTo('班級');
  await administrator.rows();
  const link = administrator.page.getByRole('table').getByRole('link').last();
  const className = (await link.textContent()) ?? '';
  await link.click();
  await administrator.standsBefore('admin, a class', administrator.heading(className));
  const assign = await administrator.opensDialog('指定導師', `指定 ${className} 的導師`);
  await assign.getByRole('button', { name: '儲存' }).click();
  await expect(assign.getByText('請選擇教職員。')).toBeVisible();
  await assign.getByRole('combobox', { name: '導師' }).fill(person.name);
  await administrator.page.getByRole('option', { name: new RegExp(person.name) }).click();
  await assign.getByRole('radio', { name: /^共同擔任/ }).check();
  await assign.getByRole('button', { name: '儲存' }).click();
  await expect(administrator.text(`${person.name} 已是 ${className} 的導師`)).toBeVisible();

  const schoolCode = accountWith('SCHOOL_ADMIN').username.slice(0, -9);
  const teacher = await cast.teacher();
  await teacher.signInForTheFirstTime(schoolCode + lastNine(person.nationalId), person);
  await teacher.openQueue();
  await teacher.openBoard();
  await expect(teacher.button(new RegExp(`${className} 導師`))).toBeVisible();
});

test('a pupil’s page has a room for each thing that is kept, at an address of its own', async ({ cast }) => {
  const administrator = await cast.administrator('SCHOOL_ADMIN');
  await administrator.goTo('學生');
  await administrator.openFirstRow();
  const name = (await administrator.page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const rooms = administrator.page.getByRole('navigation', { name: '學生的各項紀錄' });
  for (const room of ['綁定申請', '請假', '缺曠', '稽核紀錄']) {
    await rooms.getByRole('link', { name: room, exact: true }).click();
    await expect(rooms.getByRole('link', { name: room, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await administrator.standsBefore(`admin, a pupil, ${room}`, administrator.heading(name));
  }
  await administrator.page.getByText('誰看過', { exact: true }).click();
  await expect(administrator.row('查看學生資料').first()).toBeVisible();
  await administrator.page.reload();
  await expect(administrator.row('查看學生資料').first()).toBeVisible();
});
