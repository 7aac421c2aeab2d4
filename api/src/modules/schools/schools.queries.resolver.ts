import { type SchoolLevel, toTaipeiDate } from '@qinshi/domain';
import { IsOptional } from 'class-validator';
import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { Access, everybody, signedIn } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { SchoolLevelEnum } from '../../graphql/enum-types.ts';
import { notFound } from '../../graphql/errors.ts';
import { IdArgs, Text } from '../../graphql/inputs.ts';
import { recordLook } from '../audit/looks.ts';
import { ClassGroup } from './class-group.entity.ts';
import { School } from './school.entity.ts';
import { whereaboutsOf } from './schools.access.ts';
import { maySeeClassMembers, maySeeSchool, maySeeStudent, teaches } from './schools.policy.ts';
import { ClassGroupType, SchoolType, StudentType, TermType } from './schools.types.ts';
import { Student } from './student.entity.ts';
import { Term } from './term.entity.ts';

/** A city has about 300 schools; the list is short enough to be plain. */
const MAX_SCHOOLS = 1000;
const MAX_TERMS = 40;

@ArgsType()
class SchoolsArgs {
  @Field(() => SchoolLevelEnum, { nullable: true, description: 'Only schools of this level.' })
  level?: SchoolLevel | null;

  @IsOptional()
  @Text(50)
  @Field(() => String, { nullable: true, description: 'Words in the name, or the beginning of the code.' })
  search?: string | null;
}

@Resolver()
export class SchoolsQueries {
  @Access(everybody)
  @Query(() => [SchoolType], { description: 'The city’s schools that are open, by name.' })
  schools(
    @Args(() => SchoolsArgs) { level, search }: SchoolsArgs,
    @Ctx() { em, at }: Context,
  ): Promise<School[]> {
    const words = search?.trim().replace(/[\\%_]/g, '\\$&');
    return em.find(
      School,
      {
        $and: [{ $or: [{ closedOn: null }, { closedOn: { $gt: toTaipeiDate(at) } }] }],
        ...(level ? { level } : {}),
        ...(words ? { $or: [{ name: { $ilike: `%${words}%` } }, { code: { $ilike: `${words}%` } }] } : {}),
      },
      { orderBy: { name: 'asc' }, limit: MAX_SCHOOLS },
    );
  }

  @Access(signedIn)
  @Query(() => SchoolType, { nullable: true, description: 'A school, for the bureau and its own office.' })
  async school(@Args(() => IdArgs) { id }: IdArgs, @Ctx() { em, viewer }: Context): Promise<School> {
    if (!maySeeSchool(viewer, id)) throw notFound();
    const school = await em.findOne(School, { id });
    if (!school) throw notFound();
    return school;
  }

  @Access(signedIn)
  @Query(() => [TermType], { description: 'Semesters, newest first.' })
  terms(@Ctx() { em }: Context): Promise<Term[]> {
    return em.find(Term, {}, { orderBy: { startsOn: 'desc' }, limit: MAX_TERMS });
  }

  @Access(signedIn)
  @Query(() => StudentType, { nullable: true, description: 'A pupil whom the viewer has a reason to see.' })
  async student(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<Student> {
    const student = await context.em.findOne(Student, { id });
    const now = await whereaboutsOf(context, id);
    if (!student || !maySeeStudent(context.viewer, id, now)) throw notFound();
    await recordLook(context, {
      action: 'student.viewed',
      subject: { type: 'student', id },
      studentId: id,
      schoolId: now?.schoolId ?? null,
    });
    return student;
  }

  @Access(signedIn)
  @Query(() => ClassGroupType, {
    nullable: true,
    description: 'A class: for its teachers, the school, the bureau, and whose child is in it.',
  })
  async classGroup(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<ClassGroup> {
    const classGroup = await context.em.findOne(ClassGroup, { id });
    if (!classGroup || !(await maySeeClass(context, classGroup))) throw notFound();
    return classGroup;
  }
}

async function maySeeClass(context: Context, { id, school }: ClassGroup): Promise<boolean> {
  const { viewer, loaders } = context;
  if (!viewer) return false;
  if (maySeeClassMembers(viewer, { id, schoolId: school.id }) || teaches(viewer, id)) return true;
  const enrolments = await loaders.enrolment.loadMany(viewer.active.studentIds);
  return enrolments.some(
    (enrolment) => enrolment && !(enrolment instanceof Error) && enrolment.classGroup?.id === id,
  );
}
