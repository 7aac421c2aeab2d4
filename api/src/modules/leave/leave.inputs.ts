import { LEAVE_REASON_MAX_LENGTH, LEAVE_STATUSES, type LeaveStatus } from '@qinshi/domain';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsOptional,
  IsUUID,
  Max,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { NumberedPageArgs } from '../../graphql/connection.ts';
import { LeaveStatusEnum } from '../../graphql/enum-types.ts';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';

/** No request changes as often as that. */
const MAX_VERSION = 1_000_000;
const MAX_DAYS = 120;
const MAX_PERIODS = 30;
const MAX_ATTACHMENTS = 10;
const MAX_DECISIONS = 50;
const MAX_STUDENTS = 100;
const MAX_CLASSES = 30;
const COMMENT_MAX_LENGTH = 200;

@InputType({ description: 'Periods of one date for which leave is asked.' })
class LeaveDayInput {
  @Field(() => DateScalar, { description: 'The date.' })
  date!: string;

  @ArrayMaxSize(MAX_PERIODS, limit('OUT_OF_RANGE'))
  @Text(16, { each: true })
  @Field(() => [String], { description: 'Codes of the period table; all of the day’s when empty.' })
  periods!: string[];
}

@InputType({ description: 'What somebody wants to ask for.' })
class LeaveWishInput {
  @Text(20)
  @Field(() => String, { description: 'Code of a type of leave.' })
  type!: string;

  @ArrayMaxSize(MAX_DAYS, limit('OUT_OF_RANGE'))
  @ValidateNested({ each: true })
  @Field(() => [LeaveDayInput], { description: `Dates with their periods, at most ${MAX_DAYS}.` })
  days!: LeaveDayInput[];
}

@InputType({ description: 'A wish whose outcome is to be told before it is sent.' })
export class LeavePlanInput extends LeaveWishInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the pupil.' })
  studentId!: string;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, {
    nullable: true,
    description: 'A request that is being changed does not clash with itself.',
  })
  changing?: string | null;
}

@InputType({ description: 'A wish with what is sent along.' })
class LeaveSendingInput extends LeaveWishInput {
  @MinLength(1, limit('REASON_REQUIRED'))
  @Text(LEAVE_REASON_MAX_LENGTH)
  @Field(() => String, { description: `Why, at most ${LEAVE_REASON_MAX_LENGTH} characters.` })
  reason!: string;

  @ArrayMaxSize(MAX_ATTACHMENTS, limit('OUT_OF_RANGE'))
  @IsUUID(undefined, { each: true, ...limit('NOT_FOUND') })
  @Field(() => [ID], { description: `Ids of uploads of one’s own, at most ${MAX_ATTACHMENTS}.` })
  attachmentIds!: string[];
}

@InputType({ description: 'A request for leave.' })
export class SubmitLeaveRequestInput extends LeaveSendingInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the pupil.' })
  studentId!: string;
}

@InputType({ description: 'A request as it shall be from now on.' })
export class ChangeLeaveRequestInput extends LeaveSendingInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the request.' })
  id!: string;

  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_VERSION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'Version that was looked at.' })
  version!: number;
}

@InputType({ description: 'Leave that the school gives to several pupils at once (公假).' })
export class GrantOfficialLeaveInput extends LeaveWishInput {
  @ArrayMaxSize(MAX_STUDENTS, limit('OUT_OF_RANGE'))
  @IsUUID(undefined, { each: true, ...limit('NOT_FOUND') })
  @Field(() => [ID], { description: `Pupils one by one, at most ${MAX_STUDENTS}.` })
  studentIds!: string[];

  @ArrayMaxSize(MAX_CLASSES, limit('OUT_OF_RANGE'))
  @IsUUID(undefined, { each: true, ...limit('NOT_FOUND') })
  @Field(() => [ID], { description: `Whole classes, at most ${MAX_CLASSES}.` })
  classGroupIds!: string[];

  @MinLength(1, limit('REASON_REQUIRED'))
  @Text(LEAVE_REASON_MAX_LENGTH)
  @Field(() => String, { description: `Why, at most ${LEAVE_REASON_MAX_LENGTH} characters.` })
  reason!: string;
}

@InputType({ description: 'Proof that follows a request.' })
export class AddLeaveProofInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the request.' })
  id!: string;

  @ArrayMinSize(1, limit('REQUIRED'))
  @ArrayMaxSize(MAX_ATTACHMENTS, limit('OUT_OF_RANGE'))
  @IsUUID(undefined, { each: true, ...limit('NOT_FOUND') })
  @Field(() => [ID], { description: `Ids of uploads of one’s own, at most ${MAX_ATTACHMENTS}.` })
  attachmentIds!: string[];
}

@InputType({ description: 'A request and the version that was looked at.' })
export class LeaveDecisionInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the request.' })
  id!: string;

  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_VERSION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'Version that the decider saw.' })
  version!: number;
}

@InputType({ description: 'Leave that was approved and is not to be any more.' })
export class RevokeLeaveRequestInput extends LeaveDecisionInput {
  @MinLength(1, limit('REASON_REQUIRED'))
  @Text(COMMENT_MAX_LENGTH)
  @Field(() => String, { description: 'Why; the family reads it.' })
  reason!: string;
}

@ArgsType()
class LeaveDecisionArgs {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the request.' })
  id!: string;

  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_VERSION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'Version that the decider saw.' })
  version!: number;
}

@ArgsType()
export class LeaveApprovalArgs extends LeaveDecisionArgs {
  @IsOptional()
  @Text(COMMENT_MAX_LENGTH)
  @Field(() => String, { nullable: true, description: 'A word to the family.' })
  comment?: string | null;
}

@ArgsType()
export class LeaveReturnArgs extends LeaveDecisionArgs {
  @MinLength(1, limit('REASON_REQUIRED'))
  @Text(COMMENT_MAX_LENGTH)
  @Field(() => String, { description: 'Why; the family reads it.' })
  reason!: string;
}

@ArgsType()
export class LeaveApprovalsArgs {
  @ArrayMinSize(1, limit('REQUIRED'))
  @ArrayMaxSize(MAX_DECISIONS, limit('OUT_OF_RANGE'))
  @ValidateNested({ each: true })
  @Field(() => [LeaveDecisionInput], { description: `Requests, at most ${MAX_DECISIONS}.` })
  input!: LeaveDecisionInput[];
}

@ArgsType()
export class StudentLeaveArgs extends NumberedPageArgs {
  @IsOptional()
  @ArrayMaxSize(LEAVE_STATUSES.length, limit('OUT_OF_RANGE'))
  @Field(() => [LeaveStatusEnum], { nullable: true, description: 'States; all without it.' })
  status?: LeaveStatus[] | null;
}

@ArgsType()
export class LeaveRequestsArgs extends StudentLeaveArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only what the viewer may decide now.' })
  awaitingMe?: boolean | null;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Only pupils who are now in this class.' })
  classGroup?: string | null;
}

@ArgsType()
export class LeaveBetweenArgs {
  @Field(() => DateScalar, { description: 'First date.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last date, at most 400 days later.' })
  to!: string;
}

@ArgsType()
export class LeaveChangesArgs {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'For the school: only pupils who are now in this class.' })
  classGroup?: string | null;
}
