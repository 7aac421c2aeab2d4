import { describe, expect, it } from 'vitest';
import { viewerWith } from '../../../test/fixtures/viewer.ts';
import type { IdentityFact } from '../../graphql/viewer.ts';
import {
  isOfficeOf,
  mayCallRoll,
  mayCallRollOn,
  mayKeepDay,
  mayLeadClass,
  maySeeDay,
  maySeeDayInRoll,
} from './day.policy.ts';

const inClass = { schoolId: 'school', classGroupId: 'class' };
const classGroup = { id: 'class', schoolId: 'school' };
const teaching = { schoolId: 'school', taughtClassGroupIds: ['class'] };

/** See the day, keep it, see it in a roll; lead the class, call the roll of the own lesson and of another; office. */
const table: [who: string, active: Partial<IdentityFact> | null, may: string][] = [
  ['nobody', null, '- - - - - - -'],
  ['bureau', { kind: 'BUREAU_ADMIN' }, '- - - - - - -'],
  ['administrator of the school', { kind: 'SCHOOL_ADMIN', schoolId: 'school' }, 'd k r l o a S'],
  ['office of the school', { kind: 'OFFICE', schoolId: 'school' }, 'd k r l o a S'],
  ['office of another school', { kind: 'OFFICE', schoolId: 'other' }, '- - - - - - -'],
  ['homeroom teacher', { kind: 'HOMEROOM_TEACHER', ...inClass }, 'd k r l o a -'],
  [
    'homeroom teacher of another class',
    { kind: 'HOMEROOM_TEACHER', schoolId: 'school', classGroupId: 'other' },
    '- - - - - - -',
  ],
  [
    'homeroom teacher of another class who teaches here',
    { kind: 'HOMEROOM_TEACHER', classGroupId: 'other', ...teaching },
    '- - r - o - -',
  ],
  ['subject teacher of the class', { kind: 'SUBJECT_TEACHER', ...teaching }, '- - r - o - -'],
  ['subject teacher of other classes', { kind: 'SUBJECT_TEACHER', schoolId: 'school' }, '- - - - - - -'],
  ['parent', { kind: 'PARENT', studentIds: ['pupil'] }, 'd - r - - - -'],
  ['another’s parent', { kind: 'PARENT', studentIds: ['another'] }, '- - - - - - -'],
  ['the pupil', { kind: 'STUDENT', ...inClass, studentIds: ['pupil'] }, 'd - r - - - -'],
];

describe('who may do what with a pupil’s day', () => {
  it.each(table)('%s', (_, active, may) => {
    const viewer = active && viewerWith(active);
    const allowed = [
      maySeeDay(viewer, 'pupil', inClass) ? 'd' : '-',
      mayKeepDay(viewer, inClass) ? 'k' : '-',
      maySeeDayInRoll(viewer, 'pupil', inClass) ? 'r' : '-',
      mayLeadClass(viewer, classGroup) ? 'l' : '-',
      mayCallRoll(viewer, classGroup, true) ? 'o' : '-',
      mayCallRoll(viewer, classGroup, false) ? 'a' : '-',
      isOfficeOf(viewer, 'school') ? 'S' : '-',
    ];
    expect(allowed.join(' ')).toBe(may);
  });

  it('calls of the roll by whoever only teaches end with the week; others go on', () => {
    const on = (active: Partial<IdentityFact>, today: string) =>
      mayCallRollOn(viewerWith(active), classGroup, { date: '2026-11-24', today });
    const subject = { kind: 'SUBJECT_TEACHER', ...teaching } as const;
    expect([on(subject, '2026-11-24'), on(subject, '2026-11-29'), on(subject, '2026-11-30')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(on({ kind: 'HOMEROOM_TEACHER', ...inClass }, '2027-01-05')).toBe(true);
    expect(on({ kind: 'OFFICE', schoolId: 'school' }, '2027-01-05')).toBe(true);
  });

  it('is the family’s alone while the pupil is between schools', () => {
    const still = table.filter(([, active]) => active && maySeeDay(viewerWith(active), 'pupil', null));
    expect(still.map(([who]) => who)).toEqual(['parent', 'the pupil']);
  });
});
