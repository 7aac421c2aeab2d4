import { describe, expect, it } from 'vitest';
import { viewerWith } from '../../../test/fixtures/viewer.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { isOwnChild } from '../../graphql/viewer.ts';
import {
  decidesLeave,
  isOwnLeave,
  type LeaveFacts,
  leaveAskerOf,
  mayAskForLeave,
  mayEditLeave,
  mayKeepLeaveRules,
  mayRevokeLeave,
  maySeeLeave,
  mayWithdrawLeave,
} from './leave.policy.ts';

const NOW = { schoolId: 'school', classGroupId: 'class' };
const staff = (kind: Viewer['active']['kind'], more: object = {}, id = 'account') =>
  viewerWith({ kind, schoolId: 'school', ...more }, { id });

const mother = viewerWith({ kind: 'PARENT', studentIds: ['child'] }, { id: 'mother' });
const otherParent = viewerWith({ kind: 'PARENT', studentIds: ['other'] });
const pupil = viewerWith({ kind: 'STUDENT', studentIds: ['child'] });
const homeroom = staff('HOMEROOM_TEACHER', { classGroupId: 'class' }, 'homeroom');
const otherHomeroom = staff('HOMEROOM_TEACHER', { classGroupId: 'other' });
const subject = staff('SUBJECT_TEACHER', { taughtClassGroupIds: ['class'] });
const office = staff('OFFICE', {}, 'office');
const admin = staff('SCHOOL_ADMIN');
const distant = staff('OFFICE', { schoolId: 'distant' });
const bureau = viewerWith({ kind: 'BUREAU_ADMIN' });

const WHO: readonly (readonly [who: string, viewer: Viewer | null])[] = [
  ['nobody', null],
  ['the guardian', mother],
  ['another parent', otherParent],
  ['the pupil', pupil],
  ['the homeroom teacher', homeroom],
  ['another homeroom teacher', otherHomeroom],
  ['a subject teacher', subject],
  ['the office', office],
  ['the administrator', admin],
  ['another school’s office', distant],
  ['the bureau', bureau],
];
const whoMay = (rule: (viewer: Viewer | null) => boolean) =>
  WHO.filter(([, viewer]) => rule(viewer)).map(([who]) => who);

const SCHOOL = ['the homeroom teacher', 'the office', 'the administrator'];

describe('leave of a pupil', () => {
  it('is seen by the family and the present school, and by nobody of the school between two schools', () => {
    expect(whoMay((viewer) => maySeeLeave(viewer, 'child', NOW))).toEqual([
      'the guardian',
      'the pupil',
      ...SCHOOL,
    ]);
    expect(whoMay((viewer) => maySeeLeave(viewer, 'child', null))).toEqual(['the guardian', 'the pupil']);
  });

  it('is asked for by guardians, the homeroom teacher and the office, in their names', () => {
    expect(whoMay((viewer) => mayAskForLeave(viewer, 'child', NOW))).toEqual(['the guardian', ...SCHOOL]);
    expect([mother, homeroom, office, admin].map(leaveAskerOf)).toEqual([
      'FAMILY',
      'TEACHER',
      'OFFICE',
      'OFFICE',
    ]);
  });

  it('is decided about by homeroom teachers and offices; its rules are the school’s own', () => {
    expect(whoMay(decidesLeave)).toEqual([
      'the homeroom teacher',
      'another homeroom teacher',
      'the office',
      'the administrator',
      'another school’s office',
    ]);
    expect(whoMay((viewer) => mayKeepLeaveRules(viewer, 'school'))).toEqual([
      'the office',
      'the administrator',
    ]);
  });
});

const waiting: LeaveFacts = {
  studentId: 'child',
  submittedById: 'mother',
  isWaiting: true,
  isBegun: false,
  isApproved: false,
  lastDecidedById: null,
};
const begun = { ...waiting, isBegun: true, lastDecidedById: 'homeroom' };
const returned = { ...begun, isWaiting: false };
const approved = { ...returned, isApproved: true };
const ofOffice = { ...waiting, submittedById: 'office' };

describe('what may be done with a request', () => {
  it.each<[what: string, leave: LeaveFacts, own: string[], edit: string[], withdraw: string[]]>([
    ['sent by the guardian', waiting, ['the guardian'], ['the guardian'], ['the guardian']],
    [
      'sent by the office',
      ofOffice,
      ['the guardian', 'the office'],
      ['the guardian', 'the office'],
      ['the guardian', 'the office'],
    ],
    ['whose decision has begun', begun, ['the guardian'], [], ['the guardian']],
    ['that was sent back', returned, ['the guardian'], [], []],
    ['that was approved', approved, ['the guardian'], [], []],
  ])('%s', (_, leave, own, edit, withdraw) => {
    expect(whoMay((viewer) => isOwnLeave(viewer, leave))).toEqual(own);
    expect(whoMay((viewer) => mayEditLeave(viewer, leave))).toEqual(edit);
    expect(whoMay((viewer) => mayWithdrawLeave(viewer, leave))).toEqual(withdraw);
  });

  it.each<[what: string, leave: LeaveFacts, who: string[]]>([
    ['waits', waiting, []],
    ['waits for the second decision', begun, []],
    ['was sent back', returned, []],
    ['the homeroom teacher approved last', approved, SCHOOL],
    [
      'somebody of the office approved last',
      { ...approved, lastDecidedById: 'office' },
      ['the office', 'the administrator'],
    ],
  ])('approval of what %s is revoked by %j', (_, leave, who) => {
    expect(whoMay((viewer) => mayRevokeLeave(viewer, leave, NOW))).toEqual(who);
  });

  it('approval is never revoked by the pupil’s own guardian, nor between two schools', () => {
    const identities = [...office.identities, ...mother.identities];
    expect(isOwnChild({ ...office, identities }, 'child')).toBe(true);
    expect(isOwnChild({ ...office, identities }, 'other')).toBe(false);
    expect(mayRevokeLeave({ ...office, identities }, approved, NOW)).toBe(false);
    expect(mayRevokeLeave({ ...office, identities }, { ...approved, studentId: 'other' }, NOW)).toBe(true);
    expect(whoMay((viewer) => mayRevokeLeave(viewer, approved, null))).toEqual([]);
  });
});
