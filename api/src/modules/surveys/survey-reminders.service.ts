import { formatRocDateTime } from '@qinshi/domain';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { conflict, notFound, Refusal } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { Survey } from './survey.entity.ts';
import { recordSurvey } from './survey-editing.service.ts';
import { remindMissing } from './survey-news.ts';
import { factsOfSurvey, reachOf } from './surveys.access.ts';
import { followsSurvey, keepsSurvey } from './surveys.policy.ts';

/** Families are reminded by hand once in so long. */
const AGAIN_AFTER_MS = 6 * 3_600_000;

/** When the viewer may remind again; null: now. `all` for those who keep the survey, else the class. */
export function nextReminder({ reminded }: Survey, whom: string): Date | null {
  const last = [reminded.all, reminded[whom]]
    .filter((each) => each !== undefined)
    .sort()
    .at(-1);
  return last ? new Date(Date.parse(last) + AGAIN_AFTER_MS) : null;
}

/**
 * Reminds all who have not answered; for a homeroom teacher who does not keep the survey, those of the own class.
 * @returns the survey, and how many people were told.
 * @throws Refusal NOT_FOUND; CONFLICT SURVEY_NOT_OPEN, SURVEY_NOBODY_MISSING; RATE_LIMITED SURVEY_REMINDED.
 */
export async function remindSurvey(
  context: Context,
  viewer: Viewer,
  id: string,
): Promise<{ survey: Survey; told: number }> {
  const { em, at } = context;
  const seen = await em.findOne(Survey, { id });
  if (!seen) throw notFound();
  const facts = factsOfSurvey(seen);
  const keeps = keepsSurvey(viewer, facts);
  if (!keeps && !followsSurvey(viewer, facts, await reachOf(context, seen))) throw notFound();
  const classGroupId = keeps ? null : viewer.active.classGroupId;
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'survey.remind');
    await tx.execute('select from survey where id = ? for no key update', [id]);
    const survey = await tx.findOneOrFail(Survey, { id }, { refresh: true });
    if (!survey.takesAnswers(at)) throw conflict('SURVEY_NOT_OPEN');
    const whom = classGroupId ?? 'all';
    const next = nextReminder(survey, whom);
    if (next && next > at)
      throw new Refusal('RATE_LIMITED', 'SURVEY_REMINDED', {
        retryAt: next,
        params: { time: formatRocDateTime(next) },
      });
    const time = `${whom}.${at.getTime()}`;
    const told = await remindMissing({ ...context, em: tx }, survey, time, classGroupId);
    if (told === 0) throw conflict('SURVEY_NOBODY_MISSING');
    // By hand: a reminder is no change that an editor would have to look at, so the version stays.
    const reminded = { ...survey.reminded, [whom]: at.toISOString() };
    await tx.execute('update survey set reminded = ?::jsonb where id = ?', [JSON.stringify(reminded), id]);
    recordSurvey(tx, at, viewer, survey, 'survey.reminded', { told });
    await tx.flush();
    await tx.refresh(survey);
    return { survey, told };
  });
}
