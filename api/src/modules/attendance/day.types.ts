import type { DayNoteReason, DayState } from '@qinshi/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, signedIn } from '../../graphql/access.ts';
import { DayNoteReasonEnum, DayStateEnum } from '../../graphql/enum-types.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { SchoolDayType } from '../calendar/calendar.types.ts';
import { StudentType } from '../schools/schools.types.ts';
import { dayKeepers, offices, staffOfDay, whoMaySeeDay } from './day.access.ts';

@ObjectType('DayNote', {
  description: 'Why a pupil is not there, as the school has learnt it; it excuses nothing.',
})
export class DayNoteType {
  @Access(dayKeepers)
  @Field(() => DayNoteReasonEnum, { description: 'The reason.' })
  reason!: DayNoteReason;

  @Access(dayKeepers)
  @Field(() => String, { nullable: true, description: 'In the teacher’s words.' })
  text!: string | null;

  @Access(dayKeepers)
  @Field(() => DateTimeScalar, { description: 'When it was written down.' })
  recordedAt!: Date;
}

@ObjectType('StudentDay', { description: 'A pupil’s date: where the pupil is, or was.' })
export class StudentDayType {
  @Access(whoMaySeeDay)
  @Field(() => DateScalar, { description: 'The date.' })
  date!: string;

  @Access(whoMaySeeDay)
  @Field(() => DayStateEnum, { description: 'State now; of a date that is over, at its end.' })
  state!: DayState;

  @Access(whoMaySeeDay)
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'First arrival at the gate; null also when only a teacher saw the pupil.',
  })
  arrivedAt!: Date | null;

  @Access(whoMaySeeDay)
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Departure after which the pupil was not seen again.',
  })
  leftAt!: Date | null;

  @Access(whoMaySeeDay)
  @Field(() => String, { nullable: true, description: 'Name of the trip that the class is on.' })
  outing!: string | null;

  @Access(staffOfDay)
  @Field(() => DayNoteType, {
    nullable: true,
    description: 'Staff only: why the pupil is not there, as the school has learnt it.',
  })
  note!: unknown;

  @Access(whoMaySeeDay)
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When family and teacher were told that the pupil is missing.',
  })
  alarmedAt!: Date | null;

  @Access(whoMaySeeDay)
  @Field(() => SchoolDayType, { description: 'What the date is at the pupil’s school.' })
  schoolDay!: unknown;

  @Access(whoMaySeeDay)
  @Field(() => Boolean, {
    description: 'Missing, and nothing explains it: neither leave, granted or asked for, nor a note.',
  })
  unexplained!: boolean;
}

@ObjectType('ClassBoardRow', { description: 'A pupil and the pupil’s date.' })
export class ClassBoardRowType {
  @Access(signedIn)
  @Field(() => StudentType, { description: 'The pupil.' })
  student!: unknown;

  @Access(signedIn)
  @Field(() => StudentDayType, { description: 'The date.' })
  day!: unknown;
}

@ObjectType('ClassBoard', { description: 'A class on one date.' })
export class ClassBoardType {
  @Access(dayKeepers)
  @Field(() => DateScalar, { description: 'The date.' })
  date!: string;

  @Access(dayKeepers)
  @Field(() => SchoolDayType, { description: 'What the date is at the school.' })
  schoolDay!: unknown;

  @Access(dayKeepers)
  @Field(() => [ClassBoardRowType], { description: 'The pupils who are in the class now, by seat number.' })
  students!: unknown[];
}

@ObjectType('ArrivalsAt', { description: 'Arrivals within five minutes.' })
export class ArrivalsAtType {
  @Access(offices)
  @Field(() => String, { description: 'When the five minutes began, HH:MM.' })
  at!: string;

  @Access(offices)
  @Field(() => Int, { description: 'Pupils whose first arrival that was.' })
  count!: number;
}

@ObjectType('SchoolArrivals', { description: 'A school’s morning.' })
export class SchoolArrivalsType {
  @Access(offices)
  @Field(() => DateScalar, { description: 'The date.' })
  date!: string;

  @Access(offices)
  @Field(() => SchoolDayType, { description: 'What the date is at the school.' })
  schoolDay!: unknown;

  @Access(offices)
  @Field(() => Int, {
    description: 'Pupils of the school’s classes, without those on a trip; 0 without school.',
  })
  expected!: number;

  @Access(offices)
  @Field(() => Int, { description: 'Pupils who came, late ones and those who left again included.' })
  arrived!: number;

  @Access(offices)
  @Field(() => Int, { description: 'Pupils who came late and are there.' })
  late!: number;

  @Access(offices)
  @Field(() => Int, { description: 'Pupils whose approved leave covers the moment.' })
  onLeave!: number;

  @Access(offices)
  @Field(() => Int, { description: 'Pupils who should be there and are not.' })
  missing!: number;

  @Access(offices)
  @Field(() => [ArrivalsAtType], {
    description: 'Arrivals in spans of five minutes, those without any left out.',
  })
  curve!: ArrivalsAtType[];

  @Access(offices)
  @Field(() => [ClassBoardRowType], {
    description: 'Who is missing, unexplained first, then by class and seat.',
  })
  missingStudents!: unknown[];
}
