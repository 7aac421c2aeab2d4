import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, rule, signedIn } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import { IdArgs } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { is } from '../../graphql/viewer.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import type { ClassGroup, HomeroomAssignment } from '../schools/class-group.entity.ts';
import type { School } from '../schools/school.entity.ts';
import { administration, classMembers, colleague } from '../schools/schools.access.ts';
import { maySeeSchool } from '../schools/schools.policy.ts';
import { ClassGroupType, SchoolType, StaffPostType, StaffType, TermType } from '../schools/schools.types.ts';
import { Staff, type StaffPost } from '../schools/staff.entity.ts';
import type { Term } from '../schools/term.entity.ts';
import * as homerooms from './homerooms.service.ts';
import {
  AssignHomeroomInput,
  AssignPostInput,
  CloseSchoolInput,
  CreateSchoolInput,
  EndAssignmentInput,
  SaveOfficeInput,
  SaveTermInput,
  UpdateSchoolInput,
} from './office.inputs.ts';
import { HomeroomAssignmentType } from './office.types.ts';
import * as posts from './posts.service.ts';
import { recordKeeping } from './records.resolver.ts';
import * as schools from './school-records.service.ts';
import * as terms from './terms.service.ts';

const bureauRecords = rule('bureauRecords', ({ viewer }) => is(viewer, 'BUREAU_ADMIN'));

/** What the bureau keeps: schools and semesters. */
@Resolver()
export class BureauRecordsResolver {
  @Access(bureauRecords)
  @Mutation(() => SchoolType, { description: 'Records a new school.' })
  createSchool(
    @Arg('input', () => CreateSchoolInput, { description: 'The school.' }) input: CreateSchoolInput,
    @Ctx() context: Context,
  ): Promise<School> {
    return schools.createSchool(context, mustBeSignedIn(context), input);
  }

  @Access(bureauRecords)
  @Mutation(() => SchoolType, {
    description: 'Closes a school that nobody is enrolled or in post at from that day on, or opens it again.',
  })
  closeSchool(
    @Arg('input', () => CloseSchoolInput, { description: 'The school and the day.' }) input: CloseSchoolInput,
    @Ctx() context: Context,
  ): Promise<School> {
    return schools.closeSchool(context, mustBeSignedIn(context), input);
  }

  @Access(bureauRecords)
  @Mutation(() => TermType, { description: 'Adds a semester, or changes the dates of one.' })
  saveTerm(
    @Arg('input', () => SaveTermInput, { description: 'The semester.' }) input: SaveTermInput,
    @Ctx() context: Context,
  ): Promise<Term> {
    return terms.saveTerm(context, mustBeSignedIn(context), input);
  }
}

/** What the office keeps of its school: profile, offices, posts and homerooms. */
@Resolver()
export class OfficeRecordsResolver {
  @Access(administration)
  @Query(() => StaffType, {
    nullable: true,
    description: 'A member of staff, also a former one; for the school and the bureau.',
  })
  async staffMember(@Args(() => IdArgs) { id }: IdArgs, @Ctx() { em, viewer }: Context): Promise<Staff> {
    const staff = await em.findOne(Staff, { id });
    if (!staff || !maySeeSchool(viewer, staff.school.id)) throw notFound();
    return staff;
  }

  @Access(recordKeeping)
  @Mutation(() => SchoolType, { description: 'Changes what a school says of itself.' })
  updateSchool(
    @Arg('input', () => UpdateSchoolInput, { description: 'The whole profile.' }) input: UpdateSchoolInput,
    @Ctx() context: Context,
  ): Promise<School> {
    return schools.updateSchool(context, mustBeSignedIn(context), input);
  }

  @Access(recordKeeping)
  @Mutation(() => SchoolType, { description: 'Adds an office, or renames one.' })
  saveOffice(
    @Arg('input', () => SaveOfficeInput, { description: 'The office.' }) input: SaveOfficeInput,
    @Ctx() context: Context,
  ): Promise<School> {
    return show(context, posts.saveOffice(context, mustBeSignedIn(context), input));
  }

