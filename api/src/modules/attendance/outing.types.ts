import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, MinLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import { connectionOf, TablePageArgs } from '../../graphql/connection.ts';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { offices } from './day.access.ts';
import { SETTLEMENT_MAX_LENGTH } from './dropout-watch.entity.ts';

const MAX_CLASSES = 100;

@ObjectType('Outing', {
  description: 'A trip of whole classes (校外教學): nobody in them is missed at the gate.',
})
export class OutingType {
  @Access(offices)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(offices)
  @Field(() => String, { description: 'Name, e.g. 五年級校外教學.' })
  name!: string;

  @Access(offices)
  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Access(offices)
  @Field(() => DateScalar, { description: 'Last day.' })
  endsOn!: string;
}

@InputType({ description: 'A trip of whole classes.' })
export class SaveOutingInput {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Id of the trip that is changed; null for a new one.' })
  id?: string | null;

  @OpaqueId()
  @Field(() => ID, { description: 'Id of the school.' })
  schoolId!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(50)
  @Field(() => String, { description: 'What the trip is called, e.g. 五年級校外教學.' })
  name!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day, at most a month later.' })
  endsOn!: string;

  @ArrayMinSize(1, limit('REQUIRED'))
  @ArrayMaxSize(MAX_CLASSES, limit('OUT_OF_RANGE'))
  @IsUUID(undefined, { ...limit('NOT_FOUND'), each: true })
  @Field(() => [ID], { description: 'Ids of the classes that go along.' })
  classGroupIds!: string[];
}

@ObjectType('DropoutWatch', {
  description: 'A pupil with three wholly unexcused school days in a row (中輟通報).',
})
export class DropoutWatchType {
  @Access(offices)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(offices)
  @Field(() => DateScalar, { description: 'The first of the days.' })
  since!: string;

  @Access(offices)
  @Field(() => Int, { description: 'How many school days in a row, as of the last look.' })
  days!: number;

  @Access(offices)
  @Field(() => DateTimeScalar, { description: 'When the pupil came on the list.' })
  openedAt!: Date;

  @Access(offices)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the office was done with it.' })
  settledAt!: Date | null;

  @Access(offices)
  @Field(() => String, { nullable: true, description: 'What was done; null when it closed by itself.' })
  note!: string | null;
}
export const DropoutWatchConnection = connectionOf(DropoutWatchType, 'DropoutWatch');

@ArgsType()
export class DropoutWatchesArgs extends TablePageArgs {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Id of a school; the own one without it.' })
  school?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that are settled, or are not.' })
  settled?: boolean | null;
}

@InputType({ description: 'What an office has done about a pupil on the watch list.' })
export class SettleDropoutWatchInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the entry.' })
  id!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(SETTLEMENT_MAX_LENGTH)
  @Field(() => String, { description: `What was done, at most ${SETTLEMENT_MAX_LENGTH} characters.` })
  note!: string;
}
