import { addDays, type SchoolDay } from '@qinshi/domain';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, signedIn } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput } from '../../graphql/errors.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import type { ClassGroup } from '../schools/class-group.entity.ts';
import type { School } from '../schools/school.entity.ts';
import { ClassGroupType, SchoolType, TermType } from '../schools/schools.types.ts';
import type { Term } from '../schools/term.entity.ts';
import { calendarKeeping, schoolSetting } from './calendar.access.ts';
import {
  ImportCalendarInput,
  RemoveCalendarDaysArgs,
  SaveCalendarDayInput,
  SaveDayRuleInput,
  SavePeriodsInput,
  SaveTimetableInput,
  SaveVisibilityInput,
  SpanArgs,
} from './calendar.inputs.ts';
import { CITY, type LevelRule, spanKey } from './calendar.loaders.ts';
import { CalendarDayType, CalendarImportType, DayRuleType, SchoolDayType } from './calendar.types.ts';
import type { CalendarDay } from './calendar-day.entity.ts';
import * as days from './calendar-days.service.ts';
import { importCalendar } from './calendar-import.service.ts';
import { saveDayRule } from './day-rules.service.ts';
import { savePeriods } from './periods.service.ts';
import { saveTimetable } from './timetables.service.ts';
import { saveVisibility } from './visibility.service.ts';

const MAX_SPAN = 400;

/** @throws Refusal BAD_INPUT when the last date is before the first, or more than 400 days away. */
function checkSpan({ from, to }: SpanArgs): void {
  if (to < from) throw badInput('ENDS_BEFORE_START', 'to');
  if (to >= addDays(from, MAX_SPAN)) throw badInput('OUT_OF_RANGE', 'to');
}

/** The calendar of schools and of the city. */
@Resolver()
export class CalendarResolver {
  @Access(signedIn)
  @Query(() => [CalendarDayType], { description: 'The city’s own exceptions, by date.' })
  cityCalendarDays(
    @Args(() => SpanArgs) span: SpanArgs,
    @Ctx() { loaders }: Context,
  ): Promise<CalendarDay[]> {
    checkSpan(span);
    return loaders.calendarDays.load(spanKey(CITY, span.from, span.to));
  }

  @Access(calendarKeeping)
  @Mutation(() => CalendarDayType, {
    description:
      'Enters a holiday, a make-up day or a half day, or changes an entry; answers the first of a break.',
  })
  saveCalendarDay(
    @Arg('input', () => SaveCalendarDayInput, { description: 'The entry.' }) input: SaveCalendarDayInput,
    @Ctx() context: Context,
  ): Promise<CalendarDay> {
    return days.saveCalendarDay(context, mustBeSignedIn(context), input);
  }

  @Access(calendarKeeping)
  @Mutation(() => Int, { description: 'Takes entries out of the calendar; answers how many.' })
  removeCalendarDays(
    @Args(() => RemoveCalendarDaysArgs) { ids }: RemoveCalendarDaysArgs,
    @Ctx() context: Context,
  ): Promise<number> {
    return days.removeCalendarDays(context, mustBeSignedIn(context), ids);
  }

  @Access(calendarKeeping)
  @Mutation(() => CalendarImportType, {
    description: 'Reads a calendar file; a dry run changes nothing, and neither does a file with a problem.',
  })
  importCalendar(
    @Arg('input', () => ImportCalendarInput, { description: 'The file.' }) input: ImportCalendarInput,
    @Ctx() context: Context,
  ): Promise<CalendarImportType> {
    return importCalendar(context, mustBeSignedIn(context), input, context.locale);
  }

  @Access(schoolSetting)
  @Mutation(() => SchoolType, {
    description: 'Sets a school’s period table from today on; the past keeps its own.',
  })
  savePeriods(
    @Arg('input', () => SavePeriodsInput, { description: 'The whole table.' }) input: SavePeriodsInput,
    @Ctx() context: Context,
  ): Promise<School> {
    return savePeriods(context, mustBeSignedIn(context), input);
  }

  @Access(schoolSetting)
  @Mutation(() => SchoolType, {
    description: 'Sets the hours of a school’s day for one level from today on; the past keeps its own.',
  })
  saveDayRule(
    @Arg('input', () => SaveDayRuleInput, { description: 'The hours.' }) input: SaveDayRuleInput,
    @Ctx() context: Context,
  ): Promise<School> {
    return saveDayRule(context, mustBeSignedIn(context), input);
  }

  @Access(schoolSetting)
  @Mutation(() => SchoolType, {
    description:
      'Sets when families read what a school records from now on; what was recorded before keeps its time.',
  })
  saveVisibility(
    @Arg('input', () => SaveVisibilityInput, { description: 'Days and hour.' }) input: SaveVisibilityInput,
    @Ctx() context: Context,
  ): Promise<School> {
    return saveVisibility(context, mustBeSignedIn(context), input);
  }

  @Access(schoolSetting)
  @Mutation(() => ClassGroupType, { description: 'Sets a class’s timetable.' })
  saveTimetable(
    @Arg('input', () => SaveTimetableInput, { description: 'The whole timetable.' })
    input: SaveTimetableInput,
    @Ctx() context: Context,
  ): Promise<ClassGroup> {
    return saveTimetable(context, mustBeSignedIn(context), input);
  }
}

@Resolver(() => CalendarDayType)
export class CalendarDayResolver {
  @Access(signedIn)
  @FieldResolver(() => SchoolType, {
    nullable: true,
    description: 'Whose it is; null when it is the city’s.',
  })
  async school(@Root() { school }: CalendarDay, @Ctx() { loaders }: Context): Promise<School | null> {
    return school && loaders.school.load(school.id);
  }
}

@Resolver(() => SchoolType)
export class SchoolCalendarResolver {
  @Access(signedIn)
  @FieldResolver(() => [SchoolDayType], { description: 'What each date of a span is.' })
  schoolDays(
    @Root() { id }: School,
    @Args(() => SpanArgs) span: SpanArgs,
    @Ctx() { loaders }: Context,
  ): Promise<SchoolDay[]> {
    checkSpan(span);
    return loaders.schoolDays.load(spanKey(id, span.from, span.to));
  }

  @Access(signedIn)
  @FieldResolver(() => [CalendarDayType], { description: 'Its own exceptions and the city’s, by date.' })
  calendarDays(
    @Root() { id }: School,
    @Args(() => SpanArgs) span: SpanArgs,
    @Ctx() { loaders }: Context,
  ): Promise<CalendarDay[]> {
    checkSpan(span);
    return loaders.calendarDays.load(spanKey(id, span.from, span.to));
  }

  @Access(signedIn)
  @FieldResolver(() => [DayRuleType], { description: 'The hours of today, for each level that it teaches.' })
  dayRules(@Root() { id }: School, @Ctx() { loaders }: Context): Promise<LevelRule[]> {
    return loaders.dayRules.load(id);
  }

  @Access(signedIn)
  @FieldResolver(() => [TermType], { description: 'Semesters, newest first.' })
  terms(@Root() { id }: School, @Ctx() { loaders }: Context): Promise<Term[]> {
    return loaders.terms.load(id);
  }
}
