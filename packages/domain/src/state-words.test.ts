import { describe, expect, it } from 'vitest';
import { LEAVE_STATUSES, leaveStatusWord } from './leave/leave-status.ts';
import { LOCALES, type Locale } from './refusals/refusals.ts';
import {
  ABSENCE_KINDS,
  absenceKindWord,
  BINDING_STATUSES,
  bindingStatusWord,
  DAY_STATES,
  dayStateWord,
} from './state-words.ts';

const words = <State>(states: readonly State[], word: (state: State, locale: Locale) => string) =>
  LOCALES.map((locale) => states.map((state) => word(state, locale)));

const ALL = [
  { of: 'a binding', words: words(BINDING_STATUSES, bindingStatusWord) },
  { of: 'a day', words: words(DAY_STATES, dayStateWord) },
  { of: 'leave', words: words(LEAVE_STATUSES, leaveStatusWord) },
  { of: 'an absence', words: words(ABSENCE_KINDS, absenceKindWord) },
];

describe('the words for states', () => {
  it('are those that the city knows', () => {
    expect(ALL.map(({ words: [chinese] }) => chinese)).toEqual([
      ['申請', '認證', '不通過', '已取消'],
      ['尚未刷卡', '已到校', '已離校', '請假', '遲到', '未到校', '不上課'],
      ['確認中', '通過', '退回', '已撤回'],
      ['曠課', '遲到', '早退', '請假'],
    ]);
  });

  it.each(ALL)('tell all states of $of apart in every language', ({ words: perLocale }) => {
    for (const one of perLocale) expect(new Set(one).size).toBe(one.length);
  });
});
