import { expect } from '@playwright/test';
import readWorkbook from 'read-excel-file/node';
import { test } from '../actors/cast.ts';
import type { Member } from '../actors/member.ts';
import { signOn } from '../actors/signing.ts';
import type { Teacher } from '../actors/teacher.ts';
import { type DemoFamily, tripFamilies } from '../machine/demo.ts';
import { textOfPdf } from '../machine/pdf.ts';
import { schoolNow } from '../machine/school-time.ts';
import { answerAs, drawnSignature, newsOf } from '../machine/survey-answers.ts';

const TITLE = '戶外教育家長同意書';
const PROMPTS = {
  agrees: '是否同意孩子參加？',
  whyNot: '不參加的原因',
  carsick: '孩子是否容易暈車？',
  illness: '需要老師留意的健康狀況',
  phone: '當天可聯絡的電話',
  signature: '家長簽名',
};
const HOUR = 3_600_000;

test('an office asks three classes about a trip; five families answer, the teacher sees it come, the sixth is reminded', async ({
  cast,
}) => {
  const families = tripFamilies();
  const [first, second, third, fourth, fifth, sixth] = families;
  if (!(first && second && third && fourth && fifth && sixth)) throw new Error('there are six families');
  const classes = [...new Set(families.map(({ child }) => child.className))];
  expect(classes).toHaveLength(3);
  const office = await cast.officeWorker();
  const desk = office.page;

  await test.step('the office puts the consent form together, and sees it as families will', async () => {
    await desk.goto('/teacher/surveys/new');
    await office.standsBefore('teacher, new survey', office.heading('新增調查表'));
    await desk.getByRole('button', { name: /^戶外教育同意書/ }).click();
    await office.standsBefore('teacher, survey builder', office.heading('編輯調查表'));
    await desk.getByRole('radio', { name: '班級', exact: true }).check();
    for (const name of classes) await desk.getByRole('checkbox', { name, exact: true }).check();
    await desk.getByLabel('填答截止').fill(inTaipei(new Date(schoolNow().getTime() + 72 * HOUR)));
    await office.button('預覽').click();
    const preview = desk.getByRole('dialog');
    await office.standsBefore('teacher, survey preview', preview.getByRole('heading', { name: TITLE }));
    await expect(preview.getByText(PROMPTS.whyNot)).toHaveCount(0);
    await preview.getByRole('radio', { name: '不參加' }).check();
    await expect(preview.getByText(PROMPTS.whyNot)).toBeVisible();
    await preview.getByRole('button', { name: '關閉預覽' }).click();
    await office.button('發布…').click();
    await office.standsBefore('teacher, publish a survey', desk.getByRole('dialog').getByRole('heading'));
    await desk.getByRole('button', { name: '確定發布' }).click();
    // The dialog has the title in its heading, too.
    await expect(desk.getByRole('dialog')).toHaveCount(0);
    await office.standsBefore(
      'teacher, survey results',
      desk.getByRole('heading', { level: 1, name: TITLE }),
    );
  });
  const id = new URL(desk.url()).pathname.split('/').at(-1) ?? '';

  const teacher = await cast.homeroomTeacherOf(first.child);
  await teacher.page.goto(`/teacher/surveys/${id}`);
  await teacher.standsBefore('teacher, results of the office', teacher.heading(TITLE));
  await teacher.isLive();
  const asked = Number((await figureOf(teacher).textContent())?.split('／')[1]);
  expect(asked).toBeGreaterThanOrEqual(families.length);
  await expect(figureOf(teacher)).toHaveText(`已填 0／${asked}`);

  await test.step('two families answer on their phones', async () => {
    const phone = await cast.member();
    await opensSurvey(phone, first);
    await phone.button('送出回覆').click();
    await expect(phone.text('還有 4 題需要補充，已標示在題目下方。')).toBeVisible();
    await phone.standsBefore('parent, survey with questions skipped', phone.heading(TITLE));
    await answersByHand(phone, { illness: '輕微氣喘' });
    await phone.button('送出回覆').click();
    await expect(phone.text(`${first.child.name}的回覆已送出`)).toBeVisible();
    await phone.standsBefore('parent, survey answered', phone.heading(TITLE));
    await expect(figureOf(teacher)).toHaveText(`已填 1／${asked}`);

    const other = await cast.member();
    await opensSurvey(other, second);
    await test.step('what is typed without a network is on the family’s other phone once it is back', async () => {
      await other.page.context().setOffline(true);
      await other.field(new RegExp(`^${PROMPTS.phone}`)).fill('0912-345-678');
      await expect(other.text('草稿存在這個分頁，連線後會再儲存。')).toBeVisible();
      await other.page.context().setOffline(false);
      await expect(other.text(/^草稿已儲存/)).toBeVisible();
      const tablet = await cast.member();
      await opensSurvey(tablet, second);
      await expect(tablet.field(new RegExp(`^${PROMPTS.phone}`))).toHaveValue('0912-345-678');
    });
    await answersByHand(other, {});
    await other.button('送出回覆').click();
    await expect(figureOf(teacher)).toHaveText(`已填 2／${asked}`);
    await expect(other.text(`${second.child.name}的回覆已送出`)).toBeVisible();

    await test.step('whoever holds the signed form can see that it is genuine', async () => {
      const form = await phone.page.request.get(await phone.addressOf('下載簽署的回條（PDF）'));
      const text = await textOfPdf(await form.body());
      for (const word of [first.child.name, TITLE, '輕微氣喘']) expect(text).toContain(word);
      await other.page.goto(`/parent/verify?code=${/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(text)?.[0]}`);
      await other.standsBefore('verify, a signed survey', other.heading('表單驗證'));
      await expect(other.text('這份表單為真')).toBeVisible();
      await expect(other.text('調查表回條（已簽名）')).toBeVisible();
      await expect(other.text(first.child.name)).toHaveCount(0);
    });
  });

  await test.step('three more answer, and the page of the teacher moves with each of them', async () => {
    const agrees = { ...AGREES, [PROMPTS.signature]: await drawnSignature() };
    await answerAs(third.parent, id, agrees);
    await answerAs(fourth.parent, id, agrees);
    await expect(figureOf(teacher)).toHaveText(`已填 4／${asked}`);
    const { [PROMPTS.agrees]: _, ...rest } = agrees;
    await answerAs(fifth.parent, id, { ...rest, [PROMPTS.agrees]: '不參加', [PROMPTS.whyNot]: '=1+1' });
    await expect(figureOf(teacher)).toHaveText(`已填 5／${asked}`);
    const bars = teacher.page.getByRole('list', { name: PROMPTS.agrees });
    await expect(bars.getByRole('listitem').first()).toContainText('4 人 · 80 %');
    await teacher.standsBefore('teacher, results that moved', teacher.heading(TITLE));
  });

  await test.step('behind a bar stand names, for the office alone', async () => {
    await desk.getByRole('button', { name: '看選「不參加」的名單' }).click();
    const names = desk.getByRole('dialog');
    await office.standsBefore('teacher, names behind a bar', names.getByRole('heading', { name: '不參加' }));
    await expect(names.getByText(fifth.child.name)).toBeVisible();
    await names.getByRole('button', { name: '關閉' }).click();
    await expect(teacher.page.getByRole('button', { name: /^看選/ })).toHaveCount(0);
  });

  await test.step('one tap reminds those who are missing, and nobody else', async () => {
    const missing = desk.getByRole('list', { name: '還沒填的人' });
    await expect(missing.getByText(sixth.child.name)).toBeVisible();
    for (const { child } of [first, fifth]) await expect(missing.getByText(child.name)).toHaveCount(0);
    await office.button('提醒還沒填的人').click();
    await expect(office.text(/^已提醒 \d+ 人/)).toBeVisible();
    const told = (await newsOf(sixth.parent)).filter((title) => title.includes(TITLE));
    expect(told).toEqual([
      `提醒：${sixth.child.name}的回條還沒填：${TITLE}`,
      `${sixth.child.name}有新的回條：${TITLE}`,
    ]);
    expect((await newsOf(first.parent)).filter((title) => title.startsWith('提醒'))).toEqual([]);
  });

  await test.step('the workbook opens, and holds what was answered, cell by cell', async () => {
    const file = await desk.request.get((await office.link('匯出 Excel').getAttribute('href')) ?? '');
    const [sheet] = await readWorkbook(await file.body());
    const [header, ...rows] = sheet?.data ?? [];
    const prompts = Object.values(PROMPTS);
    expect(header).toEqual(['班級', '座號', '姓名', '填寫人', '填寫時間', ...prompts]);
    expect(rows).toHaveLength(asked);
    const rowOf = ({ child }: DemoFamily) => rows.find(([, , name]) => name === child.name) ?? [];
    const stays = ['同意參加', null, '否', null, '0912-345-678', '已簽名'];
    const expected: [DemoFamily, (string | null)[]][] = [
      [first, stays.with(3, '輕微氣喘')],
      ...[second, third, fourth].map((each): [DemoFamily, (string | null)[]] => [each, stays]),
      [fifth, ['不參加', '=1+1', ...stays.slice(2)]],
    ];
    for (const [family, answers] of expected) {
      const [className, seat, name, answeredBy, answeredAt, ...cells] = rowOf(family);
      expect([className, name]).toEqual([family.child.className, family.child.name]);
      expect(Number(seat)).toBeGreaterThan(0);
      expect(answeredBy).toBe(family.parent.name);
      // A workbook has no zones: its times are those of the school.
      expect(answeredAt).toBeInstanceOf(Date);
      const at = Number(answeredAt) - 8 * HOUR;
      expect(Math.abs(at - schoolNow().getTime())).toBeLessThan(HOUR);
      expect(cells).toEqual(answers);
    }
    expect(rowOf(sixth).slice(2)).toEqual([sixth.child.name, '未填', null, ...prompts.map(() => null)]);
    expect(rows.slice(0, 5).map(([, , , by]) => by)).not.toContain('未填');
    for (const row of rows.slice(5)) expect(row[3]).toBe('未填');
  });
});

