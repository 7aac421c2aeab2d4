import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, signedIn } from '../../graphql/access.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { cardKeepers, gateReader, readerKeepers } from './gate.access.ts';
import { SwipeDirectionEnum } from './gate.inputs.ts';
import type { SwipeDirection } from './swipe.entity.ts';

@ObjectType('Swipe', { description: 'A pupil’s card at a gate.' })
export class SwipeType {
  @Access(signedIn)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(signedIn)
  @Field(() => SwipeDirectionEnum, { description: 'Which way.' })
  direction!: SwipeDirection;

  @Access(signedIn)
  @Field(() => DateTimeScalar, { description: 'When: by the reader’s clock, put right where that was off.' })
  occurredAt!: Date;

  @Access(signedIn)
  @Field(() => DateTimeScalar, { description: 'When the platform was told.' })
  receivedAt!: Date;

  @Access(signedIn)
  @Field(() => String, { nullable: true, description: 'Where, e.g. 正門.' })
  gate!: string | null;

  @Access(signedIn)
  @Field(() => Boolean, { description: 'Whether the reader’s clock was more than five minutes off.' })
  skewed!: boolean;
}

@ObjectType('GateReader', { description: 'A card reader at a gate.' })
export class GateReaderType {
  @Access(cardKeepers)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(cardKeepers)
  @Field(() => String, { description: 'What the school calls the device.' })
  name!: string;

  @Access(cardKeepers)
  @Field(() => String, { description: 'Where it stands.' })
  gate!: string;

  @Access(cardKeepers)
  @Field(() => DateTimeScalar, { description: 'When it was set up.' })
  createdAt!: Date;

  @Access(cardKeepers)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it last sent something.' })
  lastSeenAt!: Date | null;

  @Access(cardKeepers)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken out of use.' })
  revokedAt!: Date | null;

  @Access(cardKeepers)
  @Field(() => Int, {
    nullable: true,
    description: 'Seconds by which its clock was ahead at its last batch; null before that.',
  })
  clockSkew!: number | null;
}

@ObjectType('GateReaderToken', { description: 'A reader with the token that it sends from now on.' })
export class GateReaderTokenType {
  @Access(readerKeepers)
  @Field(() => GateReaderType, { description: 'The reader.' })
  reader!: GateReaderType;

  @Access(readerKeepers)
  @Field(() => String, { description: 'The token; it is shown this once.' })
  token!: string;
}

@ObjectType('StudentCard', { description: 'A card by which the gates of a school know a pupil.' })
export class StudentCardType {
  @Access(signedIn)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(signedIn)
  @Field(() => String, { description: 'Its number.' })
  cardNumber!: string;

  @Access(signedIn)
  @Field(() => DateTimeScalar, { description: 'When it was handed out.' })
  issuedAt!: Date;

  @Access(signedIn)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was reported lost.' })
  lostAt!: Date | null;

  @Access(signedIn)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When another took its place.' })
  endedAt!: Date | null;
}

@ObjectType('UnknownCard', {
  description: 'Swipes of the last 30 days with a card that nobody at the school has, or that was lost.',
})
export class UnknownCardType {
  @Access(cardKeepers)
  @Field(() => String, { description: 'Number of the card.' })
  cardNumber!: string;

  @Access(cardKeepers)
  @Field(() => Int, { description: 'How many swipes.' })
  count!: number;

  @Access(cardKeepers)
  @Field(() => DateTimeScalar, { description: 'The last of them.' })
  lastSeenAt!: Date;

  @Access(cardKeepers)
  @Field(() => String, { nullable: true, description: 'Where that was.' })
  gate!: string | null;
}

@ObjectType('RejectedSwipe', { description: 'A swipe that was not taken.' })
export class RejectedSwipeType {
  @Access(gateReader)
  @Field(() => Int, { description: 'Its place in the batch, from 0.' })
  index!: number;

  @Access(gateReader)
  @Field(() => String, {
    description:
      'UNKNOWN_CARD or CARD_LOST: kept for the office to see to. IN_FUTURE (more than a day ahead) or TOO_OLD (more than 90 days): the reader’s clock is wrong; send it again when that is right.',
  })
  reason!: string;
}

@ObjectType('RecordSwipesResult', { description: 'What became of a batch.' })
export class RecordSwipesResultType {
  @Access(gateReader)
  @Field(() => Int, { description: 'Swipes that are new.' })
  accepted!: number;

  @Access(gateReader)
  @Field(() => Int, { description: 'Swipes that were there already.' })
  duplicates!: number;

  @Access(gateReader)
  @Field(() => [RejectedSwipeType], { description: 'The others.' })
  rejected!: RejectedSwipeType[];
}
