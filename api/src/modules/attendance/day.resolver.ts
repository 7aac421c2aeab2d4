import { addDays, toTaipeiDate } from '@qinshi/domain';
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput } from '../../graphql/errors.ts';
import { LeaveRequestType } from '../leave/leave.types.ts';
import type { LeaveRequest } from '../leave/leave-request.entity.ts';
import type { ClassGroup } from '../schools/class-group.entity.ts';
import type { School } from '../schools/school.entity.ts';
import { ClassGroupType, SchoolType, StudentType } from '../schools/schools.types.ts';
import type { Student } from '../schools/student.entity.ts';
import { type Arrivals, type Board, type BoardRow, classBoard, schoolArrivals } from './board.queries.ts';
import {
  classLeaders,
  dayFollowers,
  dayKeepers,
  leaveOfDayReaders,
  schoolOffice,
  whoMaySeeDays,
} from './day.access.ts';
import { dayChanges } from './day.events.ts';
import {
  DateArgs,
  DayChangesArgs,
  DaysArgs,
  NotifyGuardiansInput,
  RecordDayNoteInput,
} from './day.inputs.ts';
import { pupilSpanKey } from './day.loaders.ts';
import {
  ClassBoardRowType,
  ClassBoardType,
  DayNoteType,
  SchoolArrivalsType,
  StudentDayType,
} from './day.types.ts';
import type { DayNote } from './day-note.entity.ts';
import { notifyGuardians, recordDayNote, removeDayNote } from './day-notes.service.ts';
import { type DayOfStudent, leaveOfDay, lookedBackOn } from './student-days.ts';

const MAX_DAYS = 62;

@Resolver(() => StudentType)
export class StudentDaysResolver {
  @Access(whoMaySeeDays)
  @FieldResolver(() => StudentDayType, { description: 'Where the pupil is today.' })
  async today(@Root() { id }: Student, @Ctx() { loaders, at }: Context): Promise<DayOfStudent> {
    const [day] = await loaders.studentDays.load(pupilSpanKey(id, toTaipeiDate(at)));
    if (!day) throw new Error('Every pupil has a today.');
    return day;
  }

  @Access(whoMaySeeDays)
  @FieldResolver(() => [StudentDayType], { description: `Dates in order, at most ${MAX_DAYS}.` })
  async days(
    @Root() { id }: Student,
    @Args(() => DaysArgs) { from, to }: DaysArgs,
    @Ctx() { loaders, at }: Context,
  ): Promise<DayOfStudent[]> {
    if (to < from) throw badInput('ENDS_BEFORE_START', 'to');
    if (to >= addDays(from, MAX_DAYS)) throw badInput('OUT_OF_RANGE', 'to');
    const days = await loaders.studentDays.load(pupilSpanKey(id, from, to));
    return days.map((day) => lookedBackOn(day, at));
  }
}

@Resolver(() => StudentDayType)
export class StudentDayResolver {
  @Access(leaveOfDayReaders)
  @FieldResolver(() => LeaveRequestType, {
    nullable: true,
    description: 'Leave of that date, approved or asked for; for family and school.',
  })
  async leave(@Root() day: DayOfStudent, @Ctx() { loaders }: Context): Promise<LeaveRequest | null> {
    const id = leaveOfDay(day);
    return id ? loaders.leaveRequest.load(id) : null;
  }
}

@Resolver(() => DayNoteType)
export class DayNoteResolver {
  @Access(dayKeepers)
  @FieldResolver(() => String, { description: 'Who wrote it down.' })
  recordedBy(@Root() { recordedByName }: DayNote): string {
    return recordedByName;
  }
}

@Resolver(() => ClassGroupType)
export class ClassBoardResolver {
  @Access(classLeaders)
  @FieldResolver(() => ClassBoardType, { description: 'The class on a date; today without it.' })
  board(
    @Root() classGroup: ClassGroup,
    @Args(() => DateArgs) { date }: DateArgs,
    @Ctx() context: Context,
  ): Promise<Board> {
    return classBoard(context, classGroup, date ?? toTaipeiDate(context.at));
  }
}

@Resolver(() => SchoolType)
export class SchoolArrivalsResolver {
  @Access(schoolOffice)
  @FieldResolver(() => SchoolArrivalsType, { description: 'The morning of a date; of today without it.' })
  arrivals(
    @Root() school: School,
    @Args(() => DateArgs) { date }: DateArgs,
    @Ctx() context: Context,
  ): Promise<Arrivals> {
    return schoolArrivals(context, school, date ?? toTaipeiDate(context.at));
  }
}

@Resolver(() => ClassBoardRowType)
export class DayNotesResolver {
  @Access(dayKeepers)
  @Mutation(() => ClassBoardRowType, {
    description: 'Writes down why a pupil is not there, in place of an earlier note.',
  })
  recordDayNote(
    @Arg('input', () => RecordDayNoteInput, { description: 'Pupil, date and reason.' })
    input: RecordDayNoteInput,
    @Ctx() context: Context,
  ): Promise<BoardRow> {
    return recordDayNote(context, input);
  }

  @Access(dayKeepers)
  @Mutation(() => ClassBoardRowType, { description: 'Takes a note back.' })
  removeDayNote(
    @Arg('input', () => NotifyGuardiansInput, { description: 'Pupil and date.' }) input: NotifyGuardiansInput,
    @Ctx() context: Context,
  ): Promise<BoardRow> {
    return removeDayNote(context, input);
  }

  @Access(dayKeepers)
  @Mutation(() => ClassBoardRowType, {
    description:
      'Tells the family now that the pupil is missing; once a day, the school’s own alarm included. Refused when it was told before.',
  })
  notifyGuardians(
    @Arg('input', () => NotifyGuardiansInput, { description: 'Pupil and today.' })
    input: NotifyGuardiansInput,
    @Ctx() context: Context,
  ): Promise<BoardRow> {
    return notifyGuardians(context, input);
  }

  @Access(dayFollowers)
  @Subscription(() => ClassBoardRowType, {
    subscribe: ({ context, args }) => dayChanges(context as Context, args.classGroup),
    description:
      'Whatever changes a pupil’s today: swipe, leave, roll call, note, alarm. Families: own children; staff: the own class, or the school, or one class of it.',
  })
  studentDayChanged(@Root() row: BoardRow, @Args(() => DayChangesArgs) _args: DayChangesArgs): BoardRow {
    return row;
  }
}
