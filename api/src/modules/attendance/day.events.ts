import { filter, map, pipe } from '@graphql-yoga/subscription';
import { toTaipeiDate } from '@qinshi/domain';
import type { Context } from '../../graphql/context.ts';
import { notAllowed, notSignedIn } from '../../graphql/errors.ts';
import type { EventKey } from '../../graphql/events.ts';
import { is, SCHOOL_WIDE, type Viewer } from '../../graphql/viewer.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { Student } from '../schools/student.entity.ts';
import type { BoardRow } from './board.queries.ts';
import { pupilSpanKey } from './day.loaders.ts';
import { maySeeDay } from './day.policy.ts';

/**
 * Today of pupils whose day has changed, re-read at each event with the rights of that moment: of a family's children, a
 * homeroom teacher's class, an office's school or one class of it.
 * @throws Refusal UNAUTHENTICATED, and FORBIDDEN for whoever follows nobody's day.
 */
export function dayChanges(context: Context, classGroup?: string | null): AsyncIterable<BoardRow> {
  const { viewer, deps } = context;
  if (!viewer) throw notSignedIn();
  const keys = keysOf(viewer, classGroup);
  if (!keys) throw notAllowed();
  return pipe(
    deps.events.subscribe('studentDayChanged', keys),
    map(({ studentId }) => reread(context, studentId, classGroup)),
    filter((row): row is BoardRow => row !== null),
  );
}

function keysOf(viewer: Viewer, classGroup?: string | null): EventKey[] | null {
  const { studentIds, classGroupId, schoolId } = viewer.active;
  if (is(viewer, 'PARENT', 'STUDENT')) return studentIds.map((id): EventKey => `student:${id}`);
  if (is(viewer, 'HOMEROOM_TEACHER')) return [`class:${classGroupId}`];
  if (is(viewer, ...SCHOOL_WIDE)) return classGroup ? [`class:${classGroup}`] : [`school:${schoolId}`];
  return null;
}

async function reread(
  context: Context,
  studentId: string,
  classGroup?: string | null,
): Promise<BoardRow | null> {
  await context.refresh();
  const { em, viewer, at, loaders } = context;
  const student = await em.findOne(Student, { id: studentId });
  const now = await whereaboutsOf(context, studentId);
  if (!student || !maySeeDay(viewer, studentId, now)) return null;
  const staff = !is(viewer, 'PARENT', 'STUDENT');
  if (staff && classGroup && now?.classGroupId !== classGroup) return null;
  const [day] = await loaders.studentDays.load(pupilSpanKey(studentId, toTaipeiDate(at)));
  return day ? { student, day } : null;
}
