import { expect, type Locator, type Page } from '@playwright/test';
import type { DemoChild } from '../machine/demo.ts';
import { LeaveForm } from './leave-form.ts';
import { Member } from './member.ts';

/** A parent of one child through the school day, with a phone. */
export class Guardian extends Member {
  readonly leave: LeaveForm;

  constructor(
    page: Page,
    private readonly child: DemoChild,
  ) {
    super(page);
    this.leave = new LeaveForm(page);
  }

  /** What home says of the child's day. */
  get day(): Locator {
    return this.page.getByRole('article', { name: this.child.name });
  }

  /** Everything that the app holds on the phone for reading without a connection. */
  async keptOnDevice(): Promise<string> {
    return this.page.evaluate(async () => {
      const answerOf = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((done, failed) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => failed(request.error);
        });
      const database = await answerOf(indexedDB.open('qinshi-parent'));
      const kept = await answerOf(
        database.transaction('entries', 'readonly').objectStore('entries').getAll(),
      );
      database.close();
      return JSON.stringify(kept);
    });
  }

  /** Opens a service from the tiles of home. */
  async opensService(name: string): Promise<void> {
    await this.page.getByRole('navigation', { name: '服務' }).getByRole('link', { name }).click();
    await this.standsBefore(`parent, ${name}`, this.page.getByRole('heading', { level: 1, name }));
  }

  /** Opens the messages by the bar at the bottom. */
  async opensMessages(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: '主要功能' })
      .getByRole('link', { name: /^訊息/ })
      .click();
    await this.standsBefore('parent, messages', this.page.getByRole('heading', { level: 1, name: '訊息' }));
  }

  /** Stands before a request for leave. */
  async readsRequest(): Promise<void> {
    await this.standsBefore(
      'parent, a request for leave',
      this.page.getByRole('heading', { level: 1, name: '假單' }),
    );
  }

  /** What the request says about itself. */
  get request(): Locator {
    return this.page.getByRole('article');
  }

  /** Takes the open request back. */
  async withdraws(): Promise<void> {
    await this.button('撤回假單').click();
    const dialog = this.page.getByRole('dialog', { name: '要撤回這張假單嗎？' });
    await this.standsBefore('parent, withdraw leave', dialog.getByRole('heading'));
    await dialog.getByRole('button', { name: '撤回假單' }).click();
    await expect(this.request.getByText('已撤回').first()).toBeVisible();
  }
}
