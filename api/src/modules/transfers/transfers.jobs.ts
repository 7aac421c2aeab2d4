import { toTaipeiDate } from '@qinshi/domain';
import { z } from 'zod';
import { scoped } from '../../db/scope.ts';
import { type AnyJob, defineJob } from '../../jobs/queue.ts';
import type { News } from '../notifications/news.ts';
import { notify } from '../notifications/notify.ts';

interface OverdueRow {
  id: string;
  name: string;
  fromName: string;
  place: string;
  dueOn: string;
  /** Of the office that is told. */
  schoolId: string;
  accountIds: string[];
}

/**
 * At 08:00 in Taipei: the offices of both schools are told, once, of pupils who should have reported by yesterday and
 * have not (轉學未報到通報). What is to be done stands on their lists of transfers until somebody has done it.
 */
export const tellOfOverdueTransfers = defineJob({
  name: 'tellOfOverdueTransfers',
  payload: z.object({}).nullish(),
  cron: '0 0 * * *',
  async run(deps) {
    const at = deps.clock.now();
    await scoped(deps.orm.em.fork({ clear: true }), { kind: 'SYSTEM', now: at }).transactional(async (em) => {
      const today = toTaipeiDate(at);
      const rows = await em.execute<OverdueRow[]>(OVERDUE, [today, today, today, today, today]);
      const news = rows.map(
        ({ id, name, fromName, place, dueOn, schoolId, accountIds }): News => ({
          eventKey: `transfer.${id}.overdue`,
          kind: 'TRANSFER_OVERDUE',
          audience: 'SCHOOL',
          accountIds,
          params: { name, from: fromName, place, dueOn },
          path: `/office/schools/${schoolId}/transfers`,
        }),
      );
      await notify({ em, deps, at }, news);
    });
  },
});

export const transfersJobs: readonly AnyJob[] = [tellOfOverdueTransfers];

/** More than these on one morning are no news but a fault in the data. */
const MOST = 500;

const OVERDUE = /* sql */ `
select transfer.id, transfer.student_name as name, origin.name as "fromName",
  coalesce(destination.name, transfer.to_place) as place, transfer.due_on::text as "dueOn", told.id as "schoolId",
  (select coalesce(json_agg(distinct staff.account_id), '[]') from staff
   join staff_post on staff_post.staff_id = staff.id and staff_post.power in ('OFFICE', 'SCHOOL_ADMIN')
     and staff_post.starts_on <= ?::date and (staff_post.ends_on is null or staff_post.ends_on >= ?::date)
   where staff.school_id = told.id
     and staff.starts_on <= ?::date and (staff.ends_on is null or staff.ends_on >= ?::date)) as "accountIds"
from transfer
join school origin on origin.id = transfer.from_school_id
left join school destination on destination.id = transfer.to_school_id
join school told on told.id in (transfer.from_school_id, transfer.to_school_id)
where transfer.state = 'RELEASED' and transfer.due_on < ?::date
order by transfer.due_on desc, transfer.id, told.id limit ${MOST}
`;
