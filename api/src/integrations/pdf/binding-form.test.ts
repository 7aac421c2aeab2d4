import { describe, expect, it } from 'vitest';
import { pdfText } from '../../../test/fixtures/pdf-text.ts';
import { drawPng } from '../../../test/fixtures/signature.ts';
import { CONSENT_2026_11 } from '../../modules/binding/consent/2026-11.ts';
import { type BindingFormContent, renderBindingForm } from './binding-form.ts';

const body = [
  '學校為確認親子關係而蒐集下列資料，請詳閱後再決定是否同意。',
  '',
  '一、告知事項',
  '（一）蒐集機關：教育局，以及學生就讀的學校。',
  '1. 姓名、身分證字號、聯絡電話及電子郵件信箱。',
  '（二）權利：您得請求查詢、閱覽、補充、更正或刪除您的資料，這些權利不因簽署而受限。',
].join('\n');

async function form(changes: Partial<BindingFormContent> = {}): Promise<BindingFormContent> {
  return {
    consent: { version: '2026-11', body },
    school: '青山區青山國民小學',
    className: '四年二班',
    studentName: '呂小潔',
    relation: { group: 'LEGAL_REPRESENTATIVE', label: '母親' },
    guardianName: '王一寶',
    guardianMaskedNationalId: 'A12****789',
    guardianPhone: '0912345678',
    guardianEmail: 'mother@example.com',
    signaturePng: await drawPng({ ground: '#fff' }),
    // 23:30 in Taipei; a host in another time zone must not print another day.
    submittedAt: new Date('2026-04-19T15:30:00Z'),
    verificationCode: '7K3M9QXT0ABCDEFG',
    verifyUrl: 'https://school.example/verify',
    ...changes,
  };
}

/** The text without line ends: where lines break is the layout's business. */
async function textOf(changes: Partial<BindingFormContent> = {}): Promise<string> {
  return pdfText(await renderBindingForm(await form(changes))).text.replaceAll('\n', '');
}

describe('the application form', () => {
  it('carries everything as real text, the date in the ROC calendar of Taipei', async () => {
    const text = await textOf({ status: '申請' });
    for (const expected of [
      '親子帳號申請個資授權同意書',
      ...body.split('\n').filter((line) => line !== ''),
      '聲明版本　2026-11',
      '申請狀態　申請',
      '青山區青山國民小學',
      '四年二班',
      '呂小潔',
      '王一寶',
      'A12****789',
      '0912345678',
      'mother@example.com',
      '115 年 4 月 19 日',
      '7K3M-9QXT-0ABC-DEFG',
      'https://school.example/verify',
    ]) {
      expect(text).toContain(expected);
    }
    expect(text).not.toContain('\uFFFD');
  });

  it.each([
    ['LEGAL_REPRESENTATIVE', '母親', '☒法定代理人☐監護人稱謂：母親'],
    ['GUARDIAN', '外祖父', '☐法定代理人☒監護人稱謂：外祖父'],
  ] as const)('marks consent and the relation (%s)', async (group, label, marks) => {
    const text = await textOf({ relation: { group, label } });
    expect(text).toContain('☒同意：本人');
    expect(text).toContain('☐不同意：本人');
    expect(text).toContain(marks);
  });

  it('runs over as many pages as the statement needs and numbers them', async () => {
    const long = Array.from(
      { length: 120 },
      (_, index) => `（一）第 ${index} 點：${'個人資料之利用。'.repeat(12)}`,
    ).join('\n');
    const { pages } = pdfText(
      await renderBindingForm(await form({ consent: { version: '2026-11', body: long } })),
    );
    expect(pages.length).toBeGreaterThan(5);
    pages.forEach((page, index) => {
      expect(page).toContain(`${index + 1} / ${pages.length}`);
    });
    const joined = pages.join('').replaceAll('\n', '');
    for (let index = 0; index < 120; index += 1) expect(joined).toContain(`第 ${index} 點：個人資料`);
    // The table, the signature in it and the code stay together.
    expect(pages.at(-1)).toContain('綁定學生姓名');
    expect(pages.at(-1)).toContain('7K3M-9QXT-0ABC-DEFG');
  });

  it('describes itself: language, title, reading order, what the picture shows', async () => {
    const source = (await renderBindingForm(await form())).toString('latin1');
    expect(source).toMatch(/^%PDF-1\.7/);
    expect(source).toContain('/Lang (zh-TW)');
    expect(source).toContain('/Marked true');
    expect(source).toContain('/DisplayDocTitle true');
    for (const role of ['H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'Figure']) {
      expect(source).toContain(`/S /${role}\n`);
    }
    expect(source).toMatch(/\/BaseFont \/[A-Z]{6}\+NotoSansTC-Regular/);
    expect(source).toContain('/FontFile2');
  });

  it('takes odd content without tearing the table', async () => {
    const text = await textOf({
      guardianName: 'Maria Fernanda de la Concepción Rodríguez y Álvarez',
      guardianEmail: `${'long'.repeat(15)}@${'example'.repeat(8)}.com`,
      guardianPhone: null,
      relation: { group: 'GUARDIAN', label: '其他：法院指定之社會局主責社工員，暫代監護職務至終結' },
    });
    expect(text).toContain('Concepción');
    expect(text).toContain('法院指定之社會局');
  });

  it('makes the same bytes from the same content, and few, also with the statement in force', async () => {
    const content = await form({ consent: CONSENT_2026_11 });
    const first = await renderBindingForm(content);
    expect((await renderBindingForm(content)).equals(first)).toBe(true);
    expect(first.byteLength).toBeLessThan(120_000);
    expect(pdfText(first).pages).toHaveLength(2);
    expect(pdfText(first).text).not.toContain('\uFFFD');
  });
});
