import { randomInt } from 'node:crypto';
import { expect } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { Bureau } from '../machine/bureau.ts';
import { takeParent } from '../machine/demo.ts';
import { SampleClient } from '../machine/sample-client.ts';

const NAME = `校園圖書館 ${randomInt(1000)}`;

test('another system is told who one is, after one has seen what it will read, until one withdraws', async ({
  cast,
  playwright,
  baseURL,
}) => {
  const account = takeParent();
  const client = await SampleClient.open();
  const request = await playwright.request.newContext({ baseURL });
  const bureau = await Bureau.signIn(request);
  await client.connect(await bureau.register(client, NAME));
  const member = await cast.member();
  const { page } = member;
  const question = member.heading(`${NAME} 想以您的帳號登入`);

  await test.step('whoever is not signed in signs in first, and then stands before the question', async () => {
    await page.goto(client.signInUrl());
    await expect(member.heading('登入')).toBeVisible();
    await member.field('帳號').fill(account.username);
    await page.getByLabel('密碼', { exact: true }).fill(account.password);
    await page.getByRole('button', { name: '登入', exact: true }).click();
    await member.standsBefore('parent, consent', question);
    for (const read of ['識別代號', '姓名', '電子郵件'])
      await expect(page.getByRole('listitem').filter({ hasText: read })).toBeVisible();
    await expect(page.getByRole('listitem')).toHaveCount(3);
  });

  await test.step('不同意 tells it nothing', async () => {
    await member.button('不同意').click();
    await expect(page.getByText('access_denied')).toBeVisible();
  });

  await test.step('同意 tells it what was named', async () => {
    await page.goto(client.signInUrl());
    await expect(question).toBeVisible();
    await page.getByRole('button', { name: '同意', exact: true }).click();
    await expect(page.getByText(account.username)).toBeVisible();
    await expect(page.getByText('sub')).toBeVisible();
  });

  await test.step('it is listed, and asks anew once that was withdrawn', async () => {
    await member.opens('授權的服務');
    await expect(member.text('可讀取：識別代號、姓名、電子郵件')).toBeVisible();
    await member.button(`撤回 ${NAME} 的授權`).click();
    await page.getByRole('dialog').getByRole('button', { name: '撤回' }).click();
    await expect(member.text(`已撤回 ${NAME} 的授權`)).toBeVisible();
    await expect(member.heading('還沒有授權任何服務')).toBeVisible();
    await page.goto(client.signInUrl());
    await expect(question).toBeVisible();
  });

  await test.step('a question that is over says so', async () => {
    await page.goto('/parent/consent-to/no-such-question');
    await expect(member.heading('這次登入已經結束')).toBeVisible();
    await member.standsBefore('parent, consent over', member.heading('這次登入已經結束'));
  });

  await client.close();
  await request.dispose();
});
