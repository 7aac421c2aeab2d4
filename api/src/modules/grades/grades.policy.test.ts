import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../graphql/viewer.ts';
import { isOfficeOfSchool, mayReadBook, mayRecordIn, maySeeGrades } from './grades.policy.ts';

const book = { classGroupId: 'class', schoolId: 'school', taught: false };
const viewer = (kind: string, more: object = {}) =>
  ({
    active: {
      kind,
      schoolId: 'school',
      classGroupId: null,
      studentIds: [],
      taughtClassGroupIds: [],
      ...more,
    },
  }) as unknown as Viewer;
const homeroom = viewer('HOMEROOM_TEACHER', { classGroupId: 'class' });
const subject = viewer('SUBJECT_TEACHER');
const mother = viewer('PARENT', { schoolId: null, studentIds: ['pupil'] });

describe('a grade book', () => {
  it.each([
    ['the homeroom teacher, of a subject of others', homeroom, book, true, false, false],
    ['the homeroom teacher, of the own subject', homeroom, { ...book, taught: true }, true, true, false],
    ['the teacher of the subject', subject, { ...book, taught: true }, true, true, false],
    ['a teacher of another subject', subject, book, false, false, false],
    [
      'a teacher with lessons at another school',
      viewer('SUBJECT_TEACHER', { schoolId: 'other' }),
      { ...book, taught: true },
      false,
      false,
      false,
    ],
    [
      'the homeroom teacher of another class',
      viewer('HOMEROOM_TEACHER', { classGroupId: 'other' }),
      book,
      false,
      false,
      false,
    ],
    ['the office', viewer('OFFICE'), book, true, true, true],
    ['the administrator', viewer('SCHOOL_ADMIN'), book, true, true, true],
    ['the office of another school', viewer('OFFICE', { schoolId: 'other' }), book, false, false, false],
    ['the bureau', viewer('BUREAU_ADMIN', { schoolId: null }), book, false, false, false],
    ['a parent', mother, book, false, false, false],
    ['nobody', null, book, false, false, false],
  ])('%s', (_, who, facts, reads, records, afterwards) => {
    expect(mayReadBook(who, facts)).toBe(reads);
    expect(mayRecordIn(who, facts, false)).toBe(records);
    expect(mayRecordIn(who, facts, true)).toBe(afterwards);
    expect(isOfficeOfSchool(who, 'school')).toBe(afterwards);
  });
});

describe('the grades of a pupil', () => {
  const now = { schoolId: 'school', classGroupId: 'class' };
  it.each([
    ['a guardian', mother, true],
    ['the guardian of another', viewer('PARENT', { studentIds: ['other'] }), false],
    ['the pupil', viewer('STUDENT', { studentIds: ['pupil'] }), true],
    ['the homeroom teacher', homeroom, true],
    ['a subject teacher', subject, false],
    ['the office', viewer('OFFICE'), true],
    ['the bureau', viewer('BUREAU_ADMIN'), false],
  ])('%s', (_, who, sees) => expect(maySeeGrades(who, 'pupil', now)).toBe(sees));

  it('are no school’s between schools', () => expect(maySeeGrades(homeroom, 'pupil', null)).toBe(false));
});
