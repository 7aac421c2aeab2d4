import { defineEntity, p, ref } from '@mikro-orm/core';
import { LEAVE_REASON_MAX_LENGTH, LEAVE_STATUSES, type LeaveStatus } from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Staff } from '../schools/staff.entity.ts';
import { Student } from '../schools/student.entity.ts';

/** What uploads that came with a request are attached to. */
export const ATTACHED_TO = 'leaveRequest';

/** Leave is the family's and the pupil's current school's; the bureau has no part in it. */
const READERS = 'student_id in (select scope.students() as students)';

const LeaveRequestSchema = defineEntity({
  name: 'LeaveRequest',
  tableName: 'leave_request',
  properties: {
    id: columns.id(),
    student: () => p.manyToOne(Student).ref(),
    /** Where the pupil was when it was sent: its types and periods are meant. */
    school: () => p.manyToOne(School).ref(),
    /** Code of a leave type. */
    type: columns.text(20),
    reason: columns.text(LEAVE_REASON_MAX_LENGTH),
    status: columns.text(10).$type<LeaveStatus>(),
    version: p.integer().version(),
    /** The step that is asked now; null once nothing is to be decided any more. */
    currentStep: p.smallint().strictNullable(),
    periodCount: p.smallint(),
    /** Whole and half days. */
    dayCount: p.double().$type<number>(),
    firstOn: columns.day(),
    lastOn: columns.day(),
    submittedBy: () => p.manyToOne(Account).ref(),
    /** As it was then, with what the person was: 林美玉, 導師 陳志明. A deletion replaces it. */
    submittedByName: columns.text(100),
    submittedAt: columns.instant(),
    /** When it was decided or withdrawn. */
    closedAt: columns.instant().strictNullable(),
    /** Until when proof is due; null when none is, or it is there. */
    proofDueOn: columns.day().strictNullable(),
    /** Whether it had been approved before it was sent back (撤銷). */
    revoked: p.boolean().default(false),
    /** For absences that were recorded before (缺曠補請). */
    retroactive: p.boolean(),
    /** When whoever is asked now is reminded next; null when never again. */
    remindAt: columns.instant().strictNullable(),
    /** How often whoever is asked now was reminded. */
    reminded: p.smallint().default(0),
  },
  indexes: [
    { name: 'leave_request_student_index', properties: ['student', 'submittedAt'] },
    { name: 'leave_request_queue_index', properties: ['school', 'status', 'submittedAt'] },
    { name: 'leave_request_submitter_index', properties: ['submittedBy'] },
    { name: 'leave_request_closed_index', properties: ['closedAt'] },
    { name: 'leave_request_reminder_index', properties: ['remindAt'], where: 'remind_at is not null' },
  ],
  checks: [
    oneOf('leave_request', 'status', LEAVE_STATUSES),
    { name: 'leave_request_step_check', expression: `(status = 'PENDING') = (current_step is not null)` },
    { name: 'leave_request_closed_check', expression: `(status = 'PENDING') = (closed_at is null)` },
    { name: 'leave_request_remind_check', expression: `remind_at is null or status = 'PENDING'` },
    { name: 'leave_request_revoked_check', expression: `not revoked or status = 'RETURNED'` },
    { name: 'leave_request_size_check', expression: 'period_count >= 1' },
    { name: 'leave_request_days_check', expression: 'last_on >= first_on' },
  ],
  policies: rowScopes('leave_request', READERS),
});

/** A request for a pupil's leave (假單), from sending to the last decision. */
export class LeaveRequest extends LeaveRequestSchema.class {
  isWaiting(): boolean {
    return this.status === 'PENDING';
  }

  /** The step that is asked now. @throws Error when nothing is to be decided. */
  stepNow(steps: readonly LeaveStep[]): LeaveStep {
    const step = steps.find(({ position }) => position === this.currentStep);
    if (!step) throw new Error(`The leave is ${this.status}, not waiting.`);
    return step;
  }

  /**
   * The decider says yes; the next step is asked, and reminded at `remindAt`, or it was the last.
   * @throws Error when nothing is to be decided.
   */
  pass(steps: readonly LeaveStep[], decision: Decision, remindAt: Date | null): void {
    const step = this.stepNow(steps);
    step.close('APPROVED', decision);
    const next = steps.find(({ position }) => position === step.position + 1);
    if (!next) {
      close(this, 'APPROVED', decision.at);
      return;
    }
    this.currentStep = next.position;
    this.reminded = 0;
    this.remindAt = remindAt;
  }

