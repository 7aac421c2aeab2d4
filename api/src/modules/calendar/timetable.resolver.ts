import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access, signedIn } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import type { ClassGroup } from '../schools/class-group.entity.ts';
import type { Period } from '../schools/period.entity.ts';
import { colleague } from '../schools/schools.access.ts';
import { ClassGroupType, PeriodType, StaffType } from '../schools/schools.types.ts';
import type { Staff } from '../schools/staff.entity.ts';
import { timetableReaders } from './calendar.access.ts';
import { LessonType } from './calendar.types.ts';
import type { Lesson } from './lesson.entity.ts';

/** A lesson together with its row of the period table. */
type PlacedLesson = Pick<Lesson, 'weekday' | 'subject' | 'teacher' | 'classGroup'> & { placedAt: Period };

@Resolver(() => ClassGroupType)
export class ClassTimetableResolver {
  @Access(timetableReaders)
  @FieldResolver(() => [LessonType], { description: 'The timetable, by weekday and period.' })
  async timetable(@Root() { id, school }: ClassGroup, @Ctx() { loaders }: Context): Promise<PlacedLesson[]> {
    const [lessons, periods] = await Promise.all([loaders.lessons.load(id), loaders.periods.load(school.id)]);
    return placed(lessons, periods);
  }
}

@Resolver(() => StaffType)
export class StaffLessonsResolver {
  @Access(colleague)
  @FieldResolver(() => [LessonType], { description: 'What the person teaches, by weekday and period.' })
  async lessons(@Root() { id, school }: Staff, @Ctx() { loaders }: Context): Promise<PlacedLesson[]> {
    const [lessons, periods] = await Promise.all([
      loaders.lessonsOfTeacher.load(id),
      loaders.periods.load(school.id),
    ]);
    return placed(lessons, periods);
  }
}

/** Lessons in periods that the table has today, in order of the week. */
function placed(lessons: readonly Lesson[], periods: readonly Period[]): PlacedLesson[] {
  const byCode = new Map(periods.map((period) => [period.code, period]));
  return lessons
    .flatMap(({ weekday, subject, teacher, classGroup, period }) => {
      const placedAt = byCode.get(period);
      return placedAt ? [{ weekday, subject, teacher, classGroup, placedAt }] : [];
    })
    .sort((a, b) => a.weekday - b.weekday || a.placedAt.position - b.placedAt.position);
}

@Resolver(() => LessonType)
export class LessonResolver {
  @Access(signedIn)
  @FieldResolver(() => PeriodType, { description: 'Its row of the period table.' })
  period(@Root() { placedAt }: PlacedLesson): Period {
    return placedAt;
  }

  @Access(signedIn)
  @FieldResolver(() => ClassGroupType, { description: 'The class.' })
  classGroup(@Root() { classGroup }: PlacedLesson, @Ctx() { loaders }: Context): Promise<ClassGroup> {
    return loaders.classGroup.load(classGroup.id);
  }

  @Access(signedIn)
  @FieldResolver(() => StaffType, {
    nullable: true,
    description: 'Who teaches it; null when that is open, or not for the viewer to know.',
  })
  async teacher(@Root() { teacher }: PlacedLesson, @Ctx() { loaders }: Context): Promise<Staff | null> {
    return teacher && loaders.teacher.load(teacher.id);
  }
}
