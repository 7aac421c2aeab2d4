import { leaveSentence, leaveTypeName, refusalText } from '@qinshi/domain';
import { systemScope } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { approversOf } from './approvers.ts';
import type { LeavePlanType } from './leave.types.ts';
import { type LeavePlan, objectionParams } from './leave-plan.service.ts';
import { leaveTypesOf } from './leave-rules.ts';

/** A plan in words, with the names of those who would be asked today. */
export async function explainPlan({ em, at, locale }: Context, plan: LeavePlan): Promise<LeavePlanType> {
  const { student, schoolId, type, judgement, roles, clashes } = plan;
  const { days, periodCount, dayCount, attachmentRequired, proofDueOn, daysLeft } = judgement;
  const approvers = await approversOf(
    systemScope(em),
    at,
    roles.map((role) => ({ studentId: student.id, role })),
  );
  const types = (await leaveTypesOf(em, [schoolId])).get(schoolId) ?? [];
  return {
    type,
    student,
    days,
    periodCount,
    dayCount,
    sentence: leaveSentence(
      { student: student.name, type: leaveTypeName(type, locale), days: dayCount, periods: periodCount },
      locale,
    ),
    steps: roles.map((role, index) => ({
      role,
      approverNames: approvers[index]?.staff.map(({ name }) => name) ?? [],
      vacant: approvers[index]?.vacant ?? true,
    })),
    attachmentRequired,
    proofDueOn,
    daysLeft,
    problems: judgement.objections.map((objection) => ({
      reason: objection.reason,
      field: objection.field,
      message: refusalText(locale, objection.reason, objectionParams(plan, types, objection, locale)),
      date: objection.date,
      clash: (objection.clash && clashes.get(objection.clash)) ?? null,
    })),
  };
}
