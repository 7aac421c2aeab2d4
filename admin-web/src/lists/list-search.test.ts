import { describe, expect, test } from 'vitest';
import { parseSearch, stringifySearch } from '../shell/search-params.ts';
import { listVariables, opaqueId, readListSearch, SEARCH_LENGTH, wholeNumber } from './list-search.ts';

const FIELDS = ['NAME', 'BOUND_RATE'] as const;
const read = (address: string) => readListSearch(parseSearch(address), FIELDS);

describe('the address of a list', () => {
  test('says what is searched, sorted and shown', () => {
    expect(read('?q=王&sort=BOUND_RATE&dir=DESC&page=3')).toEqual({
      q: '王',
      sort: 'BOUND_RATE',
      dir: 'DESC',
      page: 3,
    });
  });

  test('keeps a student number as text', () => {
    expect(read('?q=0113').q).toBe('0113');
    expect(stringifySearch({ q: '0113', page: 2 })).toBe('?q=0113&page=2');
  });

  test('leaves out what is the default', () => {
    expect(stringifySearch({ q: '', sort: undefined, page: undefined })).toBe('');
  });

  test.each([
    '?sort=EVIL',
    '?dir=UP',
    '?page=0',
    '?page=1',
    '?page=-2',
    '?page=2.5',
    '?page=99999999999',
    '?page=abc',
    '?q=',
  ])('falls back to the default for %s', (address) => {
    expect(Object.values(read(address)).filter((value) => value !== undefined)).toEqual([]);
  });

  test('names every key, so that a refused value of the address is overwritten', () => {
    expect(Object.keys(read('')).toSorted()).toEqual(['dir', 'page', 'q', 'sort']);
  });

  test('cuts a search text that the API would refuse', () => {
    expect(read(`?q=${'王'.repeat(80)}`).q).toHaveLength(SEARCH_LENGTH);
  });

  test('becomes the variables of the query', () => {
    const defaults = { field: 'NAME', direction: 'ASC' } as const;
    expect(listVariables(read('?page=2'), defaults)).toEqual({
      first: 25,
      page: 2,
      search: null,
      sort: { field: 'NAME', direction: 'ASC' },
    });
    expect(listVariables(read('?dir=DESC'), defaults).sort).toEqual({ field: 'NAME', direction: 'DESC' });
  });
});

test('ids and numbers of other conditions are checked alike', () => {
  expect(opaqueId('0198c1d2-7a')).toBe('0198c1d2-7a');
  expect(opaqueId('../x')).toBeUndefined();
  expect(opaqueId(7)).toBeUndefined();
  expect(wholeNumber('5', 1, 12)).toBe(5);
  expect(wholeNumber(5, 1, 12)).toBe(5);
  expect(wholeNumber('13', 1, 12)).toBeUndefined();
});
