import { addDays, leavePeriodCount, leaveTypeName } from '@qinshi/domain';
import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Access, everybody, signedIn } from '../../graphql/access.ts';
import type { Page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, notFound } from '../../graphql/errors.ts';
import { attachmentOf } from '../files/attachments.ts';
import { AttachmentType } from '../files/files.types.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { StaffType, StudentType } from '../schools/schools.types.ts';
import type { Staff } from '../schools/staff.entity.ts';
import type { Student } from '../schools/student.entity.ts';
import { factsOfLeave, whoMaySeeLeave, whoMaySeeLeaveOfStudent } from './leave.access.ts';
import { LeaveBetweenArgs, StudentLeaveArgs } from './leave.inputs.ts';
import { mayEditLeave, mayRevokeLeave, mayWithdrawLeave } from './leave.policy.ts';
import { requestsBetween } from './leave.queries.ts';
import {
  LeaveDayType,
  LeaveRequestConnection,
  LeaveRequestType,
  LeaveStepType,
  LeaveTypeType,
} from './leave.types.ts';
import type { LeaveRequest, LeaveStep } from './leave-request.entity.ts';
import type { SchoolLeaveType } from './leave-rules.ts';

const MAX_SPAN = 400;

@Resolver(() => LeaveRequestType)
export class LeaveRequestResolver {
  @Access(whoMaySeeLeave)
  @FieldResolver(() => StudentType, { description: 'The pupil.' })
  async student(@Root() { student }: LeaveRequest): Promise<Student> {
    return student.loadOrFail();
  }

  @Access(whoMaySeeLeave)
  @FieldResolver(() => LeaveTypeType, { description: 'What kind of leave.' })
  async type(@Root() { school, type }: LeaveRequest, @Ctx() { loaders }: Context): Promise<SchoolLeaveType> {
    const found = (await loaders.leaveTypes.load(school.id)).find(({ code }) => code === type);
    if (!found) throw notFound();
    return found;
  }

  @Access(whoMaySeeLeave)
  @FieldResolver(() => [LeaveDayType], { description: 'Dates with their periods, in order.' })
  async days(@Root() request: LeaveRequest, @Ctx() { loaders }: Context): Promise<LeaveDayType[]> {
    return (await loaders.leaveDays.load(request)).map(({ date, periods }) => ({
      date,
      periods: [...periods],
    }));
  }

  @Access(whoMaySeeLeave)
  @FieldResolver(() => Int, { description: 'How many periods, by the period tables as they are now.' })
  async periodCount(@Root() request: LeaveRequest, @Ctx() { loaders }: Context): Promise<number> {
    return leavePeriodCount(await loaders.leaveDays.load(request));
  }

  @Access(whoMaySeeLeave)
  @FieldResolver(() => String, { description: 'Who sent it, e.g. 導師 陳志明.' })
  submittedBy(@Root() { submittedByName }: LeaveRequest): string {
    return submittedByName;
  }

  @Access(whoMaySeeLeave)
  @FieldResolver(() => [LeaveStepType], { description: 'Who has to say yes, in turn.' })
  async steps(@Root() request: LeaveRequest, @Ctx() { loaders }: Context): Promise<AskedStep[]> {
    return (await loaders.leaveSteps.load(request.id)).map((step) => asked(request, step));
  }

  @Access(whoMaySeeLeave)
  @FieldResolver(() => LeaveStepType, {
    nullable: true,
    description: 'Whose turn it is; null once nothing is to be decided any more.',
  })
  async currentStep(@Root() request: LeaveRequest, @Ctx() { loaders }: Context): Promise<AskedStep | null> {
    const steps = await loaders.leaveSteps.load(request.id);
    const now = steps.find(({ position }) => position === request.currentStep);
    return now ? asked(request, now) : null;
  }

  @Access(whoMaySeeLeave)
  @FieldResolver(() => [AttachmentType], { description: 'Files that came with it or followed.' })
  async attachments(@Root() { id }: LeaveRequest, @Ctx() { loaders }: Context): Promise<AttachmentType[]> {
    return (await loaders.leaveUploads.load(id)).map(attachmentOf);
  }

  @Access(whoMaySeeLeave)
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may decide the step that is asked now.' })
  async mayDecide(@Root() request: LeaveRequest, @Ctx() context: Context): Promise<boolean> {
    const { viewer, loaders } = context;
    const steps = await loaders.leaveSteps.load(request.id);
    const step = steps.find(({ position }) => position === request.currentStep);
    if (!viewer?.active.schoolId || viewer.active.studentIds.length > 0 || !step) return false;
    const { staff } = await loaders.leaveApprovers.load(`${request.student.id}/${step.role}`);
    return staff.some(
      ({ account, school }) => account.id === viewer.account.id && school.id === viewer.active.schoolId,
    );
  }

