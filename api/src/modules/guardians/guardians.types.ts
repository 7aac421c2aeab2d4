import { Field, ID, ObjectType } from 'type-graphql';
import { Access, signedIn } from '../../graphql/access.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { keepersOfRestriction } from './guardians.access.ts';

@ObjectType('CustodyRestriction', {
  description: 'A court order (監護限制) that keeps everything about a child from one of its guardians.',
})
export class CustodyRestrictionType {
  @Access(signedIn)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(signedIn)
  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Access(signedIn)
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: until it is lifted.' })
  endsOn!: string | null;

  @Access(keepersOfRestriction)
  @Field(() => String, { nullable: true, description: 'Offices only: court and number of the case.' })
  basis!: string;

  @Access(keepersOfRestriction)
  @Field(() => String, { nullable: true, description: 'Offices only: what else the office noted.' })
  note!: string | null;

  @Access(keepersOfRestriction)
  @Field(() => String, { nullable: true, description: 'Offices only: who recorded it.' })
  recordedByName!: string;

  @Access(signedIn)
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Access(signedIn)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was lifted.' })
  liftedAt!: Date | null;

  @Access(keepersOfRestriction)
  @Field(() => String, { nullable: true, description: 'Offices only: who lifted it.' })
  liftedByName!: string | null;

  @Access(keepersOfRestriction)
  @Field(() => String, { nullable: true, description: 'Offices only: why it was lifted.' })
  liftReason!: string | null;
}
