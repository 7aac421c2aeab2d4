import { expect, type Locator } from '@playwright/test';
import { maskName } from '@qinshi/domain';
import type { DemoChild } from '../machine/demo.ts';
import { Actor } from './actor.ts';

/** The page on which an applicant follows what became of each child. */
export class Progress extends Actor {
  async isShown(): Promise<void> {
    await this.standsBefore('binding, progress', this.heading('目前申請進度'));
  }

  /** What the page says about one child. */
  entryOf({ schoolName, className }: DemoChild): Locator {
    return this.page.getByRole('listitem').filter({ hasText: schoolName }).filter({ hasText: className });
  }

  async shows(child: DemoChild, state: '申請' | '認證' | '不通過', timeout?: number): Promise<void> {
    await expect(this.entryOf(child).getByText(state, { exact: true })).toBeVisible({ timeout });
  }

  /** Waits until the page hears of decisions by itself. */
  async isLive(): Promise<void> {
    await expect(this.text('即時更新')).toBeVisible();
  }

  /** Takes back one application. */
  async cancel(child: DemoChild): Promise<void> {
    await this.entryOf(child).getByRole('button', { name: /^取消/ }).click();
    const dialog = this.page.getByRole('dialog', { name: '取消這筆申請' });
    await this.standsBefore('binding, cancel', dialog.getByRole('heading'));
    await dialog.getByRole('button', { name: '取消申請' }).click();
  }

  /** Saves the application form and gives its bytes. */
  async downloadForm({ name }: DemoChild): Promise<Buffer> {
    const link = this.link(`下載留存 ${maskName(name)}`).first();
    const address = await link.getAttribute('href');
    if (!address) throw new Error('the form has no address');
    // The form is an attachment; the page's own cookies open it.
    const answer = await this.page.request.get(address);
    expect(answer.ok(), `GET ${address}: ${answer.status()}`).toBe(true);
    expect(answer.headers()['content-type']).toContain('application/pdf');
    return answer.body();
  }
}
