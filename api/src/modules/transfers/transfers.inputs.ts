import { TRANSFER_PLACE_MAX_LENGTH, TRANSFER_REASON_MAX_LENGTH } from '@qinshi/domain';
import { IsOptional, Matches, Max, Min, MinLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { TablePageArgs } from '../../graphql/connection.ts';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import type { TransferState } from './transfer.entity.ts';
import { type TransferDirection, TransferDirectionEnum, TransferStateEnum } from './transfers.types.ts';

@ArgsType()
export class TransfersArgs extends TablePageArgs {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'School; school people need not say theirs.' })
  school?: string | null;

  @Field(() => TransferDirectionEnum, { nullable: true, description: 'Only who goes, or who comes.' })
  direction?: TransferDirection | null;

  @Field(() => TransferStateEnum, { nullable: true, description: 'Only those of this state.' })
  state?: TransferState | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only pupils who should have reported by now and have not (中輟通報).',
  })
  overdue?: boolean | null;
}

@InputType({ description: 'A pupil whom the school lets go to another school (轉出).' })
export class ReleaseStudentInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The pupil.' })
  studentId!: string;

  @Field(() => DateScalar, {
    description: 'From this day on the pupil is not the school’s any more; the day before is the last one.',
  })
  releasedOn!: string;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'School of the city that the pupil goes to.' })
  toSchoolId?: string | null;

  @IsOptional()
  @Text(TRANSFER_PLACE_MAX_LENGTH)
  @Field(() => String, {
    nullable: true,
    description: 'School elsewhere, in words, instead of `toSchoolId`.',
  })
  toPlace?: string | null;

  @MinLength(1, limit('REQUIRED'))
  @Text(TRANSFER_REASON_MAX_LENGTH)
  @Field(() => String, { description: 'Why, e.g. 遷居.' })
  reason!: string;
}

@InputType({ description: 'The place of a pupil who comes from another school (轉入).' })
export class PlaceStudentInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The transfer.' })
  transferId!: string;

  @Field(() => DateScalar, { description: 'First day at the new school.' })
  startsOn!: string;

  @Matches(/^[A-Za-z0-9]+$/, limit('INVALID'))
  @Text(16)
  @Field(() => String, { description: 'Student number (學號) at the new school: letters and digits.' })
  studentNumber!: string;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Class; without one the pupil has reported, 尚未編班.' })
  classGroupId?: string | null;

  @IsOptional()
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(99, limit('OUT_OF_RANGE'))
  @Field(() => Int, { nullable: true, description: 'Seat number (座號), 1–99.' })
  seatNumber?: number | null;
}

@InputType({ description: 'A class for a pupil who has none yet (編班).' })
export class AssignClassInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The pupil, enrolled without a class.' })
  studentId!: string;

  @OpaqueId()
  @Field(() => ID, { description: 'Class of the pupil’s school.' })
  classGroupId!: string;

  @IsOptional()
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(99, limit('OUT_OF_RANGE'))
  @Field(() => Int, { nullable: true, description: 'Seat number (座號), 1–99.' })
  seatNumber?: number | null;
}

@InputType({ description: 'Word of a pupil who has come to a school elsewhere.' })
export class RecordArrivalElsewhereInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The transfer.' })
  transferId!: string;

  @Field(() => DateScalar, { description: 'First day there.' })
  arrivedOn!: string;
}
