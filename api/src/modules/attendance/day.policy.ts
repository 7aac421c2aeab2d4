import { type IsoDate, mondayOf } from '@qinshi/domain';
import { is, SCHOOL_WIDE, type Viewer } from '../../graphql/viewer.ts';
import {
  maySeeClassMembers,
  maySeeStudentAsStaff,
  teaches,
  type Whereabouts,
} from '../schools/schools.policy.ts';

/** A pupil's day is the family's, the homeroom teacher's and the school's. The bureau has no part in it. */
export function maySeeDay(viewer: Viewer | null, studentId: string, now: Whereabouts | null): boolean {
  if (is(viewer, 'PARENT', 'STUDENT')) return viewer.active.studentIds.includes(studentId);
  return mayKeepDay(viewer, now);
}

/**
 * Notes and alarms are kept by the homeroom teacher of the present class and the present school's office. What is recorded
 * of a date is kept by those of where the pupil was then, also when the pupil has gone: the next school reads it.
 */
export function mayKeepDay(viewer: Viewer | null, now: Whereabouts | null): boolean {
  return now !== null && !is(viewer, 'BUREAU_ADMIN') && maySeeStudentAsStaff(viewer, now);
}

/** Whoever calls the roll sees of a day what decides about being there. */
export function maySeeDayInRoll(viewer: Viewer | null, studentId: string, now: Whereabouts | null): boolean {
  return maySeeDay(viewer, studentId, now) || (now !== null && teaches(viewer, now.classGroupId));
}

/** Whoever merely teaches a lesson calls its roll in the week of the lesson; afterwards others correct it. */
export function mayCallRollOn(
  viewer: Viewer | null,
  classGroup: ClassFacts,
  { date, today }: { date: IsoDate; today: IsoDate },
): boolean {
  return mayLeadClass(viewer, classGroup) || mondayOf(date) === mondayOf(today);
}

export interface ClassFacts {
  id: string;
  schoolId: string;
}

/** The morning of a class: its homeroom teacher's and the office's. */
export function mayLeadClass(viewer: Viewer | null, classGroup: ClassFacts): boolean {
  return !is(viewer, 'BUREAU_ADMIN') && maySeeClassMembers(viewer, classGroup);
}

/** Who calls the roll in a lesson: whoever teaches it, besides the homeroom teacher and the office. */
export function mayCallRoll(viewer: Viewer | null, classGroup: ClassFacts, ownLesson: boolean): boolean {
  return mayLeadClass(viewer, classGroup) || (ownLesson && teaches(viewer, classGroup.id));
}

/** Trips, the school's morning and the watch over dropouts are the office's of that school. */
export function isOfficeOf(viewer: Viewer | null, schoolId: string): boolean {
  return is(viewer, ...SCHOOL_WIDE) && viewer.active.schoolId === schoolId;
}
