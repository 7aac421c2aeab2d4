import { describe, expect, it } from 'vitest';
import { viewerWith } from '../../../test/fixtures/viewer.ts';
import type { IdentityKind } from '../../graphql/viewer.ts';
import { keepsBreach, recordsBreaches } from './breaches.policy.ts';

/** [kind, records at all, the own school's, another school's, the city's]. */
const TABLE: [IdentityKind, boolean, boolean, boolean, boolean][] = [
  ['PARENT', false, false, false, false],
  ['STUDENT', false, false, false, false],
  ['HOMEROOM_TEACHER', false, false, false, false],
  ['SUBJECT_TEACHER', false, false, false, false],
  ['OFFICE', false, false, false, false],
  ['SCHOOL_ADMIN', true, true, false, false],
  ['BUREAU_ADMIN', true, true, true, true],
];

describe('breaches', () => {
  it.each(TABLE)('of %s', (kind, records, own, other, city) => {
    const viewer = viewerWith({ kind, schoolId: kind === 'BUREAU_ADMIN' ? null : 'here' });
    expect(recordsBreaches(viewer)).toBe(records);
    expect(keepsBreach(viewer, { schoolId: 'here' })).toBe(own);
    expect(keepsBreach(viewer, { schoolId: 'there' })).toBe(other);
    expect(keepsBreach(viewer, { schoolId: null })).toBe(city);
  });

  it('are nobody’s who is not signed in', () => {
    expect(recordsBreaches(null)).toBe(false);
  });
});
