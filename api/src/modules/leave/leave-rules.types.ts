import type { SchoolLevel } from '@qinshi/domain';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Access, signedIn } from '../../graphql/access.ts';
import { SchoolLevelEnum } from '../../graphql/enum-types.ts';
import { DateScalar } from '../../graphql/scalars.ts';

/** Who may see one is decided by the field of the school that lists it. */
@ObjectType('LeaveChain', {
  description: 'Who decides which leave, in turn: the first rule that fits holds.',
})
export class LeaveChainType {
  @Access(signedIn)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(signedIn)
  @Field(() => SchoolLevelEnum, { nullable: true, description: 'Level of the pupil’s grade; null: any.' })
  level!: SchoolLevel | null;

  @Access(signedIn)
  @Field(() => Float, { description: 'From so many days on.' })
  fromDays!: number;

  @Access(signedIn)
  @Field(() => Float, { nullable: true, description: 'Below so many days; null: without end.' })
  belowDays!: number | null;

  @Access(signedIn)
  @Field(() => [String], { description: '導師, or titles of posts, in turn.' })
  roles!: string[];

  @Access(signedIn)
  @Field(() => Int, { description: 'Place among the rules, from 1.' })
  position!: number;
}

@ObjectType('LeaveSettings', { description: 'What a school has set for leave as a whole.' })
export class LeaveSettingsType {
  @Access(signedIn)
  @Field(() => Int, { description: 'How many days back leave can be asked for.' })
  pastDays!: number;

  @Access(signedIn)
  @Field(() => Int, { description: 'How many days ahead.' })
  aheadDays!: number;

  @Access(signedIn)
  @Field(() => Int, { description: 'After how many hours whoever is asked is reminded.' })
  remindAfterHours!: number;

  @Access(signedIn)
  @Field(() => Int, { description: 'How many times in all.' })
  remindTimes!: number;
}

/** Who may see one is decided by the field of the school that lists it. */
@ObjectType('Deputy', { description: 'Who stands in (代理) for a colleague who is away.' })
export class DeputyType {
  @Access(signedIn)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(signedIn)
  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Access(signedIn)
  @Field(() => DateScalar, { description: 'Last day.' })
  endsOn!: string;
}
