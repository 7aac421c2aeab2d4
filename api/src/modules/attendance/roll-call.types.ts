import type { RollCallMark } from '@qinshi/domain';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import { RollCallMarkEnum } from '../../graphql/enum-types.ts';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { PeriodType, StudentType } from '../schools/schools.types.ts';
import { teachers } from './day.access.ts';
import { StudentDayType } from './day.types.ts';

/** No class is larger. */
const MAX_PUPILS = 99;
const MAX_VERSION = 1_000_000;

@ObjectType('RollCallRow', { description: 'A pupil in a roll call.' })
export class RollCallRowType {
  @Access(teachers)
  @Field(() => StudentType, { description: 'The pupil.' })
  student!: unknown;

  @Access(teachers)
  @Field(() => RollCallMarkEnum, { nullable: true, description: 'As recorded; null before.' })
  mark!: RollCallMark | null;

  @Access(teachers)
  @Field(() => RollCallMarkEnum, { description: 'What swipes and leave suggest.' })
  suggestion!: RollCallMark;

  @Access(teachers)
  @Field(() => Boolean, { description: 'Approved leave covers the period.' })
  onLeave!: boolean;

  @Access(teachers)
  @Field(() => StudentDayType, { description: 'The pupil’s date.' })
  day!: unknown;
}

@ObjectType('RollCall', { description: 'Who is there in one period of a class (點名).' })
export class RollCallType {
  @Access(teachers)
  @Field(() => DateScalar, { description: 'The date.' })
  date!: string;

  @Access(teachers)
  @Field(() => PeriodType, { description: 'The period.' })
  period!: unknown;

  @Access(teachers)
  @Field(() => String, { nullable: true, description: 'What the timetable has then.' })
  subject!: string | null;

  @Access(teachers)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken last; null before.' })
  takenAt!: Date | null;

  @Access(teachers)
  @Field(() => String, { nullable: true, description: 'Who took it last.' })
  takenBy!: string | null;

  @Access(teachers)
  @Field(() => Boolean, { description: 'Whether missing the period is an absence.' })
  countsAbsence!: boolean;

  @Access(teachers)
  @Field(() => [RollCallRowType], {
    description: 'The pupils who were in the class on that date, by seat number.',
  })
  rows!: unknown[];

  @Access(teachers)
  @Field(() => Int, { description: 'Give it back when recording: 0 before it is taken.' })
  version!: number;
}

@ArgsType()
export class RollCallArgs {
  @Field(() => DateScalar, { description: 'The date.' })
  date!: string;

  @Text(16)
  @Field(() => String, { description: 'Code of a period.' })
  period!: string;
}

@InputType({ description: 'What is noted of a pupil.' })
export class RollCallMarkInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the pupil.' })
  studentId!: string;

  @Field(() => RollCallMarkEnum, { description: 'Whether the pupil is there.' })
  mark!: RollCallMark;
}

@InputType({ description: 'A roll call as a teacher sends it.' })
export class RecordRollCallInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the class.' })
  classGroupId!: string;

  @Field(() => DateScalar, { description: 'The date.' })
  date!: string;

  @Text(16)
  @Field(() => String, { description: 'Code of the period.' })
  period!: string;

  @ArrayMinSize(1, limit('REQUIRED'))
  @ArrayMaxSize(MAX_PUPILS, limit('OUT_OF_RANGE'))
  @ValidateNested({ each: true })
  @Field(() => [RollCallMarkInput], { description: 'One mark for each pupil of the class.' })
  marks!: RollCallMarkInput[];

  @Min(0, limit('OUT_OF_RANGE'))
  @Max(MAX_VERSION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'Version of the roll call that the teacher has seen.' })
  version!: number;

  @IsOptional()
  @Text(200)
  @Field(() => String, { nullable: true, description: 'Needed when one that was taken is corrected.' })
  reason?: string | null;
}
