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
    const system = () => scoped(orm.em.fork({ clear: true }), { kind: 'SYSTEM', today });
    const absent = await system().execute<{ studentId: string }[]>(
      `select distinct student_id as "studentId" from absence where kind = 'UNEXCUSED' and date >= ?::date order by 1`,
      [addDays(today, -LOOK_BACK_DAYS)],
    );
    for (let start = 0; start < absent.length; start += AT_ONCE) {
      const ids = absent.slice(start, start + AT_ONCE).map(({ studentId }) => studentId);
      await system().transactional((em) => watchDropouts({ em, at }, ids));
    }
  },
});

export const dayJobs: readonly AnyJob[] = [raiseMissingAlarms, watchForDropouts];
