import { markOfAbsence } from '@qinshi/domain';
import { executeBound } from '../../db/bound.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { periodTablesOf } from '../calendar/school-days.ts';
import type { AbsenceWish } from './absence-records.ts';

interface CorrectedRoll {
  id: string;
  schoolId: string;
  className: string;
  date: string;
  period: string;
}

/**
 * Has the roll say what a list of absences says: a roll call that was taken, and with it the pupil's day, must not go on
 * telling what was corrected elsewhere. Where no roll was called, none is made. Whoever has the roll open with what it
 * said before is told when sending it. Before the absences are written, as calling the roll does: two that write the same
 * wait for each other, and never in a circle. Within the caller's transaction, as the system.
 */
export async function correctRolls(
  { em, at }: Pick<UseCase, 'em' | 'at'>,
  viewer: Viewer,
  wishes: readonly AbsenceWish[],
): Promise<void> {
  if (wishes.length === 0) return;
  const said = JSON.stringify(
    wishes.map(({ studentId, schoolId, date, period, kind }) => ({
      ...{ student_id: studentId, school_id: schoolId, date, period, mark: markOfAbsence(kind) },
    })),
  );
  await executeBound(em, LOCK, [said]);
  const rolls = await executeBound<CorrectedRoll>(em, CORRECT, [said]);
  if (rolls.length === 0) return;
  const periods = await periodTablesOf(em, [...new Set(rolls.map(({ schoolId }) => schoolId))]);
  for (const { id, schoolId, className, date, period } of rolls)
    audit(
      { em, at },
      {
        action: 'rollCall.corrected',
        actor: actorOf(viewer),
        schoolId,
        subject: { type: 'rollCall', id },
        details: { classGroup: className, date, period: periods.name(schoolId, period, date) },
      },
    );
}

const SAID = /* sql */ `
said as (select * from jsonb_to_recordset($1::jsonb)
  as said (student_id uuid, school_id uuid, date date, period text, mark text))`;

const IS_OF_ROLL = /* sql */ `
roll_call.id = noted.roll_call_id and roll_call.school_id = said.school_id and noted.student_id = said.student_id
  and noted.date = said.date and noted.period = said.period`;

const LOCK = /* sql */ `
with ${SAID}
select from roll_call
where exists (select from said, roll_call_row noted where ${IS_OF_ROLL})
order by roll_call.id for update
`;

const CORRECT = /* sql */ `
with ${SAID},
corrected as (
  update roll_call_row noted set mark = said.mark from said, roll_call
  where ${IS_OF_ROLL} and noted.mark <> said.mark
  returning noted.roll_call_id
)
update roll_call set version = version + 1 from class_group
where roll_call.id in (select roll_call_id from corrected) and class_group.id = roll_call.class_group_id
returning roll_call.id, roll_call.school_id as "schoolId", class_group.name as "className",
  roll_call.date::text as date, roll_call.period
`;
