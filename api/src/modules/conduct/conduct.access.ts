import { rule } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { is, SCHOOL_WIDE } from '../../graphql/viewer.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import type { Student } from '../schools/student.entity.ts';
import { maySeeConduct } from './conduct.policy.ts';
import type { ConductCancellation, ConductRecord } from './conduct-record.entity.ts';

/** Records that the viewer keeps although the pupil has gone: whoever found them has looked where the pupil was. */
const kept = new WeakSet<ConductRecord>();

/** From here on this very object may be read as one of the viewer's own records. The caller has checked that it is. */
export function keptRecord(record: ConductRecord): ConductRecord {
  kept.add(record);
  return record;
}

async function sees(context: Context, record: ConductRecord): Promise<boolean> {
  if (kept.has(record)) return true;
  const studentId = record.student.id;
  if (is(context.viewer, ...SCHOOL_WIDE) && record.school.id === context.viewer.active.schoolId) return true;
  return maySeeConduct(context.viewer, studentId, await whereaboutsOf(context, studentId));
}

/** Family and school of a pupil. */
export const whoMaySeeConductOfStudent = rule<Student>('whoMaySeeConductOfStudent', async (context, { id }) =>
  maySeeConduct(context.viewer, id, await whereaboutsOf(context, id)),
);

/** Families read records, staff keep them; those of a school that the pupil has left, that school. */
export const whoMaySeeConduct = rule<ConductRecord>('whoMaySeeConduct', sees);

/** What is the school's own in a record. */
export const staffOfConduct = rule<ConductRecord>(
  'staffOfConduct',
  async (context, record) => !is(context.viewer, 'PARENT', 'STUDENT') && (await sees(context, record)),
  { elseNull: true },
);

/** Of a cancellation as of its record. */
export const whoMaySeeCancellation = rule<ConductCancellation>(
  'whoMaySeeCancellation',
  async (context, { record, student }) => {
    const { viewer } = context;
    const entity = record.isInitialized() ? record.getEntity() : null;
    if (entity && (await sees(context, entity))) return true;
    return maySeeConduct(viewer, student.id, await whereaboutsOf(context, student.id));
  },
);

/** Homeroom teachers and offices. */
export const conductKeepers = rule('conductKeepers', ({ viewer }) =>
  is(viewer, 'HOMEROOM_TEACHER', ...SCHOOL_WIDE),
);

/** The same, and families, who may ask that a demerit be cancelled. */
export const cancellationAskers = rule('cancellationAskers', ({ viewer }) =>
  is(viewer, 'PARENT', 'STUDENT', 'HOMEROOM_TEACHER', ...SCHOOL_WIDE),
);

export const conductOffice = rule('conductOffice', ({ viewer }) => is(viewer, ...SCHOOL_WIDE));
