import type { EntityManager } from '../../db/orm.ts';
import { offsetOf, type Page, pageSize, type TablePageArgs, tablePage } from '../../graphql/connection.ts';
import { notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { isOfficeOf } from './day.policy.ts';
import { DropoutWatch } from './dropout-watch.entity.ts';

/**
 * Pupils on the watch list of the viewer's school, newest first.
 * @throws Refusal NOT_FOUND for another school.
 */
export async function dropoutWatches(
  em: EntityManager,
  viewer: Viewer,
  args: TablePageArgs & { school?: string | null; settled?: boolean | null },
): Promise<Page<DropoutWatch>> {
  const schoolId = args.school ?? viewer.active.schoolId ?? '';
  if (!isOfficeOf(viewer, schoolId)) throw notFound();
  const offset = offsetOf(args);
  const settled = typeof args.settled === 'boolean' ? { settledAt: args.settled ? { $ne: null } : null } : {};
  const words = args.search?.trim().replace(/[\\%_]/g, '\\$&');
  const named = words ? { student: { name: { $ilike: `%${words}%` } } } : {};
  const [rows, total] = await em.findAndCount(
    DropoutWatch,
    { school: schoolId, ...settled, ...named },
    { populate: ['student'], orderBy: { openedAt: 'desc', id: 'desc' }, limit: pageSize(args), offset },
  );
  return tablePage(rows, total, offset);
}
