import { expect, it } from 'vitest';
import { LOCALES } from '../refusals/refusals.ts';
import { LEAVE_STATUSES, leaveStatusWord } from './leave-status.ts';

it('has one word of its own for each state, in every language', () => {
  for (const locale of LOCALES) {
    const words = LEAVE_STATUSES.map((status) => leaveStatusWord(status, locale));
    expect(new Set(words).size).toBe(LEAVE_STATUSES.length);
  }
  expect(leaveStatusWord('PENDING', 'zh-TW')).toBe('確認中');
});
