import { formatVerificationCode } from '@qinshi/domain';
import { INK, type Sheet } from './sheet.ts';

/**
 * The code of a signed form and where anyone may check it.
 * @param note to whom that is of use
 */
export function drawVerification(
  sheet: Sheet,
  form: { verificationCode: string; verifyUrl: string },
  note: string,
): void {
  const height = 66;
  sheet.skip(12);
  sheet.ensure(height);
  const top = sheet.y;
  const [left, middle] = [sheet.left + 14, sheet.left + 216];
  sheet.decorate((doc) => {
    doc.roundedRect(sheet.left, top, sheet.width, height, 6).fill(INK.soft);
    doc.rect(middle - 14, top + 12, 0.6, height - 24).fill(INK.line);
  });
  const code = formatVerificationCode(form.verificationCode);
  const width = sheet.left + sheet.width - 12 - middle;
  sheet.add(
    sheet.piece('P', () => {
      sheet.write('驗證碼', { size: 9, color: INK.quiet }, { x: left, y: top + 11, width: 180 });
      const style = { size: 13.5, bold: true, color: INK.accent, characterSpacing: 0.4 };
      sheet.write(code, style, { x: left, y: top + 27, width: 188 });
    }),
  );
  sheet.add(
    sheet.piece('P', () => {
      sheet.write(note, { size: 9, color: INK.quiet, lineGap: 1.5 }, { x: middle, y: top + 11, width });
      sheet.write(
        form.verifyUrl,
        { size: 9.5, color: INK.accent, link: form.verifyUrl },
        { x: middle, y: sheet.y + 1, width },
      );
    }),
  );
  sheet.moveTo(top + height);
}
