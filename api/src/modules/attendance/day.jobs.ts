import { addDays, toTaipeiDate } from '@qinshi/domain';
import { z } from 'zod';
import { scoped } from '../../db/scope.ts';
import { type AnyJob, defineJob } from '../../jobs/queue.ts';
import { raiseMissingAlarms } from './alarm.job.ts';
import { watchDropouts } from './dropout-watch.service.ts';

/** Pupils looked at in one transaction. */
const AT_ONCE = 500;
/** A row that began earlier was seen before. */
const LOOK_BACK_DAYS = 14;

/** At 20:00 in Taipei: whoever was wholly unexcused on three school days in a row comes on the office's list. */
export const watchForDropouts = defineJob({
  name: 'watchForDropouts',
  payload: z.object({}).nullish(),
  cron: '0 12 * * *',
  async run({ orm, clock }) {
    const at = clock.now();
    const today = toTaipeiDate(at);
    const system = () => scoped(orm.em.fork({ clear: true }), { kind: 'SYSTEM', now: at });
    const absent = await system().execute<{ studentId: string }[]>(
      `select student_id as "studentId" from absence where kind = 'UNEXCUSED' and date >= ?::date
       union select student_id from dropout_watch where settled_at is null order by 1`,
      [addDays(today, -LOOK_BACK_DAYS)],
    );
    for (let start = 0; start < absent.length; start += AT_ONCE) {
      const ids = absent.slice(start, start + AT_ONCE).map(({ studentId }) => studentId);
      await system().transactional((em) => watchDropouts({ em, at }, ids));
    }
  },
});

/**
 * Every ten minutes: cases of the watch in whose time leave was granted since are looked at again, so that no office
 * visits a family whose absences are excused. The evening looks at all others.
 */
export const reviewDropouts = defineJob({
  name: 'reviewDropouts',
  payload: z.object({}).nullish(),
  cron: '*/10 * * * *',
  async run({ orm, clock }) {
    const at = clock.now();
    const system = () => scoped(orm.em.fork({ clear: true }), { kind: 'SYSTEM', now: at });
    const rows = await system().execute<{ studentId: string }[]>(EXCUSED_SINCE);
    for (let start = 0; start < rows.length; start += AT_ONCE) {
      const ids = rows.slice(start, start + AT_ONCE).map(({ studentId }) => studentId);
      await system().transactional((em) => watchDropouts({ em, at }, ids));
    }
  },
});

const EXCUSED_SINCE = /* sql */ `
select distinct dropout_watch.student_id as "studentId" from dropout_watch
join leave_period on leave_period.student_id = dropout_watch.student_id and leave_period.in_force
  and leave_period.date >= dropout_watch.since
join leave_request on leave_request.id = leave_period.request_id and leave_request.status = 'APPROVED'
where dropout_watch.settled_at is null
order by 1
`;

export const dayJobs: readonly AnyJob[] = [raiseMissingAlarms, watchForDropouts, reviewDropouts];
