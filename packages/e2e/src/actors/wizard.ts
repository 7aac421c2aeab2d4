import { expect, type Locator } from '@playwright/test';
import {
  maskName,
  type Relation,
  relationGroup,
  relationName,
  type SchoolLevel,
  schoolLevelName,
} from '@qinshi/domain';
import type { DemoChild } from '../machine/demo.ts';
import { codeSentTo } from '../machine/outbox.ts';
import type { Person } from '../machine/people.ts';
import { Actor } from './actor.ts';
import { signOn } from './signing.ts';

/** A parent's hands on the binding wizard, one method for each thing a step asks for. */
export class Wizard extends Actor {
  /** Opens the wizard where it begins, or where this parent left it. */
  async open(): Promise<void> {
    await this.page.goto('/parent/binding');
  }

  // Step 1: contact code

  async askForCodeByMail(email: string): Promise<void> {
    await this.standsBefore('binding, contact', this.heading('請輸入您個人的聯繫資訊'));
    await this.choose('電子郵件信箱');
    await this.field('信箱帳號').fill(email);
    await this.button('取得驗證碼').click();
  }

  async askForCodeBySms(mobile: string): Promise<void> {
    await this.choose('行動電話');
    await this.field('電話號碼').fill(mobile);
    await this.button('取得驗證碼').click();
  }

  /** Types a code; the last digit sends it. */
  async enterCode(code: string): Promise<void> {
    await this.codeBox(1).click();
    await this.page.keyboard.type(code);
  }

  codeBox(position: number): Locator {
    return this.page.getByLabel(`第 ${position} 碼`);
  }

  /** Proves an e-mail address; `letters` is how many mails it has had by then. */
  async proveEmail(email: string, letters = 1): Promise<void> {
    await this.askForCodeByMail(email);
    await expect(this.codeBox(1)).toBeVisible();
    await this.enterCode(await codeSentTo(email, letters));
  }

  async proveMobile(mobile: string, messages = 1): Promise<void> {
    await this.askForCodeBySms(mobile);
    await expect(this.codeBox(1)).toBeVisible();
    await this.enterCode(await codeSentTo(mobile, messages));
  }

  // Step 2: student

  async describeChild(
    { level, nationalId }: Pick<DemoChild, 'level' | 'nationalId'>,
    relation: Relation,
  ): Promise<void> {
    await this.standsBefore('binding, student', this.heading('您要綁定哪一位孩子'));
    await this.choose(relationGroup(relation) === 'LEGAL_REPRESENTATIVE' ? '法定代理人' : '監護人');
    await this.choose(relationName(relation, 'zh-TW'));
    await this.choose(schoolLevelName(level as SchoolLevel, 'zh-TW'));
    await this.childNationalId.fill(nationalId);
    await this.page.getByRole('button', { name: '驗證', exact: true }).click();
  }

  get childNationalId(): Locator {
    return this.field('請輸入綁定學生身分證字號');
  }

  get school(): Locator {
    return this.page.getByRole('combobox', { name: '請選擇綁定學生所在學校' });
  }

  /** Finds a school by typing part of its name. */
  async chooseSchool(name: string): Promise<void> {
    await this.school.click();
    await this.school.fill(name);
    await this.page.getByRole('option', { name, exact: true }).click();
    await this.button('下一步').click();
  }

  /** Adds one child from description to confirmation. */
  async addChild(child: DemoChild, relation: Relation = 'MOTHER'): Promise<void> {
    await this.describeChild(child, relation);
    await this.chooseSchool(child.schoolName);
    await this.standsBefore('binding, student confirmed', this.heading('請確認綁定學生資訊'));
    await expect(this.text(maskName(child.name)).first()).toBeVisible();
    await expect(this.text(child.className).first()).toBeVisible();
  }

  async addAnotherChild(child: DemoChild, relation: Relation = 'MOTHER'): Promise<void> {
    await this.button('新增綁定學生').click();
    await this.addChild(child, relation);
  }

  async next(): Promise<void> {
    await this.button('下一步').click();
  }

  // Step 3: consent

  get consentBox(): Locator {
    return this.page.getByRole('checkbox', { name: '本人已詳閱並同意以上條款聲明' });
  }

  async readToTheEnd(): Promise<void> {
    const statement = this.page.getByRole('region', { name: /^個資使用聲明/ });
    await statement.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  }

  async agree(): Promise<void> {
    await this.standsBefore('binding, consent', this.heading('請詳閱以下個資使用聲明'));
    await this.readToTheEnd();
    await this.consentBox.check();
    await this.next();
  }

  // Step 4: guardian, review, signature

  async checkGuardian(nationalId: string): Promise<void> {
    await this.field('家長身分證字號').fill(nationalId);
    await this.page.getByRole('button', { name: '驗證', exact: true }).click();
  }

  /** A guardian whom the city does not know yet. */
  async introduce({ nationalId, name, email, mobile }: Person): Promise<void> {
    await this.standsBefore('binding, guardian', this.heading('請填寫家長資料'));
    await this.checkGuardian(nationalId);
    await this.field('家長姓名').fill(name);
    await this.field('電子郵件信箱').fill(email);
    await this.field('行動電話/市話號碼').fill(mobile);
    await this.next();
  }

  get signaturePad(): Locator {
    return this.page.getByRole('img', { name: /^電子簽名/ });
  }

  /** Signs by hand, stroke by stroke. */
  async sign(): Promise<void> {
    await signOn(this.page, this.signaturePad);
  }

  async submit(): Promise<void> {
    await this.button('送出資料').click();
  }

  /** After a submission whose answer never came. */
  async resubmit(): Promise<void> {
    await this.button('重新送出').click();
  }

  /** Reviews, signs, submits. */
  async signAndSubmit(): Promise<void> {
    await this.standsBefore('binding, review', this.heading('請再次確認填寫資料是否正確'));
    await this.sign();
    await this.submit();
  }

  private async choose(label: string): Promise<void> {
    await this.page.getByRole('radio', { name: label, exact: true }).check();
  }
}
