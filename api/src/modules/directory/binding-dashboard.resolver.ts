import { IsOptional, Max, Min } from 'class-validator';
import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Access, rule } from '../../graphql/access.ts';
import type { Page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { limit } from '../../graphql/inputs.ts';
import { is, SCHOOL_WIDE } from '../../graphql/viewer.ts';
import { administration, staffOfStudent } from '../schools/schools.access.ts';
import { StudentConnection, StudentType } from '../schools/schools.types.ts';
import type { Student } from '../schools/student.entity.ts';
import * as dashboard from './binding-dashboard.queries.ts';
import { StatisticsArgs, UnreachableArgs } from './directory.inputs.ts';
import { schoolOf } from './directory.resolver.ts';
import {
  BindingTrendPointType,
  DistrictStatisticsType,
  type FamilyReach,
  FamilyReachEnum,
} from './directory.types.ts';

const bureau = rule('bureau', ({ viewer }) => is(viewer, 'BUREAU_ADMIN'));

/** Who has to find another way to a family: the office, and the class teacher. */
const reachers = rule('reachers', ({ viewer }) =>
  is(viewer, 'HOMEROOM_TEACHER', 'BUREAU_ADMIN', ...SCHOOL_WIDE),
);

const USUAL_WEEKS = 26;
const MOST_WEEKS = 104;

@ArgsType()
class TrendArgs extends StatisticsArgs {
  @IsOptional()
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MOST_WEEKS, limit('OUT_OF_RANGE'))
  @Field(() => Int, { nullable: true, description: `How many weeks back, at most ${MOST_WEEKS}.` })
  weeks?: number | null;
}

/** Where binding stands, how it came there, and whom it does not reach. */
@Resolver()
export class BindingDashboardResolver {
  @Access(bureau)
  @Query(() => [DistrictStatisticsType], { description: 'Binding by district, from the lowest rate up.' })
  districtStatistics(@Ctx() { em }: Context): Promise<dashboard.DistrictStatistics[]> {
    return dashboard.statisticsByDistrict(em);
  }

  @Access(administration)
  @Query(() => [BindingTrendPointType], {
    description: 'How today’s pupils of a school came to be bound, week by week; of the city for the bureau.',
  })
  bindingTrend(
    @Args(() => TrendArgs) { school, weeks }: TrendArgs,
    @Ctx() context: Context,
  ): Promise<dashboard.TrendPoint[]> {
    const { em, at, viewer } = context;
    const wholeCity = !school && is(viewer, 'BUREAU_ADMIN');
    const schoolId = wholeCity ? null : schoolOf(context, school);
    return dashboard.bindingTrend(em, { schoolId, weeks: weeks ?? USUAL_WEEKS, at });
  }

  @Access(reachers)
  @Query(() => StudentConnection, {
    description:
      'Pupils at whose home the platform reaches nobody: no bound guardian, none who has ever signed in, or none with a contact. Of a school; of the own class for its teacher.',
  })
  unreachableStudents(
    @Args(() => UnreachableArgs) args: UnreachableArgs,
    @Ctx() context: Context,
  ): Promise<Page<Student>> {
    const { em, viewer } = context;
    if (is(viewer, 'HOMEROOM_TEACHER')) {
      const { schoolId, classGroupId } = viewer.active;
      return dashboard.unreachableTable(em, schoolId ?? '', { ...args, classGroup: classGroupId });
    }
    return dashboard.unreachableTable(em, schoolOf(context, args.school), args);
  }
}

@Resolver(() => StudentType)
export class FamilyReachResolver {
  @Access(staffOfStudent)
  @FieldResolver(() => FamilyReachEnum, {
    description: 'Whether the platform reaches anybody at home, and if not, why; for the school.',
  })
  familyReach(@Root() { id }: Student, @Ctx() { loaders }: Context): Promise<FamilyReach> {
    return loaders.familyReach.load(id);
  }
}
