import { toTaipeiDate } from '@qinshi/domain';
import type { Context } from '../../graphql/context.ts';
import { notAllowed, notSignedIn } from '../../graphql/errors.ts';
import type { EventKey } from '../../graphql/events.ts';
import { flatMap } from '../../graphql/flat-map.ts';
import { is, SCHOOL_WIDE, type Viewer } from '../../graphql/viewer.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { Student } from '../schools/student.entity.ts';
import type { BoardRow } from './board.queries.ts';
import { pupilSpanKey } from './day.loaders.ts';
import { maySeeDay } from './day.policy.ts';

/**
 * Today of pupils whose day has changed, re-read at each event: of a family's children, a
 * homeroom teacher's class, an office's school or one class of it. When the plans of a school or class change, each of
 * the subscriber's children, or of the class, comes once; of a whole school a single pupil, for the screen to read anew.
 * @throws Refusal UNAUTHENTICATED, and FORBIDDEN for whoever follows nobody's day.
 */
export async function dayChanges(
  context: Context,
  classGroup?: string | null,
): Promise<AsyncIterable<BoardRow>> {
  const { viewer, deps } = context;
  if (!viewer) throw notSignedIn();
  const keys = keysOf(viewer, classGroup);
  if (!keys) throw notAllowed();
  const plans = await plansOf(context, viewer, classGroup);
  return flatMap(deps.events.subscribe('studentDayChanged', [...keys, ...plans]), async (event) => {
    await context.refresh();
    if ('studentId' in event) return reread(context, event.studentId, classGroup);
    const rows: BoardRow[] = [];
    for (const id of await ownPupils(context, classGroup))
      rows.push(...(await reread(context, id, classGroup)));
    return rows;
  });
}

function keysOf(viewer: Viewer, classGroup?: string | null): EventKey[] | null {
  const { studentIds, classGroupId, schoolId } = viewer.active;
  if (is(viewer, 'PARENT', 'STUDENT')) return studentIds.map((id): EventKey => `student:${id}`);
  if (is(viewer, 'HOMEROOM_TEACHER')) return [`class:${classGroupId}`];
  if (is(viewer, ...SCHOOL_WIDE)) return classGroup ? [`class:${classGroup}`] : [`school:${schoolId}`];
  return null;
}

/** The schools and classes whose plans make the subscriber's days; whoever moves connects anew. */
async function plansOf(context: Context, viewer: Viewer, classGroup?: string | null): Promise<EventKey[]> {
  const { studentIds, classGroupId, schoolId } = viewer.active;
  const places = is(viewer, 'PARENT', 'STUDENT')
    ? await Promise.all(studentIds.map((id) => whereaboutsOf(context, id)))
    : [{ schoolId, classGroupId: classGroup ?? classGroupId }];
  const ids = new Set(places.flatMap((place) => [place?.schoolId ?? null, place?.classGroupId ?? null]));
  return [...ids].filter((id) => id !== null).map((id): EventKey => `plans:${id}`);
}

/** Pupils whose day is read anew when the plans change. */
async function ownPupils({ viewer, loaders, em }: Context, classGroup?: string | null): Promise<string[]> {
  if (is(viewer, 'PARENT', 'STUDENT')) return viewer.active.studentIds;
  const room = classGroup ?? viewer?.active.classGroupId;
  if (room) return (await loaders.classStudents.load(room)).map(({ id }) => id);
  const [anybody] = await em.find(Student, {}, { limit: 1, orderBy: { id: 'asc' } });
  return anybody ? [anybody.id] : [];
}

async function reread(context: Context, studentId: string, classGroup?: string | null): Promise<BoardRow[]> {
  const { em, viewer, at, loaders } = context;
  const student = await em.findOne(Student, { id: studentId });
  const now = await whereaboutsOf(context, studentId);
  if (!student || !maySeeDay(viewer, studentId, now)) return [];
  const staff = !is(viewer, 'PARENT', 'STUDENT');
  if (staff && classGroup && now?.classGroupId !== classGroup) return [];
  const [day] = await loaders.studentDays.load(pupilSpanKey(studentId, toTaipeiDate(at)));
  return day ? [{ student, day }] : [];
}