  @Access(whoMaySeeLeave)
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may still change it.' })
  async mayEdit(@Root() request: LeaveRequest, @Ctx() context: Context): Promise<boolean> {
    return mayEditLeave(context.viewer, await factsOfLeave(context, request));
  }

  @Access(whoMaySeeLeave)
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may take it back.' })
  async mayWithdraw(@Root() request: LeaveRequest, @Ctx() context: Context): Promise<boolean> {
    return mayWithdrawLeave(context.viewer, await factsOfLeave(context, request));
  }

  @Access(whoMaySeeLeave)
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may take back that it was approved.' })
  async mayRevoke(@Root() request: LeaveRequest, @Ctx() context: Context): Promise<boolean> {
    const now = await whereaboutsOf(context, request.student.id);
    return mayRevokeLeave(context.viewer, await factsOfLeave(context, request), now);
  }
}

/** A step, and whether somebody is asked to decide it now. */
interface AskedStep extends Pick<LeaveStep, 'role' | 'decidedAt' | 'outcome' | 'comment'> {
  studentId: string;
  deciderId: string | null;
  isAsked: boolean;
}

function asked({ currentStep, student }: LeaveRequest, step: LeaveStep): AskedStep {
  const { role, decidedAt, outcome, comment, position, decidedBy } = step;
  return {
    role,
    decidedAt,
    outcome,
    comment,
    studentId: student.id,
    deciderId: decidedBy?.id ?? null,
    isAsked: position === currentStep,
  };
}

@Resolver(() => LeaveStepType)
export class LeaveStepResolver {
  @Access(everybody)
  @FieldResolver(() => StaffType, {
    nullable: true,
    description: 'Who decided, or who is asked now; null while nobody is, or nobody can.',
  })
  async approver(@Root() step: AskedStep, @Ctx() context: Context): Promise<Staff | null> {
    if (step.deciderId) return context.loaders.leaveDecider.load(step.deciderId);
    return (await this.approvers(step, context))[0] ?? null;
  }

  @Access(everybody)
  @FieldResolver(() => [StaffType], {
    description: 'Everybody who may decide it now: the post, deputies, the office where it is vacant.',
  })
  async approvers(
    @Root() { isAsked, studentId, role }: AskedStep,
    @Ctx() { loaders }: Context,
  ): Promise<Staff[]> {
    return isAsked ? (await loaders.leaveApprovers.load(`${studentId}/${role}`)).staff : [];
  }
}

@Resolver(() => LeaveTypeType)
export class LeaveTypeResolver {
  @Access(signedIn)
  @FieldResolver(() => String, { description: 'Name, e.g. 病假, in the language of the request.' })
  name(@Root() type: SchoolLeaveType, @Ctx() { locale }: Context): string {
    return leaveTypeName(type, locale);
  }

  @Access(signedIn)
  @FieldResolver(() => Boolean, {
    description: 'Whether proof is ever needed; from which length on, attachmentFromDays says.',
  })
  attachmentRequired(@Root() { attachmentFromDays }: SchoolLeaveType): boolean {
    return attachmentFromDays !== null;
  }
}

@Resolver(() => StudentType)
export class StudentLeaveResolver {
  @Access(whoMaySeeLeaveOfStudent)
  @FieldResolver(() => LeaveRequestConnection, { description: 'Requests for this pupil, newest first.' })
  leaveRequests(
    @Root() { id }: Student,
    @Args(() => StudentLeaveArgs) args: StudentLeaveArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Page<LeaveRequest>> {
    return loaders.leaveOfStudent.load({ ownerId: id, args });
  }

  @Access(whoMaySeeLeaveOfStudent)
  @FieldResolver(() => [LeaveRequestType], {
    description: 'Pending and approved leave that covers a date of at most 400 days, by its first date.',
  })
  leaveBetween(
    @Root() { id }: Student,
    @Args(() => LeaveBetweenArgs) { from, to }: LeaveBetweenArgs,
    @Ctx() { em }: Context,
  ): Promise<LeaveRequest[]> {
    if (to < from) throw badInput('ENDS_BEFORE_START', 'to');
    if (to >= addDays(from, MAX_SPAN)) throw badInput('OUT_OF_RANGE', 'to');
    return requestsBetween(em, id, from, to);
  }
}
