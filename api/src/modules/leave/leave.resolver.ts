import { refusalText } from '@qinshi/domain';
import { Arg, Args, Ctx, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import type { Page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import { IdArgs } from '../../graphql/inputs.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import { leaveAskers, leaveDeciders, leaveOffice, leaveReaders, openLeave } from './leave.access.ts';
import { leaveChanges } from './leave.events.ts';
import {
  AddLeaveProofInput,
  ChangeLeaveRequestInput,
  GrantOfficialLeaveInput,
  LeaveApprovalArgs,
  LeaveApprovalsArgs,
  LeaveChangesArgs,
  LeavePlanInput,
  LeaveRequestsArgs,
  LeaveReturnArgs,
  RevokeLeaveRequestInput,
  SubmitLeaveRequestInput,
} from './leave.inputs.ts';
import { leaveQueue } from './leave.queries.ts';
import {
  LeaveDecisionOutcomeType,
  LeavePlanType,
  LeaveRequestConnection,
  LeaveRequestType,
  OfficialLeaveOutcomeType,
} from './leave.types.ts';
import * as changes from './leave-change.service.ts';
import * as decisions from './leave-decision.service.ts';
import { explainPlan } from './leave-explanation.ts';
import { planLeave } from './leave-plan.service.ts';
import type { LeaveRequest } from './leave-request.entity.ts';
import { revokeLeave } from './leave-revocation.service.ts';
import { submitLeave } from './leave-submission.service.ts';
import { grantOfficialLeave } from './official-leave.service.ts';

@Resolver(() => LeaveRequestType)
export class LeaveResolver {
  @Access(leaveReaders)
  @Query(() => LeaveRequestConnection, {
    description:
      'Requests of the own children, the own class or the own school. Waiting ones alone: oldest first.',
  })
  leaveRequests(
    @Args(() => LeaveRequestsArgs) args: LeaveRequestsArgs,
    @Ctx() context: Context,
  ): Promise<Page<LeaveRequest>> {
    return leaveQueue(context, mustBeSignedIn(context), args);
  }

  @Access(leaveReaders)
  @Query(() => LeaveRequestType, {
    nullable: true,
    description: 'One request, for the family and the school; the school’s look is recorded.',
  })
  async leaveRequest(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<LeaveRequest> {
    const request = await openLeave(context, id);
    if (!request) throw notFound();
    return request;
  }

  @Access(leaveAskers)
  @Query(() => LeavePlanType, {
    description:
      'What would happen with a wish: its length, who decides, until when proof is due, what is wrong.',
  })
  async leavePlan(
    @Arg('input', () => LeavePlanInput, { description: 'The wish.' }) { changing, ...wish }: LeavePlanInput,
    @Ctx() context: Context,
  ): Promise<LeavePlanType> {
    const plan = await planLeave(context, mustBeSignedIn(context), wish, changing ?? null);
    return explainPlan(context, plan);
  }

  @Access(leaveAskers)
  @Mutation(() => LeaveRequestType, {
    description: 'Asks for leave: a guardian for a child, the homeroom teacher or the office for a pupil.',
  })
  submitLeaveRequest(
    @Arg('input', () => SubmitLeaveRequestInput, { description: 'The request.' })
    input: SubmitLeaveRequestInput,
    @Ctx() context: Context,
  ): Promise<LeaveRequest> {
    return submitLeave(context, mustBeSignedIn(context), input);
  }

  @Access(leaveAskers)
  @Mutation(() => LeaveRequestType, { description: 'Changes a request before the first decision.' })
  changeLeaveRequest(
    @Arg('input', () => ChangeLeaveRequestInput, { description: 'The request as it shall be.' })
    input: ChangeLeaveRequestInput,
    @Ctx() context: Context,
  ): Promise<LeaveRequest> {
    return changes.changeLeave(context, mustBeSignedIn(context), input);
  }

  @Access(leaveAskers)
  @Mutation(() => LeaveRequestType, { description: 'Adds proof to a request that waits or was approved.' })
  addLeaveProof(
    @Arg('input', () => AddLeaveProofInput, { description: 'The proof.' }) input: AddLeaveProofInput,
    @Ctx() context: Context,
  ): Promise<LeaveRequest> {
    return changes.addLeaveProof(context, mustBeSignedIn(context), input);
  }

  @Access(leaveAskers)
  @Mutation(() => LeaveRequestType, { description: 'Takes back a request that is not decided yet.' })
  withdrawLeaveRequest(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<LeaveRequest> {
    return changes.withdrawLeave(context, mustBeSignedIn(context), id);
  }

  @Access(leaveDeciders)
  @Mutation(() => LeaveRequestType, {
    description: 'Says yes to the step that is asked now; after the last one the leave is approved.',
  })
  approveLeaveRequest(
    @Args(() => LeaveApprovalArgs) { comment, ...decision }: LeaveApprovalArgs,
    @Ctx() context: Context,
  ): Promise<LeaveRequest> {
    return decisions.approveLeave(context, mustBeSignedIn(context), decision, comment ?? null);
  }

  @Access(leaveDeciders)
  @Mutation(() => [LeaveDecisionOutcomeType], {
    description: 'Says yes to many; each is decided on its own.',
  })
  async approveLeaveRequests(
    @Args(() => LeaveApprovalsArgs) { input }: LeaveApprovalsArgs,
    @Ctx() context: Context,
  ): Promise<LeaveDecisionOutcomeType[]> {
    const outcomes = await decisions.approveMany(context, mustBeSignedIn(context), input);
    return outcomes.map(({ id, leaveRequest, refusal }) => ({
      id,
      leaveRequest,
      reason: refusal?.reason ?? null,
      message: refusal && refusalText(context.locale, refusal.reason, refusal.details.params),
    }));
  }

  @Access(leaveDeciders)
  @Mutation(() => LeaveRequestType, {
    description: 'Sends a request back with a reason that the family reads.',
  })
  returnLeaveRequest(
    @Args(() => LeaveReturnArgs) { reason, ...decision }: LeaveReturnArgs,
    @Ctx() context: Context,
  ): Promise<LeaveRequest> {
    return decisions.returnLeave(context, mustBeSignedIn(context), decision, reason);
  }

  @Access(leaveDeciders)
  @Mutation(() => LeaveRequestType, {
    description:
      'Takes back that leave was approved, with a reason that the family reads: the office, or whoever decided last.',
  })
  revokeLeaveRequest(
    @Arg('input', () => RevokeLeaveRequestInput, { description: 'Which, and why.' })
    { reason, ...decision }: RevokeLeaveRequestInput,
    @Ctx() context: Context,
  ): Promise<LeaveRequest> {
    return revokeLeave(context, mustBeSignedIn(context), decision, reason);
  }

  @Access(leaveOffice)
  @Mutation(() => OfficialLeaveOutcomeType, {
    description: 'Gives leave (公假) to a team or to whole classes at once, for the school’s office.',
  })
  async grantOfficialLeave(
    @Arg('input', () => GrantOfficialLeaveInput, { description: 'Who, when and why.' })
    input: GrantOfficialLeaveInput,
    @Ctx() context: Context,
  ): Promise<OfficialLeaveOutcomeType> {
    const { granted, skipped } = await grantOfficialLeave(context, mustBeSignedIn(context), input);
    return {
      granted,
      skipped: skipped.map(({ student, reason, params }) => ({
        student,
        reason,
        message: refusalText(context.locale, reason, params),
      })),
    };
  }

  @Access(leaveReaders)
  @Subscription(() => LeaveRequestType, {
    subscribe: ({ context, args }) => leaveChanges(context as Context, args.classGroup),
    description:
      'Sent, changed, decided and withdrawn requests: of the own children, the own class or school, or one class of it.',
  })
  leaveRequestChanged(
    @Root() request: LeaveRequest,
    @Args(() => LeaveChangesArgs) _args: LeaveChangesArgs,
  ): LeaveRequest {
    return request;
  }
}
