import { refusalFrom } from '@qinshi/web-kit';
import { describe, expect, it } from 'vitest';
import { firstPage, locateProblems } from './problems.ts';

const refusal = (reason: string, field: string | null) => ({ ...refusalFrom('BAD_INPUT', reason), field });

describe('a refused submission', () => {
  it.each([
    ['TOKEN_EXPIRED', 'studentTokens.1', 'student', 'students.1'],
    ['ALREADY_APPLIED', 'studentTokens.0', 'student', 'students.0'],
    ['CONSENT_OUTDATED', 'consentVersion', 'consent', 'agreed'],
    ['EMAIL_TAKEN', 'guardian.email', 'guardian', 'email'],
    ['EMAIL_WAITING', 'guardian.email', 'guardian', 'email'],
    ['PUPIL_CANNOT_BE_GUARDIAN', 'guardian.nationalId', 'guardian', 'nationalId'],
    ['PUPIL_CANNOT_BE_GUARDIAN', 'guardian.nationalId', 'guardian', 'nationalId'],
    ['SIGNATURE_EMPTY', 'signature', 'review', 'signature'],
    ['INTERNAL', null, 'review', 'form'],
  ] as const)('%s of %s is repaired on the page %s', (reason, field, page, shownAt) => {
    expect(locateProblems([refusal(reason, field)])).toMatchObject([{ page, field: shownAt }]);
  });

  it('leads to the earliest page that has something to repair', () => {
    const problems = locateProblems([
      refusal('SIGNATURE_EMPTY', 'signature'),
      refusal('CONSENT_OUTDATED', 'consentVersion'),
      refusal('EMAIL_TAKEN', 'guardian.email'),
    ]);
    expect(firstPage(problems)).toBe('consent');
  });

  it('stays on the review when nothing was said', () => {
    expect(firstPage([])).toBe('review');
  });
});
