import { learnEnglish } from '@qinshi/domain/english';
import { expect, test } from 'vitest';
import { tooLong } from './too-long.ts';

learnEnglish();

test('says how much a field may hold once it holds more', () => {
  expect(tooLong('王'.repeat(50), 50, 'zh-TW')).toBeUndefined();
  expect(tooLong('王'.repeat(51), 50, 'zh-TW')).toBe('內容過長，最多 50 個字。');
});

test('counts as people do: no surrounding spaces, a rare character once', () => {
  expect(tooLong('  王小明  ', 3, 'en')).toBeUndefined();
  expect(tooLong('𠮷'.repeat(3), 3, 'en')).toBeUndefined();
});
