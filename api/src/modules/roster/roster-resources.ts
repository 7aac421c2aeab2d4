import type { FilterField } from './roster-filter.ts';

/** A row as the functions of the schema `scope` answer it. */
export type Row = Readonly<Record<string, unknown>>;
export type Json = Readonly<Record<string, unknown>>;

/** A kind of thing that can be read: where it comes from, what can be asked of it, how it is told. */
interface Resource {
  /** The key of a collection, and of one. */
  many: string;
  one: string;
  /** A table expression of SQL; `$id` is the one that is asked for, or null. */
  from: string;
  fields: Readonly<Record<string, FilterField>>;
  /** Members of its records. */
  members: readonly string[];
  tell(row: Row, link: (path: string, type: string, id: unknown) => Json): Json;
}

const COMMON: Resource['fields'] = {
  sourcedId: { sql: 'id', type: 'id' },
  status: { sql: `(case when live then 'active' else 'tobedeleted' end)`, type: 'text' },
  dateLastModified: { sql: 'modified_at', type: 'time' },
};
const COMMON_MEMBERS = ['sourcedId', 'status', 'dateLastModified'];

function common({ id, live, modified_at: modified }: Row): Json {
  return {
    sourcedId: id,
    status: live ? 'active' : 'tobedeleted',
    dateLastModified: new Date(String(modified)).toISOString(),
  };
}

/** Members without a value are left out, as the standard has it. */
function known(members: Json): Json {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== null && value !== undefined),
  );
}

const ORGS: Resource = {
  many: 'orgs',
  one: 'org',
  from: 'scope.roster_orgs($id)',
  fields: {
    ...COMMON,
    name: { sql: 'name', type: 'text' },
    identifier: { sql: 'identifier', type: 'text' },
    type: { sql: `'school'::text`, type: 'text' },
  },
  members: [...COMMON_MEMBERS, 'name', 'type', 'identifier', 'metadata'],
  tell: (row) => ({
    ...common(row),
    ...{ name: row.name, type: 'school', identifier: row.identifier },
    metadata: known({ level: row.level, district: row.district || null }),
  }),
};

const SESSIONS: Resource = {
  many: 'academicSessions',
  one: 'academicSession',
  from: `(
    select id::text as id, true as live, date_trunc('milliseconds', modified_at) as modified_at, school_year,
      semester::int as semester, starts_on as start_date, ends_on as end_date from term
    union all
    select 'year-' || school_year, true, max(date_trunc('milliseconds', modified_at)), school_year, null, min(starts_on),
      max(ends_on)
    from term group by school_year
  ) session`,
  fields: {
    ...COMMON,
    startDate: { sql: 'start_date', type: 'day' },
    endDate: { sql: 'end_date', type: 'day' },
    type: { sql: `(case when semester is null then 'schoolYear' else 'semester' end)`, type: 'text' },
    schoolYear: { sql: '(school_year + 1912)::text', type: 'text' },
  },
  members: [...COMMON_MEMBERS, 'title', 'type', 'startDate', 'endDate', 'parent', 'schoolYear'],
  tell: (row, link) =>
    known({
      ...common(row),
      title: row.semester ? `${row.school_year} 學年度第 ${row.semester} 學期` : `${row.school_year} 學年度`,
      type: row.semester ? 'semester' : 'schoolYear',
      ...{ startDate: row.start_date, endDate: row.end_date },
      parent: row.semester ? link('academicSessions', 'academicSession', `year-${row.school_year}`) : null,
      // The standard counts a school year by the year in which it ends.
      schoolYear: String(Number(row.school_year) + 1912),
    }),
};

const COURSES: Resource = {
  many: 'courses',
  one: 'course',
  from: `(
    select course_id as id, true as live, max(modified_at) as modified_at, school_id, school_year, grade
    from scope.roster_classes(null) group by course_id, school_id, school_year, grade
  ) course`,
  fields: { ...COMMON, org: { sql: 'school_id', type: 'id' } },
  members: [...COMMON_MEMBERS, 'title', 'grades', 'org'],
  tell: (row, link) => ({
    ...common(row),
    ...{ title: `${row.school_year} 學年度 ${row.grade} 年級`, grades: [gradeOf(row.grade)] },
    org: link('orgs', 'org', row.school_id),
  }),
};

const CLASSES: Resource = {
  many: 'classes',
  one: 'class',
  from: `(
    select class.*, (select array_agg(term.id order by term.semester) from term where term.school_year = class.school_year)
      as term_ids
    from scope.roster_classes($id) class
  ) class`,
  fields: {
    ...COMMON,
    title: { sql: 'title', type: 'text' },
    classType: { sql: `'homeroom'::text`, type: 'text' },
    school: { sql: 'school_id', type: 'id' },
    course: { sql: 'course_id', type: 'id' },
    terms: { sql: 'term_ids', type: 'ids' },
  },
  members: [...COMMON_MEMBERS, 'title', 'classType', 'grades', 'course', 'school', 'terms', 'metadata'],
  tell: (row, link) => ({
    ...common(row),
    ...{ title: row.title, classType: 'homeroom', grades: [gradeOf(row.grade)] },
    course: link('courses', 'course', row.course_id),
    school: link('orgs', 'org', row.school_id),
    terms: list(row.term_ids).map((id) => link('academicSessions', 'academicSession', id)),
    metadata: { classNumber: String(row.number) },
  }),
};

