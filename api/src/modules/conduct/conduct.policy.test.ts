import { describe, expect, it } from 'vitest';
import type { IdentityKind, Viewer } from '../../graphql/viewer.ts';
import { mayDecideCancellation, mayKeepConduct, maySeeConduct } from './conduct.policy.ts';

const HERE = { schoolId: 'here', classGroupId: 'room' };
const NEXT_DOOR = { schoolId: 'here', classGroupId: 'other room' };
const ELSEWHERE = { schoolId: 'there', classGroupId: 'far room' };

function wearing(kind: IdentityKind): Viewer {
  const family = kind === 'PARENT' || kind === 'STUDENT';
  const active = {
    ...{ id: kind, kind, schoolId: 'here', schoolName: null, className: null, title: null, office: null },
    classGroupId: kind === 'HOMEROOM_TEACHER' ? 'room' : null,
    studentIds: family ? ['child'] : [],
    taughtClassGroupIds: ['room'],
  };
  // A policy looks at the hat alone.
  return { active } as unknown as Viewer;
}

/** [kind, sees the pupil of the own class, records there, next door, elsewhere, decides about cancellation]. */
const TABLE: [IdentityKind, boolean, boolean, boolean, boolean, boolean][] = [
  ['PARENT', true, false, false, false, false],
  ['STUDENT', true, false, false, false, false],
  ['HOMEROOM_TEACHER', true, true, false, false, false],
  ['SUBJECT_TEACHER', false, false, false, false, false],
  ['OFFICE', true, true, true, false, true],
  ['SCHOOL_ADMIN', true, true, true, false, true],
  ['BUREAU_ADMIN', false, false, false, false, false],
];

describe('conduct', () => {
  it.each(TABLE)('of %s', (kind, sees, here, nextDoor, elsewhere, decides) => {
    const viewer = wearing(kind);
    expect(maySeeConduct(viewer, 'child', HERE)).toBe(sees);
    expect(mayKeepConduct(viewer, HERE)).toBe(here);
    expect(mayKeepConduct(viewer, NEXT_DOOR)).toBe(nextDoor);
    expect(mayKeepConduct(viewer, ELSEWHERE)).toBe(elsewhere);
    expect(mayDecideCancellation(viewer, 'here')).toBe(decides);
    expect(mayDecideCancellation(viewer, 'there')).toBe(false);
  });

  it('is nobody’s who has not signed in, and of no other family', () => {
    expect(maySeeConduct(null, 'child', HERE)).toBe(false);
    expect(maySeeConduct(wearing('PARENT'), 'another child', HERE)).toBe(false);
    expect(mayKeepConduct(wearing('OFFICE'), null)).toBe(false);
  });
});
