import { Field, ID, ObjectType } from 'type-graphql';
import { Access, signedIn } from '../../graphql/access.ts';
import { DateScalar } from '../../graphql/scalars.ts';

@ObjectType('HomeroomAssignment', { description: 'Who is homeroom teacher (導師) of a class, and when.' })
export class HomeroomAssignmentType {
  @Access(signedIn)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(signedIn)
  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Access(signedIn)
  @Field(() => DateScalar, { nullable: true, description: 'Last day, if it ended or will end.' })
  endsOn!: string | null;
}
