import { type IsoDate, type PeriodDefinition, periodsOn } from '@qinshi/domain';
import type { Context } from '../../graphql/context.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { Lesson } from '../calendar/lesson.entity.ts';
import { periodsOf, schoolDays } from '../calendar/school-days.ts';
import type { ClassGroup } from '../schools/class-group.entity.ts';
import { RollCall } from './roll-call.entity.ts';

/** One lesson of somebody who teaches. */
export interface MyLesson {
  classGroup: ClassGroup;
  period: PeriodDefinition;
  subject: string;
  takenAt: Date | null;
}

/** What somebody teaches on a date at the school of the hat that is on, in order of the day. */
export async function myLessons(
  { em }: Pick<Context, 'em'>,
  { account, active }: Viewer,
  date: IsoDate,
): Promise<MyLesson[]> {
  const { schoolId } = active;
  const schoolDay = schoolId ? (await schoolDays(em, schoolId, date, date)).get(date) : undefined;
  if (!schoolId || !schoolDay) return [];
  const periods = periodsOn(schoolDay, await periodsOf(em, schoolId, date));
  const lessons = await em.find(
    Lesson,
    { weekday: schoolDay.weekday, teacher: { account: account.id, school: schoolId } },
    { populate: ['classGroup'] },
  );
  const classGroups = lessons.map(({ classGroup }) => classGroup.id);
  const taken = await em.find(RollCall, { classGroup: { $in: classGroups }, date });
  const takenAt = new Map(taken.map((row) => [`${row.classGroup.id}/${row.period}`, row.takenAt]));
  return periods.flatMap((period) =>
    lessons
      .filter((lesson) => lesson.period === period.code)
      .map(({ classGroup, subject }) => ({
        classGroup: classGroup.getEntity(),
        period,
        subject,
        takenAt: takenAt.get(`${classGroup.id}/${period.code}`) ?? null,
      })),
  );
}
