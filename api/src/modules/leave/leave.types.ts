import type { LeaveStatus } from '@qinshi/domain';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Access, everybody, signedIn } from '../../graphql/access.ts';
import { connectionOf } from '../../graphql/connection.ts';
import { LeaveStatusEnum } from '../../graphql/enum-types.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { StudentType } from '../schools/schools.types.ts';
import { whoMaySeeLeave } from './leave.access.ts';

@ObjectType('LeaveType', { description: 'A type of leave (假別) as a school has it.' })
export class LeaveTypeType {
  @Access(signedIn)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(signedIn)
  @Field(() => String, { description: 'Code within the school.' })
  code!: string;

  @Access(signedIn)
  @Field(() => Boolean, { description: 'Whether it can be asked for.' })
  offered!: boolean;

  @Access(signedIn)
  @Field(() => Float, {
    nullable: true,
    description: 'From how many days on proof is needed; null: never, 0: always.',
  })
  attachmentFromDays!: number | null;

  @Access(signedIn)
  @Field(() => Int, {
    nullable: true,
    description:
      'Days within which proof may follow, from the last day of leave or from sending if later; null: at once.',
  })
  proofWithinDays!: number | null;

  @Access(signedIn)
  @Field(() => Int, { description: 'The least that can be asked for, in periods.' })
  minimumPeriods!: number;

  @Access(signedIn)
  @Field(() => Float, { nullable: true, description: 'Days in a school year; null without limit.' })
  yearlyDays!: number | null;

  @Access(signedIn)
  @Field(() => Boolean, { description: 'Whether families may ask for it, or the school alone gives it.' })
  guardiansMayAsk!: boolean;

  @Access(signedIn)
  @Field(() => Int, { description: 'Place in forms, from 1.' })
  position!: number;
}

/** Who may see one is decided by what it is part of. */
@ObjectType('LeaveDay', { description: 'Periods of one date for which leave was asked.' })
export class LeaveDayType {
  @Access(everybody)
  @Field(() => DateScalar, { description: 'The date.' })
  date!: string;

  @Access(everybody)
  @Field(() => [String], { description: 'Codes of the period table, in the order of the day.' })
  periods!: string[];
}

/** Who may see one is decided by the request that it is part of. */
@ObjectType('LeaveStep', { description: 'One who has to say yes to a request, and what was said.' })
export class LeaveStepType {
  @Access(everybody)
  @Field(() => String, { description: '導師, or the title of a post.' })
  role!: string;

  @Access(everybody)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;

  @Access(everybody)
  @Field(() => LeaveStatusEnum, { nullable: true, description: 'APPROVED or RETURNED, once decided.' })
  outcome!: LeaveStatus | null;

  @Access(everybody)
  @Field(() => String, { nullable: true, description: 'A word to the family; why it was returned.' })
  comment!: string | null;
}

@ObjectType('LeaveRequest', { description: 'A request for a pupil’s leave (假單).' })
export class LeaveRequestType {
  @Access(whoMaySeeLeave)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(whoMaySeeLeave)
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Access(whoMaySeeLeave)
  @Field(() => Float, { description: 'Whole and half days.' })
  dayCount!: number;

  @Access(whoMaySeeLeave)
  @Field(() => LeaveStatusEnum, { description: 'Where it stands.' })
  status!: LeaveStatus;

  @Access(whoMaySeeLeave)
  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  submittedAt!: Date;

  @Access(whoMaySeeLeave)
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Until when proof is due; null when none is, or it is there.',
  })
  proofDueOn!: string | null;

  @Access(whoMaySeeLeave)
  @Field(() => Boolean, {
    description:
      'Whether it had been approved before the school took that back; its last step says who and why.',
  })
  revoked!: boolean;

  @Access(whoMaySeeLeave)
  @Field(() => Boolean, { description: 'Whether it is for absences that were recorded before (缺曠補請).' })
  retroactive!: boolean;

  @Access(whoMaySeeLeave)
  @Field(() => Int, { description: 'For decisions and changes.' })
  version!: number;
}
export const LeaveRequestConnection = connectionOf(LeaveRequestType, 'LeaveRequest');

/** Who may see one is decided by the plan that it is part of. */
@ObjectType('LeavePlanStep', { description: 'One who would be asked.' })
export class LeavePlanStepType {
  @Access(everybody)
  @Field(() => String, { description: '導師, or the title of a post.' })
  role!: string;

