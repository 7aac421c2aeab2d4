import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RosterFault } from './roster-fault.ts';
import { readFilter } from './roster-filter.ts';

const FIELDS = {
  familyName: { sql: 'family_name', type: 'text' },
  dateLastModified: { sql: 'modified_at', type: 'time' },
  enabledUser: { sql: 'live', type: 'boolean' },
  orgs: { sql: 'school_ids', type: 'ids' },
} as const;

describe('a filter', () => {
  it.each([
    [`familyName='O''Neill'`, '(lower(family_name) = lower(?))', ["O'Neill"]],
    [`FAMILYNAME != 'a'`, '(lower(family_name) is distinct from lower(?))', ['a']],
    [`familyName~'50%_\\'`, `(coalesce(family_name, '') ilike ?)`, ['%50\\%\\_\\\\%']],
    [`enabledUser='true'`, '(live = ?::boolean)', ['true']],
    [
      `dateLastModified>='2026-11-01' AND familyName='a'`,
      '(modified_at >= ?::timestamptz) AND (lower(family_name) = lower(?))',
      ['2026-11-01T00:00:00.000Z', 'a'],
    ],
    [
      `familyName=' AND ' OR familyName='x'`,
      '(lower(family_name) = lower(?)) OR (lower(family_name) = lower(?))',
      [' AND ', 'x'],
    ],
  ])('%s is SQL with its values beside it', (text, sql, values) => {
    expect(readFilter(text, FIELDS)).toEqual({ sql, values });
  });

  it.each([
    '',
    'familyName',
    `familyName='a`,
    `familyName="a"`,
    `constructor='a'`,
    `familyName='a' and familyName='b'`,
    `familyName='a' AND`,
    `familyName='a' AND familyName='b' AND familyName='c'`,
    `dateLastModified>'yesterday'`,
    `dateLastModified~'2026'`,
    `enabledUser>'true'`,
    `orgs>'a'`,
    `familyName='${'a'.repeat(600)}'`,
  ])('%s is refused', (text) => {
    expect(() => readFilter(text, FIELDS)).toThrow(RosterFault);
  });

  it('never puts what was typed into the SQL', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (value) => {
        const quoted = value.replaceAll("'", "''");
        const { sql, values } = readFilter(`familyName='${quoted}'`, FIELDS);
        expect(sql).toBe('(lower(family_name) = lower(?))');
        expect(values).toEqual([value]);
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        try {
          readFilter(text, FIELDS);
        } catch (error) {
          expect(error).toBeInstanceOf(RosterFault);
        }
      }),
    );
  });
});
