import { className, type PlannedPupil, type PromotionProblem, toTaipeiDate } from '@qinshi/domain';
import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { offsetOf, type Page, pageSize, tablePage } from '../../graphql/connection.ts';
import type { UseCase } from '../../use-case.ts';
import type { PromotionPupilsArgs, PromotionsArgs } from './promotion.inputs.ts';
import { plansOf, type SchoolPlan, yearChangeOf } from './promotion-facts.ts';

/** A class of the new year, planned or made. */
export interface ClassView {
  grade: number;
  number: number;
  name: string;
  studentCount: number;
  teacherNames: readonly string[];
}

/** One pupil's way, planned or gone. */
export interface PupilView {
  studentId: string;
  name: string;
  studentNumber: string;
  outcome: PlannedPupil['outcome'];
  fromClassName: string | null;
  toClassName: string | null;
  seatNumber: number | null;
  isChosen: boolean;
}

export interface ProblemView extends PromotionProblem {
  className: string | null;
  subject: string | null;
}

/** A school's way into a year, as its screens show it. */
export interface PromotionView extends SchoolPlan {
  schoolYear: number;
  classes: readonly ClassView[];
  moved: readonly MovedRow[];
  problems: readonly ProblemView[];
}

interface MovedRow {
  schoolId: string;
  outcome: PlannedPupil['outcome'];
  count: number;
}
interface ClassRow extends ClassView {
  schoolId: string;
}

type Reading = Pick<UseCase, 'em' | 'at'>;

/**
 * The ways of schools into a year; a fixed number of statements, however many schools. The caller has checked who asks; of
 * schools whose pupils the asker's row scope does not reach nothing is told all the same.
 */
export async function promotionViews(
  { em, at }: Reading,
  asked: readonly string[],
  schoolYear: number,
): Promise<PromotionView[]> {
  const reached = await executeBound<{ id: string }>(em, WITHIN_REACH, [[...asked]]);
  const schoolIds = reached.map(({ id }) => id);
  if (schoolIds.length === 0) return [];
  const eyes = systemScope(em);
  const change = yearChangeOf(schoolYear);
  const plans = await plansOf(eyes, schoolIds, change, toTaipeiDate(at));
  const moved = await executeBound<MovedRow>(eyes, MOVED, [[...schoolIds], schoolYear]);
  const made = await executeBound<ClassRow>(eyes, MADE, [[...schoolIds], schoolYear, change.firstDay]);
  const staffIds = plans.flatMap(({ plan }) => plan.classes.flatMap((each) => each.staffIds));
  const staff = await executeBound<{ id: string; name: string }>(
    eyes,
    'select id, name from staff where id = any($1::uuid[])',
    [staffIds],
  );
  const nameOf = new Map(staff.map(({ id, name }) => [id, name]));
  return plans.map((each): PromotionView => {
    const { schoolId, plan, promotion, pupils } = each;
    const pupilName = new Map(pupils.map(({ studentId, name }) => [studentId, name]));
    const planned = plan.classes.map(({ grade, number, name, count, staffIds: leading }) => ({
      ...{ grade, number, name, studentCount: count },
      teacherNames: leading.flatMap((id) => nameOf.get(id) ?? []),
    }));
    const ofSchool = <Row extends { schoolId: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.schoolId === schoolId);
    // Carried out, only what stands in the way of those who have come since is told.
    const problems = promotion?.isApplied() ? plan.problems.filter(({ isError }) => isError) : plan.problems;
    return {
      ...each,
      schoolYear,
      classes: promotion?.isApplied() ? ofSchool(made) : planned,
      moved: ofSchool(moved),
      problems: problems.map((problem) => ({
        ...problem,
        className: nameOfClass(each, problem.grade, problem.number),
        subject:
          problem.subjectId && (pupilName.get(problem.subjectId) ?? nameOf.get(problem.subjectId) ?? null),
      })),
    };
  });
}

