import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Access, rule } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { enumOf } from '../../graphql/enums.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { is } from '../../graphql/viewer.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import type { School } from '../schools/school.entity.ts';
import { SchoolType } from '../schools/schools.types.ts';
import {
  ConsentVersionArgs,
  SaveConsentDraftInput,
  ScheduleConsentInput,
} from './consent-versions.inputs.ts';
import * as versions from './consent-versions.service.ts';

const consentKeepers = rule('consentKeepers', ({ viewer }) => is(viewer, 'BUREAU_ADMIN'));

const ConsentStateEnum = enumOf<versions.ConsentState>(
  'ConsentState',
  'Where a version of the statement stands.',
  {
    DRAFT: 'Being written; nobody else sees it.',
    SCHEDULED: 'Comes into force on a day that is known.',
    IN_FORCE: 'What guardians agree to now.',
    PAST: 'Was in force; forms that were signed then keep it.',
  },
);

@ObjectType('ConsentAgreement', { description: 'How many forms of a school were signed under a version.' })
class ConsentAgreementType {
  @Access(consentKeepers)
  @Field(() => SchoolType, { description: 'The school.' })
  school!: School;

  @Access(consentKeepers)
  @Field(() => Int, { description: 'Applications that were sent under it.' })
  applications!: number;

  @Access(consentKeepers)
  @Field(() => Int, { description: 'Those of them that were approved.' })
  approved!: number;
}

@ObjectType('ConsentVersion', { description: 'A version of the statement on personal data.' })
class ConsentVersionType {}

/** The statement through its versions. */
@Resolver(() => ConsentVersionType)
export class ConsentVersionsResolver {
  @Access(consentKeepers)
  @Query(() => [ConsentVersionType], {
    description: 'All versions, drafts first, then newest first; 100 at most.',
  })
  consentVersions(@Ctx() { em, at }: Context): Promise<versions.ConsentVersion[]> {
    return versions.consentVersions(em, at);
  }

  @Access(consentKeepers)
  @Mutation(() => ConsentVersionType, { description: 'Writes a draft.' })
  saveConsentDraft(
    @Arg('input', () => SaveConsentDraftInput, { description: 'The draft.' }) input: SaveConsentDraftInput,
    @Ctx() context: Context,
  ): Promise<versions.ConsentVersion> {
    return versions.saveConsentDraft(context, mustBeSignedIn(context), input);
  }

  @Access(consentKeepers)
  @Mutation(() => ConsentVersionType, { description: 'Lets a draft come into force.' })
  scheduleConsent(
    @Arg('input', () => ScheduleConsentInput, { description: 'Which, and from when on.' })
    input: ScheduleConsentInput,
    @Ctx() context: Context,
  ): Promise<versions.ConsentVersion> {
    return versions.scheduleConsent(context, mustBeSignedIn(context), input);
  }

  @Access(consentKeepers)
  @Mutation(() => ConsentVersionType, {
    description: 'Makes a version that has not come into force a draft again.',
  })
  unscheduleConsent(
    @Args(() => ConsentVersionArgs) { version }: ConsentVersionArgs,
    @Ctx() context: Context,
  ): Promise<versions.ConsentVersion> {
    return versions.unscheduleConsent(context, mustBeSignedIn(context), version);
  }

  @Access(consentKeepers)
  @Mutation(() => Boolean, { description: 'Throws a draft away.' })
  removeConsentDraft(
    @Args(() => ConsentVersionArgs) { version }: ConsentVersionArgs,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return versions.removeConsentDraft(context, mustBeSignedIn(context), version);
  }

  @Access(consentKeepers)
  @FieldResolver(() => String, { description: 'Its name, e.g. 2026-11.' })
  version(@Root() { statement }: versions.ConsentVersion): string {
    return statement.version;
  }

  @Access(consentKeepers)
  @FieldResolver(() => String, { description: 'The text.' })
  body(@Root() { statement }: versions.ConsentVersion): string {
    return statement.body;
  }

  @Access(consentKeepers)
  @FieldResolver(() => ConsentStateEnum, { description: 'Where it stands.' })
  state(@Root() { state }: versions.ConsentVersion): versions.ConsentState {
    return state;
  }

  @Access(consentKeepers)
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'From when on it holds; null for drafts.',
  })
  inForceFrom(@Root() { statement }: versions.ConsentVersion): Date | null {
    return statement.inForceFrom;
  }

  @Access(consentKeepers)
  @FieldResolver(() => Int, { description: 'Goes up with each change.' })
  revision(@Root() { statement }: versions.ConsentVersion): number {
    return statement.revision;
  }

  @Access(consentKeepers)
  @FieldResolver(() => [ConsentAgreementType], {
    description: 'Who agreed to it, by school, the most first; 1,000 at most.',
  })
  agreements(
    @Root() { statement }: versions.ConsentVersion,
    @Ctx() { loaders }: Context,
  ): Promise<ConsentAgreementType[]> {
    return loaders.consentAgreements.load(statement.version);
  }
}
