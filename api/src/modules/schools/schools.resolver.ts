import { schoolYearOf, toTaipeiDate } from '@qinshi/domain';
import { IsOptional } from 'class-validator';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { Access, everybody, signedIn } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { IdentityKindEnum } from '../../graphql/enum-types.ts';
import { notFound } from '../../graphql/errors.ts';
import { OpaqueId } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { type IdentityKind, is } from '../../graphql/viewer.ts';
import type { ClassGroup } from './class-group.entity.ts';
import type { Period } from './period.entity.ts';
import type { School } from './school.entity.ts';
import {
  classMembers,
  colleague,
  schoolStaff,
  whoMaySeeStudent,
  whoMaySeeStudentRecord,
} from './schools.access.ts';
import {
  ClassGroupType,
  EnrolmentType,
  OfficeType,
  PeriodType,
  SchoolType,
  StaffPostType,
  StaffType,
  StudentType,
} from './schools.types.ts';
import type { Office, Staff, StaffPost } from './staff.entity.ts';
import type { Enrolment, Student } from './student.entity.ts';
import { Term } from './term.entity.ts';

@ArgsType()
class ClassGroupsOfTermArgs {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Id of a term.' })
  term?: string | null;
}

@Resolver(() => SchoolType)
export class SchoolResolver {
  @Access(schoolStaff)
  @FieldResolver(() => [ClassGroupType], {
    description: 'Classes of a term’s school year; of the current one without `term`.',
  })
  async classGroups(
    @Root() school: School,
    @Args(() => ClassGroupsOfTermArgs) { term: termId }: ClassGroupsOfTermArgs,
    @Ctx() { em, at, loaders }: Context,
  ): Promise<ClassGroup[]> {
    const term = termId ? await em.findOne(Term, { id: termId }) : null;
    if (termId && !term) throw notFound();
    return loaders.classGroups.load(`${school.id}/${term?.schoolYear ?? schoolYearOf(toTaipeiDate(at))}`);
  }

  @Access(everybody)
  @FieldResolver(() => [PeriodType], { description: 'The period table, in order of the day.' })
  periods(@Root() school: School, @Ctx() { loaders }: Context): Promise<Period[]> {
    return loaders.periods.load(school.id);
  }

  @Access(schoolStaff)
  @FieldResolver(() => [OfficeType], { description: 'Its offices (處室), by code.' })
  offices(@Root() school: School, @Ctx() { loaders }: Context): Promise<Office[]> {
    return loaders.offices.load(school.id);
  }
}

@Resolver(() => ClassGroupType)
export class ClassGroupResolver {
  @Access(signedIn)
  @FieldResolver(() => SchoolType, { description: 'Its school.' })
  school(@Root() { school }: ClassGroup, @Ctx() { loaders }: Context): Promise<School> {
    return loaders.school.load(school.id);
  }

  @Access(signedIn)
  @FieldResolver(() => [StaffType], { description: 'Homeroom teachers (導師) today.' })
  homeroomTeachers(@Root() classGroup: ClassGroup, @Ctx() { loaders }: Context): Promise<Staff[]> {
    return loaders.homeroomTeachers.load(classGroup.id);
  }

  @Access(classMembers)
  @FieldResolver(() => [StudentType], { description: 'Pupils by seat number.' })
  students(@Root() classGroup: ClassGroup, @Ctx() { loaders }: Context): Promise<Student[]> {
    return loaders.classStudents.load(classGroup.id);
  }
}

@Resolver(() => StaffType)
export class StaffResolver {
  @Access(signedIn)
  @FieldResolver(() => SchoolType, { description: 'The school of this employment.' })
  school(@Root() { school }: Staff, @Ctx() { loaders }: Context): Promise<School> {
    return loaders.school.load(school.id);
  }

  @Access(signedIn)
  @FieldResolver(() => String, { nullable: true, description: 'Title of the first post, e.g. 學務主任.' })
  async title(@Root() staff: Staff, @Ctx() { loaders }: Context): Promise<string | null> {
    const [post] = await loaders.posts.load(staff.id);
    return post?.title ?? null;
  }

