import { formatRocDateLong, formatVerificationCode, toTaipeiDate } from '@qinshi/domain';
import { drawTable, type TableCell } from './data-table.ts';
import { formFonts } from './fonts.ts';
import { INK, Sheet } from './sheet.ts';
import { drawVerification } from './verification-box.ts';

/** What the form shows, as it was signed. */
export interface SurveyFormContent {
  title: string;
  /** The statement that was agreed to. */
  body: string;
  school: string;
  studentName: string;
  answers: readonly { prompt: string; value: string }[];
  signedBy: string;
  signaturePng: Buffer;
  signedAt: Date;
  verificationCode: string;
  /** Page on which anyone may check the code. */
  verifyUrl: string;
}

const AUTHOR = '親師生平臺';
const SIGNATURE_HEIGHT = 68;

/**
 * A signed survey as a PDF: A4, tagged, selectable text, fonts embedded as subsets. The same content makes the same
 * bytes.
 */
export async function renderSurveyForm(form: SurveyFormContent): Promise<Buffer> {
  const sheet = new Sheet(await formFonts(), { title: form.title, author: AUTHOR, date: form.signedAt });
  const date = formatRocDateLong(toTaipeiDate(form.signedAt));
  const code = formatVerificationCode(form.verificationCode);
  sheet.add(sheet.piece('H1', () => sheet.write(form.title, { size: 20, bold: true })));
  sheet.skip(2);
  const facts = `${form.school}　　簽署日期　${date}`;
  sheet.add(sheet.piece('P', () => sheet.write(facts, { size: 9.5, color: INK.quiet })));
  sheet.skip(12);
  for (const line of form.body.split(/\r?\n/).filter((each) => each.trim() !== '')) {
    sheet.ensure(32);
    sheet.add(sheet.piece('P', () => sheet.write(line.trim(), { size: 10.5, lineGap: 3.2 })));
    sheet.skip(4);
  }
  sheet.skip(8);
  drawAnswers(sheet, form);
  drawSignature(sheet, form, date);
  drawVerification(sheet, form, '學校或持有本回條者，可於下列網址輸入驗證碼，查驗是否為系統核發：');
  return sheet.finish((page, pages) => ({
    left: `${form.title}　驗證碼 ${code}`,
    right: `${page} / ${pages}`,
  }));
}

function drawAnswers(sheet: Sheet, { answers }: SurveyFormContent): void {
  for (const { prompt, value } of answers) {
    sheet.ensure(44);
    sheet.add(sheet.piece('P', () => sheet.write(prompt, { size: 9.5, color: INK.quiet })));
    sheet.add(sheet.piece('P', () => sheet.write(value, { size: 11, lineGap: 2 })));
    sheet.skip(6);
  }
}

function drawSignature(sheet: Sheet, form: SurveyFormContent, date: string): void {
  // Who, when and the drawn line belong on one page.
  sheet.ensure(190);
  sheet.skip(4);
  const signature: TableCell['value'] = {
    height: SIGNATURE_HEIGHT,
    draw: (x, y, width) => sheet.picture(form.signaturePng, x, y, Math.min(width, 240), SIGNATURE_HEIGHT),
  };
  drawTable(sheet, [
    [
      { label: '學生姓名', value: form.studentName },
      { label: '簽署日期', value: date },
    ],
    [{ label: '簽署人', value: form.signedBy }],
    [{ label: '簽名', value: signature, alt: `${form.signedBy}手寫簽名` }],
  ]);
}
