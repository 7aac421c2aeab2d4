import { schoolYearOf, toTaipeiDate } from '@qinshi/domain';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Access, everybody, signedIn, signedInEvenBeforePasswordChange } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { notSignedIn } from '../../graphql/errors.ts';
import { Text } from '../../graphql/inputs.ts';
import { readAs } from '../../graphql/row-scope.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { type IdentityFact, SCHOOL_WIDE, type Viewer } from '../../graphql/viewer.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import { School } from '../schools/school.entity.ts';
import { staffOfStudent } from '../schools/schools.access.ts';
import { ClassGroupType, SchoolType, StudentType } from '../schools/schools.types.ts';
import { Student } from '../schools/student.entity.ts';
import type { Account } from './account.entity.ts';
import type { Guardianship } from './guardianship.entity.ts';
import { identityLabel } from './identities.ts';
import { ChangePasswordInput, RescueInfoInput, SignInInput } from './identity.inputs.ts';
import * as identity from './identity.service.ts';
import { AccountType, GuardianType, IdentityType, ownAccount, ViewerType } from './identity.types.ts';
import { confirmRescueInfo, skipRescueInfo } from './rescue.service.ts';
import { announceEnd } from './sessions.service.ts';
import { type SignedIn, signIn } from './sign-in.service.ts';

/** The viewer of a field that the access rule lets only signed-in people reach. */
export function mustBeSignedIn({ viewer }: Context): Viewer {
  if (!viewer) throw notSignedIn();
  return viewer;
}

@ArgsType()
class SwitchIdentityArgs {
  @Text(64)
  @Field(() => ID, { description: 'Id of one of the own identities.' })
  id!: string;
}

@Resolver(() => ViewerType)
export class IdentityResolver {
  @Access(everybody)
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  viewer(@Ctx() { viewer }: Context): Viewer | null {
    return viewer;
  }

  @Access(everybody)
  @Mutation(() => ViewerType, { description: 'Signs in and sets the session cookie.' })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'Name and password.' }) input: SignInInput,
    @Ctx() context: Context,
  ): Promise<Viewer> {
    return enter(context, await signIn(context, input));
  }

  @Access(everybody)
  @Mutation(() => Boolean, { description: 'Ends the session; true also when there was none.' })
  async signOut(@Ctx() context: Context): Promise<boolean> {
    if (context.viewer) await identity.signOut(context, context.viewer);
    readAs(context, { viewer: null });
    context.cookies.clear('session');
    return true;
  }

  @Access(signedInEvenBeforePasswordChange)
  @Mutation(() => ViewerType, {
    description: 'Chooses a new password; ends all other sessions of the account.',
  })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'Old and new.' }) input: ChangePasswordInput,
    @Ctx() context: Context,
  ): Promise<Viewer> {
    const { session } = mustBeSignedIn(context);
    const renewed = await identity.changePassword(context, mustBeSignedIn(context), input, context.locale);
    // This browser's sockets come back with the new cookie, so it has to be there before they are sent away.
    context.cookies.onceSent(() => announceEnd(context, session.id));
    return enter(context, renewed);
  }

  @Access(signedIn)
  @Mutation(() => ViewerType, {
    description: 'Stores rescue data. A changed e-mail changes a parent’s username.',
  })
  async confirmRescueInfo(
    @Arg('input', () => RescueInfoInput, { description: 'Rescue data.' }) input: RescueInfoInput,
    @Ctx() context: Context,
  ): Promise<Viewer> {
    return become(context, await confirmRescueInfo(context, mustBeSignedIn(context), input, context.locale));
  }

  @Access(signedIn)
  @Mutation(() => ViewerType, { description: 'Goes on without rescue data.' })
  async skipRescueInfo(@Ctx() context: Context): Promise<Viewer> {
    return become(context, await skipRescueInfo(context, mustBeSignedIn(context)));
  }

  @Access(signedIn)
  @Mutation(() => ViewerType, { description: 'Puts on another of the own identities.' })
  async switchIdentity(
    @Args(() => SwitchIdentityArgs) { id }: SwitchIdentityArgs,
    @Ctx() context: Context,
  ): Promise<Viewer> {
    return become(context, await identity.switchIdentity(context, mustBeSignedIn(context), id));
  }

  @Access(signedInEvenBeforePasswordChange)
  @FieldResolver(() => IdentityType, { description: 'The identity in use.' })
  activeIdentity(@Root() viewer: Viewer): IdentityFact {
    return viewer.active;
  }

  @Access(signedIn)
  @FieldResolver(() => [StudentType], { description: 'Bound children of a parent; a student’s own record.' })
  children(@Root() viewer: Viewer, @Ctx() { em }: Context): Promise<Student[]> {
    const { kind, studentIds } = viewer.active;
    if (kind !== 'PARENT' && kind !== 'STUDENT') return Promise.resolve([]);
    return em.find(Student, { id: { $in: studentIds } }, { orderBy: { id: 'asc' } });
  }

  @Access(signedIn)
  @FieldResolver(() => [ClassGroupType], {
    description:
      'A homeroom teacher’s class; for office and school administrators all classes of the school year.',
  })
  classGroups(@Root() { active }: Viewer, @Ctx() { em, at, loaders }: Context): Promise<ClassGroup[]> {
    if (active.kind === 'HOMEROOM_TEACHER' && active.classGroupId)
      return em.find(ClassGroup, { id: active.classGroupId });
    if (!SCHOOL_WIDE.some((kind) => kind === active.kind) || !active.schoolId) return Promise.resolve([]);
    return loaders.classGroups.load(`${active.schoolId}/${schoolYearOf(toTaipeiDate(at))}`);
  }

  @Access(signedIn)
  @FieldResolver(() => [ClassGroupType], {
    description: 'Classes in whose timetable the person has a lesson in the identity in use, by name.',
  })
  lessonClasses(@Root() { active }: Viewer, @Ctx() { em }: Context): Promise<ClassGroup[]> {
    return em.find(
      ClassGroup,
      { id: { $in: active.taughtClassGroupIds } },
      { orderBy: { grade: 'asc', number: 'asc' } },
    );
  }

  @Access(signedIn)
  @FieldResolver(() => DateScalar, { description: 'Today in Taipei, by the clock that the school goes by.' })
  today(@Root() _viewer: Viewer, @Ctx() { at }: Context): string {
    return toTaipeiDate(at);
  }
}

