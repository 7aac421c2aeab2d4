import type { Context } from '../../graphql/context.ts';
import { badInput, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { LeaveRequest } from '../leave/leave-request.entity.ts';
import { submitLeave } from '../leave/leave-submission.service.ts';
import { Absence } from './absence.entity.ts';
import { asRead } from './absences.queries.ts';

export interface RetroactiveLeave {
  studentId: string;
  type: string;
  reason: string;
  absenceIds: readonly string[];
  attachmentIds: readonly string[];
}

/**
 * Asks for leave for absences that are recorded already (缺曠補請). They stay what they are until it is approved; then
 * they are read as excused.
 * @throws Refusal NOT_FOUND for absences that are not of that pupil or that the viewer may not see yet, BAD_INPUT
 * ABSENCE_HAS_LEAVE naming `absenceIds`, and all that submitLeave refuses.
 */
export async function submitRetroactiveLeave(
  context: Context,
  viewer: Viewer,
  { studentId, type, reason, absenceIds, attachmentIds }: RetroactiveLeave,
): Promise<LeaveRequest> {
  const { em } = context;
  const ids = [...new Set(absenceIds)];
  const absences = await em.find(
    Absence,
    { id: { $in: ids }, student: studentId, kind: { $ne: null } },
    { orderBy: { date: 'asc', id: 'asc' } },
  );
  if (absences.length !== ids.length) throw notFound();
  const rows = await asRead(em, absences);
  if (rows.some(({ leaveRequestId }) => leaveRequestId !== null))
    throw badInput('ABSENCE_HAS_LEAVE', 'absenceIds');
  const days = [...Map.groupBy(rows, ({ date }) => date)].map(([date, ofDate]) => ({
    date,
    periods: ofDate.map(({ period }) => period),
  }));
  return submitLeave(
    context,
    viewer,
    { studentId, type, reason, days, attachmentIds },
    { retroactive: true },
  );
}
