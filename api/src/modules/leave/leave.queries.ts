import { LEAVE_STATUSES_IN_FORCE, type LeaveStatus } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { offsetOf, type Page, pageSize, tablePage } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { pagesOfOwners } from '../../graphql/owned-pages.ts';
import { is, type Viewer } from '../../graphql/viewer.ts';
import { inForceSql } from '../schools/in-force.ts';
import { approversOf } from './approvers.ts';
import type { LeaveRequestsArgs, StudentLeaveArgs } from './leave.inputs.ts';
import { LeaveRequest } from './leave-request.entity.ts';

/** More than this no school has waiting at once; who may decide each of them is worked out from posts and deputies. */
const MOST_WAITING = 2000;

/**
 * A page of the requests that the viewer sees: of the own class, the own school, the own children, by where the pupils
 * are now. Waiting ones alone come oldest first (who waited longest is next); anything else newest first.
 */
export async function leaveQueue(
  context: Context,
  viewer: Viewer,
  args: LeaveRequestsArgs,
): Promise<Page<LeaveRequest>> {
  const { em } = context;
  const offset = offsetOf(args);
  if (args.awaitingMe) {
    const mine = await awaiting(context, viewer, args.classGroup);
    const ids = mine.slice(offset, offset + pageSize(args));
    return tablePage(await inOrder(em, ids), mine.length, offset);
  }
  const { where, params } = conditions(viewer, args.classGroup, args.status);
  return page(em, where, params, args);
}

/** The same page of several pupils’ requests, newest first, in one statement; in the order of the pupils. */
export function leaveOfStudents(
  em: EntityManager,
  studentIds: readonly string[],
  args: StudentLeaveArgs,
): Promise<Page<LeaveRequest>[]> {
  const { status } = args;
  const direction = directionOf(args);
  const rows = {
    table: 'leave_request',
    owner: 'student_id',
    order: `submitted_at ${direction}, id ${direction}`,
    where: status?.length ? ([['status = any (?::text[])', `{${status.join(',')}}`]] as const) : [],
  };
  return pagesOfOwners(em, rows, studentIds, args, (ids) => em.find(LeaveRequest, { id: { $in: ids } }));
}

/** Pending and approved requests that cover a date of the span, by their first date. */
export function requestsBetween(
  em: EntityManager,
  studentId: string,
  from: string,
  to: string,
): Promise<LeaveRequest[]> {
  return em.find(
    LeaveRequest,
    {
      student: studentId,
      status: { $in: [...LEAVE_STATUSES_IN_FORCE] },
      firstOn: { $lte: to },
      lastOn: { $gte: from },
    },
    { orderBy: { firstOn: 'asc', id: 'asc' }, limit: MOST_WAITING },
  );
}

async function page(
  em: EntityManager,
  where: string,
  params: readonly unknown[],
  args: StudentLeaveArgs,
): Promise<Page<LeaveRequest>> {
  const offset = offsetOf(args);
  const direction = directionOf(args);
  const from = `from leave_request
    left join enrolment on enrolment.student_id = leave_request.student_id and ${inForceSql('enrolment')}
    where ${where}`;
  const rows = await em.execute<{ id: string | null; total: number }[]>(
    `with page as (select leave_request.id, submitted_at ${from}
       order by submitted_at ${direction}, leave_request.id ${direction} limit ? offset ?)
     select page.id, total from (select count(*)::int as total ${from}) counted
     left join page on true order by page.submitted_at ${direction}, page.id ${direction}`,
    [...params, pageSize(args), offset, ...params],
  );
  const ids = rows.flatMap(({ id }) => id ?? []);
  return tablePage(await inOrder(em, ids), rows[0]?.total ?? 0, offset);
}

/** Whoever waited longest is next; anything else is looked for from its end. */
function directionOf({ status }: StudentLeaveArgs): 'asc' | 'desc' {
  return status?.length === 1 && status[0] === 'PENDING' ? 'asc' : 'desc';
}

async function inOrder(em: EntityManager, ids: readonly string[]): Promise<LeaveRequest[]> {
  const byId = new Map(
    (await em.find(LeaveRequest, { id: { $in: [...ids] } })).map((request) => [request.id, request]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Ids of what waits for the viewer’s decision, longest first. */
async function awaiting(
  { em, at }: Context,
  viewer: Viewer,
  classGroup: string | null | undefined,
): Promise<string[]> {
  const { where, params } = conditions(viewer, classGroup, ['PENDING']);
  const waiting = await em.execute<{ id: string; studentId: string; role: string }[]>(
    `select leave_request.id, leave_request.student_id as "studentId", leave_step.role
     from leave_request
     join leave_step on leave_step.request_id = leave_request.id
       and leave_step.position = leave_request.current_step
     left join enrolment on enrolment.student_id = leave_request.student_id and ${inForceSql('enrolment')}
     where ${where} order by submitted_at, leave_request.id limit ${MOST_WAITING}`,
    params,
  );
  const approvers = await approversOf(systemScope(em), at, waiting);
  return waiting
    .filter((_, index) => approvers[index]?.staff.some(({ account }) => account.id === viewer.account.id))
    .map(({ id }) => id);
}

function conditions(
  viewer: Viewer,
  classGroup: string | null | undefined,
  status: readonly LeaveStatus[] | null | undefined,
) {
  const { active } = viewer;
  const parts: string[] = [];
  const params: unknown[] = [];
  const add = (condition: string, value: unknown) => {
    parts.push(condition);
    params.push(value);
  };
  if (is(viewer, 'PARENT', 'STUDENT'))
    add('leave_request.student_id = any (?::uuid[])', `{${active.studentIds.join(',')}}`);
  else if (is(viewer, 'HOMEROOM_TEACHER')) add('enrolment.class_group_id = ?', active.classGroupId);
  else add('enrolment.school_id = ?', active.schoolId);
  if (classGroup) add('enrolment.class_group_id = ?', classGroup);
  byStatus(status, parts, params);
  return { where: parts.join(' and '), params };
}

function byStatus(
  status: readonly LeaveStatus[] | null | undefined,
  parts: string[],
  params: unknown[],
): void {
  if (!status?.length) return;
  parts.push('status = any (?::text[])');
  params.push(`{${status.join(',')}}`);
}
