import { formatRocDateLong, formatVerificationCode, toTaipeiDate } from '@qinshi/domain';
import { drawTable, type TableCell } from './data-table.ts';
import { formFonts } from './fonts.ts';
import { INK, Sheet } from './sheet.ts';
import { drawVerification } from './verification-box.ts';

/** What the form shows. Everything is printed as given: mask before. */
export interface BindingFormContent {
  title?: string;
  /** The statement in the wording that was accepted. Lines that begin with 一、 / （一） / 1. are set as such. */
  consent: { version: string; body: string };
  school: string;
  className: string;
  studentName: string;
  /** `label` is the form of address (母親, or the free text beside 其他). */
  relation: { group: 'LEGAL_REPRESENTATIVE' | 'GUARDIAN'; label: string };
  guardianName: string;
  guardianMaskedNationalId: string;
  guardianPhone: string | null;
  guardianEmail: string | null;
  signaturePng: Buffer;
  submittedAt: Date;
  /** State at the time of printing, such as 申請 or 認證. */
  status?: string;
  verificationCode: string;
  /** Page on which anyone may check the code. */
  verifyUrl: string;
}

const TITLE = '親子帳號申請個資授權同意書';
const AUTHOR = '親師生平臺';
const SIGNATURE_HEIGHT = 68;

/**
 * The application form as a PDF: A4, tagged, selectable text, fonts embedded as subsets. The same content makes
 * the same bytes. Characters that Noto Sans TC lacks (rare ones in names) come out as an empty box.
 */
export async function renderBindingForm(form: BindingFormContent): Promise<Buffer> {
  const title = form.title ?? TITLE;
  const sheet = new Sheet(await formFonts(), { title, author: AUTHOR, date: form.submittedAt });
  drawHead(sheet, title, form);
  drawConsent(sheet, form.consent.body);
  drawMark(sheet);
  drawTable(sheet, tableRows(sheet, form));
  drawVerification(sheet, form, '學校或持有本申請書者，可於下列網址輸入驗證碼，查驗內容與系統留存者相符：');
  const code = formatVerificationCode(form.verificationCode);
  return sheet.finish((page, pages) => ({
    left: `${title}　聲明版本 ${form.consent.version}　驗證碼 ${code}`,
    right: `${page} / ${pages}`,
  }));
}

function rocDate(instant: Date): string {
  return formatRocDateLong(toTaipeiDate(instant));
}

function drawHead(sheet: Sheet, title: string, form: BindingFormContent): void {
  const facts = [`申請日期　${rocDate(form.submittedAt)}`, `聲明版本　${form.consent.version}`];
  if (form.status !== undefined) facts.push(`申請狀態　${form.status}`);
  sheet.add(sheet.piece('H1', () => sheet.write(title, { size: 20, bold: true })));
  sheet.skip(2);
  sheet.add(sheet.piece('P', () => sheet.write(facts.join('　　'), { size: 9.5, color: INK.quiet })));
  sheet.skip(9);
  const { y } = sheet;
  sheet.decorate((doc) => {
    doc.rect(sheet.left, y, 44, 2).fill(INK.accent);
    doc.rect(sheet.left + 44, y + 0.75, sheet.width - 44, 0.5).fill(INK.line);
  });
  sheet.skip(16);
}

function drawConsent(sheet: Sheet, body: string): void {
  for (const line of body.split(/\r?\n/).filter((each) => each.trim() !== ''))
    drawParagraph(sheet, line.trim());
}

/** Headings and numbers of the statement, from the outermost in. */
function drawParagraph(sheet: Sheet, line: string): void {
  if (/^[一二三四五六七八九十]+、/.test(line)) {
    sheet.skip(7);
    sheet.ensure(56);
    sheet.add(sheet.piece('H2', () => sheet.write(line, { size: 11.5, bold: true })));
    sheet.skip(4);
    return;
  }
  const style = { size: 10, lineGap: 3.2 };
  const number = /^(?:（[一二三四五六七八九十]+）|\d+[.、]\s*)/.exec(line)?.[0];
  const indent = number === undefined ? 0 : number.startsWith('（') ? 4 : 34;
  const hang = number === undefined ? 0 : sheet.widthOf(number, style);
  sheet.ensure(32);
  sheet.add(
    sheet.piece('P', () =>
      sheet.write(
        line,
        { ...style, hang },
        { x: sheet.left + indent, y: sheet.y, width: sheet.width - indent },
      ),
    ),
  );
  sheet.skip(3);
}

/** The choice that was made, and the one that was not. */
function drawMark(sheet: Sheet): void {
  // Choice, table and code belong on one page.
  sheet.ensure(424);
  sheet.skip(10);
  sheet.add(sheet.piece('H2', () => sheet.write('申請人聲明與申請資料', { size: 11.5, bold: true })));
  sheet.skip(6);
  const choices: [boolean, string][] = [
    [true, '同意：本人已詳閱並同意以上聲明，提供下列個人資料申請親子帳號。'],
    [false, '不同意：本人知悉未提供資料將無法使用需要綁定的服務。'],
  ];
  for (const [checked, text] of choices) {
    const { y } = sheet;
    const style = { size: 10.5, bold: checked, color: checked ? INK.text : INK.quiet };
    sheet.add(
      sheet.piece('P', () => {
        sheet.checkBox(checked, sheet.left + 1, y + 2.5, 10);
        sheet.write(text, style, { x: sheet.left + 18, y, width: sheet.width - 18 });
      }),
    );
    sheet.skip(4);
  }
  sheet.skip(8);
}

function tableRows(sheet: Sheet, form: BindingFormContent): TableCell[][] {
  const { relation, signaturePng } = form;
  const relationCell: TableCell['value'] = {
    height: 16,
    draw: (x, y, width) => {
      const style = { size: 11 };
      let at = x;
      for (const [group, word] of [
        ['LEGAL_REPRESENTATIVE', '法定代理人'],
        ['GUARDIAN', '監護人'],
      ] as const) {
        sheet.checkBox(relation.group === group, at, y + 3, 10);
        sheet.write(word, style, { x: at + 15, y, width: 70 });
        at += 15 + sheet.widthOf(word, style) + 18;
      }
      sheet.write(`稱謂：${relation.label}`, style, { x: at, y, width: x + width - at });
    },
  };
  const signatureCell: TableCell['value'] = {
    height: SIGNATURE_HEIGHT,
    draw: (x, y, width) => sheet.picture(signaturePng, x, y, Math.min(width, 240), SIGNATURE_HEIGHT),
  };
  return [
    [{ label: '學校', value: form.school }],
    [
      { label: '綁定學生班級', value: form.className },
      { label: '綁定學生姓名', value: form.studentName },
    ],
    [{ label: '與學生的關係', value: relationCell }],
    [
      { label: '申請人姓名', value: form.guardianName },
      { label: '身分證統一編號', value: form.guardianMaskedNationalId },
    ],
    [
      { label: '聯絡電話', value: form.guardianPhone ?? '—' },
      { label: '申請日期', value: rocDate(form.submittedAt) },
    ],
    [{ label: '電子郵件信箱', value: form.guardianEmail ?? '—' }],
    [{ label: '申請人簽名', value: signatureCell, alt: '申請人手寫簽名' }],
  ];
}
