import { filter, map, pipe } from '@graphql-yoga/subscription';
import type { Context } from '../../graphql/context.ts';
import { notSignedIn } from '../../graphql/errors.ts';
import type { EventKey, Topics } from '../../graphql/events.ts';
import { is, SCHOOL_WIDE, type Viewer } from '../../graphql/viewer.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { maySeeStudent } from '../schools/schools.policy.ts';
import { readForFamily } from './family-swipes.ts';
import { Swipe } from './swipe.entity.ts';

/**
 * Swipes of the pupils whom the subscriber may see, re-read at each event.
 * @throws Refusal UNAUTHENTICATED.
 */
export function swipeChanges(context: Context, classGroup: string | null | undefined): AsyncIterable<Swipe> {
  if (!context.viewer) throw notSignedIn();
  return pipe(
    context.deps.events.subscribe('swipeRecorded', keysOfViewer(context.viewer, classGroup)),
    map((event) => reread(context, event, classGroup)),
    filter((swipe): swipe is Swipe => swipe !== null),
  );
}

/**
 * Whose events concern a viewer: a family's children, a teacher's class, a school; of the whole city there would be too
 * many, so the bureau names a class.
 */
function keysOfViewer({ active }: Viewer, classGroup: string | null | undefined): EventKey[] {
  if (classGroup) return [`class:${classGroup}`];
  if (active.kind === 'PARENT' || active.kind === 'STUDENT')
    return active.studentIds.map((id) => `student:${id}` as const);
  if (active.kind === 'HOMEROOM_TEACHER' && active.classGroupId) return [`class:${active.classGroupId}`];
  return SCHOOL_WIDE.some((kind) => kind === active.kind) && active.schoolId
    ? [`school:${active.schoolId}`]
    : [];
}

async function reread(
  context: Context,
  told: Topics['swipeRecorded'],
  classGroup: string | null | undefined,
): Promise<Swipe | null> {
  await context.refresh();
  const { id, occurredOn, studentId } = told;
  // A child is the family's wherever it is.
  if (is(context.viewer, 'PARENT', 'STUDENT'))
    return maySeeStudent(context.viewer, studentId, null) ? readForFamily(context.deps, told) : null;
  const swipe = await context.em.findOne(Swipe, { occurredOn, id });
  const now = swipe && (await whereaboutsOf(context, studentId));
  if (!swipe || !maySeeStudent(context.viewer, studentId, now ?? null)) return null;
  return !classGroup || now?.classGroupId === classGroup ? swipe : null;
}
