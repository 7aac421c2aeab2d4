import { type IsoDate, isSchoolDay, SCHOOL_LEVELS, taipeiInstant, toTaipeiDate } from '@qinshi/domain';
import { z } from 'zod';
import type { EntityManager } from '../../db/orm.ts';
import { scoped } from '../../db/scope.ts';
import { defineJob, EACH_MINUTE } from '../../jobs/queue.ts';
import type { Deps } from '../../use-case.ts';
import { dayRulesOf, periodTablesOf, schoolDayOfSchools } from '../calendar/school-days.ts';
import { School } from '../schools/school.entity.ts';
import { raiseAlarms } from './alarms.ts';
import { isOver, studentDays } from './student-days.ts';

/** Pupils looked at in one transaction. */
const AT_ONCE = 500;

/**
 * Each minute: families and teachers of pupils who are missing and whom nothing explains are told, once a day. Nobody
 * is who has leave, granted or asked for, a note, no school or none any more, or a trip.
 */
export const raiseMissingAlarms = defineJob({
  name: 'raiseMissingAlarms',
  payload: z.object({}).nullish(),
  cron: EACH_MINUTE,
  async run(deps) {
    const at = deps.clock.now();
    const today = toTaipeiDate(at);
    const waiting = await notSeen(dayScope(deps, at), await schoolsThatMiss(deps, today, at), today, at);
    for (let start = 0; start < waiting.length; start += AT_ONCE) {
      const ids = waiting.slice(start, start + AT_ONCE);
      await dayScope(deps, at).transactional(async (em) => {
        const days = await studentDays(em, ids, { from: today, to: today }, at);
        await raiseAlarms(
          { em, deps, at },
          days.filter((day) => day.unexplained && !isOver(day, at)),
        );
      });
    }
  },
});

/** The system's view on a day of the application's clock, which tests and the demo move. */
function dayScope({ orm }: Deps, now: Date): EntityManager {
  return scoped(orm.em.fork({ clear: true }), { kind: 'SYSTEM', now });
}

interface MissingSchools {
  ids: string[];
  /** From when on a swipe is an arrival in all of them. */
  arrivesFrom: number;
}

/** Schools in which somebody may be missed now: school is on, the first hour of alarm has struck, lessons are not over. */
async function schoolsThatMiss(deps: Deps, today: IsoDate, at: Date): Promise<MissingSchools> {
  const em = dayScope(deps, at);
  const all = (await em.find(School, {})).map(({ id }) => id);
  const days = await schoolDayOfSchools(em, all, today);
  const open = all.filter((id) => isSchoolDay(days.get(id) ?? { kind: 'NO_SCHOOL' }));
  const rules = await dayRulesOf(em, open);
  const tables = await periodTablesOf(em, open);
  const hours = (id: string) => SCHOOL_LEVELS.map((level) => rules.on(id, level, today));
  const now = at.getTime();
  const ids = open.filter((id) => {
    const ends = tables.on(id, today).at(-1)?.endsAt;
    const begun = hours(id).some(({ alarmAt }) => taipeiInstant(today, alarmAt) <= now);
    return begun && ends !== undefined && now <= taipeiInstant(today, ends);
  });
  const arrivals = ids.flatMap(hours).map(({ arrivesFrom }) => taipeiInstant(today, arrivesFrom));
  return { ids, arrivesFrom: Math.max(...arrivals) };
}

/** Pupils of these schools' classes whom neither a reader nor a teacher has seen, and about whom nobody was told. */
async function notSeen(
  em: EntityManager,
  { ids, arrivesFrom }: MissingSchools,
  today: IsoDate,
  at: Date,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await em.execute<{ studentId: string }[]>(NOT_SEEN, [
    `{${ids.join(',')}}`,
    ...[today, new Date(arrivesFrom), at],
    ...[today, today, today],
  ]);
  return rows.map(({ studentId }) => studentId);
}

const NOT_SEEN = /* sql */ `
select enrolment.student_id as "studentId" from enrolment
where enrolment.school_id = any(?::uuid[]) and enrolment.class_group_id is not null and scope.is_current(enrolment)
  and not exists (
    select from swipe where swipe.student_id = enrolment.student_id and swipe.occurred_on = ?::date
      and swipe.occurred_at between ?::timestamptz and ?::timestamptz)
  and not exists (
    select from roll_call_row
    where roll_call_row.student_id = enrolment.student_id and roll_call_row.date = ?::date and mark <> 'ABSENT')
  and not exists (
    select from missing_alarm where missing_alarm.student_id = enrolment.student_id and missing_alarm.date = ?::date)
  and not exists (
    select from day_note where day_note.student_id = enrolment.student_id and day_note.date = ?::date)
order by enrolment.student_id
`;
