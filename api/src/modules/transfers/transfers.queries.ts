import { toTaipeiDate } from '@qinshi/domain';
import { offsetOf, type Page, pageSize, tablePage } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import { is, type Viewer } from '../../graphql/viewer.ts';
import { Transfer } from './transfer.entity.ts';
import type { TransfersArgs } from './transfers.inputs.ts';
import { maySeeTransfersOf } from './transfers.policy.ts';

/**
 * Pupils who leave a school and who come to it, the latest first; of the whole city for the bureau.
 * @throws Refusal NOT_FOUND for another school.
 */
export async function transferTable(
  { em, at }: Context,
  viewer: Viewer,
  args: TransfersArgs,
): Promise<Page<Transfer>> {
  const schoolId = args.school ?? viewer.active.schoolId;
  if (schoolId ? !maySeeTransfersOf(viewer, schoolId) : !is(viewer, 'BUREAU_ADMIN')) throw notFound();
  const offset = offsetOf(args);
  const words = args.search?.trim().replace(/[\\%_]/g, '\\$&');
  const outgoing = { fromSchool: schoolId };
  const incoming = { toSchool: schoolId };
  const sides = { OUTGOING: [outgoing], INCOMING: [incoming] };
  const [rows, total] = await em.findAndCount(
    Transfer,
    {
      $and: [
        schoolId ? { $or: args.direction ? sides[args.direction] : [outgoing, incoming] } : {},
        args.state ? { state: args.state } : {},
        args.overdue ? { state: 'RELEASED', dueOn: { $lt: toTaipeiDate(at) } } : {},
        words
          ? { $or: [{ studentName: { $ilike: `%${words}%` } }, { studentNumber: { $ilike: `${words}%` } }] }
          : {},
      ],
    },
    { orderBy: { releasedOn: 'desc', id: 'desc' }, limit: pageSize(args), offset },
  );
  return tablePage(rows, total, offset);
}
