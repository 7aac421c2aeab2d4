import { expect, test } from 'vitest';
import { exportAddress } from './export-list.ts';

test('the address of an export says what is shown, and leaves out what is not asked for', () => {
  const params = { school: 's1', search: '王 小明', grade: null, page: undefined, settled: false };
  expect(exportAddress({ list: 'students', params }, 'xlsx')).toBe(
    '/files/exports/students.xlsx?school=s1&search=%E7%8E%8B+%E5%B0%8F%E6%98%8E&settled=false',
  );
  expect(exportAddress({ list: 'audit', params: {} }, 'csv')).toBe('/files/exports/audit.csv');
});
