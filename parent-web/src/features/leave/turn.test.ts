import { describe, expect, it } from 'vitest';
import { isOvertaken, turnOf, whyNoChange } from './turn.ts';

describe('whose turn it is', () => {
  const currentStep = { role: '導師', approver: { name: '莫名' }, approvers: [{ name: '代理' }] };

  it('is said with role and name while it waits', () => {
    expect(turnOf({ status: 'PENDING', currentStep }, 'zh-TW')).toBe('導師 莫名 確認中');
    expect(turnOf({ status: 'PENDING', currentStep: { ...currentStep, approver: null } }, 'zh-TW')).toBe(
      '導師 代理 確認中',
    );
    expect(turnOf({ status: 'PENDING', currentStep: { role: '學務主任' } }, 'zh-TW')).toBe('學務主任 確認中');
  });

  it('is nobody’s afterwards', () => {
    expect(turnOf({ status: 'APPROVED', currentStep: null }, 'zh-TW')).toBeNull();
    expect(turnOf({ status: 'WITHDRAWN', currentStep }, 'zh-TW')).toBeNull();
  });
});

describe('a request that cannot be changed any more', () => {
  it.each([
    ['PENDING', 'LEAVE_DECISION_BEGUN'],
    ['APPROVED', 'LEAVE_ALREADY_DECIDED'],
    ['RETURNED', 'LEAVE_ALREADY_DECIDED'],
    ['WITHDRAWN', 'LEAVE_WITHDRAWN'],
  ] as const)('says of %s why', (status, reason) => expect(whyNoChange(status)).toBe(reason));

  it('is read again when a change of it is refused for what others did', () => {
    const refusal = (reason: string) => ({ graphQLErrors: [{ extensions: { code: 'CONFLICT', reason } }] });
    expect(isOvertaken(refusal('LEAVE_DECISION_BEGUN'))).toBe(true);
    expect(isOvertaken(refusal('LEAVE_ALREADY_DECIDED'))).toBe(true);
    expect(isOvertaken(refusal('VERSION_STALE'))).toBe(true);
    expect(isOvertaken(refusal('LEAVE_OVERLAPS'))).toBe(false);
    expect(isOvertaken(undefined)).toBe(false);
  });
});
