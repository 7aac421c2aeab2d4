import { expect, test } from 'vitest';
import { readNextSearch } from './next.ts';

test('the way back leads to a page of this app', () => {
  expect(readNextSearch({ next: '/schools?q=%E5%A4%A7%E5%AE%89&page=2' }).next).toBe(
    '/schools?q=%E5%A4%A7%E5%AE%89&page=2',
  );
});

test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'schools', '', 7, undefined])(
  'and never elsewhere: %s',
  (next) => {
    expect(readNextSearch({ next }).next).toBeUndefined();
  },
);
