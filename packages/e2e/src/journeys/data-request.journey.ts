import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { takeParent } from '../machine/demo.ts';

const ANSWER = '已依學籍資料更正，請於下次登入時確認。';

test('a parent asks to correct data, the office answers, and a faster colleague is told of', async ({
  cast,
}) => {
  const account = takeParent();
  const text = `通訊地址登記有誤，請更正。${account.username}`;
  const parent = await cast.member();
  await parent.comesHome(account);
  await parent.page.goto('/parent/profile');
  const who = await parent.text(account.username).first().textContent();
  const [name = ''] = (who ?? '').split(' · ');
  await parent.page.goto('/parent/profile/requests/new');
  await parent.standsBefore('parent, new data request', parent.page.getByRole('heading', { level: 1 }));
  await parent.page.getByText('更正資料', { exact: true }).click();
  await parent.field('說明').fill(text);
  await parent.button('送出申請').click();
  await expect(parent.text(/申請已送出/)).toBeVisible();

  const [first, second] = [
    await cast.administrator('BUREAU_ADMIN'),
    await cast.administrator('BUREAU_ADMIN'),
  ];
  for (const one of [first, second]) {
    await one.goTo('個資權利申請');
    const row = await one.finds(name);
    await expect(row).toContainText('還有');
    await row.getByRole('link', { name: `更正：${name}` }).click();
    await one.standsBefore('admin, data request', one.heading(`更正：${name}`));
    await expect(one.text(text)).toBeVisible();
  }

  await test.step('extended once, with a reason', async () => {
    const dialog = await first.opensDialog('延長期限', '延長處理期限');
    await dialog.getByRole('button', { name: '延長期限' }).click();
    await expect(dialog.getByText('請填寫延長的原因')).toBeVisible();
    await dialog.getByRole('textbox').fill('須向戶政機關查證。');
    await dialog.getByRole('button', { name: '延長期限' }).click();
    await expect(first.text('須向戶政機關查證。').first()).toBeVisible();
    await expect(first.button('延長期限')).toHaveCount(0);
  });

  await test.step('who looked before is told, and keeps the words', async () => {
    const dialog = await second.opensDialog('不同意', '不同意這項請求');
    await dialog.getByRole('textbox').fill('資料不足。');
    await dialog.getByRole('button', { name: '不同意', exact: true }).click();
    await expect(dialog.getByText('剛被其他人更新')).toBeVisible();
    await expect(dialog.getByRole('textbox')).toHaveValue('資料不足。');
  });

  await test.step('accepted; the parent reads the answer', async () => {
    const dialog = await first.opensDialog('同意', '同意這項請求');
    await dialog.getByRole('textbox').fill(ANSWER);
    await dialog.getByRole('button', { name: '同意', exact: true }).click();
    await expect(first.text(ANSWER)).toBeVisible();
    await first.standsBefore('admin, data request answered', first.heading(/更正/));
    await parent.page.goto('/parent/profile/requests');
    await expect(parent.text(ANSWER)).toBeVisible();
  });
});
