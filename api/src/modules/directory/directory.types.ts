import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Access, signedIn } from '../../graphql/access.ts';
import { enumOf } from '../../graphql/enums.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import type { BindingStatistics } from './binding-statistics.queries.ts';

/** Whether the school reaches anybody at home by the platform, and if not, why. */
export type FamilyReach = 'REACHED' | 'NO_GUARDIAN' | 'NEVER_SIGNED_IN' | 'NO_CONTACT';
export const FamilyReachEnum = enumOf<FamilyReach>(
  'FamilyReach',
  'Whether the platform reaches anybody at a pupil’s home.',
  {
    REACHED: 'At least one guardian.',
    NO_GUARDIAN: 'Nobody is bound, or whoever is may not be told.',
    NEVER_SIGNED_IN: 'No bound guardian has ever signed in.',
    NO_CONTACT: 'Whoever has signed in has neither an e-mail address nor a device that takes messages.',
  },
);

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

@ObjectType('DistrictStatistics', { description: 'How far the binding of a district’s schools has come.' })
export class DistrictStatisticsType {
  @Access(signedIn)
  @Field(() => String, { description: 'Name of the district.' })
  district!: string;

  @Access(signedIn)
  @Field(() => Int, { description: 'Schools that have pupils.' })
  schoolCount!: number;

  @Access(signedIn)
  @Field(() => BindingStatisticsType, { description: 'Binding of their pupils.' })
  bindingStatistics!: BindingStatistics;
}

@ObjectType('BindingTrendPoint', { description: 'Of today’s pupils, who was bound by the end of a day.' })
export class BindingTrendPointType {
  @Access(signedIn)
  @Field(() => DateScalar, { description: 'The day.' })
  date!: string;

  @Access(signedIn)
  @Field(() => Int, { description: 'Pupils with a guardian who was bound by then, and still is.' })
  boundCount!: number;

  @Access(signedIn)
  @Field(() => Float, { description: 'Share of today’s pupils, 0 to 1.' })
  boundRate!: number;
}
