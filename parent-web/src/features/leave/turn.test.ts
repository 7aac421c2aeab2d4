import { describe, expect, it } from 'vitest';
import { turnOf } from './turn.ts';

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
