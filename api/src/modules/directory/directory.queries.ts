import type { EntityManager } from '../../db/orm.ts';
import { offsetOf, type Page, pageSize, type TablePageArgs, tablePage } from '../../graphql/connection.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import { inForceSql } from '../schools/in-force.ts';
import { School } from '../schools/school.entity.ts';
import { Staff } from '../schools/staff.entity.ts';
import { Student } from '../schools/student.entity.ts';
import { STATISTICS_COLUMNS, STATISTICS_FROM } from './binding-statistics.queries.ts';
import type {
  ClassGroupSortField,
  ClassGroupsArgs,
  SchoolDirectoryArgs,
  SchoolSortField,
  Sort,
  StaffArgs,
  StaffSortField,
  StudentSortField,
  StudentsArgs,
} from './directory.inputs.ts';

// Column expressions come from these tables only, never from a request.
const SCHOOL_ORDER: Record<SchoolSortField, string> = {
  CODE: 'school.code',
  NAME: 'school.name',
  STUDENTS: 'coalesce(statistics."studentCount", 0)',
  BOUND_RATE: 'coalesce(statistics."boundRate", 0)',
  WAITING: 'coalesce(statistics."waitingCount", 0)',
  OLDEST_WAITING: 'statistics."oldestWaitingAt"',
};

const CLASS_ORDER: Record<ClassGroupSortField, string> = {
  GRADE: 'class_group.grade * 100 + class_group.number',
  NAME: 'class_group.grade * 100 + class_group.number',
  STUDENTS: 'coalesce(statistics."studentCount", 0)',
  BOUND_RATE: 'coalesce(statistics."boundRate", 0)',
  WAITING: 'coalesce(statistics."waitingCount", 0)',
  OLDEST_WAITING: 'statistics."oldestWaitingAt"',
};

const STUDENT_ORDER: Record<StudentSortField, string> = {
  NUMBER: 'enrolment.student_number',
  NAME: 'student.name',
  CLASS: 'class_group.grade * 100 + class_group.number',
};

const STAFF_ORDER: Record<StaffSortField, string> = {
  NAME: 'staff.name',
  TITLE: 'post.title',
  IN_POST_SINCE: 'staff.starts_on',
};

/** A table being put together: conditions with their parameters, and the order. */
class Table {
  readonly #conditions: string[] = [];
  readonly #params: unknown[] = [];

  constructor(
    private readonly key: string,
    private readonly from: string,
    private readonly fromParams: unknown[] = [],
  ) {}

  where(condition: string, ...params: unknown[]): this {
    this.#conditions.push(condition);
    this.#params.push(...params);
    return this;
  }

  /** Rows of which one of `columns` contains the words. */
  search(words: string | null | undefined, ...columns: string[]): this {
    const text = words?.trim().replace(/[\\%_]/g, '\\$&');
    if (!text) return this;
    const matches = columns.map((column) => `${column} ilike ?`).join(' or ');
    return this.where(`(${matches})`, ...columns.map(() => `%${text}%`));
  }

