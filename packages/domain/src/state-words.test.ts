import { describe, expect, it } from 'vitest';
import { LOCALES } from './refusals/refusals.ts';
import { BINDING_STATUSES, bindingStatusWord } from './state-words.ts';

describe('bindingStatusWord', () => {
  it('uses the words that the city knows', () => {
    expect(BINDING_STATUSES.map((status) => bindingStatusWord(status, 'zh-TW'))).toEqual([
      '申請',
      '認證',
      '不通過',
      '已取消',
    ]);
  });

  it.each(LOCALES)('tells all states apart in %s', (locale) => {
    expect(new Set(BINDING_STATUSES.map((status) => bindingStatusWord(status, locale))).size).toBe(4);
  });
});
