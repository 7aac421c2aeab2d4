import type { MessageCapacity } from '@qinshi/domain';
import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import { restrictedSql } from '../identity/custody.ts';
import { inForceSql } from '../schools/in-force.ts';

/** Whom a message is for: everybody within the reach of its sender, or whoever is in one of the parts. */
export interface Audience {
  everybody: boolean;
  schoolIds: readonly string[];
  grades: readonly number[];
  classGroupIds: readonly string[];
  studentIds: readonly string[];
}

export interface Readers {
  toGuardians: boolean;
  toStudents: boolean;
}

/** Whom it would reach, as it is told before anything is sent. */
export interface MessageReach {
  pupils: number;
  guardians: number;
  students: number;
  /** People: a guardian of three is one. */
  people: number;
  /** Pupils for whom no guardian is bound who may be told. */
  unboundPupils: number;
  /** People with neither a device nor an address: they learn of it when they open the app. */
  withoutContact: number;
}

/**
 * Pupils who are at a school now: `$1` school (null: any), `$2` everybody, `$3` schools, `$4` grades, `$5` classes, `$6`
 * pupils. Whoever has left is in no enrolment of today.
 */
const PUPILS = /* sql */ `
select distinct on (enrolment.student_id) enrolment.student_id, enrolment.school_id, enrolment.class_group_id
from enrolment left join class_group on class_group.id = enrolment.class_group_id
where ${inForceSql('enrolment')} and ($1::uuid is null or enrolment.school_id = $1)
  and ($2::boolean or enrolment.school_id = any($3::uuid[]) or class_group.grade = any($4::int[])
    or enrolment.class_group_id = any($5::uuid[]) or enrolment.student_id = any($6::uuid[]))`;

/** Guardians who may be told: bound, with an account that is open, and kept from the child by no court. */
const GUARDIANS = /* sql */ `
select guardianship.student_id, account.id as account_id from guardianship
join account on account.id = guardianship.account_id and account.closed_at is null
where guardianship.ended_at is null and not ${restrictedSql('guardianship', '(select scope.today())')}`;

const paramsOf = (schoolId: string | null, audience: Audience) => [
  schoolId,
  audience.everybody,
  audience.schoolIds,
  audience.grades,
  audience.classGroupIds,
  audience.studentIds,
];

/** Counts whom a message would reach today. `em` acts as the system; the caller has checked the audience. */
export async function countReach(
  em: EntityManager,
  schoolId: string | null,
  audience: Audience,
  { toGuardians, toStudents }: Readers,
): Promise<MessageReach> {
  const [row] = await executeBound<MessageReach>(em, COUNT, [
    ...paramsOf(schoolId, audience),
    toGuardians,
    toStudents,
  ]);
  return row ?? { pupils: 0, guardians: 0, students: 0, people: 0, unboundPupils: 0, withoutContact: 0 };
}

const COUNT = /* sql */ `
with pupils as materialized (${PUPILS}),
guardians as materialized (
  select guardian.student_id, guardian.account_id from (${GUARDIANS}) guardian
  where $7 and guardian.student_id in (select student_id from pupils)),
own as (
  select account.id as account_id from student join account on account.id = student.account_id and account.closed_at is null
  where $8 and student.id in (select student_id from pupils)),
people as (select account_id from guardians union select account_id from own)
select (select count(*)::int from pupils) as pupils,
  (select count(distinct account_id)::int from guardians) as guardians,
  (select count(*)::int from own) as students,
  (select count(*)::int from people) as people,
  (select case when $7 then count(*)::int else 0 end from pupils
   where not exists (select from guardians where guardians.student_id = pupils.student_id)) as "unboundPupils",
  (select count(*)::int from people join account on account.id = people.account_id
   where account.email is null and not exists (
     select from push_device where push_device.account_id = account.id)) as "withoutContact"
`;

/** Somebody who is to have a message for one pupil. */
export interface Reached {
  studentId: string;
  schoolId: string;
  classGroupId: string | null;
  /** Null where nobody can have it for the pupil. */
  accountId: string | null;
  capacity: MessageCapacity | null;
}

/** The next pupils after one, with all who are to have the message for them. `em` acts as the system. */
export function nextReached(
  em: EntityManager,
  schoolId: string | null,
  audience: Audience,
  { toGuardians, toStudents }: Readers,
  page: { after: string | null; limit: number },
): Promise<Reached[]> {
  return executeBound<Reached>(em, NEXT, [
    ...paramsOf(schoolId, audience),
    toGuardians,
    toStudents,
    page.after,
    page.limit,
  ]);
}

const NEXT = /* sql */ `
with page as materialized (
  ${PUPILS} and ($9::uuid is null or enrolment.student_id > $9) order by enrolment.student_id limit $10)
select page.student_id as "studentId", page.school_id as "schoolId", page.class_group_id as "classGroupId",
  reached.account_id as "accountId", reached.capacity
from page left join lateral (
  select guardian.account_id, 'GUARDIAN' as capacity from (${GUARDIANS}) guardian
  where $7 and guardian.student_id = page.student_id
  union all
  select account.id, 'STUDENT' from student join account on account.id = student.account_id and account.closed_at is null
  where $8 and student.id = page.student_id) reached on true
order by page.student_id
`;

/** How many of the named parts are within a reach: of a school, and of some classes of it. */
export async function countWithin(
  em: EntityManager,
  { schoolId, classGroupIds }: { schoolId: string | null; classGroupIds: readonly string[] | null },
  audience: Audience,
): Promise<{ schools: number; classes: number; students: number }> {
  const [row] = await executeBound<{ schools: number; classes: number; students: number }>(em, WITHIN, [
    schoolId,
    classGroupIds,
    audience.schoolIds,
    audience.classGroupIds,
    audience.studentIds,
  ]);
  return row ?? { schools: 0, classes: 0, students: 0 };
}

const WITHIN = /* sql */ `
select (select count(*)::int from school where id = any($3::uuid[]) and $1::uuid is null) as schools,
  (select count(*)::int from class_group where id = any($4::uuid[]) and school_id = $1
    and ($2::uuid[] is null or id = any($2))) as classes,
  (select count(distinct student_id)::int from enrolment where student_id = any($5::uuid[]) and school_id = $1
    and ($2::uuid[] is null or class_group_id = any($2)) and ${inForceSql('enrolment')}) as students
`;