  @Access(everybody)
  @Field(() => [String], { description: 'Names of everybody who might decide today.' })
  approverNames!: string[];

  @Access(everybody)
  @Field(() => Boolean, { description: 'Whether nobody has the role, so that the office acts.' })
  vacant!: boolean;
}

@ObjectType('LeaveProblem', { description: 'Something that stands against a wish.' })
export class LeaveProblemType {
  @Access(everybody)
  @Field(() => String, { description: 'Reason of the refusal catalogue.' })
  reason!: string;

  @Access(everybody)
  @Field(() => String, { nullable: true, description: 'The input that it is about, e.g. days.0.date.' })
  field!: string | null;

  @Access(everybody)
  @Field(() => String, { description: 'A sentence in the language of the request.' })
  message!: string;

  @Access(everybody)
  @Field(() => DateScalar, { nullable: true, description: 'The date that it is about.' })
  date!: string | null;

  @Access(everybody)
  @Field(() => LeaveRequestType, { nullable: true, description: 'The leave that it clashes with.' })
  clash!: unknown;
}

@ObjectType('LeavePlan', { description: 'What would happen with a wish, told before it is sent.' })
export class LeavePlanType {
  @Access(everybody)
  @Field(() => LeaveTypeType, { description: 'The type that was asked for.' })
  type!: unknown;

  @Access(everybody)
  @Field(() => StudentType, { description: 'The pupil.' })
  student!: unknown;

  @Access(everybody)
  @Field(() => [LeaveDayType], { description: 'Dates with all their periods, in order.' })
  days!: LeaveDayType[];

  @Access(everybody)
  @Field(() => Int, { description: 'How many periods.' })
  periodCount!: number;

  @Access(everybody)
  @Field(() => Float, { description: 'Whole and half days.' })
  dayCount!: number;

  @Access(everybody)
  @Field(() => String, {
    description: 'It all in one line, in the language of the request: 林小安 病假 3 天 共 18 節.',
  })
  sentence!: string;

  @Access(everybody)
  @Field(() => [LeavePlanStepType], { description: 'Who would be asked, in turn.' })
  steps!: LeavePlanStepType[];

  @Access(everybody)
  @Field(() => Boolean, { description: 'Whether proof is needed.' })
  attachmentRequired!: boolean;

  @Access(everybody)
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Until when proof may follow; null when none is needed, or it has to come along.',
  })
  proofDueOn!: string | null;

  @Access(everybody)
  @Field(() => Float, {
    nullable: true,
    description: 'Days of this type left in the school year after this one; null without limit.',
  })
  daysLeft!: number | null;

  @Access(everybody)
  @Field(() => [LeaveProblemType], { description: 'What stands against it; empty when it can be sent.' })
  problems!: LeaveProblemType[];
}

@ObjectType('SkippedLeave', { description: 'A pupil who was passed over.' })
export class SkippedLeaveType {
  @Access(everybody)
  @Field(() => StudentType, { description: 'The pupil.' })
  student!: unknown;

  @Access(everybody)
  @Field(() => String, { description: 'Reason of the refusal catalogue.' })
  reason!: string;

  @Access(everybody)
  @Field(() => String, { description: 'A sentence in the language of the request.' })
  message!: string;
}

@ObjectType('OfficialLeaveOutcome', { description: 'What became of leave for many.' })
export class OfficialLeaveOutcomeType {
  @Access(everybody)
  @Field(() => [LeaveRequestType], { description: 'What was granted.' })
  granted!: unknown[];

  @Access(everybody)
  @Field(() => [SkippedLeaveType], {
    description: 'Whoever has leave at that time already, or no school.',
  })
  skipped!: SkippedLeaveType[];
}

@ObjectType('LeaveDecisionOutcome', { description: 'How one of many was decided.' })
export class LeaveDecisionOutcomeType {
  @Access(everybody)
  @Field(() => ID, { description: 'Id that was given.' })
  id!: string;

  @Access(everybody)
  @Field(() => LeaveRequestType, {
    nullable: true,
    description: 'The request as it is now; null when it is not the viewer’s to see.',
  })
  leaveRequest!: unknown;

  @Access(everybody)
  @Field(() => String, { nullable: true, description: 'Why it was not approved.' })
  reason!: string | null;

  @Access(everybody)
  @Field(() => String, { nullable: true, description: 'The same in words.' })
  message!: string | null;
}
