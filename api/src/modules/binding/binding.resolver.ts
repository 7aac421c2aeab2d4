import { maskName } from '@qinshi/domain';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { Access, applicantOrSignedIn, everybody, mayApply, rule } from '../../graphql/access.ts';
import type { Page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { IdArgs } from '../../graphql/inputs.ts';
import type { CustodyRestriction } from '../guardians/custody-restriction.entity.ts';
import { CustodyRestrictionType } from '../guardians/guardians.types.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { StudentType } from '../schools/schools.types.ts';
import type { Student } from '../schools/student.entity.ts';
import * as applications from './applications.service.ts';
import { bindingChanges } from './binding.events.ts';
import {
  BindingApplicationsArgs,
  BulkDecisionArgs,
  BulkRejectionArgs,
  ChangesArgs,
  DecisionArgs,
  RejectionArgs,
  RevealNationalIdInput,
  SubmitBindingApplicationsInput,
} from './binding.inputs.ts';
import { isReviewer, mayReview } from './binding.policy.ts';
import {
  BindingApplicationConnection,
  BindingApplicationType,
  DecisionOutcomeType,
  reviewersOfApplication,
  whoMaySeeApplication,
} from './binding.types.ts';
import type { BindingApplication } from './binding-application.entity.ts';
import { type BulkOutcome, inBulk } from './bulk-decisions.ts';
import * as decisions from './decision.service.ts';
import { applicationQueue } from './queue.queries.ts';
import { revealNationalId } from './reveal.service.ts';
import { submitBindingApplications } from './submission.service.ts';

const reviewers = rule('reviewers', ({ viewer }) => isReviewer(viewer));

@Resolver(() => BindingApplicationType)
export class BindingResolver {
  @Access(everybody)
  @Query(() => [BindingApplicationType], {
    description:
      'Applications of the verified contact or the signed-in parent, oldest first; empty for anybody else.',
  })
  myBindingApplications(@Ctx() context: Context): Promise<BindingApplication[]> {
    return applications.ownApplications(context);
  }

  @Access(applicantOrSignedIn)
  @Query(() => BindingApplicationType, {
    nullable: true,
    description: 'One application, of the applicant or for a reviewer.',
  })
  bindingApplication(
    @Args(() => IdArgs) { id }: IdArgs,
    @Ctx() context: Context,
  ): Promise<BindingApplication> {
    return applications.openApplication(context, id);
  }

  @Access(reviewers)
  @Query(() => BindingApplicationConnection, {
    description:
      'The queue of a homeroom teacher (own class) or office (own school). Waiting ones alone: oldest first.',
  })
  bindingApplications(
    @Args(() => BindingApplicationsArgs) args: BindingApplicationsArgs,
    @Ctx() context: Context,
  ): Promise<Page<BindingApplication>> {
    return applicationQueue(context.em, mustBeSignedIn(context), args);
  }

  @Access(mayApply)
  @Mutation(() => [BindingApplicationType], {
    description:
      'Sends one application for each child, all or none. Sending the same tokens again changes nothing.',
  })
  submitBindingApplications(
    @Arg('input', () => SubmitBindingApplicationsInput, { description: 'Everything the wizard collected.' })
    input: SubmitBindingApplicationsInput,
    @Ctx() context: Context,
  ): Promise<BindingApplication[]> {
    return submitBindingApplications(context, input);
  }

  @Access(applicantOrSignedIn)
  @Mutation(() => BindingApplicationType, { description: 'Withdraws a waiting application of one’s own.' })
  cancelBindingApplication(
    @Args(() => IdArgs) { id }: IdArgs,
    @Ctx() context: Context,
  ): Promise<BindingApplication> {
    return applications.cancelApplication(context, id);
  }

  @Access(applicantOrSignedIn)
  @Mutation(() => Int, {
    description: 'Withdraws all waiting and removes all rejected ones; answers how many.',
  })
  clearBindingApplications(@Ctx() context: Context): Promise<number> {
    return applications.clearApplications(context);
  }

  @Access(reviewers)
  @Mutation(() => BindingApplicationType, {
    description: 'Approves: the guardian is bound and told by mail.',
  })
  approveBindingApplication(
    @Args(() => DecisionArgs) decision: DecisionArgs,
    @Ctx() context: Context,
  ): Promise<BindingApplication> {
    return decisions.approveBindingApplication(context, mustBeSignedIn(context), decision);
  }

  @Access(reviewers)
  @Mutation(() => BindingApplicationType, { description: 'Rejects with a reason that the parent reads.' })
  rejectBindingApplication(
    @Args(() => RejectionArgs) args: RejectionArgs,
    @Ctx() context: Context,
  ): Promise<BindingApplication> {
    return decisions.rejectBindingApplication(context, mustBeSignedIn(context), args, args.reason);
  }

  @Access(reviewers)
  @Mutation(() => [DecisionOutcomeType], { description: 'Approves many; each is decided on its own.' })
  approveBindingApplications(
    @Args(() => BulkDecisionArgs) { input }: BulkDecisionArgs,
    @Ctx() context: Context,
  ): Promise<BulkOutcome[]> {
    const viewer = mustBeSignedIn(context);
    return inBulk(context, input, (decision) =>
      decisions.approveBindingApplication(context, viewer, decision),
    );
  }

  @Access(reviewers)
  @Mutation(() => [DecisionOutcomeType], {
    description: 'Rejects many with one reason; each is decided on its own.',
  })
  rejectBindingApplications(
    @Args(() => BulkRejectionArgs) { input, reason }: BulkRejectionArgs,
    @Ctx() context: Context,
  ): Promise<BulkOutcome[]> {
    const viewer = mustBeSignedIn(context);
    return inBulk(context, input, (decision) =>
      decisions.rejectBindingApplication(context, viewer, decision, reason),
    );
  }

  @Access(reviewers)
  @Mutation(() => String, {
    description:
      'The whole identity number of the guardian or the child, for the application’s reviewers; each look is recorded.',
  })
  revealNationalId(
    @Arg('input', () => RevealNationalIdInput, { description: 'Whose number of which application.' })
    input: RevealNationalIdInput,
    @Ctx() context: Context,
  ): Promise<string> {
    return revealNationalId(context, mustBeSignedIn(context), input);
  }

  @Access(applicantOrSignedIn)
  @Subscription(() => BindingApplicationType, {
    subscribe: ({ context, args }) => bindingChanges(context as Context, args.classGroup),
    description:
      'Submitted, cancelled and decided applications: the applicant’s or parent’s own; reviewers’ own class or school, or one class of it.',
  })
  bindingApplicationChanged(
    @Root() application: BindingApplication,
    @Args(() => ChangesArgs) _args: ChangesArgs,
  ): BindingApplication {
    return application;
  }

  @Access(whoMaySeeApplication)
  @FieldResolver(() => String, { description: 'Name of the child; masked for the applicant until approved.' })
  async studentName(@Root() application: BindingApplication, @Ctx() context: Context): Promise<string> {
    const { status, studentName } = application;
    if (status === 'APPROVED') return studentName;
    const reviewing = mayReview(context.viewer, await whereaboutsOf(context, application.student.id));
    return reviewing ? studentName : maskName(studentName);
  }

  @Access(whoMaySeeApplication)
  @FieldResolver(() => String, { description: 'Path of the application form (PDF).' })
  formUrl(@Root() { id }: BindingApplication): string {
    return `/files/binding-forms/${id}.pdf`;
  }

  @Access(reviewersOfApplication)
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Reviewers only: path of the signature (PNG).',
  })
  signatureUrl(@Root() { id }: BindingApplication): string {
    return `/files/signatures/${id}.png`;
  }

  @Access(reviewersOfApplication)
  @FieldResolver(() => StudentType, {
    nullable: true,
    description: 'Reviewers only: the pupil as recorded now.',
  })
  student(@Root() application: BindingApplication): Promise<Student | null> {
    return application.student.load();
  }

  @Access(reviewersOfApplication)
  @FieldResolver(() => CustodyRestrictionType, {
    nullable: true,
    description:
      'Reviewers only: the court order that keeps the guardian from the child, now or from a day to come. While it holds, nobody approves.',
  })
  custodyRestriction(
    @Root() application: BindingApplication,
    @Ctx() context: Context,
  ): Promise<CustodyRestriction | null> {
    return applications.restrictionOf(context, application);
  }

  @Access(reviewersOfApplication)
  @FieldResolver(() => String, { nullable: true, description: 'Reviewers only: who decided.' })
  async decidedBy(@Root() application: BindingApplication): Promise<string | null> {
    return (await application.decidedBy?.load())?.name ?? null;
  }

  @Access(reviewersOfApplication)
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Reviewers only: whether the guardian has an account already.',
  })
  addsToExistingAccount(@Root() application: BindingApplication): boolean {
    return application.isWaiting() && application.guardianAccount !== null;
  }
}
