import { CONDUCT_REASON_MAX, type ConductKind, MAX_CONDUCT_COUNT } from '@qinshi/domain';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Max, Min, MinLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { TablePageArgs } from '../../graphql/connection.ts';
import { ConductKindEnum } from '../../graphql/enum-types.ts';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { SheetInput } from '../sheet-import/sheet-import.inputs.ts';

/** Nobody changes one record so often. */
const MAX_VERSION = 1_000_000;

/** A whole grade at a ceremony. */
const MAX_PUPILS = 200;

@ArgsType()
export class ConductArgs {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Id of a term; this school year without it.' })
  term?: string | null;
}

@ArgsType()
export class ConductRecordsArgs extends TablePageArgs {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Only pupils who are in this class now.' })
  classGroup?: string | null;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Id of a term; this school year without it.' })
  term?: string | null;

  @IsOptional()
  @ArrayMaxSize(10, limit('OUT_OF_RANGE'))
  @Field(() => [ConductKindEnum], { nullable: true, description: 'Only these kinds.' })
  kinds?: ConductKind[] | null;

  @IsOptional()
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only demerits whose cancellation waits for the office.',
  })
  waiting?: boolean | null;
}

@InputType({ description: 'What pupils receive, each of them the same.' })
export class RecordConductInput {
  @ArrayMinSize(1, limit('REQUIRED'))
  @ArrayMaxSize(MAX_PUPILS, limit('OUT_OF_RANGE'))
  @IsUUID(undefined, { ...limit('NOT_FOUND'), each: true })
  @Field(() => [ID], { description: `Ids of the pupils, at most ${MAX_PUPILS}.` })
  studentIds!: string[];

  @Field(() => DateScalar, { description: 'Of the deed or the ceremony; today or earlier.' })
  date!: string;

  @Field(() => ConductKindEnum, { description: 'What is given.' })
  kind!: ConductKind;

  @Min(1, limit('CONDUCT_COUNT'))
  @Max(MAX_CONDUCT_COUNT, limit('CONDUCT_COUNT'))
  @Field(() => Int, { description: `How many at once, 1–${MAX_CONDUCT_COUNT}.` })
  count!: number;

  @MinLength(1, limit('REASON_REQUIRED'))
  @Text(CONDUCT_REASON_MAX)
  @Field(() => String, { description: 'For what.' })
  reason!: string;
}

@InputType({ description: 'A table of merits and demerits.' })
export class ImportConductInput extends SheetInput {}

@InputType({ description: 'A record to take back.' })
export class RecallConductInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;

  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_VERSION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @MinLength(1, limit('CORRECTION_REASON_REQUIRED'))
  @Text(CONDUCT_REASON_MAX)
  @Field(() => String, { description: 'Why; it stays in the history.' })
  note!: string;
}

@InputType({ description: 'What a record should have said.' })
export class CorrectConductInput extends RecallConductInput {
  @Field(() => ConductKindEnum, { description: 'What was given.' })
  kind!: ConductKind;

  @Min(1, limit('CONDUCT_COUNT'))
  @Max(MAX_CONDUCT_COUNT, limit('CONDUCT_COUNT'))
  @Field(() => Int, { description: `How many, 1–${MAX_CONDUCT_COUNT}.` })
  count!: number;

  @MinLength(1, limit('REASON_REQUIRED'))
  @Text(CONDUCT_REASON_MAX)
  @Field(() => String, { description: 'For what.' })
  reason!: string;
}

@InputType({ description: 'The wish that a demerit be cancelled.' })
export class RequestConductCancellationInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the record.' })
  recordId!: string;

  @MinLength(1, limit('REASON_REQUIRED'))
  @Text(CONDUCT_REASON_MAX)
  @Field(() => String, { description: 'What speaks for it: service done, time without another.' })
  reason!: string;
}

@InputType({ description: 'What the office decides about a cancellation.' })
export class DecideConductCancellationInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the cancellation.' })
  id!: string;

  @Field(() => Boolean, { description: 'Whether the demerit is cancelled.' })
  granted!: boolean;

  @IsOptional()
  @Text(CONDUCT_REASON_MAX)
  @Field(() => String, { nullable: true, description: 'What there is to say to it; needed for a no.' })
  comment?: string | null;
}