/** Who signs in leaves behind whatever contact this browser had proven before: it may be another person's. */
export function enter(context: Context, { viewer, token, expiresAt }: SignedIn): Viewer {
  if (context.applicant) context.cookies.clear('applicant');
  context.applicant = null;
  context.cookies.set('session', token, expiresAt);
  return become(context, viewer);
}

/** From here on this operation runs as the new viewer, so that its answer is what that viewer may see. */
function become(context: Context, viewer: Viewer): Viewer {
  readAs(context, { viewer });
  return viewer;
}

@Resolver(() => AccountType)
export class AccountResolver {
  @Access(ownAccount)
  @FieldResolver(() => [IdentityType], { description: 'All identities of the person.' })
  identities(@Root() _account: Account, @Ctx() context: Context): IdentityFact[] {
    return mustBeSignedIn(context).identities;
  }
}

@Resolver(() => IdentityType)
export class IdentityFactResolver {
  @Access(signedInEvenBeforePasswordChange)
  @FieldResolver(() => String, { description: 'As the identity switch shows it.' })
  label(@Root() fact: IdentityFact, @Ctx() { locale }: Context): string {
    return identityLabel(fact, locale);
  }

  @Access(signedInEvenBeforePasswordChange)
  @FieldResolver(() => SchoolType, {
    nullable: true,
    description: 'School, if the identity is bound to one.',
  })
  school(@Root() { schoolId }: IdentityFact, @Ctx() { em }: Context): Promise<School | null> {
    return schoolId ? em.getReference(School, schoolId, { wrapped: true }).load() : Promise.resolve(null);
  }

  @Access(signedIn)
  @FieldResolver(() => ClassGroupType, {
    nullable: true,
    description: 'Class of a homeroom teacher or student.',
  })
  classGroup(@Root() { classGroupId }: IdentityFact, @Ctx() { em }: Context): Promise<ClassGroup | null> {
    return classGroupId
      ? em.getReference(ClassGroup, classGroupId, { wrapped: true }).load()
      : Promise.resolve(null);
  }
}

@Resolver(() => StudentType)
export class StudentGuardiansResolver {
  @Access(staffOfStudent)
  @FieldResolver(() => [GuardianType], {
    description: 'Guardians bound to the pupil; for the school, not for other guardians.',
  })
  guardians(@Root() student: Student, @Ctx() { loaders }: Context): Promise<Guardianship[]> {
    return loaders.guardianships.load(student.id);
  }
}

@Resolver(() => GuardianType)
export class GuardianResolver {
  @Access(signedIn)
  @FieldResolver(() => String, { description: 'Name of the guardian.' })
  async name(@Root() { account }: Guardianship, @Ctx() { loaders }: Context): Promise<string> {
    // Of a binding that has ended the account is no longer the school's to read; whose it was is.
    if (account.isInitialized()) return account.getEntity().name;
    return (await loaders.accountFacts.load(account.id)).account.name;
  }

  @Access(signedIn)
  @FieldResolver(() => DateTimeScalar, { description: 'When the binding was made.' })
  since(@Root() guardianship: Guardianship): Date {
    return guardianship.startedAt;
  }
}
