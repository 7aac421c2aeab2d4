import { expect, type Locator } from '@playwright/test';
import { formatRocDateLong, type IsoDate, monthName, monthOf } from '@qinshi/domain';
import { Actor } from './actor.ts';

const STEPS = ['請假類別', '請假原因', '日期與節次', '附件與送出'] as const;
type Step = (typeof STEPS)[number];

/** A parent's hands on the form of leave, one method for each thing a step asks for. */
export class LeaveForm extends Actor {
  async isAt(step: Step): Promise<void> {
    await this.standsBefore(`parent, leave, ${step}`, this.heading(step));
  }

  async next(): Promise<void> {
    await this.button('下一步').click();
  }

  async back(): Promise<void> {
    await this.button('上一步').click();
  }

  /** The first two steps. */
  async says(type: string, reason: string): Promise<void> {
    await this.isAt('請假類別');
    await this.page.getByRole('radio', { name: type, exact: true }).check();
    await this.next();
    await this.isAt('請假原因');
    await this.reason.fill(reason);
    await this.next();
    await this.isAt('日期與節次');
  }

  get reason(): Locator {
    return this.field('請假事由');
  }

  /** A day on the calendar. */
  day(date: IsoDate): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${formatRocDateLong(date)} `) });
  }

  /** A day, with its month turned to: from the one before or after it. */
  async shows(date: IsoDate): Promise<Locator> {
    const title = this.page.getByText(/^\d+ 年 \d+ 月$/);
    const wanted = monthName(monthOf(date), 'zh-TW');
    const numbers = (name: string | null) => (name?.match(/\d+/g) ?? []).map(Number);
    const [year = 0, month = 0] = numbers(await title.textContent());
    const [wantedYear = 0, wantedMonth = 0] = numbers(wanted);
    const away = (wantedYear - year) * 12 + wantedMonth - month;
    if (away !== 0) await this.button(away > 0 ? '下個月' : '上個月').click();
    await expect(title).toHaveText(wanted);
    return this.day(date);
  }

  /** Taps a day. */
  async picks(date: IsoDate): Promise<void> {
    const day = await this.shows(date);
    await day.click();
    await expect(day).toHaveAttribute('aria-pressed', 'true');
  }

  /** The periods of the day that was chosen. */
  period(name: RegExp | string): Locator {
    return this.page.getByRole('checkbox', { name });
  }

  /** The sum before anything is sent: `病假 …`, who decides in turn. */
  get plan(): Locator {
    return this.text('由誰核定');
  }

  /** Chooses a file of the device: by its path, because the browser reads it quicker than it is told of its bytes. */
  async addsFile(path: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.button('加入附件').click();
    await (await chooser).setFiles(path);
  }

  /** From the days to the end; done when the request is there. */
  async sends(): Promise<void> {
    await this.next();
    await this.isAt('附件與送出');
    await this.button('送出假單').click();
    await expect(this.text('假單已送出').first()).toBeVisible();
  }
}
