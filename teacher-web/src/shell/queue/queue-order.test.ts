import { describe, expect, it } from 'vitest';
import { neighbours, nextInLine } from './queue-order.ts';

const ids = ['a', 'b', 'c', 'd'];

describe('neighbours', () => {
  it('steps through the rows', () => {
    expect(neighbours(ids, 'b')).toEqual({ next: 'c', previous: 'a' });
  });

  it('begins at the first row when none is open', () => {
    expect(neighbours(ids, null)).toEqual({ next: 'a', previous: undefined });
  });

  it('stops at both ends', () => {
    expect(neighbours(ids, 'a').previous).toBeUndefined();
    expect(neighbours(ids, 'd').next).toBeUndefined();
  });
});

describe('nextInLine', () => {
  it('takes the next one still waiting below', () => {
    expect(nextInLine({ ids, waitingIds: ['b', 'd'] }, 'b')).toBe('d');
  });

  it('goes back to the top after the last', () => {
    expect(nextInLine({ ids, waitingIds: ['a', 'd'] }, 'd')).toBe('a');
  });

  it('never offers the one just decided, nor anything when all are done', () => {
    expect(nextInLine({ ids, waitingIds: ['c'] }, 'c')).toBeUndefined();
    expect(nextInLine({ ids, waitingIds: [] }, 'c')).toBeUndefined();
  });
});
