import { type Locale, schoolYearOf, toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { IDENTITY_KINDS, type IdentityFact, type IdentityKind } from '../../graphql/viewer.ts';
import { inForceSql } from '../schools/in-force.ts';
import { restrictedSql } from './custody.ts';

/**
 * All identities that an account has on the day of `at`, in the order in which they are offered:
 * homeroom classes and posts of staff in post, the bureau, bound children, own enrolment. One statement.
 */
export async function identitiesOf(em: EntityManager, accountId: string, at: Date): Promise<IdentityFact[]> {
  const today = toTaipeiDate(at);
  const rows = await em.execute<IdentityRow[]>(IDENTITIES, [accountId, today, schoolYearOf(today)]);
  return rows
    .map((row) => ({
      ...row,
      studentIds: row.studentIds ?? [],
      withheldStudentIds: row.withheldStudentIds ?? [],
      taughtClassGroupIds: row.taughtClassGroupIds ?? [],
    }))
    .sort(
      (a, b) => IDENTITY_KINDS.indexOf(a.kind) - IDENTITY_KINDS.indexOf(b.kind) || a.id.localeCompare(b.id),
    );
}

type IdentityRow = Omit<IdentityFact, 'studentIds' | 'withheldStudentIds' | 'taughtClassGroupIds'> & {
  studentIds: string[] | null;
  withheldStudentIds: string[] | null;
  taughtClassGroupIds: string[] | null;
};

const IDENTITIES = /* sql */ `
with person as (select ?::uuid as id, ?::date as today, ?::int as school_year),
in_post as (
  select staff.id, staff.school_id, school.name as school_name, person.today, person.school_year,
    (select array_agg(distinct class_group_id) from (
      select lesson.class_group_id from lesson where lesson.teacher_id = staff.id
      union all
      select subject_teacher.class_group_id from subject_teacher
      join term on term.id = subject_teacher.term_id and person.today between term.starts_on and term.ends_on
      where subject_teacher.staff_id = staff.id) taught) as taught
  from person
  join staff on staff.account_id = person.id
  join school on school.id = staff.school_id
  where ${inForceSql('staff', 'person.today')}
)
select 'homeroom_' || homeroom_assignment.id as id, 'HOMEROOM_TEACHER' as kind,
  in_post.school_id as "schoolId", in_post.school_name as "schoolName",
  class_group.id as "classGroupId", class_group.name as "className",
  null as title, null as office, null::uuid[] as "studentIds", null::uuid[] as "withheldStudentIds",
  in_post.taught as "taughtClassGroupIds"
from in_post
join homeroom_assignment on homeroom_assignment.staff_id = in_post.id
  and homeroom_assignment.starts_on <= in_post.today
  and (homeroom_assignment.ends_on is null or homeroom_assignment.ends_on >= in_post.today)
join class_group on class_group.id = homeroom_assignment.class_group_id and class_group.school_year = in_post.school_year
union all
select 'post_' || staff_post.id, staff_post.power, in_post.school_id, in_post.school_name, null, null,
  staff_post.title, office.name, null, null, case when staff_post.power = 'SUBJECT_TEACHER' then in_post.taught end
from in_post
join staff_post on staff_post.staff_id = in_post.id
  and staff_post.starts_on <= in_post.today and (staff_post.ends_on is null or staff_post.ends_on >= in_post.today)
left join office on office.id = staff_post.office_id
union all
-- Whoever stands in for a homeroom teacher, or for a post in an office, has that hat for as long; never an administrator's.
select 'deputy_' || md5(deputy.id || '/' || homeroom_assignment.id), 'HOMEROOM_TEACHER', in_post.school_id, in_post.school_name,
  class_group.id, class_group.name, '代理導師', null, null, null, in_post.taught
from in_post
join deputy on deputy.deputy_id = in_post.id and deputy.starts_on <= in_post.today and deputy.ends_on >= in_post.today
join homeroom_assignment on homeroom_assignment.staff_id = deputy.absent_id
  and homeroom_assignment.starts_on <= in_post.today
  and (homeroom_assignment.ends_on is null or homeroom_assignment.ends_on >= in_post.today)
join class_group on class_group.id = homeroom_assignment.class_group_id and class_group.school_year = in_post.school_year
union all
select 'deputy_' || md5(deputy.id || '/' || staff_post.id), 'OFFICE', in_post.school_id, in_post.school_name, null, null,
  '代理' || staff_post.title, office.name, null, null, null
from in_post
join deputy on deputy.deputy_id = in_post.id and deputy.starts_on <= in_post.today and deputy.ends_on >= in_post.today
join staff_post on staff_post.staff_id = deputy.absent_id and staff_post.power in ('OFFICE', 'SCHOOL_ADMIN')
  and staff_post.starts_on <= in_post.today and (staff_post.ends_on is null or staff_post.ends_on >= in_post.today)
left join office on office.id = staff_post.office_id
union all
select 'bureau_' || bureau_member.id, 'BUREAU_ADMIN', null, null, null, null, bureau_member.title, null, null, null, null
from person
join bureau_member on bureau_member.account_id = person.id and bureau_member.ended_at is null
union all
-- Whom a court order keeps from every child is still a parent, of none.
select 'parent', 'PARENT', null, null, null, null, null, null,
  array_agg(guardianship.student_id) filter (where not ${restrictedSql('guardianship', 'person.today')}),
  array_agg(guardianship.student_id) filter (where ${restrictedSql('guardianship', 'person.today')}), null
from person
join guardianship on guardianship.account_id = person.id and guardianship.ended_at is null
having count(*) > 0
union all
select 'student_' || student.id, 'STUDENT', enrolment.school_id, school.name, enrolment.class_group_id, class_group.name,
  null, null, array[student.id], null, null
from person
join student on student.account_id = person.id
join enrolment on enrolment.student_id = student.id and ${inForceSql('enrolment', 'person.today')}
join school on school.id = enrolment.school_id
left join class_group on class_group.id = enrolment.class_group_id
`;

const KIND_WORDS: Record<Locale, Record<IdentityKind, string>> = {
  'zh-TW': {
    HOMEROOM_TEACHER: '導師',
    OFFICE: '行政人員',
    SCHOOL_ADMIN: '學校管理員',
    BUREAU_ADMIN: '教育局管理員',
    SUBJECT_TEACHER: '任課教師',
    PARENT: '家長',
    STUDENT: '學生',
  },
  en: {
    HOMEROOM_TEACHER: 'Homeroom teacher',
    OFFICE: 'Office staff',
    SCHOOL_ADMIN: 'School administrator',
    BUREAU_ADMIN: 'Bureau administrator',
    SUBJECT_TEACHER: 'Subject teacher',
    PARENT: 'Parent',
    STUDENT: 'Student',
  },
};

/** What somebody of an identity kind is called; the kind itself where there is no word. */
export function kindWord(kind: string, locale: Locale): string {
  return new Map<string, string>(Object.entries(KIND_WORDS[locale])).get(kind) ?? kind;
}

/** How an identity reads in the switch: `市立晨光國小 四年二班 導師`. */
export function identityLabel(identity: IdentityFact, locale: Locale): string {
  const { schoolName, className, office, title, kind } = identity;
  return [schoolName, className, office, title ?? KIND_WORDS[locale][kind]].filter(Boolean).join(' ');
}
