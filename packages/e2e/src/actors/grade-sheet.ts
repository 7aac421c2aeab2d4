import { expect, type Locator } from '@playwright/test';
import { Actor } from './actor.ts';

/** The grade book before a teacher. */
export class GradeSheet extends Actor {
  /** Opens the first class and subject of whoever is signed in, and waits for the sheet. */
  async opens(): Promise<void> {
    await this.page.goto('/teacher/grades');
    await expect(this.page.getByRole('table')).toBeVisible();
    await this.standsBefore('teacher, grades', this.heading('成績'));
  }

  /** Adds an assessment of the daily kind, dated today. */
  async adds(name: string): Promise<void> {
    await this.button('新增評量').click();
    const dialog = this.page.getByRole('dialog', { name: '新增評量' });
    await this.standsBefore('teacher, new assessment', dialog.getByRole('heading'));
    await dialog.getByRole('combobox', { name: '類別' }).click();
    await this.page.getByRole('option', { name: '平時' }).click();
    await dialog.getByRole('textbox', { name: '名稱' }).fill(name);
    await dialog.getByRole('button', { name: '儲存' }).click();
    await expect(this.page.getByRole('columnheader', { name })).toBeVisible();
  }

  cell(pupil: string, assessment: string): Locator {
    return this.page.getByRole('textbox', { name: `${pupil} ${assessment}`, exact: true });
  }

  /** Types a mark, leaves the cell, and waits until it is stored. */
  async records(pupil: string, assessment: string, mark: string): Promise<void> {
    const cell = this.cell(pupil, assessment);
    await cell.fill(mark);
    await cell.press('Enter');
    await expect(this.page.locator('td').filter({ has: cell }).getByLabel('已儲存')).toBeVisible();
  }

  /** What the clipboard of a spreadsheet brings into a cell. */
  async pastes(cell: Locator, text: string): Promise<void> {
    await cell.focus();
    await cell.evaluate((input, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  /** Names by seat, of those who are in the class. */
  async pupils(): Promise<string[]> {
    const names = await this.page.getByRole('rowheader').allTextContents();
    return names.flatMap((name) => /^\d+ (\S+)$/.exec(name)?.[1] ?? []);
  }

  /** The subject that is open, without who teaches it. */
  async subject(): Promise<string> {
    const chosen = await this.page.getByRole('combobox', { name: '科目' }).inputValue();
    return chosen.replace(/（.*/, '');
  }

  async idOf(pupil: string): Promise<string> {
    const row = this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: pupil }) });
    return (await row.getAttribute('data-student')) ?? '';
  }
}
