import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OneRosterRows } from '../sis-import/oneroster-rows.ts';
import type { RowProblem, StagedRow } from '../sis-import/staged-row.ts';
import { cellsOf } from './roster-cells.ts';

/** What a sink was given. */
function sinkOf() {
  const [rows, problems]: [StagedRow[], RowProblem[]] = [[], []];
  return {
    ...{ rows, problems },
    row: (row: StagedRow) => void rows.push(row),
    problem: (problem: RowProblem) => void problems.push(problem),
    ready: () => Promise.resolve(),
  };
}

/** Every text in a value, names of members included. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...textsOf(inner)]);
}

const USER = {
  ...{ sourcedId: 'u1', status: 'active', dateLastModified: '2026-11-01T00:00:00.000Z', enabledUser: 'true' },
  ...{ givenName: '小安', familyName: '林', role: 'student', identifier: '110001', password: 'secret' },
  orgs: [{ href: 'https://sis.example.tw/orgs/s1', sourcedId: 's1', type: 'org' }],
  agents: [
    { sourcedId: 'g1', type: 'user' },
    { sourcedId: 'g2', type: 'user' },
  ],
  userIds: [{ type: 'LDAP', identifier: 'lin' }],
  grades: ['05'],
  metadata: { gender: '女', 房號: 301, nested: { no: 'thing' } },
};

describe('a record of a service', () => {
  it('reads like the row of a file', () => {
    const sink = sinkOf();
    const cells = cellsOf('users', USER, 7, sink);
    const read = ['orgSourcedIds', 'agentSourcedIds', 'userIds', 'grades', 'metadata.gender', 'password'];
    expect(read.map((column) => cells.text(column))).toEqual(['s1', 'g1,g2', '{LDAP:lin}', '05', '女', '']);
    expect(cells.place).toEqual({ file: 'users', line: 7 });
    expect(cells.extra()).toEqual({ 'metadata.gender': '女', 'metadata.房號': '301' });
    const rows = new OneRosterRows(sink, '2026-11-23');
    rows.read('users', cells);
    expect(sink.rows[0]).toMatchObject({
      ...{ kind: 'STUDENT', sourceId: 'u1', schoolRef: 's1', ended: false },
      data: { name: '林小安', number: '110001', gender: 'FEMALE', agents: ['g1', 'g2'] },
    });
    expect(sink.problems).toEqual([]);
  });

  it('of somebody to be deleted needs no name', () => {
    const sink = sinkOf();
    const gone = {
      sourcedId: 'u1',
      status: 'tobedeleted',
      role: 'student',
      givenName: '',
      familyName: '',
      orgs: [],
    };
    new OneRosterRows(sink, '2026-11-23').read('users', cellsOf('users', gone, 1, sink));
    expect(sink.rows).toEqual([expect.objectContaining({ kind: 'STUDENT', sourceId: 'u1', ended: true })]);
    expect(sink.problems).toEqual([]);
  });

  it('whatever it holds is a row or a problem, and text that can be stored', () => {
    const odd = fc.dictionary(
      fc.oneof(
        fc.constantFrom(
          ...Object.keys(USER),
          'school',
          'class',
          'user',
          'terms',
          'title',
          'startDate',
          'endDate',
        ),
        fc.string({ unit: 'binary' }),
      ),
      fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }),
    );
    const collections = fc.constantFrom('orgs', 'academicSessions', 'classes', 'users', 'enrollments');
    fc.assert(
      fc.property(collections, odd, (collection, record) => {
        const sink = sinkOf();
        const rows = new OneRosterRows(sink, '2026-11-23');
        rows.read(collection, cellsOf(collection, record, 1, sink));
        rows.endOf(collection);
        expect(sink.rows.length + sink.problems.length).toBeGreaterThan(0);
        for (const text of textsOf(sink.rows)) {
          expect(text).not.toContain('\0');
          expect(text.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
