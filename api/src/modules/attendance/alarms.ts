import { taipeiInstant } from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import type { UseCase } from '../../use-case.ts';
import { guardiansOf } from '../identity/guardians.ts';
import type { News } from '../notifications/news.ts';
import { notify } from '../notifications/notify.ts';
import { alarmsAreRaised } from './arrival-order.ts';
import { announceDays } from './day-news.ts';
import type { DayOfStudent } from './student-days.ts';

/**
 * Tells families and homeroom teachers that pupils are missing, each pupil once a day: whoever comes second, be it
 * another worker or a teacher's tap, finds the row and tells nobody. Nobody is told of whoever has come since `days`
 * were looked at. Within the caller's transaction, as the system.
 * @returns the pupils about whom word went out now.
 */
export async function raiseAlarms(
  work: Pick<UseCase, 'em' | 'deps' | 'at'>,
  days: readonly DayOfStudent[],
  { exceptAccountId = null }: { exceptAccountId?: string | null } = {},
): Promise<string[]> {
  const { em, at } = work;
  const rows = days.flatMap(({ studentId, place, date, rule }) => {
    if (!place) return [];
    const since = new Date(taipeiInstant(date, rule.arrivesFrom));
    return [{ id: newId(at.getTime()), student_id: studentId, school_id: place.schoolId, date, since }];
  });
  if (rows.length === 0) return [];
  await alarmsAreRaised(
    em,
    rows.map(({ school_id }) => school_id),
  );
  const raised = await em.execute<{ studentId: string }[]>(RAISE, [at, JSON.stringify(rows)]);
  const missing = new Set(raised.map(({ studentId }) => studentId));
  const told = days.filter(({ studentId }) => missing.has(studentId));
  await notify(work, await newsOf(em, told, at, exceptAccountId));
  await announceDays(work, told);
  return [...missing];
}

interface PupilRow {
  studentId: string;
  name: string;
  className: string | null;
  /** Accounts of the homeroom teachers. */
  teachers: string[] | null;
}

async function newsOf(
  em: EntityManager,
  days: readonly DayOfStudent[],
  at: Date,
  exceptAccountId: string | null,
): Promise<News[]> {
  const ids = days.map(({ studentId }) => studentId);
  const guardians = await guardiansOf(em, ids, at);
  const pupils = await em.execute<PupilRow[]>(PUPILS, [`{${ids.join(',')}}`]);
  const pupilOf = new Map(pupils.map((pupil) => [pupil.studentId, pupil]));
  return days.flatMap(({ studentId, date, unexplained }): News[] => {
    const pupil = pupilOf.get(studentId);
    if (!pupil) return [];
    const event = {
      eventKey: `missing.${studentId}.${date}`,
      kind: 'MISSING',
      exceptAccountId,
      studentId,
    } as const;
    const { name, className } = pupil;
    const params = { name, at: at.toISOString(), explained: !unexplained };
    return [
      {
        ...event,
        audience: 'FAMILY',
        accountIds: guardians.get(studentId) ?? [],
        params: { ...params, className: null },
        path: `/leave/new?child=${studentId}&date=${date}`,
      },
      {
        ...event,
        audience: 'SCHOOL',
        accountIds: pupil.teachers ?? [],
        params: { ...params, className },
        path: '/',
      },
    ];
  });
}

// In the order of the unique key: two that raise the same alarms wait for each other, and never in a circle.
const RAISE = /* sql */ `
insert into missing_alarm (id, student_id, school_id, date, raised_at)
select missing.id, missing.student_id, missing.school_id, missing.date, ?::timestamptz
from jsonb_to_recordset(?::jsonb) as missing (id uuid, student_id uuid, school_id uuid, date date, since timestamptz)
where not exists (
  select from swipe where swipe.student_id = missing.student_id and swipe.occurred_on = missing.date
    and swipe.occurred_at >= missing.since)
order by missing.student_id, missing.date
on conflict (student_id, date) do nothing
returning student_id as "studentId"
`;

const PUPILS = /* sql */ `
select student.id as "studentId", student.name, class_group.name as "className",
  (select array_agg(distinct staff.account_id) from homeroom_assignment
   join staff on staff.id = homeroom_assignment.staff_id
   where homeroom_assignment.class_group_id = class_group.id and homeroom_assignment.starts_on <= scope.today()
     and (homeroom_assignment.ends_on is null or homeroom_assignment.ends_on >= scope.today())) as teachers
from student
join enrolment on enrolment.student_id = student.id and scope.is_current(enrolment)
left join class_group on class_group.id = enrolment.class_group_id
where student.id = any(?::uuid[])
`;