  @Access(recordKeeping)
  @Mutation(() => SchoolType, { description: 'Takes an office away to which no post belongs or belonged.' })
  removeOffice(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<School> {
    return show(context, posts.removeOffice(context, mustBeSignedIn(context), id));
  }

  @Access(recordKeeping)
  @Mutation(() => StaffType, { description: 'Gives somebody a post from a day on.' })
  assignPost(
    @Arg('input', () => AssignPostInput, { description: 'Whom, and which.' }) input: AssignPostInput,
    @Ctx() context: Context,
  ): Promise<Staff> {
    return show(context, posts.assignPost(context, mustBeSignedIn(context), input));
  }

  @Access(recordKeeping)
  @Mutation(() => StaffType, { description: 'Ends a post with its last day.' })
  endPost(
    @Arg('input', () => EndAssignmentInput, { description: 'The post, and the day.' })
    input: EndAssignmentInput,
    @Ctx() context: Context,
  ): Promise<Staff> {
    return show(context, posts.endPost(context, mustBeSignedIn(context), input));
  }

  @Access(recordKeeping)
  @Mutation(() => ClassGroupType, {
    description: 'Makes somebody homeroom teacher of a class from a day on.',
  })
  assignHomeroom(
    @Arg('input', () => AssignHomeroomInput, { description: 'Whom, and of which class.' })
    input: AssignHomeroomInput,
    @Ctx() context: Context,
  ): Promise<ClassGroup> {
    return show(context, homerooms.assignHomeroom(context, mustBeSignedIn(context), input));
  }

  @Access(recordKeeping)
  @Mutation(() => ClassGroupType, {
    description: 'Ends somebody’s time as homeroom teacher of a class with its last day.',
  })
  endHomeroom(
    @Arg('input', () => EndAssignmentInput, { description: 'The assignment, and the day.' })
    input: EndAssignmentInput,
    @Ctx() context: Context,
  ): Promise<ClassGroup> {
    return show(context, homerooms.endHomeroom(context, mustBeSignedIn(context), input));
  }
}

/** The answer is read anew: what was loaded before the change is not it. */
async function show<Row>(context: Context, change: Promise<Row>): Promise<Row> {
  const row = await change;
  await context.refresh();
  return row;
}

@Resolver(() => StaffType)
export class StaffHistoryResolver {
  @Access(colleague)
  @FieldResolver(() => [StaffPostType], { description: 'Posts past, present and to come, newest first.' })
  postHistory(@Root() { id }: Staff, @Ctx() { loaders }: Context): Promise<StaffPost[]> {
    return loaders.postHistory.load(id);
  }

  @Access(colleague)
  @FieldResolver(() => [HomeroomAssignmentType], { description: 'Classes led, newest first.' })
  homeroomHistory(@Root() { id }: Staff, @Ctx() { loaders }: Context): Promise<HomeroomAssignment[]> {
    return loaders.homeroomHistoryOfStaff.load(id);
  }

  @Access(colleague)
  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'Last day in post; null while there is none.',
  })
  inPostUntil(@Root() { endsOn }: Staff): string | null {
    return endsOn;
  }
}

@Resolver(() => ClassGroupType)
export class ClassHomeroomResolver {
  @Access(classMembers)
  @FieldResolver(() => [HomeroomAssignmentType], {
    description: 'Homeroom teachers past, present and to come, newest first.',
  })
  homeroomHistory(@Root() { id }: ClassGroup, @Ctx() { loaders }: Context): Promise<HomeroomAssignment[]> {
    return loaders.homeroomHistoryOfClass.load(id);
  }
}

@Resolver(() => HomeroomAssignmentType)
export class HomeroomAssignmentResolver {
  @Access(signedIn)
  @FieldResolver(() => StaffType, { description: 'The teacher.' })
  staff(@Root() { staff }: HomeroomAssignment): Staff {
    return staff.getEntity();
  }

  @Access(signedIn)
  @FieldResolver(() => ClassGroupType, { description: 'The class.' })
  classGroup(@Root() { classGroup }: HomeroomAssignment): ClassGroup {
    return classGroup.getEntity();
  }
}