const USERS: Resource = {
  many: 'users',
  one: 'user',
  from: 'scope.roster_users($id)',
  fields: {
    ...COMMON,
    familyName: { sql: 'family_name', type: 'text' },
    givenName: { sql: 'given_name', type: 'text' },
    identifier: { sql: 'identifier', type: 'text' },
    role: { sql: 'role', type: 'text' },
    enabledUser: { sql: 'live', type: 'boolean' },
    orgs: { sql: 'school_ids', type: 'ids' },
  },
  members: [
    ...COMMON_MEMBERS,
    ...[
      'username',
      'enabledUser',
      'givenName',
      'familyName',
      'role',
      'identifier',
      'orgs',
      'grades',
      'metadata',
    ],
  ],
  tell: (row, link) => ({
    ...common(row),
    ...{ username: row.id, enabledUser: String(row.live) },
    ...{ givenName: row.given_name ?? '', familyName: row.family_name ?? '', role: row.role },
    orgs: list(row.school_ids).map((id) => link('orgs', 'org', id)),
    ...known({
      identifier: row.identifier,
      grades: row.grade === null ? null : [gradeOf(row.grade)],
      metadata: row.live ? known({ gender: row.gender, title: row.title, startDate: row.start_date }) : null,
    }),
  }),
};

const ENROLLMENTS: Resource = {
  many: 'enrollments',
  one: 'enrollment',
  from: 'scope.roster_enrollments($id, null)',
  fields: {
    ...COMMON,
    role: { sql: 'role', type: 'text' },
    class: { sql: 'class_id', type: 'id' },
    school: { sql: 'school_id', type: 'id' },
    user: { sql: 'user_id', type: 'id' },
    beginDate: { sql: 'begin_date', type: 'day' },
  },
  members: [
    ...COMMON_MEMBERS,
    ...['user', 'class', 'school', 'role', 'primary', 'beginDate', 'endDate', 'metadata'],
  ],
  tell: (row, link) => ({
    ...common(row),
    user: link('users', 'user', row.user_id),
    class: link('classes', 'class', row.class_id),
    school: link('orgs', 'org', row.school_id),
    role: row.role,
    ...known({
      primary: row.role === 'teacher' ? 'true' : null,
      ...{ beginDate: row.begin_date, endDate: row.end_date },
      metadata: row.seat === null ? null : { seatNumber: String(row.seat) },
    }),
  }),
};

function gradeOf(grade: unknown): string {
  return String(grade).padStart(2, '0');
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Part of a collection: `where` is a condition of SQL in which each `?` is the id in the path before it. */
export interface Collection {
  resource: Resource;
  where: string;
}

const all = (resource: Resource): Collection => ({ resource, where: 'true' });
const people = (role: 'student' | 'teacher'): Collection => ({ resource: USERS, where: `role = '${role}'` });
const inClass = (role: 'student' | 'teacher'): Collection => ({
  resource: USERS,
  where: `role = '${role}' and id in (select user_id from scope.roster_enrollments(null, ?) where role = '${role}' and live)`,
});
const ofUser: Collection = {
  resource: CLASSES,
  where: 'id in (select class_id from scope.roster_enrollments(null, null) where user_id = ? and live)',
};
const ofTerm: Collection = { resource: CLASSES, where: '? = any (term_ids)' };

/** What can be read, by path; `:id` is that of the thing before it. */
export const COLLECTIONS: Readonly<Record<string, Collection>> = {
  orgs: all(ORGS),
  schools: all(ORGS),
  academicSessions: all(SESSIONS),
  terms: { resource: SESSIONS, where: 'semester is not null' },
  // The city has none.
  gradingPeriods: { resource: SESSIONS, where: 'false' },
  courses: all(COURSES),
  classes: all(CLASSES),
  users: all(USERS),
  students: people('student'),
  teachers: people('teacher'),
  enrollments: all(ENROLLMENTS),
  'schools/:id/classes': { resource: CLASSES, where: 'school_id = ?' },
  'schools/:id/courses': { resource: COURSES, where: 'school_id = ?' },
  'schools/:id/enrollments': { resource: ENROLLMENTS, where: 'school_id = ?' },
  'schools/:id/students': { resource: USERS, where: `role = 'student' and ? = any (school_ids)` },
  'schools/:id/teachers': { resource: USERS, where: `role = 'teacher' and ? = any (school_ids)` },
  'schools/:id/terms': { resource: SESSIONS, where: `semester is not null and ?::uuid is not null` },
  'classes/:id/students': inClass('student'),
  'classes/:id/teachers': inClass('teacher'),
  'courses/:id/classes': { resource: CLASSES, where: 'course_id = ?' },
  'users/:id/classes': ofUser,
  'students/:id/classes': ofUser,
  'teachers/:id/classes': ofUser,
  'terms/:id/classes': ofTerm,
};
