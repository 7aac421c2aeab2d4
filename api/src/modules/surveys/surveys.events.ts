import { filter, map, pipe } from '@graphql-yoga/subscription';
import type { EntityManager } from '../../db/orm.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound, notSignedIn } from '../../graphql/errors.ts';
import { Survey } from './survey.entity.ts';
import { mayTellResults } from './surveys.access.ts';

/** Wakes every screen that shows the results. */
export async function announceSurvey(
  { deps }: Pick<Context, 'deps'>,
  tx: EntityManager,
  { id }: Pick<Survey, 'id'>,
): Promise<void> {
  await deps.events.announce(tx, 'surveyResultsChanged', { surveyId: id });
}

/**
 * The survey each time that somebody has answered it, or that it was published, closed or reopened; re-read at each
 * event, for those who may see its results.
 * @throws Refusal UNAUTHENTICATED, NOT_FOUND.
 */
export async function surveyChanges(context: Context, id: string): Promise<AsyncIterable<Survey>> {
  if (!context.viewer) throw notSignedIn();
  const survey = await context.em.findOne(Survey, { id });
  if (!survey || !(await mayTellResults(context, survey))) throw notFound();
  return pipe(
    context.deps.events.subscribe('surveyResultsChanged', [`survey:${id}`]),
    map(() => reread(context, id)),
    filter((now): now is Survey => now !== null),
  );
}

async function reread(context: Context, id: string): Promise<Survey | null> {
  await context.refresh();
  const survey = await context.em.findOne(Survey, { id });
  return survey && (await mayTellResults(context, survey)) ? survey : null;
}
