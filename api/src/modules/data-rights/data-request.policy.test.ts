import { describe, expect, it } from 'vitest';
import { viewerWith } from '../../../test/fixtures/viewer.ts';
import type { IdentityFact } from '../../graphql/viewer.ts';
import { handlesRequests, isOwnRequest, mayHandleRequest, maySeeRequest } from './data-request.policy.ts';

const ofSchool = { requesterId: 'requester', schoolId: 'school' };
const ofBureau = { requesterId: 'requester', schoolId: null };

/** Who handles requests at all, the school's, one that is nobody's school's; and sees the school's. */
const table: [who: string, active: Partial<IdentityFact> | null, may: string][] = [
  ['nobody', null, '- - - -'],
  ['bureau', { kind: 'BUREAU_ADMIN' }, 'q s b v'],
  ['administrator of the school', { kind: 'SCHOOL_ADMIN', schoolId: 'school' }, 'q s - v'],
  ['office of the school', { kind: 'OFFICE', schoolId: 'school' }, 'q s - v'],
  ['office of another school', { kind: 'OFFICE', schoolId: 'other school' }, 'q - - -'],
  ['homeroom teacher of the school', { kind: 'HOMEROOM_TEACHER', schoolId: 'school' }, '- - - -'],
  ['subject teacher of the school', { kind: 'SUBJECT_TEACHER', schoolId: 'school' }, '- - - -'],
  ['another parent', { kind: 'PARENT', studentIds: ['pupil'] }, '- - - -'],
  ['a pupil', { kind: 'STUDENT', schoolId: 'school', studentIds: ['pupil'] }, '- - - -'],
];

describe('who handles a data request', () => {
  it.each(table)('%s', (_, active, may) => {
    const viewer = active && viewerWith(active);
    const does = [
      handlesRequests(viewer) ? 'q' : '-',
      mayHandleRequest(viewer, ofSchool) ? 's' : '-',
      mayHandleRequest(viewer, ofBureau) ? 'b' : '-',
      maySeeRequest(viewer, ofSchool) ? 'v' : '-',
    ];
    expect(does.join(' ')).toBe(may);
  });

  it('its sender sees it, in whichever identity', () => {
    for (const kind of ['PARENT', 'STUDENT', 'SUBJECT_TEACHER'] as const) {
      const viewer = viewerWith({ kind }, { id: 'requester' });
      expect([isOwnRequest(viewer, ofSchool), maySeeRequest(viewer, ofSchool)]).toEqual([true, true]);
    }
  });
});
