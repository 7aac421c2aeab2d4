import { emptyTally, SURVEY_ANONYMOUS_STEP, surveyProblems } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, Refusal } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { type Survey, SurveyAudience, SurveyDraft, SurveyInvitee } from './survey.entity.ts';
import { tellResults } from './survey-ballot.ts';
import { SurveyBox, SurveyResult } from './survey-box.entity.ts';
import { changeKept, recordSurvey } from './survey-editing.service.ts';
import { countInvited, fixInvited } from './survey-invited.queries.ts';
import { tellOpened } from './survey-news.ts';
import { announceSurvey } from './surveys.events.ts';

const DAY_MS = 86_400_000;

/**
 * Asks everybody: from now on the questions stay as they are.
 * @throws Refusal NOT_FOUND; CONFLICT SURVEY_NOT_DRAFT; BAD_INPUT for every problem of the form at once, SURVEY_DUE_PAST,
 * SURVEY_NO_AUDIENCE, SURVEY_NOBODY_INVITED, SURVEY_ANONYMOUS_TOO_FEW.
 */
export async function publishSurvey(context: Context, viewer: Viewer, id: string): Promise<Survey> {
  const { at } = context;
  return changeKept(context, viewer, id, 'survey.publish', async (tx, survey) => {
    if (survey.status !== 'DRAFT') throw conflict('SURVEY_NOT_DRAFT');
    refuseUnfinished(survey, at);
    if ((await tx.count(SurveyAudience, { survey: id })) === 0)
      throw badInput('SURVEY_NO_AUDIENCE', 'audience');
    const invited = (await countInvited(tx, [id])).get(id)?.invited ?? 0;
    if (invited === 0) throw badInput('SURVEY_NOBODY_INVITED', 'audience');
    if (survey.anonymous && invited < SURVEY_ANONYMOUS_STEP)
      throw badInput('SURVEY_ANONYMOUS_TOO_FEW', 'anonymous', { min: SURVEY_ANONYMOUS_STEP, count: invited });
    tx.assign(survey, { status: 'OPEN', publishedAt: at, changedAt: at, remindAt: reminderOf(survey, at) });
    if (survey.anonymous) layOutBoxes(tx, survey);
    recordSurvey(tx, at, viewer, survey, 'survey.published', { invited });
    await tx.flush();
    await tellOpened({ ...context, em: tx }, survey);
    await announceSurvey(context, tx, survey);
  });
}

/** Takes no more answers and fixes who was asked. @throws Refusal NOT_FOUND, CONFLICT SURVEY_NOT_OPEN. */
export async function closeSurvey(context: Context, viewer: Viewer, id: string): Promise<Survey> {
  return changeKept(context, viewer, id, 'survey.close', async (tx, survey) => {
    if (survey.status !== 'OPEN') throw conflict('SURVEY_NOT_OPEN');
    await close({ ...context, em: tx }, survey, viewer);
  });
}

/** The same for one whose time is over; `em` acts as the system, in a transaction that has locked the row. */
export async function closeDue(work: Pick<UseCase, 'em' | 'deps' | 'at'>, survey: Survey): Promise<void> {
  await close(work, survey, null);
  await work.em.flush();
}

async function close(
  work: Pick<UseCase, 'em' | 'deps' | 'at'>,
  survey: Survey,
  viewer: Viewer | null,
): Promise<void> {
  const { em, at } = work;
  await fixInvited(em, survey.id);
  if (survey.anonymous) await tellResults(em, survey.id);
  await em.nativeDelete(SurveyDraft, { survey: survey.id });
  em.assign(survey, { status: 'CLOSED', closedAt: at, changedAt: at, remindAt: null });
  recordSurvey(em, at, viewer, survey, 'survey.closed');
  await announceSurvey(work, em, survey);
}

/**
 * Takes answers again, until another time or without end; who is asked follows enrolments again. Never an anonymous one:
 * results before and after a single answer would tell it.
 * @throws Refusal NOT_FOUND, CONFLICT SURVEY_NOT_CLOSED, SURVEY_ANONYMOUS_STAYS_CLOSED; BAD_INPUT SURVEY_DUE_PAST.
 */
export async function reopenSurvey(
  context: Context,
  viewer: Viewer,
  { id, dueAt }: { id: string; dueAt?: Date | null },
): Promise<Survey> {
  const { at } = context;
  return changeKept(context, viewer, id, 'survey.reopen', async (tx, survey) => {
    if (survey.status !== 'CLOSED') throw conflict('SURVEY_NOT_CLOSED');
    if (survey.anonymous) throw conflict('SURVEY_ANONYMOUS_STAYS_CLOSED');
    if (dueAt && dueAt <= at) throw badInput('SURVEY_DUE_PAST', 'dueAt');
    await tx.nativeDelete(SurveyInvitee, { survey: id });
    tx.assign(survey, { status: 'OPEN', closedAt: null, dueAt: dueAt ?? null, changedAt: at });
    survey.remindAt = reminderOf(survey, at);
    recordSurvey(tx, at, viewer, survey, 'survey.reopened');
    await announceSurvey(context, tx, survey);
  });
}

/** A day before it is due; never when less than that is left. */
function reminderOf({ dueAt }: Survey, at: Date): Date | null {
  const reminder = dueAt && new Date(dueAt.getTime() - DAY_MS);
  return reminder && reminder > at ? reminder : null;
}

/** @throws Refusal BAD_INPUT for the first problem, naming the fields of all. */
function refuseUnfinished({ definition, anonymous, dueAt }: Survey, at: Date): void {
  const [first, ...others] = surveyProblems(definition, { anonymous });
  if (first)
    throw new Refusal('BAD_INPUT', first.reason, {
      field: first.field,
      params: first.params,
      ...(others.length > 0 ? { fields: [first, ...others] } : {}),
    });
  if (dueAt && dueAt <= at) throw badInput('SURVEY_DUE_PAST', 'dueAt');
}

/** Empty sums of every question, so that the first answer looks like all others. */
function layOutBoxes(tx: EntityManager, survey: Survey): void {
  for (const question of survey.definition.questions) {
    const row = { survey, questionId: question.id, ...emptyTally(question) };
    tx.create(SurveyBox, row);
    tx.create(SurveyResult, row);
  }
}
