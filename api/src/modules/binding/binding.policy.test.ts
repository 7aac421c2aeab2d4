import { describe, expect, it } from 'vitest';
import { viewerWith } from '../../../test/fixtures/viewer.ts';
import type { IdentityFact } from '../../graphql/viewer.ts';
import {
  type ApplicationFacts,
  type Asker,
  isOwnApplication,
  isReviewer,
  mayReview,
} from './binding.policy.ts';

const application: ApplicationFacts = {
  contactChannel: 'EMAIL',
  contactAddress: 'sent@example.com',
  guardianEmail: 'typed@example.com',
  guardianPhone: '0912345678',
  guardianAccountId: 'account',
  guardianNationalIdIndex: 'number',
};
const applicant = (channel: 'EMAIL' | 'SMS', address: string): Asker => ({
  viewer: null,
  applicant: { channel, address },
});
const signedIn = (
  active: Partial<IdentityFact>,
  account: { id?: string; nationalIdIndex?: string } = {},
): Asker => ({
  viewer: viewerWith(active, account),
  applicant: null,
});
const other = { id: 'other', nationalIdIndex: 'other' };

describe('whose application it is', () => {
  it.each<[who: string, asker: Asker, own: boolean]>([
    ['nobody', { viewer: null, applicant: null }, false],
    ['the contact it was sent from', applicant('EMAIL', 'sent@example.com'), true],
    ['the e-mail that was typed', applicant('EMAIL', 'typed@example.com'), true],
    ['the mobile that was typed', applicant('SMS', '0912345678'), true],
    ['another e-mail', applicant('EMAIL', 'other@example.com'), false],
    ['another mobile', applicant('SMS', '0987654321'), false],
    ['the address in the other channel', applicant('SMS', 'sent@example.com'), false],
    ['the mobile in the other channel', applicant('EMAIL', '0912345678'), false],
    ['the account it goes to', signedIn({}, { ...other, id: 'account' }), true],
    ['whose number it bears', signedIn({}, { ...other, nationalIdIndex: 'number' }), true],
    ['the guardian at work', signedIn({ kind: 'HOMEROOM_TEACHER' }), true],
    ['another parent', signedIn({}, other), false],
    ['a teacher', signedIn({ kind: 'HOMEROOM_TEACHER', classGroupId: 'class' }, other), false],
  ])('%s: %#', (_, asker, own) => {
    expect(isOwnApplication(asker, application)).toBe(own);
  });

  it('is not everybody’s without a number or an account', () => {
    const nobodys = { ...application, guardianAccountId: null };
    expect(isOwnApplication(signedIn({}, other), nobodys)).toBe(false);
  });
});

describe('who reviews it', () => {
  const inClass = { schoolId: 'school', classGroupId: 'class' };
  it.each<
    [
      who: string,
      active: Partial<IdentityFact> | null,
      inClass: boolean,
      unplaced: boolean,
      reviewer: boolean,
    ]
  >([
    ['nobody', null, false, false, false],
    ['homeroom teacher', { kind: 'HOMEROOM_TEACHER', ...inClass }, true, false, true],
    [
      'homeroom teacher of another class',
      { kind: 'HOMEROOM_TEACHER', schoolId: 'school', classGroupId: 'x' },
      false,
      false,
      true,
    ],
    ['office', { kind: 'OFFICE', schoolId: 'school' }, true, true, true],
    ['school administrator', { kind: 'SCHOOL_ADMIN', schoolId: 'school' }, true, true, true],
    ['office of another school', { kind: 'OFFICE', schoolId: 'x' }, false, false, true],
    ['subject teacher', { kind: 'SUBJECT_TEACHER', schoolId: 'school' }, false, false, false],
    ['bureau', { kind: 'BUREAU_ADMIN' }, false, false, false],
    ['parent', { kind: 'PARENT', studentIds: ['pupil'] }, false, false, false],
    ['pupil', { kind: 'STUDENT', ...inClass, studentIds: ['pupil'] }, false, false, false],
  ])('%s', (_, active, seesClass, seesUnplaced, reviews) => {
    const viewer = active && viewerWith(active);
    expect(mayReview(viewer, inClass)).toBe(seesClass);
    expect(mayReview(viewer, { schoolId: 'school', classGroupId: null })).toBe(seesUnplaced);
    expect(mayReview(viewer, null)).toBe(false);
    expect(isReviewer(viewer)).toBe(reviews);
  });
});
