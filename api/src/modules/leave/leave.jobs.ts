import { toTaipeiDate } from '@qinshi/domain';
import { z } from 'zod';
import { systemScope } from '../../db/scope.ts';
import { type AnyJob, defineJob } from '../../jobs/queue.ts';
import { logFault } from '../../log-fault.ts';
import type { Deps, UseCase } from '../../use-case.ts';
import { inForce } from '../schools/in-force.ts';
import { Enrolment } from '../schools/student.entity.ts';
import { approversOf } from './approvers.ts';
import { remindApprovers } from './leave-news.ts';
import { LeaveRequest, LeaveStep } from './leave-request.entity.ts';
import { leaveSettingsOf } from './leave-rules.ts';

const BATCH = 100;
/** What could not be sent is tried again then. */
const AGAIN_AFTER_MS = 3_600_000;

/** Reminds whoever has not decided in the school's time. A decision or a withdrawal ends it, and so does the last time. */
export const remindOfLeave = defineJob({
  name: 'remindOfLeave',
  payload: z.object({}).loose(),
  cron: '*/10 * * * *',
  async run(deps) {
    while ((await remindBatch(deps)) === BATCH);
  },
});

/** One transaction; what another process reminds of at the same time is passed over. */
async function remindBatch(deps: Deps): Promise<number> {
  const at = deps.clock.now();
  return systemScope(deps.orm.em).transactional(async (tx) => {
    const due = await tx.execute<{ id: string; reminded: number }[]>(
      `select id, reminded from leave_request where remind_at <= ? order by remind_at limit ${BATCH}
       for update skip locked`,
      [at],
    );
    for (const row of due) {
      try {
        // A savepoint of its own: one that breaks holds up no other.
        await tx.transactional((own) => remind({ em: own, deps, at }, row));
      } catch (fault) {
        logFault(deps.log, fault, 'nobody could be reminded of leave', { leaveRequest: row.id });
        const later = new Date(at.getTime() + AGAIN_AFTER_MS);
        await tx.execute('update leave_request set remind_at = ? where id = ?', [later, row.id]);
      }
    }
    return due.length;
  });
}

async function remind(
  work: Pick<UseCase, 'em' | 'deps' | 'at'>,
  { id, reminded }: { id: string; reminded: number },
): Promise<void> {
  const { em, at } = work;
  const request = await em.findOneOrFail(LeaveRequest, { id });
  const [step] = await em.find(LeaveStep, { request: id, position: request.currentStep ?? 0 });
  const studentId = request.student.id;
  const place = await em.findOne(Enrolment, { student: studentId, ...inForce(toTaipeiDate(at)) });
  const now = place && { schoolId: place.school.id, classGroupId: place.classGroup?.id ?? null };
  const [approvers] = step ? await approversOf(em, at, [{ studentId, role: step.role }]) : [];
  const time = reminded + 1;
  if (approvers) await remindApprovers(work, request, approvers, now, time);
  const settings = (await leaveSettingsOf(em, [request.school.id])).get(request.school.id);
  const again = settings && time < settings.remindTimes;
  const next = again ? new Date(at.getTime() + settings.remindAfterHours * 3_600_000) : null;
  // By hand: a reminder is no change that a decider would have to look at, so the version stays.
  await em.execute('update leave_request set reminded = ?, remind_at = ? where id = ?', [time, next, id]);
}

export const leaveJobs: readonly AnyJob[] = [remindOfLeave];
