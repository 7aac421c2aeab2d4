import { describe, expect, it } from 'vitest';
import { viewerWith } from '../../../test/fixtures/viewer.ts';
import type { IdentityFact } from '../../graphql/viewer.ts';
import { maySeeClassMembers, maySeeSchool, maySeeStudent, maySeeStudentAsStaff } from './schools.policy.ts';

const inClass = { schoolId: 'school', classGroupId: 'class' };
const unplaced = { schoolId: 'school', classGroupId: null };
const elsewhere = { schoolId: 'other school', classGroupId: 'other class' };

/** What each hat may see of the school, the class, and of a pupil in class, not placed, and between schools. */
const table: [who: string, active: Partial<IdentityFact> | null, sees: string][] = [
  ['nobody', null, '- - - - -'],
  ['bureau', { kind: 'BUREAU_ADMIN' }, 'S C p u b'],
  ['administrator of the school', { kind: 'SCHOOL_ADMIN', schoolId: 'school' }, 'S C p u -'],
  ['office of the school', { kind: 'OFFICE', schoolId: 'school' }, 'S C p u -'],
  ['office of another school', { kind: 'OFFICE', schoolId: 'other school' }, '- - - - -'],
  ['homeroom teacher of the class', { kind: 'HOMEROOM_TEACHER', ...inClass }, '- C p - -'],
  [
    'homeroom teacher of another class',
    { kind: 'HOMEROOM_TEACHER', schoolId: 'school', classGroupId: 'other' },
    '- - - - -',
  ],
  ['subject teacher of the school', { kind: 'SUBJECT_TEACHER', schoolId: 'school' }, '- - - - -'],
  [
    'subject teacher of the class',
    { kind: 'SUBJECT_TEACHER', schoolId: 'school', taughtClassGroupIds: ['class'] },
    '- - p - -',
  ],
  ['the pupil’s parent', { kind: 'PARENT', studentIds: ['sibling', 'pupil'] }, '- - p u b'],
  ['another’s parent', { kind: 'PARENT', studentIds: ['another'] }, '- - - - -'],
  ['the pupil', { kind: 'STUDENT', ...inClass, studentIds: ['pupil'] }, '- - p u b'],
  ['a classmate', { kind: 'STUDENT', ...inClass, studentIds: ['another'] }, '- - - - -'],
];

describe('who may see what of a school', () => {
  it.each(table)('%s', (_, active, sees) => {
    const viewer = active && viewerWith(active);
    const seen = [
      maySeeSchool(viewer, 'school') ? 'S' : '-',
      maySeeClassMembers(viewer, { id: 'class', schoolId: 'school' }) ? 'C' : '-',
      maySeeStudent(viewer, 'pupil', inClass) ? 'p' : '-',
      maySeeStudent(viewer, 'pupil', unplaced) ? 'u' : '-',
      maySeeStudent(viewer, 'pupil', null) ? 'b' : '-',
    ];
    expect(seen.join(' ')).toBe(sees);
  });

  it('loses sight of a pupil who has moved on, unless the family or the bureau', () => {
    const still = table.filter(
      ([, active]) => active && maySeeStudent(viewerWith(active), 'pupil', elsewhere),
    );
    expect(still.map(([who]) => who)).toEqual([
      'bureau',
      'office of another school',
      'the pupil’s parent',
      'the pupil',
    ]);
  });

  it('keeps what is staff’s from families', () => {
    const staff = table.filter(([, active]) => active && maySeeStudentAsStaff(viewerWith(active), inClass));
    expect(staff.map(([who]) => who)).toEqual([
      'bureau',
      'administrator of the school',
      'office of the school',
      'homeroom teacher of the class',
    ]);
  });
});
