import { randomInt } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { test } from '../actors/cast.ts';
import { knownAddress } from '../machine/address.ts';
import { Bureau } from '../machine/bureau.ts';
import { takeParent } from '../machine/demo.ts';
import { OutsideProvider } from '../machine/outside-provider.ts';

/** The bureau's name for it; no two providers have the same. */
const NAME = `城市通 ${randomInt(1000)}`;

/** Goes to the provider's page, which asks anew who one is: its own memory of this browser is another story. */
async function goOutside(page: Page, button: string): Promise<void> {
  await page.context().clearCookies({ domain: '127.0.0.1' });
  await page.getByRole('button', { name: button }).click();
}

/** On the provider's own page: signs in there as somebody. */
async function signInOutside(page: Page, account: string): Promise<void> {
  await expect(page.getByRole('heading', { name: '城市通' })).toBeVisible();
  await page.getByRole('textbox', { name: '帳號' }).fill(account);
  await page.getByRole('button', { name: '登入' }).click();
}

test('an outside account is linked once, and signs in from then on', async ({
  cast,
  playwright,
  baseURL,
}) => {
  const account = takeParent();
  const provider = await OutsideProvider.open(new URL('/oidc/callback', knownAddress().url).href);
  const request = await playwright.request.newContext({ baseURL });
  const bureau = await Bureau.signIn(request);
  const providerId = await bureau.offer(provider, NAME);
  const member = await cast.member();
  const { page } = member;

  await test.step('not linked yet: one is told how to', async () => {
    await page.goto('/parent/');
    await goOutside(page, `以${NAME}登入`);
    await signInOutside(page, 'lin');
    await expect(member.text(`這個${NAME}帳號尚未連結`)).toBeVisible();
    await member.standsBefore('parent, outside account not linked', member.heading('登入'));
  });

  await test.step('changing one’s mind at the provider is no failure', async () => {
    await goOutside(page, `以${NAME}登入`);
    await page.getByRole('button', { name: '取消' }).click();
    await expect(member.text(`您取消了以${NAME}登入`)).toBeVisible();
  });

  await test.step('it is linked from the profile', async () => {
    await member.comesHome(account);
    await member.opens('帳號連結');
    await goOutside(page, `連結${NAME}`);
    await signInOutside(page, 'lin');
    await expect(member.text(`已連結${NAME}`)).toBeVisible();
    await expect(member.text('lin@outside.example')).toBeVisible();
    await member.standsBefore('parent, outside account linked', member.heading('帳號連結'));
  });

  await test.step('and signs in, back to the page that was asked for', async () => {
    await member.signOut();
    await page.goto('/parent/profile/sign-ins');
    await goOutside(page, `以${NAME}登入`);
    await signInOutside(page, 'lin');
    await expect(member.heading('登入紀錄')).toBeVisible();
    await expect(member.text(`以${NAME}`).first()).toBeVisible();
  });

  await test.step('somebody else cannot link the same one', async () => {
    const other = await cast.member();
    await other.comesHome(takeParent());
    await other.opens('帳號連結');
    await goOutside(other.page, `連結${NAME}`);
    await signInOutside(other.page, 'lin');
    await expect(other.text('已經連結到另一個人')).toBeVisible();
  });

  await test.step('unlinked, it opens nothing any more', async () => {
    await member.opens('帳號連結');
    await member.button(`解除連結${NAME}`).click();
    await page.getByRole('dialog').getByRole('button', { name: '解除連結' }).click();
    await expect(member.text(`已解除${NAME}的連結`)).toBeVisible();
    await member.signOut();
    await goOutside(page, `以${NAME}登入`);
    await signInOutside(page, 'lin');
    await expect(member.text(`這個${NAME}帳號尚未連結`)).toBeVisible();
  });

  await bureau.withdraw(providerId);
  await provider.close();
  await request.dispose();
});
