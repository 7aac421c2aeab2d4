import { describe, expect, expectTypeOf, it } from 'vitest';
import type { emailProblem } from '../email.ts';
import type { nationalIdProblem } from '../national-id.ts';
import type { passwordProblem } from '../password.ts';
import type { nameProblem } from '../person-name.ts';
import type { mobileProblem, phoneProblem } from '../phone.ts';
import type { relationNoteProblem } from '../relation.ts';
import en from './en.json' with { type: 'json' };
import { learnEnglish } from './english.ts';
import { isRefusalReason, LOCALES, type RefusalReason, refusalText, refusalTexts } from './refusals.ts';
import staffEn from './staff.en.json' with { type: 'json' };
import { learnStaffRefusals } from './staff.ts';
import staffZhTW from './staff.zh-TW.json' with { type: 'json' };
import zhTW from './zh-TW.json' with { type: 'json' };

learnEnglish();
learnStaffRefusals();
const reasons = Object.keys(refusalTexts('zh-TW')).filter(isRefusalReason);

function placeholders(sentence: string): string[] {
  return Array.from(sentence.matchAll(/\{\{(\w+)\}\}/g), ([, name = '']) => name).sort();
}

describe('the refusal catalogue', () => {
  it('has the same reasons in every language', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zhTW).sort());
    expect(Object.keys(staffEn).sort()).toEqual(Object.keys(staffZhTW).sort());
  });

  it.each(reasons)('has one whole sentence with the same facts in every language: %s', (reason) => {
    const expected = placeholders(refusalTexts('zh-TW')[reason] ?? '');
    for (const locale of LOCALES) {
      const sentence = refusalTexts(locale)[reason] ?? '';
      expect(placeholders(sentence)).toEqual(expected);
      expect(sentence).toMatch(locale === 'zh-TW' ? /。$/ : /[.}]$/);
    }
  });

  it('knows every reason that the rules of this package give', () => {
    type Problem =
      | typeof emailProblem
      | typeof mobileProblem
      | typeof nameProblem
      | typeof nationalIdProblem
      | typeof passwordProblem
      | typeof phoneProblem
      | typeof relationNoteProblem;
    expectTypeOf<ReturnType<Problem>>().toExtend<RefusalReason | null>();
  });
});

describe('refusalText', () => {
  it('fills in the facts', () => {
    expect(refusalText('zh-TW', 'CODE_WRONG', { attemptsLeft: 4 })).toBe('驗證碼不正確，還可以再試 4 次。');
    expect(refusalText('en', 'TOO_LONG', { max: 50 })).toBe('Too long: at most 50 characters.');
  });

  it('never shows a raw placeholder', () => {
    for (const locale of LOCALES) {
      for (const reason of reasons) expect(refusalText(locale, reason)).not.toMatch(/[{}]/);
    }
  });
});

describe('isRefusalReason', () => {
  it('does not take inherited names or other values for reasons', () => {
    expect(isRefusalReason('REQUIRED')).toBe(true);
    for (const value of ['toString', '__proto__', 'required', '', null, 3])
      expect(isRefusalReason(value)).toBe(false);
  });
});