  @Access(signedIn)
  @FieldResolver(() => String, { nullable: true, description: 'Office of the first post, e.g. 學務處.' })
  async office(@Root() staff: Staff, @Ctx() { loaders }: Context): Promise<string | null> {
    const [post] = await loaders.posts.load(staff.id);
    return post?.office?.getEntity().name ?? null;
  }

  @Access(colleague)
  @FieldResolver(() => [StaffPostType], { description: 'Posts held today.' })
  posts(@Root() staff: Staff, @Ctx() { loaders }: Context): Promise<StaffPost[]> {
    return loaders.posts.load(staff.id);
  }

  @Access(colleague)
  @FieldResolver(() => [ClassGroupType], { description: 'Classes of which this person is homeroom teacher.' })
  homeroomClasses(@Root() staff: Staff, @Ctx() { loaders }: Context): Promise<ClassGroup[]> {
    return loaders.homeroomClasses.load(staff.id);
  }

  @Access(colleague)
  @FieldResolver(() => DateScalar, { description: 'First day in post (在職).' })
  inPostSince(@Root() staff: Staff): string {
    return staff.startsOn;
  }
}

@Resolver(() => StaffPostType)
export class StaffPostResolver {
  @Access(signedIn)
  @FieldResolver(() => String, { nullable: true, description: 'Office of the post.' })
  office(@Root() post: StaffPost): string | null {
    return post.office?.getEntity().name ?? null;
  }

  @Access(signedIn)
  @FieldResolver(() => IdentityKindEnum, { description: 'What the post lets its holder do.' })
  identityKind(@Root() post: StaffPost): IdentityKind {
    return post.power;
  }
}

@Resolver(() => StudentType)
export class StudentResolver {
  @Access(whoMaySeeStudent)
  @FieldResolver(() => String, { description: 'Student number (學號); empty between schools.' })
  async studentNumber(@Root() student: Student, @Ctx() { loaders }: Context): Promise<string> {
    return (await loaders.enrolment.load(student.id))?.studentNumber ?? '';
  }

  @Access(whoMaySeeStudent)
  @FieldResolver(() => Int, { nullable: true, description: 'Seat number (座號).' })
  async seatNumber(@Root() student: Student, @Ctx() { loaders }: Context): Promise<number | null> {
    return (await loaders.enrolment.load(student.id))?.seatNumber ?? null;
  }

  @Access(whoMaySeeStudent)
  @FieldResolver(() => ClassGroupType, { nullable: true, description: 'Current class; null while 尚未編班.' })
  async classGroup(@Root() student: Student, @Ctx() { loaders }: Context): Promise<ClassGroup | null> {
    const enrolment = await loaders.enrolment.load(student.id);
    return enrolment?.classGroup ? loaders.classGroup.load(enrolment.classGroup.id) : null;
  }

  @Access(whoMaySeeStudent)
  @FieldResolver(() => SchoolType, { nullable: true, description: 'Current school; null between schools.' })
  async school(@Root() student: Student, @Ctx() { loaders }: Context): Promise<School | null> {
    const enrolment = await loaders.enrolment.load(student.id);
    return enrolment ? loaders.school.load(enrolment.school.id) : null;
  }

  @Access(whoMaySeeStudentRecord)
  @FieldResolver(() => [EnrolmentType], {
    description: 'All enrolments, newest first; families learn of those to come on their first day.',
  })
  async enrolments(@Root() student: Student, @Ctx() { loaders, viewer, at }: Context): Promise<Enrolment[]> {
    const all = await loaders.enrolments.load(student.id);
    const today = toTaipeiDate(at);
    return is(viewer, 'PARENT', 'STUDENT') ? all.filter(({ startsOn }) => startsOn <= today) : all;
  }
}

@Resolver(() => EnrolmentType)
export class EnrolmentResolver {
  @Access(signedIn)
  @FieldResolver(() => SchoolType, { description: 'School that the pupil was enrolled at.' })
  school(@Root() { school }: Enrolment, @Ctx() { loaders }: Context): Promise<School> {
    return loaders.school.load(school.id);
  }

  @Access(signedIn)
  @FieldResolver(() => ClassGroupType, { nullable: true, description: 'Class, if placed.' })
  async classGroup(
    @Root() { classGroup }: Enrolment,
    @Ctx() { loaders }: Context,
  ): Promise<ClassGroup | null> {
    return classGroup ? loaders.classGroup.load(classGroup.id) : null;
  }
}
