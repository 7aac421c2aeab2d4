import { expect } from '@playwright/test';
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
