import type { AbsenceKind } from '@qinshi/domain';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, MinLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import { AbsenceKindEnum } from '../../graphql/enum-types.ts';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { SheetInput } from '../sheet-import/sheet-import.inputs.ts';
import { dayKeepers, whoMaySeeAbsence } from './day.access.ts';

/** As many as one takes in at a glance. */
const MAX_ABSENCES = 150;
const MAX_ATTACHMENTS = 10;
const REASON_MAX_LENGTH = 200;

@ObjectType('AbsenceChange', { description: 'One step of an absence’s history, for staff.' })
export class AbsenceChangeType {
  @Access(dayKeepers)
  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt!: Date;

  @Access(dayKeepers)
  @Field(() => AbsenceKindEnum, { nullable: true, description: 'What stood there before; null: nothing.' })
  before!: AbsenceKind | null;

  @Access(dayKeepers)
  @Field(() => AbsenceKindEnum, { nullable: true, description: 'What stood there then; null: nothing.' })
  after!: AbsenceKind | null;

  @Access(dayKeepers)
  @Field(() => String, { nullable: true, description: 'Why; null of a first recording.' })
  reason!: string | null;
}

@ObjectType('Absence', { description: 'That a pupil was not there in a period, late, or went early (缺曠).' })
export class AbsenceType {
  @Access(whoMaySeeAbsence)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(whoMaySeeAbsence)
  @Field(() => DateScalar, { description: 'The date.' })
  date!: string;

  @Access(whoMaySeeAbsence)
  @Field(() => String, { description: 'Code of the period.' })
  period!: string;

  @Access(whoMaySeeAbsence)
  @Field(() => String, { description: 'Name of the period as it was then.' })
  periodName!: string;

  @Access(whoMaySeeAbsence)
  @Field(() => AbsenceKindEnum, { description: 'What was recorded; EXCUSED when approved leave settles it.' })
  kind!: AbsenceKind;

  @Access(whoMaySeeAbsence)
  @Field(() => DateTimeScalar, { description: 'When it was recorded first.' })
  recordedAt!: Date;

  @Access(whoMaySeeAbsence)
  @Field(() => DateTimeScalar, {
    description: 'From when the family reads it, by the rule that its school had when it was recorded.',
  })
  visibleFrom!: Date;
}

@ArgsType()
export class AbsencesArgs {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Id of a term; this school year without it.' })
  term?: string | null;

  @IsOptional()
  @ArrayMaxSize(10, limit('OUT_OF_RANGE'))
  @Field(() => [AbsenceKindEnum], { nullable: true, description: 'Only these kinds.' })
  kinds?: AbsenceKind[] | null;
}

@InputType({ description: 'An absence of a pupil.' })
export class AbsenceInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the pupil.' })
  studentId!: string;

  @Field(() => DateScalar, { description: 'The date.' })
  date!: string;

  @Text(16)
  @Field(() => String, { description: 'Code of the period.' })
  period!: string;

  @Field(() => AbsenceKindEnum, { description: 'What it was; leave alone makes EXCUSED.' })
  kind!: AbsenceKind;
}

@InputType({ description: 'Absences to record, all or none.' })
export class RecordAbsencesInput {
  @ArrayMinSize(1, limit('REQUIRED'))
  @ArrayMaxSize(MAX_ABSENCES, limit('OUT_OF_RANGE'))
  @ValidateNested({ each: true })
  @Field(() => [AbsenceInput], { description: `At most ${MAX_ABSENCES}.` })
  absences!: AbsenceInput[];

  @IsOptional()
  @Text(REASON_MAX_LENGTH)
  @Field(() => String, { nullable: true, description: 'Needed where something else stood before.' })
  reason?: string | null;
}

@InputType({ description: 'A table of absences.' })
export class ImportAbsencesInput extends SheetInput {
  @IsOptional()
  @Text(REASON_MAX_LENGTH)
  @Field(() => String, { nullable: true, description: 'Needed where something else stands now.' })
  reason?: string | null;
}

@InputType({ description: 'What an absence was in truth.' })
export class CorrectAbsenceInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the absence.' })
  id!: string;

  @Field(() => AbsenceKindEnum, { nullable: true, description: 'Null: there was none.' })
  kind?: AbsenceKind | null;

  @MinLength(1, limit('CORRECTION_REASON_REQUIRED'))
  @Text(REASON_MAX_LENGTH)
  @Field(() => String, { description: 'Why; it stays in the history.' })
  reason!: string;
}

@InputType({ description: 'Leave for absences that are recorded already (缺曠補請).' })
export class SubmitRetroactiveLeaveInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the pupil.' })
  studentId!: string;

  @Text(20)
  @Field(() => String, { description: 'Code of a type of leave.' })
  type!: string;

  @MinLength(1, limit('REASON_REQUIRED'))
  @Text(65)
  @Field(() => String, { description: 'The reason, at most 65 characters.' })
  reason!: string;

  @ArrayMinSize(1, limit('REQUIRED'))
  @ArrayMaxSize(MAX_ABSENCES, limit('OUT_OF_RANGE'))
  @IsUUID(undefined, { ...limit('NOT_FOUND'), each: true })
  @Field(() => [ID], { description: 'Ids of the absences.' })
  absenceIds!: string[];

  @ArrayMaxSize(MAX_ATTACHMENTS, limit('OUT_OF_RANGE'))
  @IsUUID(undefined, { ...limit('NOT_FOUND'), each: true })
  @Field(() => [ID], { description: 'Ids of uploads that go along.' })
  attachmentIds!: string[];
}
