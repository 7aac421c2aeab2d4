import { expect, type Locator } from '@playwright/test';
import { AccountHolder } from './account.ts';

/** A school administrator, or one of the bureau, in admin-web. */
export class Administrator extends AccountHolder {
  /** Goes somewhere by the navigation. */
  async goTo(name: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: '主選單' })
      .getByRole('link', { name, exact: true })
      .click();
    await this.standsBefore(`admin, ${name}`, this.page.getByRole('heading', { level: 1 }));
  }

  /** Waits until a table shows rows of data, and says how many. */
  async rows(): Promise<number> {
    const rows = this.page.getByRole('table').getByRole('row');
    await expect.poll(() => rows.count()).toBeGreaterThan(1);
    return (await rows.count()) - 1;
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
}
