import { describe, expect, it } from 'vitest';
import { ACCESS_KIND_OF, AUDIT_ACTIONS } from './audit-actions.ts';

describe('audit actions', () => {
  it('are written subject.verb, fit their column, and stand in the list once', () => {
    for (const action of AUDIT_ACTIONS) expect(action).toMatch(/^[a-z][A-Za-z]+\.[a-z][A-Za-z]+$/);
    expect(Math.max(...AUDIT_ACTIONS.map((action) => action.length))).toBeLessThanOrEqual(60);
    expect(new Set(AUDIT_ACTIONS).size).toBe(AUDIT_ACTIONS.length);
  });

  it('that are accesses are actions', () => {
    expect(
      Object.keys(ACCESS_KIND_OF).filter((action) => !AUDIT_ACTIONS.some((each) => each === action)),
    ).toEqual([]);
  });
});
