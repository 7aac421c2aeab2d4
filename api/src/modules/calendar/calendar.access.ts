import { rule } from '../../graphql/access.ts';
import { is } from '../../graphql/viewer.ts';
import type { ClassGroup } from '../schools/class-group.entity.ts';
import { maySeeTimetable } from './calendar.policy.ts';

/** Whoever sets the calendar of a school, or of the city. */
export const calendarKeeping = rule('calendarKeeping', ({ viewer }) =>
  is(viewer, 'SCHOOL_ADMIN', 'BUREAU_ADMIN'),
);

/** Whoever sets a school's hours, periods and timetables. */
export const schoolSetting = rule('schoolSetting', ({ viewer }) => is(viewer, 'SCHOOL_ADMIN'));

export const timetableReaders = rule<ClassGroup>('timetableReaders', async (context, { id, school }) => {
  const { viewer, loaders } = context;
  const enrolments = await loaders.enrolment.loadMany(viewer?.active.studentIds ?? []);
  const own = enrolments.flatMap((enrolment) =>
    enrolment && !(enrolment instanceof Error) && enrolment.classGroup ? [enrolment.classGroup.id] : [],
  );
  return maySeeTimetable(viewer, { id, schoolId: school.id }, own);
});
