import type { RollCallMark } from '@qinshi/domain';
import { describe, expect, it } from 'vitest';
import { clashesIn, correctionsIn, countMarks, markOf, recordedIn } from './draft.ts';

const row = (id: string, suggestion: RollCallMark, mark: RollCallMark | null = null) => ({
  student: { id },
  suggestion,
  mark,
});

describe('a roll call', () => {
  it('begins with what gate and leave suggest; what was recorded and what one says go before', () => {
    expect(markOf(row('a', 'ABSENT'), {})).toBe('ABSENT');
    expect(markOf(row('a', 'ABSENT', 'LATE'), {})).toBe('LATE');
    expect(markOf(row('a', 'ABSENT', 'LATE'), { a: 'PRESENT' })).toBe('PRESENT');
  });

  it('counts every pupil once', () => {
    const rows = [row('a', 'PRESENT'), row('b', 'PRESENT'), row('c', 'ABSENT')];
    expect(countMarks(rows, { b: 'LATE' })).toEqual({ PRESENT: 1, ABSENT: 1, LATE: 1, LEFT_EARLY: 0 });
  });

  it('knows which recorded marks would change, also when a mark is set back', () => {
    const rows = [row('a', 'PRESENT', 'PRESENT'), row('b', 'ABSENT', 'ABSENT')];
    expect(correctionsIn(rows, { b: 'LATE' })).toEqual(['b']);
    expect(correctionsIn(rows, { b: 'ABSENT' })).toEqual([]);
  });
});

describe('a roll call that a colleague takes at the same time', () => {
  const seen = recordedIn([row('a', 'PRESENT'), row('b', 'ABSENT'), row('c', 'PRESENT')]);
  const after = [row('a', 'PRESENT', 'ABSENT'), row('b', 'ABSENT', 'ABSENT'), row('c', 'PRESENT', 'LATE')];

  it('clashes only where both have said something, and not the same', () => {
    expect([...clashesIn(after, { a: 'LATE', b: 'ABSENT' }, seen)]).toEqual([['a', 'ABSENT']]);
  });

  it('does not clash with what was recorded before', () => {
    expect(clashesIn(after, { a: 'LATE' }, recordedIn(after)).size).toBe(0);
  });
});
