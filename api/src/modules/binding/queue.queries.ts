import type { EntityManager } from '../../db/orm.ts';
import { decodeCursor, encodeCursor, type Page, pageSize } from '../../graphql/connection.ts';
import { badInput } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { inForceSql } from '../schools/in-force.ts';
import type { BindingApplicationsArgs } from './binding.inputs.ts';
import { BindingApplication } from './binding-application.entity.ts';

/**
 * A page of the applications that the viewer reviews, by where the children are now. Waiting ones alone come oldest
 * first (who waited longest is next); anything else newest first. Two statements, whatever the size of the city.
 */
export async function applicationQueue(
  em: EntityManager,
  viewer: Viewer,
  args: BindingApplicationsArgs,
): Promise<Page<BindingApplication>> {
  const size = pageSize(args);
  const oldestFirst = args.status?.length === 1 && args.status[0] === 'SUBMITTED';
  const { where, params } = conditions(viewer, args);
  const from = `from binding_application join enrolment on enrolment.student_id = binding_application.student_id and ${inForceSql('enrolment')} where ${where}`;
  const position = args.after ? readCursor(args.after) : null;
  const comparison = oldestFirst ? '>' : '<';
  const after = position
    ? `and (submitted_at, binding_application.id) ${comparison} (?::timestamptz, ?::uuid)`
    : '';
  const direction = oldestFirst ? 'asc' : 'desc';

  const rows = await em.execute<{ id: string; total: number }[]>(
    `select binding_application.id, (select count(*)::int ${from}) as total ${from} ${after}
     order by submitted_at ${direction}, binding_application.id ${direction} limit ?`,
    [...params, ...params, ...(position ?? []), size + 1],
  );
  const totalCount = rows[0]?.total ?? (position ? await count(em, from, params) : 0);
  const ids = rows.slice(0, size).map(({ id }) => id);
  const applications = await em.find(BindingApplication, { id: { $in: ids } });
  const byId = new Map(applications.map((application) => [application.id, application]));
  const nodes = ids.flatMap((id) => byId.get(id) ?? []);
  const edges = nodes.map((node) => ({
    node,
    cursor: encodeCursor(`${node.submittedAt.toISOString()}|${node.id}`),
  }));
  return {
    nodes,
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: position !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

async function count(em: EntityManager, from: string, params: unknown[]): Promise<number> {
  const [row] = await em.execute<{ total: number }[]>(`select count(*)::int as total ${from}`, params);
  return row?.total ?? 0;
}

function conditions({ active }: Viewer, { status, classGroup, search }: BindingApplicationsArgs) {
  const homeroom = active.kind === 'HOMEROOM_TEACHER';
  const parts = [homeroom ? 'enrolment.class_group_id = ?' : 'enrolment.school_id = ?'];
  const params: unknown[] = [homeroom ? active.classGroupId : active.schoolId];
  if (status?.length) {
    parts.push(`status in (${status.map(() => '?').join(', ')})`);
    params.push(...status);
  }
  if (classGroup) {
    parts.push('enrolment.class_group_id = ?');
    params.push(classGroup);
  }
  if (search?.trim()) {
    parts.push('(student_name ilike ? or guardian_name ilike ?)');
    const words = `%${search.trim().replace(/[\\%_]/g, '\\$&')}%`;
    params.push(words, words);
  }
  return { where: parts.join(' and '), params };
}

function readCursor(cursor: string): [at: string, id: string] {
  const match = /^(\d{4}-\d{2}-\d{2}T[\d:.]{8,15}Z)\|([0-9a-f-]{36})$/.exec(decodeCursor(cursor));
  const [, at, id] = match ?? [];
  if (!at || !id) throw badInput('INVALID', 'after');
  return [at, id];
}
