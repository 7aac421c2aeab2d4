import { describe, expect, it } from 'vitest';
import { readQueueSearch } from './status.ts';

describe('readQueueSearch', () => {
  it('takes over what it knows', () => {
    expect(readQueueSearch({ status: 'decided', class: 'c1', q: '王' })).toEqual({
      status: 'decided',
      class: 'c1',
      q: '王',
    });
  });

  it('drops what it does not know', () => {
    expect(readQueueSearch({ status: 'all', class: 7, q: '', page: 3 })).toEqual({});
  });

  it('names every key, so that a refused value of the address is overwritten', () => {
    expect(Object.keys(readQueueSearch({ status: 'all' })).toSorted()).toEqual(['class', 'q', 'status']);
  });

  it('reads a search of digits, and no more than fifty characters', () => {
    expect(readQueueSearch({ q: 912 })).toEqual({ q: '912' });
    expect(readQueueSearch({ q: '王'.repeat(80) }).q).toHaveLength(50);
  });
});
