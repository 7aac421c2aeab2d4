import { learnEnglish } from '@qinshi/domain/english';
import { describe, expect, it } from 'vitest';
import {
  errorMessage,
  formErrors,
  hasReason,
  isSignedOut,
  lockedUntil,
  readRefusals,
  refusalFrom,
  refusalMessage,
} from './refusals.ts';

learnEnglish();

const graphqlError = (extensions: Record<string, unknown>) => ({ message: 'refused', extensions });

describe('readRefusals', () => {
  const wrongCode = graphqlError({
    code: 'CODE_WRONG',
    reason: 'CODE_WRONG',
    field: 'code',
    params: { attemptsLeft: 3 },
  });

  it.each([
    ['a list of GraphQL errors', [wrongCode]],
    ['a result with errors', { data: null, errors: [wrongCode] }],
    ['an urql error', { graphQLErrors: [wrongCode], networkError: undefined }],
    ['an Apollo error', Object.assign(new Error('refused'), { errors: [wrongCode] })],
    ['an error wrapped in another', new Error('failed', { cause: { errors: [wrongCode] } })],
    ['one GraphQL error', wrongCode],
  ])('finds the refusal in %s', (_, error) => {
    expect(readRefusals(error)).toEqual([
      { code: 'CODE_WRONG', reason: 'CODE_WRONG', field: 'code', retryAt: null, params: { attemptsLeft: 3 } },
    ]);
  });

  it('takes several fields out of one error', () => {
    const error = graphqlError({
      code: 'BAD_INPUT',
      reason: 'INVALID',
      fields: [
        { field: 'guardian.email', reason: 'EMAIL_INVALID' },
        { field: 'guardian.name', reason: 'TOO_LONG', params: { max: 50 } },
      ],
    });
    expect(readRefusals([error]).map(({ field, reason }) => [field, reason])).toEqual([
      ['guardian.email', 'EMAIL_INVALID'],
      ['guardian.name', 'TOO_LONG'],
    ]);
  });

  it('gives the sentence of the code when the reason is newer than this build', () => {
    const [refusal] = readRefusals([graphqlError({ code: 'CONFLICT', reason: 'INVENTED_TOMORROW' })]);
    expect(refusal?.reason).toBe('VERSION_STALE');
  });

  it('reads anything that is not of the catalogue as an internal failure with its reference', () => {
    const [refusal] = readRefusals([graphqlError({ code: 'INTERNAL', reference: 'K7Q2' })]);
    expect(refusal && refusalMessage(refusal, 'en')).toContain('K7Q2');
  });

  it('finds nothing in a lost connection', () => {
    expect(readRefusals(new TypeError('Failed to fetch'))).toEqual([]);
    expect(readRefusals(undefined)).toEqual([]);
  });
});

describe('refusalMessage', () => {
  it('names the time of day in Taipei at which to try again', () => {
    const [refusal] = readRefusals([
      graphqlError({ code: 'RATE_LIMITED', reason: 'TOO_MANY_SMS', retryAt: '2000-01-01T06:05:00Z' }),
    ]);
    expect(refusal && refusalMessage(refusal, 'zh-TW')).toContain('14:05');
    expect(refusal && refusalMessage(refusal, 'en')).toContain('14:05');
  });

  it('fills placeholders from the parameters', () => {
    const [refusal] = readRefusals([
      graphqlError({ code: 'CONFLICT', reason: 'ALREADY_APPLIED', params: { studentName: '王○明' } }),
    ]);
    expect(refusal && refusalMessage(refusal, 'zh-TW')).toContain('王○明的綁定申請已送出');
  });
});

describe('formErrors', () => {
  it('sorts sentences to their fields and keeps the first of each', () => {
    const errors = formErrors(
      [
        graphqlError({ code: 'BAD_INPUT', reason: 'EMAIL_INVALID', field: 'guardian.email' }),
        graphqlError({ code: 'CONFLICT', reason: 'EMAIL_TAKEN', field: 'guardian.email' }),
        graphqlError({ code: 'CONFLICT', reason: 'CONSENT_OUTDATED' }),
      ],
      'en',
    );
    expect(errors.fields).toEqual({
      'guardian.email': 'This is not a valid e-mail address, for example name@example.com.',
    });
    expect(errors.general).toBe(
      'The privacy statement has been updated. Please read and accept the new version.',
    );
  });

  it('says that the connection was lost when nothing came back', () => {
    const errors = formErrors(new TypeError('Failed to fetch'), 'zh-TW');
    expect(errors.fields).toEqual({});
    expect(errors.general).toContain('連線中斷');
  });

  it('is empty without an error', () => {
    expect(formErrors(undefined, 'en')).toEqual({ fields: {}, general: null });
  });
});

describe('single questions', () => {
  it('knows until when an account is locked', () => {
    const retryAt = '2026-04-19T06:05:00Z';
    expect(lockedUntil([graphqlError({ code: 'RATE_LIMITED', reason: 'ACCOUNT_LOCKED', retryAt })])).toBe(
      retryAt,
    );
    expect(
      lockedUntil([graphqlError({ code: 'RATE_LIMITED', reason: 'TOO_MANY_REQUESTS', retryAt })]),
    ).toBeNull();
  });

  it('knows a session that is over', () => {
    expect(isSignedOut([graphqlError({ code: 'UNAUTHENTICATED', reason: 'NOT_SIGNED_IN' })])).toBe(true);
    expect(isSignedOut([graphqlError({ code: 'UNAUTHENTICATED', reason: 'CREDENTIALS_WRONG' })])).toBe(false);
    expect(isSignedOut([graphqlError({ code: 'FORBIDDEN', reason: 'NOT_ALLOWED' })])).toBe(false);
  });

  it('knows a reason', () => {
    const stale = [graphqlError({ code: 'CONFLICT', reason: 'VERSION_STALE' })];
    expect(hasReason(stale, 'VERSION_STALE')).toBe(true);
    expect(hasReason(stale, 'ALREADY_DECIDED')).toBe(false);
  });

  it('says an outcome in a list like an error', () => {
    expect(refusalMessage(refusalFrom('CONFLICT', 'ALREADY_CANCELLED'), 'en')).toBe(
      'The parent has cancelled this application.',
    );
    expect(errorMessage([graphqlError({ code: 'NOT_FOUND', reason: 'NOT_FOUND' })], 'en')).toContain(
      'Not found',
    );
  });
});
