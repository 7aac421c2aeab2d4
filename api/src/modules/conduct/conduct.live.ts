import type { Context } from '../../graphql/context.ts';
import { notSignedIn } from '../../graphql/errors.ts';
import { flatMap } from '../../graphql/flat-map.ts';
import { is } from '../../graphql/viewer.ts';
import { keptRecord } from './conduct.access.ts';
import { ConductRecord } from './conduct-record.entity.ts';

/** Records of the viewer's school that changed, each re-read at its event as the viewer may see it then. */
export async function conductChanges(context: Context): Promise<AsyncIterable<ConductRecord>> {
  const { viewer, deps } = context;
  if (!viewer) throw notSignedIn();
  const { schoolId } = viewer.active;
  return flatMap(deps.events.subscribe('conductChanged', [`school:${schoolId}`]), async ({ id }) => {
    await context.refresh();
    const { viewer: now, em, loaders } = context;
    const record = await em.findOne(ConductRecord, { id });
    if (!record || now?.active.schoolId !== schoolId) return [];
    if (!is(now, 'HOMEROOM_TEACHER')) return [keptRecord(record)];
    const enrolment = await loaders.enrolment.load(record.student.id);
    return enrolment?.classGroup?.id === now.active.classGroupId ? [keptRecord(record)] : [];
  });
}
