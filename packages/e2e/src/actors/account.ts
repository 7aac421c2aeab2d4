import { expect } from '@playwright/test';
import { Actor } from './actor.ts';

type App = 'parent' | 'teacher' | 'admin';

interface Credentials {
  username: string;
  password: string;
}

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }';

/** Signing in and out, alike in the three apps. */
export class AccountHolder extends Actor {
  /** Opens an app in which they have signed in before: for journeys that are about something else. */
  async enter(app: App, input: Credentials): Promise<void> {
    const answer = await this.page.request.post('/graphql', {
      headers: { 'x-requested-with': 'qinshi' },
      data: { query: SIGN_IN, variables: { input: { username: input.username, password: input.password } } },
    });
    expect(((await answer.json()) as { errors?: unknown }).errors).toBeUndefined();
    await this.page.goto(`/${app}/`);
  }

  /** Signs in and waits until that has worked. */
  async signIn(app: App, credentials: Credentials): Promise<void> {
    await this.trySignIn(app, credentials);
    await expect(this.page.getByRole('button', { name: '登入', exact: true })).toHaveCount(0);
  }

  async trySignIn(app: App, { username, password }: Credentials): Promise<void> {
    await this.page.goto(`/${app}/`);
    await this.standsBefore(`${app}, sign-in`, this.heading('登入'));
    await this.field('帳號').fill(username);
    await this.tryPassword(password);
  }

  /** Types a password where one stands before the sign-in, and waits for what comes of it. */
  async tryPassword(password: string): Promise<void> {
    await this.page.getByLabel('密碼', { exact: true }).fill(password);
    const answered = this.page.waitForResponse('**/graphql');
    await this.page.getByRole('button', { name: '登入', exact: true }).click();
    await answered;
  }

  /** The forced change of a first sign-in; its rules tick as they are met. */
  async chooseOwnPassword(app: App, password: string): Promise<void> {
    await this.standsBefore(`${app}, change password`, this.heading('變更密碼'));
    const field = this.page.getByLabel('新密碼', { exact: true });
    await field.fill('short');
    await expect(this.tick('須超過')).toHaveAccessibleName('尚未符合');
    await field.fill(password);
    for (const rule of ['須超過', '僅包含', '不與身分證', '密碼安全性驗證']) {
      await expect(this.tick(rule)).toHaveAccessibleName(/^已?符合$/);
    }
    await this.page.getByLabel('確認新密碼', { exact: true }).fill(password);
    await this.button('確認').click();
  }

  async skipRescue(app: App): Promise<void> {
    await this.standsBefore(`${app}, rescue data`, this.heading('確認救援資訊'));
    await this.button('略過').click();
    // Whoever goes elsewhere before this was answered has not skipped it.
    await expect(this.heading('確認救援資訊')).toHaveCount(0);
  }

  async switchIdentity(name: string | RegExp): Promise<void> {
    await this.button(/^帳號/).click();
    await this.page.getByRole('menuitem', { name }).click();
  }

  /** Signs out, and stands before the sign-in. */
  async signOut(): Promise<void> {
    await this.button(/^帳號/).click();
    await this.page.getByRole('menuitem', { name: '登出' }).click();
    await expect(this.page.getByRole('heading', { name: /登入$/ })).toBeVisible();
  }

  private tick(rule: string) {
    return this.page.getByRole('listitem').filter({ hasText: rule }).getByRole('img');
  }
}
