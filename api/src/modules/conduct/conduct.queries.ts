import type { IsoDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { offsetOf, type Page, pageSize, tablePage } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { is, type Viewer } from '../../graphql/viewer.ts';
import { inForceSql } from '../schools/in-force.ts';
import { spanOfTerm } from '../schools/span-of-term.ts';
import { keptRecord } from './conduct.access.ts';
import type { ConductRecordsArgs } from './conduct.inputs.ts';
import { ConductRecord } from './conduct-record.entity.ts';

/** Merits and demerits of pupils in a span of dates, newest first, as far as `em` shows them; guidance is no family's. */
export function conductOf(
  em: EntityManager,
  studentIds: readonly string[],
  { from, to }: { from: IsoDate; to: IsoDate },
): Promise<ConductRecord[]> {
  return em.find(
    ConductRecord,
    { student: { $in: [...studentIds] }, date: { $gte: from, $lte: to }, kind: { $ne: 'GUIDANCE' } },
    { orderBy: { date: 'desc', id: 'desc' } },
  );
}

/**
 * A page of what the viewer's school keeps, newest first: of a homeroom teacher's own class, or of the whole school.
 * Records whose cancellation waits come in the order of the asking.
 */
export async function conductRecords(
  context: Context,
  viewer: Viewer,
  args: ConductRecordsArgs,
): Promise<Page<ConductRecord>> {
  const { em } = context;
  const { from, to } = await spanOfTerm(context, args.term);
  const offset = offsetOf(args);
  const { where, params } = conditions(viewer, args, { from, to });
  const order = args.waiting ? 'asked.applied_at, id' : 'date desc, id desc';
  const source = `from conduct_record
    ${args.waiting ? 'join' : 'left join'} conduct_cancellation asked
      on asked.record_id = conduct_record.id and asked.granted is null
    left join enrolment on enrolment.student_id = conduct_record.student_id and ${inForceSql('enrolment')}
    where ${where}`;
  const columns = 'conduct_record.id, conduct_record.date, asked.applied_at';
  const rows = await em.execute<{ id: string | null; total: number }[]>(
    `with page as (select ${columns}, row_number() over (order by ${order.replaceAll('id', 'conduct_record.id')}) as place
       ${source} order by place limit ? offset ?)
     select page.id, total from (select count(*)::int as total ${source}) counted
     left join page on true order by page.place`,
    [...params, pageSize(args), offset, ...params],
  );
  const ids = rows.flatMap(({ id }) => id ?? []);
  const found = await em.find(ConductRecord, { id: { $in: ids } });
  const byId = new Map(found.map((record) => [record.id, keptRecord(record)]));
  const nodes = ids.flatMap((id) => byId.get(id) ?? []);
  return tablePage(nodes, rows[0]?.total ?? 0, offset);
}

function conditions(
  viewer: Viewer,
  { classGroup, kinds, search }: ConductRecordsArgs,
  { from, to }: { from: IsoDate; to: IsoDate },
) {
  const { schoolId, classGroupId } = viewer.active;
  const parts = ['conduct_record.date between ?::date and ?::date'];
  const params: unknown[] = [from, to];
  const add = (condition: string, value: unknown) => {
    parts.push(condition);
    params.push(value);
  };
  if (is(viewer, 'HOMEROOM_TEACHER')) add('enrolment.class_group_id = ?', classGroupId);
  else add('conduct_record.school_id = ?', schoolId);
  if (classGroup) add('enrolment.class_group_id = ?', classGroup);
  if (kinds?.length) add('conduct_record.kind = any (?::text[])', `{${kinds.join(',')}}`);
  const words = search?.trim();
  if (words)
    add(
      `exists (select from student where student.id = conduct_record.student_id and strpos(student.name, ?) > 0)`,
      words,
    );
  return { where: parts.join(' and '), params };
}
