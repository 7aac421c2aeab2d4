import { toTaipeiDate } from '@qinshi/domain';
import { scoped } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import { scopeOf } from '../../graphql/row-scope.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { ClassGroup } from '../schools/class-group.entity.ts';
import { Term } from '../schools/term.entity.ts';
import { isOver } from './grade-book.queries.ts';
import { teachesSubject } from './grades.access.ts';
import { mayReadBook, mayRecordIn } from './grades.policy.ts';

/** A subject of a class, who teaches it, and what the viewer may do. */
export interface ClassSubject {
  subject: { id: string; name: string; shortName: string };
  teacherNames: string[];
  /** Of those, whom the office has named beside the timetable. */
  namedIds: string[];
  mayRecord: boolean;
  assessmentCount: number;
}

/**
 * Subjects of a class in a term whose book the viewer reads: what the timetable names, what the office has given
 * teachers, and what is assessed. @throws Refusal NOT_FOUND for a term of another school year.
 */
export async function classSubjects(
  context: Context,
  viewer: Viewer,
  { id, school, schoolYear }: ClassGroup,
  termId: string,
): Promise<ClassSubject[]> {
  const { em, at, deps } = context;
  const term = await em.findOne(Term, { id: termId, schoolYear });
  if (!term) throw notFound();
  // Who teaches is on the door; the database shows names of staff to fewer people than that.
  const system = scoped(deps.orm.em.fork({ clear: true }), { ...scopeOf(context), kind: 'SYSTEM' });
  const rows = await system.execute<SubjectRow[]>(SUBJECTS, [id, termId, toTaipeiDate(at)]);
  const readable = await Promise.all(
    rows.map(async ({ id: subjectId, name, shortName, ...row }) => {
      const taught = await teachesSubject(context, id, subjectId);
      const facts = { classGroupId: id, schoolId: school.id, taught };
      if (!mayReadBook(viewer, facts)) return [];
      const mayRecord = mayRecordIn(viewer, facts, isOver(term, at));
      return [{ subject: { id: subjectId, name, shortName }, ...row, mayRecord }];
    }),
  );
  return readable.flat();
}

interface SubjectRow extends Pick<ClassSubject, 'teacherNames' | 'namedIds' | 'assessmentCount'> {
  id: string;
  name: string;
  shortName: string;
}

const SUBJECTS = /* sql */ `
with place as (select ?::uuid as class_group_id, ?::uuid as term_id, ?::date as today),
taught as (
  select subject.id, lesson.teacher_id as staff_id, false as named
  from place
  join lesson on lesson.class_group_id = place.class_group_id
  join class_group on class_group.id = place.class_group_id
  join subject on subject.school_id = class_group.school_id and subject.name = lesson.subject
  union
  select subject_teacher.subject_id, subject_teacher.staff_id, true
  from place join subject_teacher using (class_group_id, term_id)
), assessed as (
  select assessment.subject_id as id, count(*)::int as number
  from place join assessment using (class_group_id, term_id) where assessment.removed_at is null group by 1
)
select subject.id, subject.name, subject.short_name as "shortName", coalesce(max(assessed.number), 0) as "assessmentCount",
  coalesce(array_agg(distinct staff.name) filter (where staff.id is not null), '{}') as "teacherNames",
  coalesce(array_agg(distinct staff.id) filter (where taught.named and staff.id is not null), '{}') as "namedIds"
from (select id from taught union select id from assessed) named
join subject using (id)
left join assessed using (id)
left join taught using (id)
left join staff on staff.id = taught.staff_id and (staff.ends_on is null or staff.ends_on >= (select today from place))
group by subject.id
order by subject.position, subject.name
`;
