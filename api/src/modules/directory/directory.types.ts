import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Access, signedIn } from '../../graphql/access.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';

@ObjectType('BindingStatistics', { description: 'How far the binding of a group of pupils has come.' })
export class BindingStatisticsType {
  @Access(signedIn)
  @Field(() => Int, { description: 'Pupils enrolled now.' })
  studentCount!: number;

  @Access(signedIn)
  @Field(() => Int, { description: 'Pupils with at least one bound guardian.' })
  boundCount!: number;

  @Access(signedIn)
  @Field(() => Float, { description: 'Share of them: boundCount / studentCount, 0 to 1.' })
  boundRate!: number;

  @Access(signedIn)
  @Field(() => Int, { description: 'Applications that wait for a decision.' })
  waitingCount!: number;

  @Access(signedIn)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the oldest of them was sent.' })
  oldestWaitingAt!: Date | null;
}
