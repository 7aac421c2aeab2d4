import { Actor } from './actor.ts';

/** Somebody without an account who holds a printed form. */
export class Visitor extends Actor {
  /** Asks whether the form with this verification code is genuine. */
  async examine(code: string): Promise<void> {
    await this.page.goto('/parent/verify');
    await this.standsBefore('verify', this.heading('表單驗證'));
    await this.field('驗證碼').fill(code);
    await this.button('查詢').click();
  }
}
