import { createHash } from 'node:crypto';
import {
  addDays,
  DEFAULT_RESHUFFLED_GRADES,
  gradesOf,
  type PromotionChoices,
  type PromotionPlan,
  type PupilOfYear,
  planPromotion,
  type SchoolLevel,
  termRange,
} from '@qinshi/domain';
import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import { Term } from '../schools/term.entity.ts';
import { Promotion } from './promotion.entity.ts';

/** The school year that pupils move up to, and the days between which they do. */
export interface YearChange {
  schoolYear: number;
  firstDay: string;
  /** Of the year before. */
  lastDay: string;
}

export function yearChangeOf(schoolYear: number): YearChange {
  const firstDay = termRange(schoolYear, 1).startsOn;
  return { schoolYear, firstDay, lastDay: addDays(firstDay, -1) };
}

/** A pupil whose place in the next year is not written down yet. */
export interface PupilToMove extends PupilOfYear {
  enrolmentId: string;
  name: string;
}

/** All that a school's plan is made of, and the plan. */
export interface SchoolPlan {
  schoolId: string;
  level: SchoolLevel;
  promotion: Promotion | null;
  choices: PromotionChoices;
  pupils: readonly PupilToMove[];
  plan: PromotionPlan;
  /** Of the plan: the same one is the same digest, and any change of data is another. */
  digest: string;
}

interface SchoolRow {
  schoolId: string;
  level: SchoolLevel;
}
interface ClassRow {
  schoolId: string;
  grade: number;
  number: number;
  staffIds: string[];
}
type PupilRow = PupilToMove & { schoolId: string };

/**
 * The plans of schools for a year, from what is true at this moment: five statements, however many schools. Pupils who have
 * been moved already are not in them.
 * @param em within the system's scope: pupils of days to come are in no viewer's rows.
 */
export async function plansOf(
  em: EntityManager,
  schoolIds: readonly string[],
  change: YearChange,
  today: string,
): Promise<SchoolPlan[]> {
  const { schoolYear, lastDay } = change;
  const ids = [...schoolIds];
  const schools = await executeBound<SchoolRow>(em, SCHOOLS, [ids]);
  const classes = await executeBound<ClassRow>(em, CLASSES, [ids, schoolYear - 1, lastDay]);
  const pupils = await executeBound<PupilRow>(em, PUPILS, [ids, lastDay, today]);
  const promotions = await em.find(Promotion, { school: { $in: ids }, schoolYear }, { refresh: true });
  const terms = await em.count(Term, { schoolYear });
  const classesOf = Map.groupBy(classes, ({ schoolId }) => schoolId);
  const pupilsOf = Map.groupBy(pupils, ({ schoolId }) => schoolId);
  const promotionOf = new Map(promotions.map((row) => [row.school.id, row]));
  return schools.map(({ schoolId, level }) => {
    const own = classesOf.get(schoolId) ?? [];
    const moving = pupilsOf.get(schoolId) ?? [];
    const promotion = promotionOf.get(schoolId) ?? null;
    const choices = promotion?.choices ?? defaultChoices(level, own);
    const plan = planPromotion({ level, classes: own, pupils: moving, hasTerms: terms >= 2 }, choices);
    return { schoolId, level, promotion, choices, pupils: moving, plan, digest: digestOf(plan, moving) };
  });
}

/** As most schools do it: grades three and five are drawn anew, everybody else goes on with class, seat and teacher. */
export function defaultChoices(level: SchoolLevel, classes: readonly { grade: number }[]): PromotionChoices {
  const first = Math.min(...gradesOf(level));
  return {
    seed: 1,
    reshuffledGrades: level === 'ELEMENTARY' ? DEFAULT_RESHUFFLED_GRADES : [],
    firstGradeClasses: classes.filter(({ grade }) => grade === first).length,
    keepHomerooms: true,
    seats: 'KEEP',
    homerooms: [],
    pupils: [],
  };
}

function digestOf(plan: PromotionPlan, pupils: readonly PupilToMove[]): string {
  const enrolments = pupils.map(({ enrolmentId }) => enrolmentId);
  return createHash('sha256')
    .update(JSON.stringify([plan, enrolments]))
    .digest('base64url');
}

const SCHOOLS = /* sql */ `
select id as "schoolId", level from school where id = any($1::uuid[]) order by code
`;

const CLASSES = /* sql */ `
select class_group.school_id as "schoolId", grade, number,
  coalesce((select array_agg(staff_id order by homeroom_assignment.id) from homeroom_assignment
    join staff on staff.id = staff_id and (staff.ends_on is null or staff.ends_on > $3::date)
    where class_group_id = class_group.id and homeroom_assignment.starts_on <= $3::date
      and (homeroom_assignment.ends_on is null or homeroom_assignment.ends_on >= $3::date)), '{}') as "staffIds"
from class_group
where class_group.school_id = any($1::uuid[]) and school_year = $2::int
order by grade, number, class_group.id
`;

const PUPILS = /* sql */ `
select enrolment.school_id as "schoolId", enrolment.id as "enrolmentId", enrolment.student_id as "studentId",
  enrolment.student_number as "studentNumber", student.name, student.gender, class_group.grade, class_group.number,
  enrolment.seat_number as "seatNumber", enrolment.ends_on is not null as leaves
from enrolment
join student on student.id = enrolment.student_id
left join class_group on class_group.id = enrolment.class_group_id
where enrolment.school_id = any($1::uuid[]) and enrolment.starts_on <= $2::date
  and (enrolment.ends_on is null or enrolment.ends_on >= $3::date)
  and not exists (select from promotion_move where promotion_move.before_id = enrolment.id)
order by class_group.grade, class_group.number, enrolment.seat_number, enrolment.student_number, enrolment.id
`;
