import { describe, expect, it } from 'vitest';
import { viewerWith } from '../../../test/fixtures/viewer.ts';
import type { IdentityFact, IdentityKind } from '../../graphql/viewer.ts';
import { mayReissue } from './reissue.policy.ts';

const fact = (kind: IdentityKind, schoolId: string | null = 'here'): IdentityFact =>
  viewerWith({ kind, schoolId }).active;

const NOBODY: IdentityFact[] = [];
const TEACHER = [fact('HOMEROOM_TEACHER')];
const TEACHER_AND_MOTHER = [fact('SUBJECT_TEACHER'), fact('PARENT', null)];
const PUPIL = [fact('STUDENT')];
const ADMIN = [fact('SCHOOL_ADMIN')];
const ELSEWHERE_TOO = [fact('HOMEROOM_TEACHER'), fact('OFFICE', 'elsewhere')];
const BUREAU_AND_FATHER = [fact('PARENT', null), fact('BUREAU_ADMIN', null)];

describe('who may give a way into an account', () => {
  it.each<[string, IdentityFact[], office: boolean, admin: boolean]>([
    ['without identities', NOBODY, true, true],
    ['a teacher', TEACHER, true, true],
    ['a teacher who is a mother', TEACHER_AND_MOTHER, true, true],
    ['a pupil', PUPIL, true, true],
    ['an administrator of the school', ADMIN, false, true],
    ['a teacher who also works elsewhere', ELSEWHERE_TOO, false, false],
    ['a father who is at the bureau', BUREAU_AND_FATHER, false, false],
  ])('%s: office, administrator, bureau', (_who, identities, office, admin) => {
    expect(mayReissue(viewerWith({ kind: 'OFFICE', schoolId: 'here' }), identities)).toBe(office);
    expect(mayReissue(viewerWith({ kind: 'SCHOOL_ADMIN', schoolId: 'here' }), identities)).toBe(admin);
    expect(mayReissue(viewerWith({ kind: 'BUREAU_ADMIN' }), identities)).toBe(true);
  });

  it.each<IdentityKind>(['PARENT', 'STUDENT', 'HOMEROOM_TEACHER', 'SUBJECT_TEACHER'])('no %s', (kind) => {
    expect(mayReissue(viewerWith({ kind, schoolId: 'here' }), PUPIL)).toBe(false);
  });
});
