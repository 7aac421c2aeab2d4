import { expect, type Locator } from '@playwright/test';
import type { DemoAccount } from '../machine/demo.ts';
import { AccountHolder } from './account.ts';

/** A parent who has signed in before, with a phone: at home in 個人. */
export class Member extends AccountHolder {
  /** Signs in and comes home, where events arrive. */
  async comesHome(account: DemoAccount): Promise<void> {
    await this.signIn('parent', account);
    await this.isHome();
  }

  /** Stands at home, where events arrive. */
  async isHome(): Promise<void> {
    await expect(this.text('即時更新')).toBeVisible();
  }

  /** Opens a page below 個人 by its name. */
  async opens(page: string | RegExp): Promise<void> {
    await this.page.goto('/parent/profile');
    await this.standsBefore('parent, profile', this.heading('個人'));
    await this.link(page).click();
    await this.standsBefore(`parent, ${page}`, this.page.getByRole('heading', { level: 1, name: page }));
  }

  /** Where a link leads. */
  async addressOf(link: string): Promise<string> {
    const address = await this.link(link).getAttribute('href');
    if (!address) throw new Error(`「${link}」 leads nowhere`);
    return address;
  }

  /** The field of a new password. */
  get newPassword(): Locator {
    return this.page.getByLabel('新密碼', { exact: true });
  }

  /** Types a new password twice. */
  async typeNewPassword(password: string): Promise<void> {
    await this.newPassword.fill(password);
    await this.page.getByLabel('確認新密碼', { exact: true }).fill(password);
  }

  /** Types a code into its boxes, over whatever stands there. */
  async typeCode(code: string): Promise<void> {
    await this.page.getByLabel('第 1 碼').click();
    await this.page.keyboard.type(code);
  }

  /** Stands before the sign-in, and is told that the session was ended elsewhere. */
  async isSignedOutElsewhere(timeout: number): Promise<void> {
    await expect(this.heading('登入')).toBeVisible({ timeout });
    await expect(this.text('這個裝置已登出')).toBeVisible();
    await this.standsBefore('parent, signed out elsewhere', this.heading('登入'));
  }

  /** How many records this browser keeps of what was read, for reading offline. */
  async recordsKept(): Promise<number> {
    return this.page.evaluate(async () => {
      const open = indexedDB.open('qinshi-parent');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      let kept = 0;
      for (const name of database.objectStoreNames) {
        const rows = database.transaction(name).objectStore(name).getAll();
        await new Promise((resolve) => {
          rows.onsuccess = resolve;
        });
        // One row holds many records, each on a line of its own.
        kept += (JSON.stringify(rows.result).match(/account|children/gi) ?? []).length;
      }
      database.close();
      return kept;
    });
  }
}
