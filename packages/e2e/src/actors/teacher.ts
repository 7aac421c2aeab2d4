import { expect, type Locator } from '@playwright/test';
import type { DemoChild } from '../machine/demo.ts';
import { initialPassword, type Person } from '../machine/people.ts';
import { AccountHolder } from './account.ts';

/** A homeroom teacher, or somebody of the office, at a desk. */
export class Teacher extends AccountHolder {
  /** The whole first sign-in, up to the first page. */
  async signInForTheFirstTime(username: string, person: Person): Promise<void> {
    await this.signIn('teacher', { username, password: initialPassword(person) });
    await this.chooseOwnPassword('teacher', person.password);
    await this.skipRescue('teacher');
  }

  /** Stands before the sign-in, and is told that the session was ended elsewhere. */
  async isSignedOutElsewhere(): Promise<void> {
    await expect(this.text('這個裝置已登出')).toBeVisible();
    await this.standsBefore('teacher, signed out elsewhere', this.heading('登入'));
  }

  /** Opens the queue of applications that wait for a decision. */
  async openQueue(): Promise<void> {
    await this.page.goto('/teacher/bindings');
    await this.standsBefore('teacher, queue', this.heading('審核'));
  }

  /** Waits until the queue hears of applications and decisions by itself. */
  async isLive(): Promise<void> {
    await expect(this.page.getByText('即時', { exact: true })).toBeVisible();
  }

  /** The application for a child in the list at the left. */
  waiting({ name }: DemoChild): Locator {
    return this.page
      .getByRole('region', { name: '申請清單' })
      .getByRole('listitem')
      .filter({ hasText: name });
  }

  async open(child: DemoChild): Promise<void> {
    await this.waiting(child).getByRole('link').click();
    await this.standsBefore('teacher, case', this.heading(child.name));
  }

  /** Approves the open case; done when the screen says that it is. */
  async approve(): Promise<void> {
    await this.page.getByRole('button', { name: '通過', exact: true }).click();
    await expect(this.text(/^已通過.+的申請/).first()).toBeVisible();
  }

  /** Rejects the open case; done when the screen says that it is. */
  async reject(reason: string): Promise<void> {
    await this.button('不通過').click();
    const dialog = this.page.getByRole('dialog');
    await this.standsBefore('teacher, rejection', dialog.getByRole('heading'));
    await dialog.getByRole('textbox', { name: '不通過的原因' }).fill(reason);
    await dialog.getByRole('button', { name: '確定不通過' }).click();
    await expect(this.text(/的申請不通過/).first()).toBeVisible();
  }
}
