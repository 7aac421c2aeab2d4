import { describe, expect, it } from 'vitest';
import { lookAt } from './look.ts';

const TODAY = '2026-11-30';

describe('what of the history is looked at', () => {
  it('is this month, unless the address asks for another, or for a day of another', () => {
    expect(lookAt({ date: null, month: null }, TODAY)).toEqual({ date: null, month: '2026-11' });
    expect(lookAt({ date: null, month: '2026-10' }, TODAY)).toEqual({ date: null, month: '2026-10' });
    expect(lookAt({ date: '2026-10-05', month: null }, TODAY)).toEqual({
      date: '2026-10-05',
      month: '2026-10',
    });
  });

  it('is nothing that lies ahead', () => {
    expect(lookAt({ date: '2026-12-01', month: '2099-01' }, TODAY)).toEqual({ date: null, month: '2026-11' });
  });
});
