import { cardNumberProblem } from '@qinshi/domain';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, Min, MinLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { enumOf } from '../../graphql/enums.ts';
import { Fits, limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import type { SwipeDirection } from './swipe.entity.ts';

/** What a reader may send at once. */
const MAX_SWIPES = 1000;
/** A reader that swipes each second is there in 63 years. */
const MAX_SEQUENCE = 2_000_000_000;
const CARD_LENGTH = 20;

export const SwipeDirectionEnum = enumOf<SwipeDirection>('SwipeDirection', 'Which way through the gate.', {
  ARRIVAL: 'Into the school.',
  DEPARTURE: 'Out of it.',
});

@InputType({ description: 'A card at a gate, as the reader saw it.' })
export class SwipeInput {
  @Text(CARD_LENGTH)
  @Field(() => String, { description: 'Number of the card.' })
  cardNumber!: string;

  @Field(() => SwipeDirectionEnum, { description: 'Which way.' })
  direction!: SwipeDirection;

  @Field(() => DateTimeScalar, { description: 'When, by the reader’s clock.' })
  occurredAt!: Date;

  @Min(0, limit('OUT_OF_RANGE'))
  @Max(MAX_SEQUENCE, limit('OUT_OF_RANGE'))
  @Field(() => Int, {
    description:
      'The reader’s own count, another one for each swipe: by it a swipe that is sent twice is known.',
  })
  sequence!: number;
}

@InputType({ description: 'What a reader saw since it last sent.' })
export class RecordSwipesInput {
  @ArrayMinSize(1, limit('REQUIRED'))
  @ArrayMaxSize(MAX_SWIPES, limit('OUT_OF_RANGE', { min: 1, max: MAX_SWIPES }))
  @ValidateNested({ each: true })
  @Field(() => [SwipeInput], { description: `The swipes, in any order; at most ${MAX_SWIPES}.` })
  swipes!: SwipeInput[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'What the reader’s clock shows as it sends; by it a clock that is off is put right.',
  })
  sentAt?: Date | null;
}

@InputType({ description: 'A reader that is to be set up.' })
export class CreateGateReaderInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The school.' })
  schoolId!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(40)
  @Field(() => String, { description: 'What the school calls the device.' })
  name!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(40)
  @Field(() => String, { description: 'Where it stands, as parents read it, e.g. 正門.' })
  gate!: string;
}

@InputType({ description: 'A card for a pupil.' })
export class IssueCardInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The pupil.' })
  studentId!: string;

  @Fits(cardNumberProblem)
  @Text(40)
  @Field(() => String, { description: 'Number of the card.' })
  cardNumber!: string;
}

@InputType({ description: 'A new card in place of another.' })
export class ReplaceCardInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The card that it takes the place of.' })
  id!: string;

  @Fits(cardNumberProblem)
  @Text(40)
  @Field(() => String, { description: 'Number of the new card.' })
  cardNumber!: string;
}

@ArgsType()
export class SwipeSpanArgs {
  @Field(() => DateScalar, { description: 'First date.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last date; at most 62 days from the first.' })
  to!: string;
}

@ArgsType()
export class SwipeRecordedArgs {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'One class alone.' })
  classGroup?: string | null;
}
