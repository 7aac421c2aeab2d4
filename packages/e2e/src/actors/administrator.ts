import { expect, type Locator } from '@playwright/test';
import { CardReader } from '../machine/card-reader.ts';
import type { DemoChild } from '../machine/demo.ts';
import { AccountHolder } from './account.ts';

/** A school administrator, or one of the bureau, in admin-web. */
export class Administrator extends AccountHolder {
  /** Goes somewhere by the navigation. */
  async goTo(name: string): Promise<void> {
    const link = this.page
      .getByRole('navigation', { name: '主選單' })
      .getByRole('link', { name, exact: true });
    await link.click();
    // Until then the page before is still there, with a heading and a table of its own.
    await expect(link).toHaveAttribute('aria-current', 'page');
    await this.standsBefore(`admin, ${name}`, this.page.getByRole('heading', { level: 1 }));
  }

  /** Waits until a table shows rows of data, and says how many. */
  async rows(): Promise<number> {
    const rows = this.page.getByRole('table').getByRole('row');
    let seen = 0;
    await expect
      .poll(async () => {
        seen = await rows.count();
        return seen;
      })
      .toBeGreaterThan(1);
    return seen - 1;
  }

  /** The dialog over the page, when it is the one with this title. */
  dialog(title: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name: title });
  }

  /** Opens the dialog behind a button and stands before it. */
  async opensDialog(button: string, title: string | RegExp = button): Promise<Locator> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    return this.isAsked(title);
  }

  /** Stands before a dialog that something has opened. */
  async isAsked(title: string | RegExp): Promise<Locator> {
    const dialog = this.dialog(title);
    // Named by the page and what it is for, whomever it is about.
    await this.standsBefore(
      `admin, dialog on ${new URL(this.page.url()).pathname}: ${await dialog.getByRole('button').last().textContent()}`,
      dialog.getByRole('heading'),
    );
    return dialog;
  }

  /** The row of a table that holds a name. */
  row(name: string): Locator {
    return this.page.getByRole('table').getByRole('row').filter({ hasText: name });
  }

  /** Narrows a list down by its search box, and waits for the row. */
  async finds(name: string): Promise<Locator> {
    await this.page.getByRole('searchbox').fill(name);
    await expect(this.row(name).first()).toBeVisible();
    return this.row(name).first();
  }

  /** Chooses from the menu of a row. */
  async chooses(action: string, name: string): Promise<void> {
    await this.button(`${name}的操作`).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  /** Opens what the first row of the table stands for. */
  async openFirstRow(): Promise<void> {
    await this.rows();
    const link = this.page.getByRole('table').getByRole('link').first();
    const name = (await link.textContent()) ?? '';
    await link.click();
    await this.standsBefore(
      `admin, detail ${new URL(this.page.url()).pathname.split('/')[2]}`,
      this.heading(name),
    );
  }

  /** Goes to one of the rooms of 校務設定. */
  async goToSetting(name: string): Promise<void> {
    await this.goTo('校務設定');
    const rooms = this.page.getByRole('navigation', { name: '校務設定' });
    await rooms.getByRole('link', { name, exact: true }).click();
    await expect(rooms.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
    await this.standsBefore(`admin, settings, ${name}`, this.page.getByRole('heading', { level: 1 }));
  }

  /** Sets up a reader at a gate, and types the token that is shown once into the device. */
  async installsReader(name: string, gate: string): Promise<CardReader> {
    await this.goToSetting('讀卡機');
    const form = await this.opensDialog('新增讀卡機');
    await form.getByRole('textbox', { name: '名稱' }).fill(name);
    await form.getByRole('textbox', { name: '位置' }).fill(gate);
    await form.getByRole('button', { name: '建立並取得權杖' }).click();
    const told = await this.isAsked(`${name}的權杖`);
    const token = await told.getByRole('textbox', { name: '權杖' }).inputValue();
    await told.getByRole('button', { name: '我已記下' }).click();
    await expect(this.row(name)).toContainText('尚未連線');
    return new CardReader(token);
  }

  /** Hands a pupil a card, in place of the one before if there was one. */
  async handsOutCard({ name, className }: DemoChild, cardNumber: string): Promise<void> {
    await this.goTo('學生');
    await this.finds(name);
    await this.row(name).filter({ hasText: className }).getByRole('link', { name }).click();
    await this.standsBefore('admin, a pupil', this.heading(name));
    await this.button(/^(發|換)卡$/).click();
    const form = await this.isAsked(new RegExp(name));
    await form.getByRole('textbox', { name: '卡號' }).fill(cardNumber);
    await form.getByRole('button', { name: /^(發|換)卡$/ }).click();
    await expect(this.text(`已發卡給${name}`)).toBeVisible();
  }
}
