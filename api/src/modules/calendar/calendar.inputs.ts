import {
  CALENDAR_NAME_MAX,
  type CalendarDayKind,
  MAX_VISIBILITY_DAYS,
  MAX_VISIBILITY_HOUR,
  type SchoolLevel,
} from '@qinshi/domain';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsOptional,
  IsUUID,
  Max,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDayKindEnum, SchoolLevelEnum } from '../../graphql/enum-types.ts';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';

/** A file of a school year has some dozens of rows. */
const MAX_CSV_LENGTH = 100_000;
const MAX_PERIODS = 20;
const MAX_LESSONS = 5 * MAX_PERIODS;
/** More than the longest break. */
const MAX_REMOVALS = 100;
const TIME_LENGTH = 8;

@ArgsType()
export class SpanArgs {
  @Field(() => DateScalar, { description: 'First date.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last date; at most 400 days from the first.' })
  to!: string;
}

@ArgsType()
export class RemoveCalendarDaysArgs {
  @ArrayMinSize(1, limit('REQUIRED'))
  @ArrayMaxSize(MAX_REMOVALS, limit('OUT_OF_RANGE'))
  @IsUUID(undefined, { each: true, ...limit('NOT_FOUND') })
  @Field(() => [ID], { description: 'The entries, at most 100.' })
  ids!: string[];
}

@InputType({ description: 'An entry of the calendar.' })
export class SaveCalendarDayInput {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'The entry to change; a new one without it.' })
  id?: string | null;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'The school; the whole city without it.' })
  schoolId?: string | null;

  @Field(() => DateScalar, { description: 'The date; of a break, its first.' })
  date!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Of a break: its last date. Each of its weekdays becomes an entry.',
  })
  until?: string | null;

  @Field(() => CalendarDayKindEnum, { description: 'What it makes of the date.' })
  kind!: CalendarDayKind;

  @MinLength(1, limit('REQUIRED'))
  @Text(CALENDAR_NAME_MAX)
  @Field(() => String, { description: 'Name, e.g. 國慶日.' })
  name!: string;

  @IsOptional()
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(5, limit('OUT_OF_RANGE'))
  @Field(() => Int, {
    nullable: true,
    description: 'Whose weekday’s timetable holds: 1 is Monday, 5 Friday.',
  })
  weekday?: number | null;

  @IsOptional()
  @Text(TIME_LENGTH)
  @Field(() => String, { nullable: true, description: 'Of a half day: when lessons end, HH:MM.' })
  endsAt?: string | null;
}

@InputType({ description: 'A calendar file.' })
export class ImportCalendarInput {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'The school; the whole city without it.' })
  schoolId?: string | null;

  @Text(MAX_CSV_LENGTH)
  @Field(() => String, {
    description: 'CSV with headings: 日期, 至, 類別 (放假, 補課, 半天), 名稱, 上星期幾的課, 上到幾點.',
  })
  csv!: string;

  @Field(() => Boolean, { description: 'Only tell what would happen.' })
  dryRun!: boolean;
}

@InputType({ description: 'One row of a period table.' })
export class PeriodInput {
  @Text(16)
  @Field(() => String, { description: 'Code within the school: capital letters and digits.' })
  code!: string;

  @Text(20)
  @Field(() => String, { description: 'Name, e.g. 第一節.' })
  name!: string;

  @Text(TIME_LENGTH)
  @Field(() => String, { description: 'Local time HH:MM.' })
  startsAt!: string;

  @Text(TIME_LENGTH)
  @Field(() => String, { description: 'Local time HH:MM.' })
  endsAt!: string;

  @Field(() => Boolean, { description: 'Whether missing it is an absence.' })
  countsAbsence!: boolean;
}

@InputType({ description: 'A school’s period table, whole.' })
export class SavePeriodsInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The school.' })
  schoolId!: string;

  @ArrayMinSize(1, limit('REQUIRED'))
  @ArrayMaxSize(MAX_PERIODS, limit('OUT_OF_RANGE'))
  @ValidateNested({ each: true })
  @Field(() => [PeriodInput], { description: 'In order of the day, at most 20.' })
  periods!: PeriodInput[];
}

@InputType({ description: 'The hours of a school’s day for one level.' })
export class SaveDayRuleInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The school.' })
  schoolId!: string;

  @Field(() => SchoolLevelEnum, { description: 'Level of the grades for which they hold.' })
  level!: SchoolLevel;

  @Text(TIME_LENGTH)
  @Field(() => String, { description: 'From when a swipe is an arrival, HH:MM.' })
  arrivesFrom!: string;

  @Text(TIME_LENGTH)
  @Field(() => String, { description: 'Later arrivals are late, HH:MM.' })
  lateAfter!: string;

  @Text(TIME_LENGTH)
  @Field(() => String, { description: 'Whoever is not there and not excused by then is missing, HH:MM.' })
  alarmAt!: string;

  @Text(TIME_LENGTH)
  @Field(() => String, { description: 'From when a departure is no early one, HH:MM.' })
  leavesFrom!: string;
}

@InputType({ description: 'One hour of a timetable.' })
export class LessonInput {
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(5, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: '1 is Monday, 5 Friday.' })
  weekday!: number;

  @Text(16)
  @Field(() => String, { description: 'Code of the school’s period table.' })
  period!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(20)
  @Field(() => String, { description: 'What is taught.' })
  subject!: string;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Who teaches it; somebody in post at the school.' })
  teacherId?: string | null;
}

@InputType({ description: 'A class’s timetable, whole.' })
export class SaveTimetableInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The class.' })
  classGroupId!: string;

  @ArrayMaxSize(MAX_LESSONS, limit('OUT_OF_RANGE'))
  @ValidateNested({ each: true })
  @Field(() => [LessonInput], { description: 'Its lessons, at most 100.' })
  lessons!: LessonInput[];
}

@InputType({ description: 'When families read what a school records of their children.' })
export class SaveVisibilityInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The school.' })
  schoolId!: string;

  @Min(0, limit('OUT_OF_RANGE'))
  @Max(MAX_VISIBILITY_DAYS, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: `So many days later, 0–${MAX_VISIBILITY_DAYS}; 0: at once.` })
  days!: number;

  @Min(0, limit('OUT_OF_RANGE'))
  @Max(MAX_VISIBILITY_HOUR, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'At this hour in Taipei, 0–23; of no meaning with 0 days.' })
  hour!: number;
}
