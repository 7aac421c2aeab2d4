import { ACCESS_KIND_OF, LOOK_ACTIONS } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { offsetOf, type Page, type PageArgs, pageSize, tablePage } from '../../graphql/connection.ts';
import { pagesOfOwners } from '../../graphql/owned-pages.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import type { AuditEntriesArgs, StudentAuditArgs } from './oversight.inputs.ts';

/** A log grows without end: lists count and show the newest so many that match. */
const LONGEST_LIST = 10_000;
/** More people than that have no name in common that anybody would search for. */
const MOST_ACTORS = 500;

/** The log, newest first: of one school, or of all of them and the city. */
export async function auditLog(
  em: EntityManager,
  args: AuditEntriesArgs,
  schoolId: string | null,
): Promise<Page<AuditEntry>> {
  const { action, subjectType, search, from, to } = args;
  const conditions: [condition: string, param: unknown][] = [];
  if (schoolId) conditions.push(['school_id = ?', schoolId]);
  if (action) conditions.push(['action = ?', action]);
  if (subjectType) conditions.push(['subject_type = ?', subjectType]);
  if (from) conditions.push(['"at" >= ?', startOfDay(from)]);
  if (to) conditions.push([`"at" < ?::timestamptz + interval '1 day'`, startOfDay(to)]);
  const words = search?.trim();
  if (words)
    conditions.push(['actor_account_id = any(?::uuid[])', `{${await actorsNamed(em, words, schoolId)}}`]);
  return newestFirst(em, conditions, args);
}

/** Who of the school and the bureau did something with a pupil's data, newest first. */
export function accessesTo(em: EntityManager, studentId: string, args: PageArgs): Promise<Page<AuditEntry>> {
  const actions = Object.keys(ACCESS_KIND_OF).join(',');
  const conditions: [string, unknown][] = [
    ['student_id = ?', studentId],
    ['action = any(?::text[])', `{${actions}}`],
    ['actor_kind <> all(?::text[])', '{PARENT,STUDENT,APPLICANT}'],
  ];
  return newestFirst(em, conditions, args);
}

/** The same page of what the log has about several pupils, newest first; in the order of the pupils. */
export function entriesOfStudents(
  em: EntityManager,
  studentIds: readonly string[],
  args: StudentAuditArgs,
): Promise<Page<AuditEntry>[]> {
  const { looks } = args;
  const ofKind = [
    `(action = any (?::text[])) = ${looks ? 'true' : 'false'}`,
    `{${LOOK_ACTIONS.join(',')}}`,
  ] as const;
  const rows = {
    table: 'audit_entry',
    owner: 'student_id',
    order: '"at" desc, id desc',
    where: typeof looks === 'boolean' ? [ofKind] : [],
  };
  return pagesOfOwners(em, rows, studentIds, args, (ids) => em.find(AuditEntry, { id: { $in: ids } }));
}

async function newestFirst(
  em: EntityManager,
  conditions: readonly [condition: string, param: unknown][],
  args: PageArgs,
): Promise<Page<AuditEntry>> {
  const offset = offsetOf(args);
  const where = ['true', ...conditions.map(([condition]) => condition)].join(' and ');
  const rows = await em.execute<{ id: string | null; total: number }[]>(
    `with matching as (
       select id, "at" from audit_entry where ${where} order by "at" desc, id desc limit ${LONGEST_LIST}
     ), page as (select id, "at" from matching order by "at" desc, id desc limit ? offset ?)
     select page.id, total from (select count(*)::int as total from matching) counted
     left join page on true order by "at" desc, id desc`,
    [...conditions.map(([, param]) => param), pageSize(args), offset],
  );
  const ids = rows.flatMap(({ id }) => id ?? []);
  const entries = await em.find(AuditEntry, { id: { $in: ids } });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return tablePage(
    ids.flatMap((id) => byId.get(id) ?? []),
    rows[0]?.total ?? 0,
    offset,
  );
}

/**
 * Accounts of that name with a line in the log. Names of those who acted are looked up with the system's eyes: an
 * auditor may read the line, but need not be somebody who sees that person otherwise.
 */
async function actorsNamed(em: EntityManager, words: string, schoolId: string | null): Promise<string> {
  const rows = await systemScope(em).execute<{ id: string }[]>(
    `select id from account where name ilike ? and exists (
       select from audit_entry where actor_account_id = account.id and (?::uuid is null or school_id = ?)
     ) limit ${MOST_ACTORS}`,
    [`%${words.replace(/[\\%_]/g, '\\$&')}%`, schoolId, schoolId],
  );
  return rows.map(({ id }) => id).join(',');
}

/** Midnight in Taipei. */
function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}
