import { LEAVE_SETTINGS_MAX, LEAVE_STEPS_MAX, type SchoolLevel } from '@qinshi/domain';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsOptional,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { SchoolLevelEnum } from '../../graphql/enum-types.ts';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';

const MAX_CHAINS = 60;
const MAX_PERIODS = 30;
const MOST_DAYS = 366;
const CODE = /^[A-Z][A-Z0-9_]*$/;

@InputType({ description: 'A type of leave as the school wants it.' })
export class SaveLeaveTypeInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the school.' })
  schoolId!: string;

  @Matches(CODE, limit('INVALID'))
  @Text(20)
  @Field(() => String, { description: 'Code: one of the school’s types, or a new one (A–Z, digits, _).' })
  code!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(20)
  @Field(() => String, { description: 'Name, e.g. 病假.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it can be asked for.' })
  offered!: boolean;

  @IsOptional()
  @Min(0, limit('OUT_OF_RANGE'))
  @Max(MOST_DAYS, limit('OUT_OF_RANGE'))
  @Field(() => Float, {
    nullable: true,
    description: 'From how many days on proof is needed; null: never, 0: always.',
  })
  attachmentFromDays?: number | null;

  @IsOptional()
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MOST_DAYS, limit('OUT_OF_RANGE'))
  @Field(() => Int, {
    nullable: true,
    description:
      'Days within which proof may follow, from the last day of leave or from sending if later; null: at once.',
  })
  proofWithinDays?: number | null;

  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_PERIODS, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'The least that can be asked for, in periods.' })
  minimumPeriods!: number;

  @IsOptional()
  @Min(0.5, limit('OUT_OF_RANGE'))
  @Max(MOST_DAYS, limit('OUT_OF_RANGE'))
  @Field(() => Float, { nullable: true, description: 'Days in a school year; null without limit.' })
  yearlyDays?: number | null;

  @Field(() => Boolean, { description: 'Whether families may ask for it.' })
  guardiansMayAsk!: boolean;
}

@InputType({ description: 'One rule about who decides.' })
export class LeaveChainInput {
  @IsOptional()
  @Text(20)
  @Field(() => String, { nullable: true, description: 'Code of a type; null: any.' })
  type?: string | null;

  @Field(() => SchoolLevelEnum, { nullable: true, description: 'Level of the pupil’s grade; null: any.' })
  level?: SchoolLevel | null;

  @Min(0, limit('OUT_OF_RANGE'))
  @Max(MOST_DAYS, limit('OUT_OF_RANGE'))
  @Field(() => Float, { description: 'From so many days on.' })
  fromDays!: number;

  @IsOptional()
  @Min(0.5, limit('OUT_OF_RANGE'))
  @Max(MOST_DAYS, limit('OUT_OF_RANGE'))
  @Field(() => Float, { nullable: true, description: 'Below so many days; null: without end.' })
  belowDays?: number | null;

  @ArrayMinSize(1, limit('REQUIRED'))
  @ArrayMaxSize(LEAVE_STEPS_MAX, limit('OUT_OF_RANGE'))
  @Text(40, { each: true })
  @Field(() => [String], { description: `導師, or titles of posts, in turn; at most ${LEAVE_STEPS_MAX}.` })
  roles!: string[];
}

@InputType({ description: 'All rules of a school about who decides.' })
export class SaveLeaveChainsInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the school.' })
  schoolId!: string;

  @ArrayMaxSize(MAX_CHAINS, limit('OUT_OF_RANGE'))
  @ValidateNested({ each: true })
  @Field(() => [LeaveChainInput], {
    description: `In order: the first that fits holds; at most ${MAX_CHAINS}. None: the city’s usual ones.`,
  })
  chains!: LeaveChainInput[];
}

@InputType({ description: 'What a school sets for leave as a whole.' })
export class SaveLeaveSettingsInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the school.' })
  schoolId!: string;

  @Min(0, limit('OUT_OF_RANGE'))
  @Max(LEAVE_SETTINGS_MAX.pastDays, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'How many days back leave can be asked for.' })
  pastDays!: number;

  @Min(0, limit('OUT_OF_RANGE'))
  @Max(LEAVE_SETTINGS_MAX.aheadDays, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'How many days ahead.' })
  aheadDays!: number;

  @Min(1, limit('OUT_OF_RANGE'))
  @Max(LEAVE_SETTINGS_MAX.remindAfterHours, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'After how many hours whoever is asked is reminded.' })
  remindAfterHours!: number;

  @Min(0, limit('OUT_OF_RANGE'))
  @Max(LEAVE_SETTINGS_MAX.remindTimes, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'How many times in all.' })
  remindTimes!: number;
}

@InputType({ description: 'Who stands in for whom, and when.' })
export class SaveDeputyInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of whoever is away.' })
  absentId!: string;

  @OpaqueId()
  @Field(() => ID, { description: 'Id of whoever stands in.' })
  deputyId!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  endsOn!: string;
}
