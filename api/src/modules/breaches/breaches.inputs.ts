import { BREACH_DATA_KINDS, BREACH_LIMITS, type BreachDataKind, type BreachStepKind } from '@qinshi/domain';
import { ArrayMaxSize, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { BreachDataKindEnum, BreachStepKindEnum } from './breaches.types.ts';

@InputType({ description: 'A breach as it is told of first.' })
export class OpenBreachInput {
  @Text(BREACH_LIMITS.title)
  @Field(() => String, { description: `What happened, in at most ${BREACH_LIMITS.title} characters.` })
  title!: string;

  @Text(BREACH_LIMITS.description)
  @Field(() => String, {
    description: `What happened, how, and what has been done, in at most ${BREACH_LIMITS.description} characters.`,
  })
  description!: string;

  @Field(() => DateTimeScalar, { description: 'When somebody came to know of it.' })
  foundAt!: Date;

  @ArrayMaxSize(BREACH_DATA_KINDS.length, limit('OUT_OF_RANGE'))
  @Field(() => [BreachDataKindEnum], { description: 'Kinds of data that are concerned.' })
  dataKinds!: BreachDataKind[];

  @Min(0, limit('OUT_OF_RANGE'))
  @Max(BREACH_LIMITS.people, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'People who are concerned, as far as it is known.' })
  peopleCount!: number;
}

@InputType({ description: 'A line of the record of a breach.' })
export class RecordBreachStepInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Which record.' })
  id!: string;

  @Field(() => BreachStepKindEnum, { description: 'What it tells.' })
  kind!: BreachStepKind;

  @Text(BREACH_LIMITS.note)
  @Field(() => String, { description: `In words, at most ${BREACH_LIMITS.note} characters.` })
  note!: string;
}