  /** The decider says no, and why. @throws Error when nothing is to be decided. */
  sendBack(steps: readonly LeaveStep[], decision: Decision & { comment: string }): void {
    this.stepNow(steps).close('RETURNED', decision);
    close(this, 'RETURNED', decision.at);
  }

  /**
   * The school takes back what it had granted: one more step, which says who did so and why.
   * @throws Error when it is not approved.
   */
  revoke(step: LeaveStep, decision: Decision & { comment: string }): void {
    if (this.status !== 'APPROVED') throw new Error(`The leave is ${this.status}, not approved.`);
    step.close('RETURNED', decision);
    close(this, 'RETURNED', decision.at);
    this.revoked = true;
    this.proofDueOn = null;
  }

  /** The family, or the school for it, takes it back. @throws Error when it was decided already. */
  withdraw(at: Date): void {
    if (!this.isWaiting()) throw new Error(`The leave is ${this.status}, not waiting.`);
    close(this, 'WITHDRAWN', at);
  }
}
LeaveRequestSchema.setClass(LeaveRequest);

/** What a decider leaves at a step. */
export interface Decision {
  by: Staff;
  at: Date;
  comment: string | null;
}

const LeaveStepSchema = defineEntity({
  name: 'LeaveStep',
  tableName: 'leave_step',
  properties: {
    id: columns.id(),
    request: () => p.manyToOne(LeaveRequest).ref().deleteRule('cascade'),
    /** The request’s, so that the database can tell whose row it is. */
    student: () => p.manyToOne(Student).ref(),
    /** From 1. */
    position: p.smallint(),
    /** 導師, or the title of a post. */
    role: columns.text(40),
    decidedBy: () => p.manyToOne(Staff).ref().strictNullable().deleteRule('no action'),
    decidedAt: columns.instant().strictNullable(),
    outcome: columns.text(10).$type<LeaveStatus>().strictNullable(),
    comment: columns.text(200).strictNullable(),
  },
  uniques: [{ name: 'leave_step_position_unique', properties: ['request', 'position'] }],
  indexes: [
    { name: 'leave_step_student_index', properties: ['student'] },
    { name: 'leave_step_decided_by_index', properties: ['decidedBy'] },
  ],
  checks: [
    oneOf('leave_step', 'outcome', ['APPROVED', 'RETURNED']),
    {
      name: 'leave_step_decision_check',
      expression: `(outcome is null) = (decided_at is null) and (outcome is null) = (decided_by_id is null)`,
    },
  ],
  policies: rowScopes('leave_step', READERS),
});

/** One who has to say yes to a request, and what was said. */
export class LeaveStep extends LeaveStepSchema.class {
  close(outcome: 'APPROVED' | 'RETURNED', { by, at, comment }: Decision): void {
    this.outcome = outcome;
    this.decidedBy = ref(by);
    this.decidedAt = at;
    this.comment = comment;
  }
}
LeaveStepSchema.setClass(LeaveStep);

const LeavePeriodSchema = defineEntity({
  name: 'LeavePeriod',
  tableName: 'leave_period',
  properties: {
    id: columns.id(),
    request: () => p.manyToOne(LeaveRequest).ref().deleteRule('cascade'),
    student: () => p.manyToOne(Student).ref(),
    date: columns.day(),
    /** Code of the school’s period table; null: the whole day, whatever periods it has when somebody looks. */
    period: columns.text(16).strictNullable(),
    /** Whether the request is pending or approved: at most one such holds a pupil’s period. */
    inForce: p.boolean(),
  },
  uniques: [
    {
      name: 'leave_period_once_unique',
      properties: ['student', 'date', 'period'],
      where: 'in_force',
    },
    // That no period is held beside a whole day, oneAfterTheOther() sees to.
    {
      name: 'leave_period_whole_unique',
      properties: ['student', 'date'],
      where: 'in_force and period is null',
    },
  ],
  indexes: [{ name: 'leave_period_request_index', properties: ['request'] }],
  policies: rowScopes('leave_period', READERS),
});

/** One period of one day for which leave was asked, or one whole day. */
export class LeavePeriod extends LeavePeriodSchema.class {}
LeavePeriodSchema.setClass(LeavePeriod);

// A function rather than a #private method: hydrated entities are made without running the constructor.
function close(request: LeaveRequest, status: LeaveStatus, at: Date): void {
  request.status = status;
  request.currentStep = null;
  request.closedAt = at;
  request.remindAt = null;
}