const AGREES = {
  [PROMPTS.agrees]: '同意參加',
  [PROMPTS.carsick]: '否',
  [PROMPTS.phone]: '0912-345-678',
};

function figureOf({ page }: Teacher) {
  return page.getByRole('status').filter({ hasText: /^已填/ });
}

/** From home, where it waits. */
async function opensSurvey(phone: Member, { parent }: DemoFamily): Promise<void> {
  await phone.enter('parent', parent);
  await phone.isHome();
  await phone.link(new RegExp(TITLE)).first().click();
  await phone.standsBefore('parent, survey', phone.heading(TITLE));
}

async function answersByHand(phone: Member, { illness }: { illness?: string }): Promise<void> {
  const { page } = phone;
  await page.getByRole('radio', { name: '同意參加' }).check();
  await page.getByRole('radio', { name: '否', exact: true }).check();
  if (illness) await phone.field(new RegExp(`^${PROMPTS.illness}`)).fill(illness);
  await phone.field(new RegExp(`^${PROMPTS.phone}`)).fill('0912-345-678');
  await signOn(page, page.getByRole('img', { name: /^家長簽名/ }));
}

/** As a field for date and time takes it. */
function inTaipei(instant: Date): string {
  return new Date(instant.getTime() + 8 * HOUR).toISOString().slice(0, 16);
}
