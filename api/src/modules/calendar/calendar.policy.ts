import { is, type Viewer } from '../../graphql/viewer.ts';

/** Who sets a school's calendar, hours, periods and timetables: its administrators. */
export function maySetSchool(viewer: Viewer | null, schoolId: string): boolean {
  return is(viewer, 'SCHOOL_ADMIN') && viewer.active.schoolId === schoolId;
}

/** Entries of the whole city are the bureau's; those of a school, its administrators'. */
export function maySetCalendar(viewer: Viewer | null, schoolId: string | null): boolean {
  return schoolId === null ? is(viewer, 'BUREAU_ADMIN') : maySetSchool(viewer, schoolId);
}

/** A class hangs its timetable on the door: for the bureau, everybody at its school, and its families. */
export function maySeeTimetable(
  viewer: Viewer | null,
  classGroup: { id: string; schoolId: string },
  ownClasses: readonly string[],
): boolean {
  if (is(viewer, 'BUREAU_ADMIN')) return true;
  if (is(viewer, 'PARENT', 'STUDENT')) return ownClasses.includes(classGroup.id);
  return viewer?.active.schoolId === classGroup.schoolId;
}
