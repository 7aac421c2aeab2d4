import { expect } from '@playwright/test';
import { formatTaipeiTime, toTaipeiDate } from '@qinshi/domain';
import type { Administrator } from '../actors/administrator.ts';
import { test } from '../actors/cast.ts';
import { takeFamilyElsewhere } from '../machine/demo.ts';
import { schoolNow } from '../machine/school-time.ts';

const MINUTE = 60_000;
/** The hour comes, the job of that minute runs. */
const HOUR_COMES = 2 * MINUTE;

/** Has the school miss its pupils from the next full minute on. */
async function missesFromTheNextMinute(administrator: Administrator): Promise<void> {
  await administrator.goToSetting('到離校時間');
  const next = new Date(schoolNow().getTime() + MINUTE);
  await administrator.field('遲到').fill(formatTaipeiTime(new Date(next.getTime() - MINUTE)));
  await administrator.field('未到通知').fill(formatTaipeiTime(next));
  await administrator.button('儲存').click();
  await expect(administrator.text(/的到離校時間已儲存/)).toBeVisible();
}

test('a pupil who is missed at the school’s hour: the parent is told, files leave, the teacher grants it, and all is settled', async ({
  cast,
}) => {
  const family = takeFamilyElsewhere();
  const { child } = family;
  const parent = await cast.guardianOf(family);
  const teacher = await cast.homeroomTeacherOf(child);
  await teacher.openBoard();
  await expect(teacher.tile(child)).toContainText('尚未刷卡');
  await missesFromTheNextMinute(await cast.administratorOf(child));

  await test.step('at the hour, on both screens by themselves', async () => {
    await expect(parent.day).toContainText('未到校', { timeout: HOUR_COMES });
    // The screen knows the new hours at once; the alarm comes with the next full minute.
    await expect(parent.day).toContainText('已通知家長與導師', { timeout: HOUR_COMES });
    await expect(teacher.tile(child)).toContainText('未到校');
    const attention = teacher.page.getByRole('region', { name: '需要留意的學生' });
    await expect(attention.getByRole('listitem').filter({ hasText: child.name })).toContainText('已發出通知');
  });

  const desk = await cast.homeroomTeacherOf(child);
  await desk.callRoll(/^第一節/, child);
  const [absence] = await desk.absencesOf(child, toTaipeiDate(schoolNow()));
  expect(absence).toMatchObject({ kind: 'UNEXCUSED', leaveRequest: null });

  await test.step('the notification leads to leave for this child and day', async () => {
    await parent.opensMessages();
    await parent.link(`${child.name}尚未到校`).click();
    await parent.leave.says('病假', '發燒，今天在家休息');
    await expect(parent.leave.period('全選節次')).toBeChecked();
    await expect(parent.leave.plan).toBeVisible();
    await parent.leave.sends();
    await parent.readsRequest();
    await expect(parent.request).toContainText('確認中');
  });

  await test.step('the teacher grants it, and the tile turns', async () => {
    await expect(teacher.tile(child)).toContainText('病假・確認中');
    await desk.openLeave();
    await desk.openLeaveOf(child);
    await desk.approveLeave(child);
    await expect(teacher.tile(child)).toContainText('病假・通過');
  });

  await test.step('the absence on the roll is settled, and the parent reads so', async () => {
    await expect(parent.request.getByText('通過').first()).toBeVisible();
    await desk.page.goto('/teacher/roll-call');
    await expect(desk.rollOf(child)).toContainText('病假・通過');
    const [settled] = await desk.absencesOf(child, toTaipeiDate(schoolNow()));
    expect(settled).toMatchObject({ kind: 'EXCUSED', leaveRequest: { status: 'APPROVED' } });
    await parent.page.goto('/parent/');
    await expect(parent.day).toContainText('病假今天請假');
  });
});
