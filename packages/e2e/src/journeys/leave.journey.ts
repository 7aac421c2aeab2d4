import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { addDays, type IsoDate, toTaipeiDate, weekdayOf } from '@qinshi/domain';
import { test } from '../actors/cast.ts';
import { takeFamily } from '../machine/demo.ts';
import { schoolNow } from '../machine/school-time.ts';

/** A day on which the demo has school, whatever day this runs. */
const today = (): IsoDate => toTaipeiDate(schoolNow());
const nextSunday = (): IsoDate => addDays(today(), 7 - (weekdayOf(today()) % 7));

test('a wish that cannot be says why before anything is sent, and nothing typed is lost', async ({
  cast,
}, info) => {
  const family = takeFamily();
  const parent = await cast.guardianOf(family);
  const { leave, page } = parent;
  await parent.opensService('學生請假');
  await parent.link('申請請假').click();
  await leave.isAt('請假類別');
  const form = new URL(page.url());

  await test.step('nothing chosen, 66 characters', async () => {
    await leave.next();
    await expect(leave.text('請選擇請假類別。')).toBeVisible();
    await page.getByRole('radio', { name: '病假' }).check();
    await leave.next();
    await leave.reason.fill('燒'.repeat(66));
    await leave.next();
    await expect(leave.text('內容過長，最多 65 個字。')).toBeVisible();
    await expect(leave.reason).toHaveValue('燒'.repeat(66));
    await leave.reason.fill('燒'.repeat(65));
    await leave.next();
  });

  await test.step('a day without school', async () => {
    await leave.isAt('日期與節次');
    await leave.next();
    await expect(leave.text('請至少選擇一天，每天至少一節。')).toBeVisible();
    const sunday = await leave.shows(nextSunday());
    await expect(sunday).toHaveAccessibleName(/不上課/);
    await expect(sunday).toBeDisabled();
  });

  await test.step('a file that is not what it says, and one that is too large', async () => {
    await leave.picks(today());
    await expect(leave.plan).toBeVisible();
    await leave.next();
    await leave.isAt('附件與送出');
    const file = (name: string, bytes: Buffer) => {
      writeFileSync(info.outputPath(name), bytes);
      return info.outputPath(name);
    };
    await leave.addsFile(file('診斷書.jpg', Buffer.from('%PDF-1.7 and no photo')));
    await expect(leave.text('檔案內容與副檔名不符。')).toBeVisible();
    await leave.button('移除 診斷書.jpg').click();
    await leave.addsFile(file('照片.jpg', Buffer.alloc(12 * 1024 * 1024, 1)));
    await expect(leave.text('檔案太大，最多 10 MB。')).toBeVisible();
    await leave.button('移除 照片.jpg').click();
    await leave.button('送出假單').click();
    await parent.readsRequest();
    await expect(parent.request).toContainText('燒'.repeat(65));
  });

  await test.step('the way back leads to the beginning of an empty form', async () => {
    await page.goBack();
    await leave.isAt('請假類別');
    await expect(page).toHaveURL(/step=type/);
  });

  await test.step('the same day again names what stands there', async () => {
    form.searchParams.set('date', today());
    await page.goto(form.href);
    await leave.says('事假', '返鄉');
    await expect(leave.period('全選節次')).toBeDisabled();
    const clash = page.getByRole('alert').filter({ hasText: '與已有的假單重疊' });
    await expect(clash).toContainText('病假');
    await clash.getByRole('link', { name: '查看原假單' }).click();
    await parent.readsRequest();
    await expect(parent.request).toContainText('病假');
  });
});

test('leave is returned with a reason, asked for anew, changed, and withdrawn before the teacher’s eyes', async ({
  cast,
}) => {
  const family = takeFamily();
  const { child } = family;
  const parent = await cast.guardianOf(family);
  const { leave } = parent;
  const teacher = await cast.homeroomTeacherOf(child);
  await teacher.openLeave();

  await parent.opensService('學生請假');
  await parent.link('申請請假').click();
  await leave.says('病假', '看診');
  await leave.picks(today());
  await leave.sends();
  await parent.readsRequest();

  await test.step('it comes to the teacher by itself and goes back with a reason', async () => {
    await teacher.openLeaveOf(child);
    await teacher.returnLeave(child, '請寫明哪一節看診');
    await expect(parent.request).toContainText('退回');
    await expect(parent.request).toContainText('請寫明哪一節看診');
  });

  await test.step('what was asked is there again', async () => {
    await parent.button('重新申請').click();
    await leave.isAt('附件與送出');
    await leave.back();
    await leave.back();
    await expect(leave.reason).toHaveValue('看診');
    await leave.reason.fill('第一節看診');
    await leave.next();
    await expect(leave.day(today())).toHaveAttribute('aria-pressed', 'true');
    await leave.sends();
    await parent.readsRequest();
    await expect(parent.request).toContainText('確認中');
  });

  await test.step('it can be changed until somebody decides', async () => {
    await parent.link('修改假單').click();
    await leave.says('事假', '第一節返家');
    await leave.next();
    await leave.isAt('附件與送出');
    await leave.button('儲存修改').click();
    await parent.readsRequest();
    await expect(parent.request).toContainText('事假');
  });

  await test.step('it is withdrawn while the teacher reads it', async () => {
    await teacher.waitingLeave(child).filter({ hasText: '事假' }).getByRole('link').click();
    await teacher.standsBefore('teacher, leave case', teacher.heading(child.name));
    await expect(teacher.button('退回')).toBeVisible();
    await parent.withdraws();
    await expect(teacher.text('申請人已撤回這張假單。')).toBeVisible();
    await expect(teacher.button('退回')).toHaveCount(0);
  });

  await test.step('what is decided while it is being changed cannot be changed any more', async () => {
    await parent.button('重新申請').click();
    await leave.isAt('附件與送出');
    await leave.button('送出假單').click();
    await parent.readsRequest();
    await parent.link('修改假單').click();
    await leave.says('病假', '第一節看診');
    await leave.next();
    await leave.isAt('附件與送出');
    const waiting = teacher.waitingLeave(child).filter({ hasText: '事假', hasNotText: '已撤回' });
    await waiting.getByRole('link').click();
    await teacher.approveLeave(child);
    await leave.button('儲存修改').click();
    await expect(leave.heading('假單不能再修改')).toBeVisible();
    await parent.link('查看假單').click();
    await parent.readsRequest();
    await expect(parent.request).toContainText('通過');
  });

  await test.step('written on a pupil’s behalf: what is missing is led to, and a reload keeps what is there', async () => {
    await teacher.page.goto('/teacher/leave-new');
    await teacher.page.getByRole('radio', { name: '事假', exact: true }).check();
    await teacher.field('事由').fill('家長來電');
    await teacher.button('送出假單').click();
    await expect(teacher.page.getByRole('combobox', { name: '學生', exact: true })).toBeFocused();
    await teacher.page.reload();
    await expect(teacher.field('事由')).toHaveValue('家長來電');
    await expect(teacher.page.getByRole('radio', { name: '事假', exact: true })).toBeChecked();
  });
});
