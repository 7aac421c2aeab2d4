import { filter, map, pipe } from '@graphql-yoga/subscription';
import type { Context } from '../../graphql/context.ts';
import { notSignedIn } from '../../graphql/errors.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { maySeeApplication } from './applications.service.ts';
import { BindingApplication } from './binding-application.entity.ts';

/**
 * The changed applications that the subscriber may see, re-read at each event.
 * `classGroup` narrows a reviewer's view to children who are now in that class.
 * (Operators rather than an async generator: a generator that waits cannot be ended from outside.)
 * The access rule of the field is asked at each event only, so nobody is turned away here.
 * @throws Refusal UNAUTHENTICATED when neither a person nor a contact is there to see anything.
 */
export function bindingChanges(
  context: Context,
  classGroup: string | null | undefined,
): AsyncIterable<BindingApplication> {
  if (!context.viewer && !context.applicant) throw notSignedIn();
  return pipe(
    context.deps.events.subscribe('bindingApplicationChanged'),
    map(({ id }) => reread(context, id, classGroup)),
    filter((application): application is BindingApplication => application !== null),
  );
}

async function reread(
  context: Context,
  id: string,
  classGroup: string | null | undefined,
): Promise<BindingApplication | null> {
  await context.refresh();
  const application = await context.em.findOne(BindingApplication, { id });
  if (!application || !(await maySeeApplication(context, application))) return null;
  if (!classGroup) return application;
  const now = await whereaboutsOf(context, application.student.id);
  return now?.classGroupId === classGroup ? application : null;
}
