import { filter, map, pipe } from '@graphql-yoga/subscription';
import type { EntityManager } from '../../db/orm.ts';
import type { Context } from '../../graphql/context.ts';
import { notSignedIn } from '../../graphql/errors.ts';
import type { Events } from '../../graphql/events.ts';
import { is } from '../../graphql/viewer.ts';
import { School } from '../schools/school.entity.ts';

/** A school’s way into the next year is another one, or further: said within the transaction of whoever changed it. */
export function announcePromotion(events: Events, em: EntityManager, schoolId: string): Promise<void> {
  return events.announce(em, 'promotionChanged', { schoolId });
}

/**
 * Schools whose way into the next year changed: the subscriber's own, all of them for the bureau.
 * @throws Refusal UNAUTHENTICATED when nobody is signed in.
 */
export function promotionChanges(context: Context): AsyncIterable<School> {
  const { viewer, deps } = context;
  if (!viewer) throw notSignedIn();
  const { schoolId } = viewer.active;
  const events = schoolId
    ? deps.events.subscribe('promotionChanged', [`school:${schoolId}`])
    : deps.events.subscribe('promotionChanged');
  return pipe(
    events,
    map((event) => reread(context, event.schoolId)),
    filter((school): school is School => school !== null),
  );
}

async function reread(context: Context, schoolId: string): Promise<School | null> {
  await context.refresh();
  const { viewer } = context;
  const isTheirs = is(viewer, 'SCHOOL_ADMIN') && viewer.active.schoolId === schoolId;
  return isTheirs || is(viewer, 'BUREAU_ADMIN') ? context.em.findOne(School, { id: schoolId }) : null;
}
