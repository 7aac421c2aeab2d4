import {
  NAME_MAX_LENGTH,
  nameProblem,
  nationalIdProblem,
  RELATION_NOTE_MAX_LENGTH,
  type Relation,
} from '@qinshi/domain';
import { IsOptional, MinLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { RelationEnum } from '../../graphql/enum-types.ts';
import { Fits, limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import type { Correction } from './corrections.service.ts';
import type { CourtOrder } from './custody.service.ts';
import {
  CUSTODY_BASIS_MAX_LENGTH,
  CUSTODY_NOTE_MAX_LENGTH,
  CUSTODY_REASON_MAX_LENGTH,
} from './custody-restriction.entity.ts';

@InputType({ description: 'A court order about one guardian of one child.' })
export class RestrictCustodyInput implements CourtOrder {
  @OpaqueId()
  @Field(() => ID, { description: 'The binding of the guardian to the child.' })
  guardianshipId!: string;

  @Field(() => DateScalar, { description: 'First day on which the guardian sees nothing of the child.' })
  startsOn!: string;

  @IsOptional()
  @Field(() => DateScalar, { nullable: true, description: 'Last day; until it is lifted without one.' })
  endsOn?: string | null;

  @MinLength(1, limit('REQUIRED'))
  @Text(CUSTODY_BASIS_MAX_LENGTH)
  @Field(() => String, { description: 'Court and number of the case, e.g. 114 年度家護字第 12 號.' })
  basis!: string;

  @IsOptional()
  @Text(CUSTODY_NOTE_MAX_LENGTH)
  @Field(() => String, {
    nullable: true,
    description: 'For the office: who brought the order, what to heed.',
  })
  note?: string | null;
}

@InputType({ description: 'Which restriction ends, and why.' })
export class LiftCustodyRestrictionInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The restriction.' })
  id!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(CUSTODY_REASON_MAX_LENGTH)
  @Field(() => String, { description: 'Why it is lifted.' })
  reason!: string;
}

@InputType({ description: 'What is put right of a guardian; what is left out stays as it is.' })
export class CorrectGuardianInput implements Correction {
  @OpaqueId()
  @Field(() => ID, { description: 'The binding of the guardian to a child of the school.' })
  guardianshipId!: string;

  @IsOptional()
  @Fits(nameProblem)
  @Text(NAME_MAX_LENGTH)
  @Field(() => String, { nullable: true, description: 'Name of the guardian.' })
  name?: string | null;

  @IsOptional()
  @Fits(nationalIdProblem)
  @Text(20)
  @Field(() => String, { nullable: true, description: 'Identity number of the guardian.' })
  nationalId?: string | null;

  @Field(() => RelationEnum, { nullable: true, description: 'What the guardian is to the child.' })
  relation?: Relation | null;

  @IsOptional()
  @Text(RELATION_NOTE_MAX_LENGTH)
  @Field(() => String, { nullable: true, description: 'Needed when the relation is OTHER.' })
  relationNote?: string | null;
}

@InputType({ description: 'Which binding ends, and why.' })
export class EndGuardianshipInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The binding.' })
  guardianshipId!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(CUSTODY_REASON_MAX_LENGTH)
  @Field(() => String, { description: 'Why it ends; for the school’s record.' })
  reason!: string;
}
