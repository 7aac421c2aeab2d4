import { schoolYearOf, toTaipeiDate } from '@qinshi/domain';
import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import type { Page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, notAllowed, notFound } from '../../graphql/errors.ts';
import { is } from '../../graphql/viewer.ts';
import type { ClassGroup } from '../schools/class-group.entity.ts';
import type { School } from '../schools/school.entity.ts';
import { administration, classMembers, schoolStaff } from '../schools/schools.access.ts';
import { maySeeSchool } from '../schools/schools.policy.ts';
import {
  ClassGroupConnection,
  ClassGroupType,
  SchoolConnection,
  SchoolType,
  StaffConnection,
  StudentConnection,
} from '../schools/schools.types.ts';
import type { Staff } from '../schools/staff.entity.ts';
import type { Student } from '../schools/student.entity.ts';
import { type BindingStatistics, statisticsOf } from './binding-statistics.queries.ts';
import {
  ClassGroupsArgs,
  SchoolDirectoryArgs,
  StaffArgs,
  StatisticsArgs,
  StudentsArgs,
} from './directory.inputs.ts';
import * as tables from './directory.queries.ts';
import { BindingStatisticsType } from './directory.types.ts';

/** The tables of the school office and the bureau. Each school sees itself only. */
@Resolver()
export class DirectoryResolver {
  @Access(administration)
  @Query(() => SchoolConnection, { description: 'Schools: all for the bureau, the own one for a school.' })
  schoolDirectory(
    @Args(() => SchoolDirectoryArgs) args: SchoolDirectoryArgs,
    @Ctx() { em, viewer }: Context,
  ): Promise<Page<School>> {
    return tables.schoolDirectory(
      em,
      args,
      is(viewer, 'BUREAU_ADMIN') ? null : (viewer?.active.schoolId ?? null),
    );
  }

  @Access(administration)
  @Query(() => ClassGroupConnection, { description: 'Classes of a school in the current school year.' })
  classGroups(
    @Args(() => ClassGroupsArgs) args: ClassGroupsArgs,
    @Ctx() context: Context,
  ): Promise<Page<ClassGroup>> {
    const { em, at } = context;
    return tables.classGroupTable(em, schoolOf(context, args.school), schoolYearOf(toTaipeiDate(at)), args);
  }

  @Access(administration)
  @Query(() => StudentConnection, { description: 'Pupils enrolled at a school now.' })
  students(@Args(() => StudentsArgs) args: StudentsArgs, @Ctx() context: Context): Promise<Page<Student>> {
    return tables.studentTable(context.em, schoolOf(context, args.school), args);
  }

  @Access(administration)
  @Query(() => StaffConnection, { description: 'Staff in post at a school.' })
  staff(@Args(() => StaffArgs) args: StaffArgs, @Ctx() context: Context): Promise<Page<Staff>> {
    return tables.staffTable(context.em, schoolOf(context, args.school), toTaipeiDate(context.at), args);
  }

  @Access(administration)
  @Query(() => BindingStatisticsType, {
    description: 'Binding of a school; of the whole city for the bureau.',
  })
  bindingStatistics(
    @Args(() => StatisticsArgs) { school }: StatisticsArgs,
    @Ctx() context: Context,
  ): Promise<BindingStatistics> {
    const wholeCity = !school && is(context.viewer, 'BUREAU_ADMIN');
    return statisticsOf(context.em, wholeCity ? null : schoolOf(context, school));
  }
}

/** The school that a table is about. @throws Refusal when the viewer has none or may not see the one named. */
export function schoolOf({ viewer }: Context, asked: string | null | undefined): string {
  const schoolId = asked ?? viewer?.active.schoolId;
  if (!schoolId) throw viewer ? badInput('REQUIRED', 'school') : notAllowed();
  if (!maySeeSchool(viewer, schoolId)) throw notFound();
  return schoolId;
}

@Resolver(() => SchoolType)
export class SchoolStatisticsResolver {
  @Access(schoolStaff)
  @FieldResolver(() => BindingStatisticsType, { description: 'Binding of the school’s pupils.' })
  bindingStatistics(@Root() school: School, @Ctx() { loaders }: Context): Promise<BindingStatistics> {
    return loaders.schoolStatistics.load(school.id);
  }
}

@Resolver(() => ClassGroupType)
export class ClassGroupStatisticsResolver {
  @Access(classMembers)
  @FieldResolver(() => BindingStatisticsType, { description: 'Binding of the class’s pupils.' })
  bindingStatistics(@Root() classGroup: ClassGroup, @Ctx() { loaders }: Context): Promise<BindingStatistics> {
    return loaders.classStatistics.load(classGroup.id);
  }

  @Access(classMembers)
  @FieldResolver(() => Int, { description: 'Pupils in the class now.' })
  async studentCount(@Root() classGroup: ClassGroup, @Ctx() { loaders }: Context): Promise<number> {
    return (await loaders.classStatistics.load(classGroup.id)).studentCount;
  }
}
