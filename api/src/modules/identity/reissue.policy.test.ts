import { describe, expect, it } from 'vitest';
import { viewerWith } from '../../../test/fixtures/viewer.ts';
import type { IdentityFact, IdentityKind } from '../../graphql/viewer.ts';
import { mayRecordContact, mayReissue, type PartOfSchool } from './reissue.policy.ts';

const fact = (kind: IdentityKind, schoolId: string | null = 'here'): IdentityFact =>
  viewerWith({ kind, schoolId }).active;

const part = (identities: IdentityFact[], more: Partial<PartOfSchool> = {}): PartOfSchool => ({
  identities,
  hasChildHere: false,
  hasChildElsewhere: false,
  isOnRecordElsewhere: false,
  ...more,
});

const NOBODY: IdentityFact[] = [];
const TEACHER = [fact('HOMEROOM_TEACHER')];
const MOTHER = [fact('PARENT', null)];
const TEACHER_AND_MOTHER = [fact('SUBJECT_TEACHER'), fact('PARENT', null)];
const PUPIL = [fact('STUDENT')];
const ADMIN = [fact('SCHOOL_ADMIN')];
const ELSEWHERE_TOO = [fact('HOMEROOM_TEACHER'), fact('OFFICE', 'elsewhere')];
const BUREAU_AND_FATHER = [fact('PARENT', null), fact('BUREAU_ADMIN', null)];

describe('who may give a way into an account', () => {
  it.each<[string, PartOfSchool, office: boolean, admin: boolean]>([
    ['without identities', part(NOBODY), true, true],
    ['a teacher', part(TEACHER), true, true],
    ['a teacher whose child is here', part(TEACHER_AND_MOTHER, { hasChildHere: true }), true, true],
    ['a teacher whose children are elsewhere', part(TEACHER_AND_MOTHER), false, false],
    ['a mother whose child is here', part(MOTHER, { hasChildHere: true }), true, true],
    ['a mother whose children are elsewhere', part(MOTHER), false, false],
    ['a pupil', part(PUPIL), true, true],
    ['an administrator of the school', part(ADMIN), false, true],
    ['a teacher who also works elsewhere', part(ELSEWHERE_TOO), false, false],
    ['a teacher who begins elsewhere', part(TEACHER, { isOnRecordElsewhere: true }), false, false],
    ['a father who is at the bureau', part(BUREAU_AND_FATHER, { hasChildHere: true }), false, false],
  ])('%s: office, administrator, bureau', (_who, person, office, admin) => {
    expect(mayReissue(viewerWith({ kind: 'OFFICE', schoolId: 'here' }), person)).toBe(office);
    expect(mayReissue(viewerWith({ kind: 'SCHOOL_ADMIN', schoolId: 'here' }), person)).toBe(admin);
    expect(mayReissue(viewerWith({ kind: 'BUREAU_ADMIN' }), person)).toBe(true);
  });

  it.each<IdentityKind>(['PARENT', 'STUDENT', 'HOMEROOM_TEACHER', 'SUBJECT_TEACHER'])('no %s', (kind) => {
    expect(mayReissue(viewerWith({ kind, schoolId: 'here' }), part(PUPIL))).toBe(false);
  });
});

describe('who may record where a guardian is reached', () => {
  const here = part(MOTHER, { hasChildHere: true });
  const both = part(MOTHER, { hasChildHere: true, hasChildElsewhere: true });
  it.each<[string, IdentityKind, PartOfSchool, boolean]>([
    ['the office, of children here', 'OFFICE', here, true],
    ['the administrator, of children here', 'SCHOOL_ADMIN', here, true],
    ['the office, of one here and one elsewhere', 'OFFICE', both, false],
    ['the bureau, of one here and one elsewhere', 'BUREAU_ADMIN', both, true],
    ['the office, of who teaches elsewhere', 'OFFICE', { ...here, isOnRecordElsewhere: true }, false],
    ['the homeroom teacher', 'HOMEROOM_TEACHER', here, false],
  ])('%s', (_who, kind, person, expected) => {
    expect(mayRecordContact(viewerWith({ kind, schoolId: 'here' }), person)).toBe(expected);
  });
});
