import type { LeaveStatus } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';

/** One period, or one whole day, of one pupil for which leave was asked and not refused. */
export interface LeaveInForce {
  requestId: string;
  studentId: string;
  /** ISO. */
  date: string;
  /** Code of the school’s period table; null: the whole day. Ask coversPeriod() of packages/domain. */
  period: string | null;
  /** A request that waits excuses nothing yet, but explains an absence. */
  status: Extract<LeaveStatus, 'PENDING' | 'APPROVED'>;
}

/**
 * Pending and approved leave of pupils on the days from `from` to `to`, both included, in one statement. What the
 * unit of work may not read is left out: give one of the system where leave counts that the viewer does not see.
 */
export async function leaveBetween(
  em: EntityManager,
  studentIds: readonly string[],
  from: string,
  to: string,
): Promise<LeaveInForce[]> {
  if (studentIds.length === 0) return [];
  return em.execute<LeaveInForce[]>(
    `select leave_period.request_id as "requestId", leave_period.student_id as "studentId",
       leave_period.date::text as date, leave_period.period, leave_request.status
     from leave_period join leave_request on leave_request.id = leave_period.request_id
     where leave_period.in_force and leave_period.date between ?::date and ?::date
       and leave_period.student_id = any (?::uuid[])
     order by leave_period.date, leave_period.request_id, leave_period.period`,
    [from, to, `{${studentIds.join(',')}}`],
  );
}
