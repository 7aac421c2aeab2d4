import { is, SCHOOL_WIDE, type Viewer } from '../../graphql/viewer.ts';
import { maySeeClassMembers, maySeeStudentAsStaff, type Whereabouts } from '../schools/schools.policy.ts';

/** A class’s grade book of one subject and term, and what the viewer has to do with it. */
export interface BookFacts {
  classGroupId: string;
  schoolId: string;
  /** The viewer teaches the subject in the class. */
  taught: boolean;
}

/** The class's homeroom teacher reads every subject, whoever teaches one that one, the school's office all. The bureau none. */
export function mayReadBook(viewer: Viewer | null, { classGroupId, schoolId, taught }: BookFacts): boolean {
  if (is(viewer, 'BUREAU_ADMIN')) return false;
  if (maySeeClassMembers(viewer, { id: classGroupId, schoolId })) return true;
  return taught && is(viewer, 'HOMEROOM_TEACHER', 'SUBJECT_TEACHER') && viewer.active.schoolId === schoolId;
}

/** Whoever teaches the subject records until the term is over, the school's office (教務處) also afterwards. */
export function mayRecordIn(viewer: Viewer | null, book: BookFacts, termOver: boolean): boolean {
  if (isOfficeOfSchool(viewer, book.schoolId)) return true;
  return book.taught && mayReadBook(viewer, book) && !termOver;
}

/** Subjects, and who teaches them, are the office's. */
export function isOfficeOfSchool(viewer: Viewer | null, schoolId: string): boolean {
  return is(viewer, ...SCHOOL_WIDE) && viewer.active.schoolId === schoolId;
}

/**
 * Grades of a pupil as a whole: for the family, the homeroom teacher of the present class and the present school's office.
 * Which of them is what the database shows (a family reads one when its time has come).
 */
export function maySeeGrades(viewer: Viewer | null, studentId: string, now: Whereabouts | null): boolean {
  if (is(viewer, 'PARENT', 'STUDENT')) return viewer.active.studentIds.includes(studentId);
  return now !== null && !is(viewer, 'BUREAU_ADMIN') && maySeeStudentAsStaff(viewer, now);
}
