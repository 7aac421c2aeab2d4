import { offsetOf, type Page, pageSize, tablePage } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import { is, type Viewer } from '../../graphql/viewer.ts';
import { inForceSql } from '../schools/in-force.ts';
import { maySeeSchool } from '../schools/schools.policy.ts';
import { DataRequest } from './data-request.entity.ts';
import type { DataRequestsArgs } from './data-rights.inputs.ts';

/** A pupil's request is where the pupil is now; another's where it was sent (see factsOfRequest). */
const FROM = `from data_request
  left join enrolment on enrolment.student_id = data_request.student_id and ${inForceSql('enrolment')}`;
const SCHOOL =
  'case when data_request.student_id is null then data_request.school_id else enrolment.school_id end';

/** What waits comes first, the most urgent at the top; then what was answered, newest first. */
const ORDER = `status = 'SUBMITTED' desc, case when status = 'SUBMITTED' then due_at end, decided_at desc, data_request.id`;

/**
 * A page of the requests that the viewer's school handles, or of the whole city for the bureau. Two statements.
 * @throws Refusal NOT_FOUND for another school.
 */
export async function requestQueue(
  { em }: Context,
  viewer: Viewer,
  args: DataRequestsArgs,
): Promise<Page<DataRequest>> {
  const schoolId = args.school ?? viewer.active.schoolId;
  if (schoolId && !maySeeSchool(viewer, schoolId)) throw notFound();
  const { where, params } = conditions(is(viewer, 'BUREAU_ADMIN') ? (args.school ?? null) : schoolId, args);
  const offset = offsetOf(args);
  const rows = await em.execute<{ id: string; total: number }[]>(
    `with matching as (
       select data_request.id, row_number() over (order by ${ORDER}) as position ${FROM} where ${where}
     ), counted as (select count(*)::int as total from matching)
     select id, total from counted
     left join (select id, position from matching order by position limit ? offset ?) page on true
     order by position`,
    [...params, pageSize(args), offset],
  );
  const ids = rows.flatMap(({ id }) => id ?? []);
  const found = await em.find(DataRequest, { id: { $in: ids } });
  const byId = new Map(found.map((request) => [request.id, request]));
  return tablePage(
    ids.flatMap((id) => byId.get(id) ?? []),
    rows[0]?.total ?? 0,
    offset,
  );
}

function conditions(schoolId: string | null, { status, search }: DataRequestsArgs) {
  const parts = ['true'];
  const params: unknown[] = [];
  if (schoolId) {
    parts.push(`${SCHOOL} = ?`);
    params.push(schoolId);
  }
  if (status?.length) {
    parts.push(`status in (${status.map(() => '?').join(', ')})`);
    params.push(...status);
  }
  const words = search?.trim().replace(/[\\%_]/g, '\\$&');
  if (words) {
    parts.push('(subject_name ilike ? or requester_name ilike ?)');
    params.push(`%${words}%`, `%${words}%`);
  }
  return { where: parts.join(' and '), params };
}