  /** One page of ids and the total, in one statement; then the entities in another. */
  async page<Node extends { id: string }>(
    em: EntityManager,
    args: TablePageArgs,
    order: string,
    read: (ids: string[]) => Promise<Node[]>,
  ): Promise<Page<Node>> {
    const offset = offsetOf(args);
    const from = `${this.from} where ${['true', ...this.#conditions].join(' and ')}`;
    const params = [...this.fromParams, ...this.#params];
    const rows = await em.execute<{ id: string; total: number }[]>(
      `with matching as (select ${this.key}.id, row_number() over (order by ${order}) as position ${from})
       select id, (select count(*)::int from matching) as total from matching order by position limit ? offset ?`,
      [...params, pageSize(args), offset],
    );
    const total = rows[0]?.total ?? (offset > 0 ? await this.#count(em, from, params) : 0);
    const ids = rows.map(({ id }) => id);
    const byId = new Map((await read(ids)).map((node) => [node.id, node]));
    return tablePage(
      ids.flatMap((id) => byId.get(id) ?? []),
      total,
      offset,
    );
  }

  async #count(em: EntityManager, from: string, params: unknown[]): Promise<number> {
    const [row] = await em.execute<{ total: number }[]>(`select count(*)::int as total ${from}`, params);
    return row?.total ?? 0;
  }
}

function orderBy<SortField extends string>(
  columns: Record<SortField, string>,
  sort: Sort<SortField> | null | undefined,
  ...then: string[]
): string {
  const first = sort
    ? [`${columns[sort.field]} ${sort.direction === 'DESC' ? 'desc' : 'asc'} nulls last`]
    : [];
  return [...first, ...then].join(', ');
}

/** Schools with the figures they are sorted by. */
export function schoolDirectory(
  em: EntityManager,
  args: SchoolDirectoryArgs,
  only: string | null,
): Promise<Page<School>> {
  const statistics = `select enrolment.school_id as id, ${STATISTICS_COLUMNS} ${STATISTICS_FROM} group by 1`;
  const table = new Table(
    'school',
    `from school left join (${statistics}) statistics on statistics.id = school.id`,
  );
  if (only) table.where('school.id = ?', only);
  if (args.level) table.where('school.level = ?', args.level);
  table.search(args.search, 'school.name', 'school.code', 'school.district');
  const order = orderBy(SCHOOL_ORDER, args.sort, 'school.code', 'school.id');
  return table.page(em, args, order, (ids) => em.find(School, { id: { $in: ids } }));
}

/** Classes of one school in a ROC school year. */
export function classGroupTable(
  em: EntityManager,
  schoolId: string,
  schoolYear: number,
  args: ClassGroupsArgs,
): Promise<Page<ClassGroup>> {
  const statistics = `select enrolment.class_group_id as id, ${STATISTICS_COLUMNS} ${STATISTICS_FROM} and enrolment.school_id = ? group by 1`;
  const from = `from class_group left join (${statistics}) statistics on statistics.id = class_group.id`;
  const table = new Table('class_group', from, [schoolId])
    .where('class_group.school_id = ? and class_group.school_year = ?', schoolId, schoolYear)
    .search(args.search, 'class_group.name');
  if (args.grade) table.where('class_group.grade = ?', args.grade);
  const order = orderBy(CLASS_ORDER, args.sort, 'class_group.grade', 'class_group.number', 'class_group.id');
  return table.page(em, args, order, (ids) => em.find(ClassGroup, { id: { $in: ids } }));
}

/** Pupils who are enrolled at one school now. */
export function studentTable(
  em: EntityManager,
  schoolId: string,
  args: StudentsArgs,
): Promise<Page<Student>> {
  const from = `from student join enrolment on enrolment.student_id = student.id and ${inForceSql('enrolment')}
    left join class_group on class_group.id = enrolment.class_group_id`;
  const table = new Table('student', from)
    .where('enrolment.school_id = ?', schoolId)
    .search(args.search, 'student.name', 'enrolment.student_number');
  if (args.classGroup) table.where('enrolment.class_group_id = ?', args.classGroup);
  if (typeof args.unplaced === 'boolean')
    table.where('(enrolment.class_group_id is null) = ?::boolean', args.unplaced);
  const order = orderBy(
    STUDENT_ORDER,
    args.sort,
    'class_group.grade',
    'class_group.number',
    'enrolment.seat_number',
    'student.id',
  );
  return table.page(em, args, order, (ids) => em.find(Student, { id: { $in: ids } }));
}

/** Staff in post at one school on `today`, and those who will be. */
export function staffTable(
  em: EntityManager,
  schoolId: string,
  today: string,
  args: StaffArgs,
): Promise<Page<Staff>> {
  const from = `from staff left join lateral (
      select title from staff_post where staff_post.staff_id = staff.id
        and (staff_post.ends_on is null or staff_post.ends_on >= ?::date)
      order by staff_post.starts_on limit 1
    ) post on true`;
  const table = new Table('staff', from, [today])
    .where('staff.school_id = ? and (staff.ends_on is null or staff.ends_on >= ?::date)', schoolId, today)
    .search(args.search, 'staff.name', 'post.title');
  const order = orderBy(STAFF_ORDER, args.sort, 'staff.name', 'staff.id');
  return table.page(em, args, order, (ids) => em.find(Staff, { id: { $in: ids } }));
}