/** A page of all schools' ways into a year, by code. */
export async function promotionTable(
  reading: Reading,
  schoolYear: number,
  args: PromotionsArgs,
): Promise<Page<PromotionView>> {
  const offset = offsetOf(args);
  const words = `%${(args.search ?? '').trim().replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await reading.em.execute<{ id: string; total: number }[]>(PAGE, [
    schoolYear,
    args.state ?? null,
    args.state ?? null,
    words,
    words,
    pageSize(args),
    offset,
  ]);
  const views = await promotionViews(
    reading,
    rows.map(({ id }) => id),
    schoolYear,
  );
  return tablePage(views, rows[0]?.total ?? 0, offset);
}

/** Pupils of one school and what becomes, or became, of each; a school's are few enough to be looked through here. */
export async function promotionPupils(
  { em }: Reading,
  view: PromotionView,
  args: PromotionPupilsArgs,
): Promise<Page<PupilView>> {
  const all = view.promotion?.isApplied() ? await movedPupils(em, view) : plannedPupils(view);
  const words = args.search?.trim().toLowerCase();
  const found = all.filter(
    ({ outcome, name, studentNumber, toClassName }) =>
      (!args.outcome || outcome === args.outcome) &&
      (!args.className || toClassName === args.className) &&
      (!words || name.toLowerCase().includes(words) || studentNumber.toLowerCase().includes(words)),
  );
  const offset = offsetOf(args);
  return tablePage(found.slice(offset, offset + pageSize(args)), found.length, offset);
}

function plannedPupils(view: PromotionView): PupilView[] {
  const chosen = new Set(view.choices.pupils.map(({ studentId }) => studentId));
  return view.plan.pupils.flatMap((planned, index) => {
    const before = view.pupils[index];
    if (!before) return [];
    return {
      studentId: planned.studentId,
      name: before.name,
      studentNumber: planned.studentNumber,
      outcome: planned.outcome,
      fromClassName: nameOfClass(view, before.grade, before.number),
      toClassName: nameOfClass(view, planned.grade, planned.number),
      seatNumber: planned.seatNumber,
      isChosen: chosen.has(planned.studentId),
    };
  });
}

async function movedPupils(em: EntityManager, { promotion, choices }: PromotionView): Promise<PupilView[]> {
  const chosen = new Set(choices.pupils.map(({ studentId }) => studentId));
  const rows = await executeBound<Omit<PupilView, 'isChosen'>>(systemScope(em), PUPILS, [promotion?.id]);
  return rows.map((row) => ({ ...row, isChosen: chosen.has(row.studentId) }));
}

function nameOfClass({ level }: SchoolPlan, grade: number | null, number: number | null): string | null {
  if (grade === null || number === null) return null;
  try {
    return className(level, grade, number);
  } catch {
    return `${grade}-${number}`;
  }
}

/** What the policies say of a school's records, asked with the asker's eyes. */
const WITHIN_REACH = /* sql */ `
select asked.id from unnest($1::uuid[]) with ordinality as asked (id, place)
where (select scope.is_system()) or (select scope.is_bureau())
  or ((select scope.kind()) in ('OFFICE', 'SCHOOL_ADMIN') and asked.id = (select scope.school()))
order by asked.place
`;

const PAGE = /* sql */ `
select school.id, count(*) over ()::int as total from school
left join promotion on promotion.school_id = school.id and promotion.school_year = ?::int
where (?::text is null or coalesce(promotion.state, 'OPEN') = ?::text)
  and (school.name ilike ? or school.code ilike ?)
order by school.code limit ? offset ?
`;

const MOVED = /* sql */ `
select promotion_move.school_id as "schoolId", outcome, count(*)::int as count from promotion_move
join promotion on promotion.id = promotion_id
where promotion_move.school_id = any($1::uuid[]) and school_year = $2::int
group by 1, 2
`;

const MADE = /* sql */ `
select class_group.school_id as "schoolId", grade, number, class_group.name,
  (select count(*)::int from enrolment where class_group_id = class_group.id
    and starts_on <= $3::date and (ends_on is null or ends_on >= $3::date)) as "studentCount",
  coalesce((select array_agg(staff.name order by homeroom_assignment.id) from homeroom_assignment
    join staff on staff.id = staff_id
    where class_group_id = class_group.id
      and (homeroom_assignment.ends_on is null or homeroom_assignment.ends_on >= $3::date)), '{}') as "teacherNames"
from class_group
where class_group.school_id = any($1::uuid[]) and school_year = $2::int
order by grade, number, class_group.id
`;

const PUPILS = /* sql */ `
select promotion_move.student_id as "studentId", student.name, earlier.student_number as "studentNumber", outcome,
  old_class.name as "fromClassName", new_class.name as "toClassName", later.seat_number as "seatNumber"
from promotion_move
join student on student.id = promotion_move.student_id
join enrolment earlier on earlier.id = before_id
left join class_group old_class on old_class.id = earlier.class_group_id
left join enrolment later on later.id = after_id
left join class_group new_class on new_class.id = later.class_group_id
where promotion_id = $1::uuid
order by new_class.grade nulls last, new_class.number, later.seat_number, earlier.student_number, promotion_move.id
`;
