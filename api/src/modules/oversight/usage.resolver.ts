import { Args, ArgsType, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, rule } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput } from '../../graphql/errors.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { is } from '../../graphql/viewer.ts';
import { type UsageDay, usageByDay } from './usage.queries.ts';

const usageReaders = rule('usageReaders', ({ viewer }) => is(viewer, 'BUREAU_ADMIN'));

/** A city's swipes of more days are work for a program. */
const MOST_DAYS = 62;
const DAY_MS = 24 * 60 * 60 * 1000;

@ObjectType('UsageDay', { description: 'How much the platform was used on a day in Taipei, in numbers.' })
class UsageDayType {
  @Access(usageReaders)
  @Field(() => DateScalar, { description: 'The day.' })
  date!: string;

  @Access(usageReaders)
  @Field(() => Int, { description: 'How often guardians signed in.' })
  familySignIns!: number;

  @Access(usageReaders)
  @Field(() => Int, { description: 'How often pupils signed in.' })
  studentSignIns!: number;

  @Access(usageReaders)
  @Field(() => Int, { description: 'How often people of schools and the bureau signed in.' })
  staffSignIns!: number;

  @Access(usageReaders)
  @Field(() => Int, { description: 'How often somebody was not let in.' })
  failedSignIns!: number;

  @Access(usageReaders)
  @Field(() => Int, { description: 'Accounts that signed in.' })
  activeAccounts!: number;

  @Access(usageReaders)
  @Field(() => Int, { description: 'Leave that was asked for.' })
  leaveRequests!: number;

  @Access(usageReaders)
  @Field(() => Int, { description: 'Swipes at the gates.' })
  swipes!: number;

  @Access(usageReaders)
  @Field(() => Int, { description: 'News that people were told.' })
  notifications!: number;

  @Access(usageReaders)
  @Field(() => Int, { description: 'News that reached a device.' })
  pushed!: number;
}

@ArgsType()
class UsageArgs {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: `Last day; at most ${MOST_DAYS} days in all.` })
  to!: string;
}

/** How much the platform is used, for the bureau. */
@Resolver()
export class UsageResolver {
  @Access(usageReaders)
  @Query(() => [UsageDayType], { description: 'Use day by day, oldest first; at most 62 days.' })
  usage(@Args(() => UsageArgs) { from, to }: UsageArgs, @Ctx() { em }: Context): Promise<UsageDay[]> {
    const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
    if (days < 1) throw badInput('ENDS_BEFORE_START', 'to');
    if (days > MOST_DAYS) throw badInput('OUT_OF_RANGE', 'to');
    return usageByDay(em, from, to);
  }
}
