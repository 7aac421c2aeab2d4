import { expect } from '@playwright/test';
import { formatRocDate, toTaipeiDate } from '@qinshi/domain';
import type { Administrator } from '../actors/administrator.ts';
import { test } from '../actors/cast.ts';
import type { Teacher } from '../actors/teacher.ts';
import { administratorOf, takeFamilyElsewhere } from '../machine/demo.ts';
import { schoolNow } from '../machine/school-time.ts';

const REASON = '下課時在走廊推擠同學';
const SERVICE = '已完成愛校服務八小時，這個月沒有再犯';

/** The school's families read records so many days later; what was recorded before keeps its time. */
async function showsAfter(administrator: Administrator, days: number): Promise<void> {
  await administrator.goToSetting('紀錄公開時間');
  await administrator.field('幾天後公開').fill(String(days));
  await administrator.button('儲存').click();
  await expect(administrator.text(/^公開時間已儲存/).last()).toBeVisible();
}

/** The list, or a part of it. */
async function opensConduct(teacher: Teacher): Promise<void> {
  await teacher.page.goto('/teacher/conduct');
  await teacher.standsBefore('teacher, conduct', teacher.heading('獎懲'));
}

test('a demerit is given, read by the family, and cancelled on its request', async ({ cast }) => {
  const family = takeFamilyElsewhere();
  const { child } = family;
  const administrator = await cast.administratorOf(child);
  await showsAfter(administrator, 0);

  const teacher = await cast.homeroomTeacherOf(child);
  await test.step('the homeroom teacher records it', async () => {
    await opensConduct(teacher);
    await teacher.link('登錄獎懲').click();
    await teacher.standsBefore('teacher, new conduct', teacher.heading('登錄獎懲'));
    await teacher.button('登錄').click();
    await expect(teacher.text(/請選擇至少一位學生/)).toBeVisible();
    await teacher.page.getByRole('checkbox', { name: child.name }).check();
    await teacher.page.getByRole('radio', { name: '小過' }).check();
    await teacher.field('事由').fill(REASON);
    await teacher.button('登錄').click();
    const row = teacher.page.getByRole('listitem').filter({ hasText: child.name });
    await expect(row).toContainText('小過 1 次');
    await expect(row).toContainText(REASON);
  });
  await showsAfter(administrator, 1);

  const parent = await cast.guardianOf(family);
  const record = parent.page.getByRole('listitem').filter({ hasText: REASON });
  await test.step('the family reads it, what it comes to, and asks that it be cancelled', async () => {
    await parent.opensService('獎懲查詢');
    await expect(record).toContainText('小過 1 次');
    await expect(record).toContainText('資料時間：');
    await expect(parent.text('功過相抵後仍有：小過 1 次')).toBeVisible();
    await parent.button('申請銷過').click();
    await parent.field('申請銷過的理由').fill(SERVICE);
    await parent.standsBefore('parent, asks for a cancellation', parent.heading('獎懲查詢'));
    await parent.button('送出申請').click();
    await expect(record).toContainText('等學務處決定中');
  });

  await test.step('the office decides', async () => {
    const office = await cast.teacher();
    await office.enter('teacher', administratorOf(child));
    await opensConduct(office);
    await office.page.getByRole('combobox', { name: '類別' }).selectOption({ label: '待決定的銷過申請' });
    const asked = office.page.getByRole('listitem').filter({ hasText: SERVICE });
    await asked.getByRole('button', { name: '同意銷過' }).click();
    const dialog = office.page.getByRole('dialog', { name: '同意銷過' });
    await office.standsBefore('teacher, decides on a cancellation', dialog.getByRole('heading'));
    await dialog.getByRole('textbox', { name: '說明' }).fill('服務認真');
    await dialog.getByRole('button', { name: '同意銷過' }).click();
    await expect(asked).toHaveCount(0);
  });

  await test.step('and family and teacher read the decision', async () => {
    await parent.page.reload();
    await expect(record).toContainText('小過 1 次（已銷過）');
    await expect(record).toContainText('同意銷過，不再計入。服務認真');
    await expect(parent.text('另有 1 筆已銷過，不計入。')).toBeVisible();
    await parent.standsBefore('parent, a demerit that was cancelled', parent.heading('獎懲查詢'));
    const row = teacher.page.getByRole('listitem').filter({ hasText: REASON });
    await expect(row.first()).toContainText('已銷過');
    await row.getByText(/^歷程/).click();
    await teacher.standsBefore('teacher, history of a record', teacher.heading('獎懲'));
    await expect(row.getByRole('listitem').filter({ hasText: '登錄：小過 1 次' })).toBeVisible();
  });

  await test.step('merits come as a table: what is wrong is named, and the same table twice is one', async () => {
    const today = formatRocDate(toTaipeiDate(schoolNow()));
    const table = (kind: string) => `姓名,日期,類別,次數,事由\n${child.name},${today},${kind},1,協助校慶\n`;
    await opensConduct(teacher);
    await importing(teacher, table('嘉奬'));
    const dialog = teacher.page.getByRole('dialog', { name: '匯入獎懲' });
    await expect(dialog).toContainText('第 2 列「類別」的「嘉奬」');
    await expect(dialog).toContainText('最接近的是「嘉獎」');
    await teacher.standsBefore('teacher, a table with a bad row', dialog.getByRole('heading').first());
    await choose(teacher, table('嘉獎'));
    await expect(dialog).toContainText('將登錄 1 筆');
    await dialog.getByRole('button', { name: '匯入', exact: true }).click();
    await expect(teacher.text('已匯入 1 筆')).toBeVisible();
    const row = teacher.page.getByRole('listitem').filter({ hasText: '協助校慶' });
    await expect(row).toContainText('嘉獎 1 次');
    await importing(teacher, table('嘉獎'));
    await expect(dialog).toContainText('都已經登錄過');
    await expect(dialog.getByRole('button', { name: '匯入', exact: true })).toBeDisabled();
  });
  await test.step('an absence is entered, and corrected with its reason', async () => {
    const { page } = teacher;
    await page.goto('/teacher/absences');
    await teacher.standsBefore('teacher, absences', teacher.heading('缺曠'));
    await teacher.button('登錄缺曠').click();
    const entry = page.getByRole('dialog', { name: '登錄缺曠' });
    await entry.getByRole('combobox', { name: '學生' }).click();
    await page.getByRole('option', { name: child.name }).click();
    await entry.getByRole('combobox', { name: '節次' }).selectOption({ label: '第二節' });
    await teacher.standsBefore('teacher, enters an absence', entry.getByRole('heading'));
    await entry.getByRole('button', { name: '登錄', exact: true }).click();
    const pupil = page.getByRole('group').filter({ hasText: child.name });
    await pupil.getByText(child.name).click();
    const row = pupil.getByRole('listitem').filter({ hasText: '第二節 曠課' });
    await row.getByRole('button', { name: '更正' }).click();
    const dialog = page.getByRole('dialog', { name: '更正缺曠' });
    await dialog.getByRole('textbox', { name: '更正原因' }).fill('在保健室休息');
    await teacher.standsBefore('teacher, corrects an absence', dialog.getByRole('heading'));
    await dialog.getByRole('button', { name: '更正' }).click();
    await expect(teacher.text('缺曠已更正')).toBeVisible();
    await expect(row).toHaveCount(0);
  });
});

async function importing(teacher: Teacher, text: string): Promise<void> {
  await teacher.page.getByRole('button', { name: '匯入', exact: true }).click();
  await choose(teacher, text);
}

async function choose({ page }: Teacher, text: string): Promise<void> {
  const file = { name: '獎懲.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
}
