import { describe, expect, it } from 'vitest';
import { viewerWith } from '../../../test/fixtures/viewer.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { getsMessages, keepsMessage, maySeeUnread, reachOfSender, sendsMessages } from './messages.policy.ts';

const of = (kind: Viewer['active']['kind'], more: object = {}, id: string = kind) =>
  viewerWith({ kind, schoolId: 'here', ...more }, { id });

const homeroom = of('HOMEROOM_TEACHER', { classGroupId: 'class' });
const bureau = of('BUREAU_ADMIN', { schoolId: null });

const WHO: readonly (readonly [who: string, viewer: Viewer | null])[] = [
  ['nobody', null],
  ['a guardian', of('PARENT', { schoolId: null, studentIds: ['child'] })],
  ['a pupil', of('STUDENT', { studentIds: ['child'] })],
  ['the homeroom teacher', homeroom],
  ['another homeroom teacher', of('HOMEROOM_TEACHER', { classGroupId: 'other' }, 'other')],
  ['a subject teacher', of('SUBJECT_TEACHER', { taughtClassGroupIds: ['class'] })],
  ['the office', of('OFFICE')],
  ['the administrator', of('SCHOOL_ADMIN')],
  ['another school’s office', of('OFFICE', { schoolId: 'there' })],
  ['the bureau', bureau],
];
const whoMay = (rule: (viewer: Viewer | null) => boolean) =>
  WHO.filter(([, viewer]) => rule(viewer)).map(([who]) => who);

describe('messages', () => {
  it('are written by homeroom teachers, offices and the bureau, and had by families', () => {
    expect(whoMay(sendsMessages)).toEqual([
      ...['the homeroom teacher', 'another homeroom teacher', 'the office', 'the administrator'],
      ...['another school’s office', 'the bureau'],
    ]);
    expect(whoMay(getsMessages)).toEqual(['a guardian', 'a pupil']);
  });

  it('of a school are kept by its author and its office', () => {
    const message = { schoolId: 'here', createdById: 'HOMEROOM_TEACHER' };
    const keepers = ['the homeroom teacher', 'the office', 'the administrator'];
    expect(whoMay((viewer) => keepsMessage(viewer, message))).toEqual(keepers);
    expect(whoMay((viewer) => maySeeUnread(viewer, message))).toEqual(keepers);
  });

  it('of the city are kept by the bureau, which is told nobody’s name', () => {
    const message = { schoolId: null, createdById: 'somebody' };
    expect(whoMay((viewer) => keepsMessage(viewer, message))).toEqual(['the bureau']);
    expect(whoMay((viewer) => maySeeUnread(viewer, message))).toEqual([]);
  });

  it('are kept by nobody who has lost the function, though they wrote it', () => {
    const message = { schoolId: 'here', createdById: 'mover' };
    const mover = of('HOMEROOM_TEACHER', { schoolId: 'there', classGroupId: 'far' }, 'mover');
    expect(keepsMessage(mover, message)).toBe(false);
    expect(keepsMessage(of('SUBJECT_TEACHER', {}, 'mover'), message)).toBe(false);
  });

  it('reach the own class, the own school, or the city', () => {
    expect(reachOfSender(homeroom)).toEqual({ schoolId: 'here', classGroupIds: ['class'] });
    expect(reachOfSender(of('OFFICE'))).toEqual({ schoolId: 'here', classGroupIds: null });
    expect(reachOfSender(bureau)).toEqual({ schoolId: null, classGroupIds: null });
    expect(reachOfSender(of('HOMEROOM_TEACHER'))).toEqual({ schoolId: 'here', classGroupIds: [] });
  });
});
