import type { CalendarDayKind, SchoolDayKind, SchoolLevel } from '@qinshi/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, signedIn } from '../../graphql/access.ts';
import { CalendarDayKindEnum, SchoolDayKindEnum, SchoolLevelEnum } from '../../graphql/enum-types.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { calendarKeeping } from './calendar.access.ts';

@ObjectType('CalendarDay', {
  description: 'An exception of the calendar: of the whole city, or of one school.',
})
export class CalendarDayType {
  @Access(signedIn)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(signedIn)
  @Field(() => DateScalar, { description: 'The date.' })
  date!: string;

  @Access(signedIn)
  @Field(() => CalendarDayKindEnum, { description: 'What it makes of the date.' })
  kind!: CalendarDayKind;

  @Access(signedIn)
  @Field(() => String, { description: 'Name, e.g. 國慶日.' })
  name!: string;

  @Access(signedIn)
  @Field(() => Int, {
    nullable: true,
    description:
      'Whose weekday’s timetable holds: 1 is Monday. Of a make-up day, and of a half day at a weekend.',
  })
  weekday!: number | null;

  @Access(signedIn)
  @Field(() => String, { nullable: true, description: 'Of a half day: when lessons end, HH:MM.' })
  endsAt!: string | null;
}

@ObjectType('SchoolDay', {
  description: 'What a date is for a school: term, weekday and exceptions put together.',
})
export class SchoolDayType {
  @Access(signedIn)
  @Field(() => DateScalar, { description: 'The date.' })
  date!: string;

  @Access(signedIn)
  @Field(() => SchoolDayKindEnum, { description: 'Whether there is school.' })
  kind!: SchoolDayKind;

  @Access(signedIn)
  @Field(() => String, {
    nullable: true,
    description: 'Why it is no ordinary date: name of the holiday, of the make-up day.',
  })
  name!: string | null;

  @Access(signedIn)
  @Field(() => Int, {
    description: 'The weekday whose timetable holds, 1 is Monday; without school, the date’s own.',
  })
  weekday!: number;

  @Access(signedIn)
  @Field(() => String, { nullable: true, description: 'Of a half day: when lessons end, HH:MM.' })
  endsAt!: string | null;
}

@ObjectType('DayRule', { description: 'The hours of a school’s day for one level, HH:MM in Taipei.' })
export class DayRuleType {
  @Access(signedIn)
  @Field(() => SchoolLevelEnum, { description: 'Level of the grades for which they hold.' })
  level!: SchoolLevel;

  @Access(signedIn)
  @Field(() => String, { description: 'From when a swipe is an arrival.' })
  arrivesFrom!: string;

  @Access(signedIn)
  @Field(() => String, { description: 'Later arrivals are late.' })
  lateAfter!: string;

  @Access(signedIn)
  @Field(() => String, { description: 'Whoever is not there and not excused by then is missing.' })
  alarmAt!: string;

  @Access(signedIn)
  @Field(() => String, { description: 'From when a departure is no early one.' })
  leavesFrom!: string;
}

@ObjectType('Lesson', { description: 'One hour of a class’s timetable (課表).' })
export class LessonType {
  @Access(signedIn)
  @Field(() => Int, { description: '1 is Monday, 5 Friday.' })
  weekday!: number;

  @Access(signedIn)
  @Field(() => String, { description: 'What is taught.' })
  subject!: string;
}

@ObjectType('CalendarImportProblem', { description: 'What cannot be read of a calendar file.' })
export class CalendarImportProblemType {
  @Access(calendarKeeping)
  @Field(() => Int, { description: 'Line of the file, counted from 1.' })
  line!: number;

  @Access(calendarKeeping)
  @Field(() => String, { description: 'Column, as the file’s heading calls it.' })
  column!: string;

  @Access(calendarKeeping)
  @Field(() => String, { description: 'Reason, of the catalogue of refusals.' })
  reason!: string;

  @Access(calendarKeeping)
  @Field(() => String, { description: 'The reason as a sentence, in the language of the request.' })
  message!: string;
}

@ObjectType('CalendarImport', { description: 'What importing a calendar file did, or would do.' })
export class CalendarImportType {
  @Access(calendarKeeping)
  @Field(() => Int, { description: 'Dates that had no entry before.' })
  added!: number;

  @Access(calendarKeeping)
  @Field(() => Int, { description: 'Dates whose entry becomes another.' })
  changed!: number;

  @Access(calendarKeeping)
  @Field(() => Int, { description: 'Dates that stand so already.' })
  unchanged!: number;

  @Access(calendarKeeping)
  @Field(() => [CalendarImportProblemType], {
    description: 'What cannot be read, at most 200; nothing is imported while there is any.',
  })
  problems!: CalendarImportProblemType[];

  @Access(calendarKeeping)
  @Field(() => Boolean, { description: 'Whether the calendar was changed.' })
  applied!: boolean;
}
