import { expect, it } from 'vitest';
import { pdfText } from '../../../test/fixtures/pdf-text.ts';
import { drawPng } from '../../../test/fixtures/signature.ts';
import { renderSurveyForm, type SurveyFormContent } from './survey-form.ts';

async function form(changes: Partial<SurveyFormContent> = {}): Promise<SurveyFormContent> {
  return {
    title: '戶外教育家長同意書',
    body: '本人已了解本次戶外教育的日期、地點與費用。',
    school: '青山區青山國民小學',
    studentName: '呂小潔',
    answers: [
      { prompt: '是否同意孩子參加？', value: '同意參加' },
      { prompt: '需要老師留意的健康狀況', value: '輕微氣喘' },
    ],
    signedBy: '王一寶',
    signaturePng: await drawPng({ ground: '#fff' }),
    // 23:30 in Taipei; a host in another time zone must not print another day.
    signedAt: new Date('2026-04-19T15:30:00Z'),
    verificationCode: '7K3M9QXT0ABCDEFG',
    verifyUrl: 'https://school.example/verify',
    ...changes,
  };
}

const textOf = async (content: SurveyFormContent) => pdfText(await renderSurveyForm(content));

it('carries what was asked, answered and signed as real text, and where to check it', async () => {
  const text = (await textOf(await form())).text.replaceAll('\n', '');
  for (const expected of [
    ...['戶外教育家長同意書', '本人已了解本次戶外教育的日期、地點與費用。', '青山區青山國民小學', '呂小潔'],
    ...[
      '是否同意孩子參加？',
      '同意參加',
      '需要老師留意的健康狀況',
      '輕微氣喘',
      '王一寶',
      '115 年 4 月 19 日',
    ],
    ...['7K3M-9QXT-0ABC-DEFG', 'https://school.example/verify'],
  ])
    expect(text).toContain(expected);
  expect(text).not.toContain('\uFFFD');
});

it('runs over as many pages as it needs, each with title, code and number', async () => {
  const answers = Array.from({ length: 60 }, (_, index) => ({
    prompt: `第 ${index} 題`,
    value: '答'.repeat(90),
  }));
  const { pages, text } = await textOf(await form({ answers }));
  const count = pages.length;
  expect(count).toBeGreaterThan(2);
  expect(text).toContain(`${count} / ${count}`);
});

it('is the same for the same content', async () => {
  const content = await form();
  expect(Buffer.compare(await renderSurveyForm(content), await renderSurveyForm(content))).toBe(0);
});
