import { describe, expect, it } from 'vitest';
import { isClean, readLeaveSearch } from './status.ts';

describe('isClean', () => {
  const clean = { status: 'PENDING', mayDecide: true, proofDueOn: null, retroactive: false } as const;

  it('lets what owes nothing be approved with others', () => {
    expect(isClean(clean)).toBe(true);
  });

  it.each([
    ['decided', { status: 'APPROVED' }],
    ['with somebody else', { mayDecide: false }],
    ['without the proof it needs', { proofDueOn: '2026-11-30' }],
    ['for absences that are recorded', { retroactive: true }],
  ] as const)('asks to look at one that is %s', (_, facts) => {
    expect(isClean({ ...clean, ...facts })).toBe(false);
  });
});

describe('readLeaveSearch', () => {
  it('reads what the list wrote', () => {
    expect(readLeaveSearch({ tab: 'records', class: 'c1' })).toEqual({ tab: 'records', class: 'c1' });
  });

  it('overwrites what it does not know', () => {
    expect(readLeaveSearch({ tab: 'all', class: 3 })).toEqual({ tab: undefined, class: undefined });
  });
});
