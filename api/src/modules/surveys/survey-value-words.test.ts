import type { SurveyQuestion, SurveyQuestionKind, SurveyValue } from '@qinshi/domain';
import { expect, it } from 'vitest';
import { valueWords } from './survey-value-words.ts';

const question = (kind: SurveyQuestionKind): SurveyQuestion => ({
  ...{ id: 'q', sectionId: null, kind, prompt: '…', help: null, required: false, options: [] },
  ...{ min: null, max: null, lowWord: null, highWord: null, onlyIf: null },
});

it.each<[SurveyQuestionKind, SurveyValue, string, string]>([
  ['SINGLE_CHOICE', '參加', '參加', '參加'],
  ['MULTIPLE_CHOICE', ['牛肉', '蛋'], '牛肉、蛋', '牛肉, 蛋'],
  ['SCALE', 4, '4', '4'],
  ['NUMBER', 0, '0', '0'],
  ['DATE', '2026-02-20', '115/02/20', '2026-02-20'],
  ['TEXT', '輕微氣喘', '輕微氣喘', '輕微氣喘'],
  ['SIGNATURE', 'SIGNED', '已簽名', 'signed'],
  ['FILE', ['a', 'b'], '2 個檔案', '2 files'],
])('a %s is read as people write it', (kind, value, zh, en) => {
  expect(valueWords(question(kind), value, 'zh-TW')).toBe(zh);
  expect(valueWords(question(kind), value, 'en')).toBe(en);
});
