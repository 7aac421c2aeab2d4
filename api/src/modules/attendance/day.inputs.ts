import type { DayNoteReason } from '@qinshi/domain';
import { IsOptional } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { DayNoteReasonEnum } from '../../graphql/enum-types.ts';
import { OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { NOTE_MAX_LENGTH } from './day-note.entity.ts';

@ArgsType()
export class DateArgs {
  @IsOptional()
  @Field(() => DateScalar, { nullable: true, description: 'The date; today without it.' })
  date?: string | null;
}

@ArgsType()
export class DaysArgs {
  @Field(() => DateScalar, { description: 'First date.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last date, at most 61 days later.' })
  to!: string;
}

@ArgsType()
export class DayChangesArgs {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Staff: only pupils of this class.' })
  classGroup?: string | null;
}

@InputType({ description: 'A pupil and a date.' })
export class NotifyGuardiansInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the pupil.' })
  studentId!: string;

  @Field(() => DateScalar, { description: 'The date.' })
  date!: string;
}

@InputType({ description: 'Why a pupil is not there.' })
export class RecordDayNoteInput extends NotifyGuardiansInput {
  @Field(() => DayNoteReasonEnum, { description: 'The reason.' })
  reason!: DayNoteReason;

  @IsOptional()
  @Text(NOTE_MAX_LENGTH)
  @Field(() => String, {
    nullable: true,
    description: `In the teacher’s words, at most ${NOTE_MAX_LENGTH} characters.`,
  })
  text?: string | null;
}
