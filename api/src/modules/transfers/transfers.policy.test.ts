import { describe, expect, it } from 'vitest';
import type { IdentityKind, Viewer } from '../../graphql/viewer.ts';
import { maySeeTransfer, maySeeTransfersOf } from './transfers.policy.ts';

const viewer = (kind: IdentityKind, schoolId: string | null, studentIds: string[] = []) =>
  ({ active: { kind, schoolId, studentIds } }) as unknown as Viewer;
const way = { studentId: 'child', fromSchoolId: 'old', toSchoolId: 'new' };

describe('a transfer is seen by', () => {
  it.each<[who: string, viewer: Viewer | null, sees: boolean]>([
    ['nobody who is not signed in', null, false],
    ['the guardian', viewer('PARENT', null, ['child']), true],
    ['no other guardian', viewer('PARENT', null, ['other']), false],
    ['the office of the old school', viewer('OFFICE', 'old'), true],
    ['the administrator of the new school', viewer('SCHOOL_ADMIN', 'new'), true],
    ['no third school', viewer('SCHOOL_ADMIN', 'third'), false],
    ['no teacher', viewer('HOMEROOM_TEACHER', 'old'), false],
    ['the bureau', viewer('BUREAU_ADMIN', null), true],
  ])('%s', (_, who, sees) => {
    expect(maySeeTransfer(who, way)).toBe(sees);
  });

  it('nobody of another school where the destination is elsewhere', () => {
    expect(maySeeTransfer(viewer('OFFICE', 'new'), { ...way, toSchoolId: null })).toBe(false);
    expect(maySeeTransfersOf(viewer('OFFICE', 'new'), 'old')).toBe(false);
  });
});
