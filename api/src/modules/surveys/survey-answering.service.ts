import {
  formatRocDateTime,
  judgeAnswers,
  type SentAnswer,
  SURVEY_LIMITS,
  type SurveyProblem,
  type SurveyValues,
} from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { conflict, notFound, Refusal } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { enqueue } from '../../jobs/queue.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { removeFiles } from '../files/files.jobs.ts';
import { dropFile } from '../files/store-file.ts';
import { ATTACHED_TO, Survey, SurveyAnswer, SurveyDraft, SurveyTurnout } from './survey.entity.ts';
import { attachFiles } from './survey-attachments.ts';
import { castBallot } from './survey-ballot.ts';
import { agreementOf, type DrawnSignature, keepSignature } from './survey-signature.ts';
import { asReceipt, factsOfSurvey, reachOf } from './surveys.access.ts';
import { announceSurvey } from './surveys.events.ts';
import { isAsked, slotOf } from './surveys.policy.ts';

export interface SurveyForm {
  surveyId: string;
  studentId: string;
  answers: readonly SentAnswer[];
  /** Of the answer that was looked at, when one is changed that another guardian gave. */
  version?: number | null;
}

/** An answer as the sender sees it: what is stored, or a receipt of an anonymous one, which is stored nowhere. */
export type GivenAnswer = Pick<
  SurveyAnswer,
  | 'id'
  | 'survey'
  | 'student'
  | 'slotId'
  | 'answeredAt'
  | 'answers'
  | 'version'
  | 'answeredByName'
  | 'verificationCode'
>;

/**
 * Answers a survey for one child, or anew: until it is due or closed an answer can be changed, an anonymous one never.
 * Whatever is wrong with the form is named question by question, `answers.<question id>`.
 * @throws Refusal NOT_FOUND for a survey or child that is not the viewer's to answer; CONFLICT SURVEY_OVER, SURVEY_CLOSED,
 * SURVEY_ANSWERED_BY_OTHER, SURVEY_ANONYMOUS_ANSWERED; BAD_INPUT for the form, SIGNATURE_*, UPLOAD_NOT_FOUND.
 */
export async function answerSurvey(
  context: Context,
  viewer: Viewer,
  form: SurveyForm,
): Promise<SurveyAnswer | GivenAnswer> {
  const survey = await surveyToAnswer(context, viewer, form);
  const { values, problems } = judgeAnswers(survey.definition, form.answers);
  refuseProblems(problems);
  if (survey.anonymous) return answerAnonymously(context, viewer, survey, form.studentId, values);
  const signature = await keepSignature(context, survey, values);
  try {
    return await context.em.transactional((tx) =>
      store({ ...context, em: tx }, viewer, { survey, form, values, signature }),
    );
  } catch (error) {
    // Only a refusal has certainly stored nothing; after a commit that broke off the file may be needed.
    if (signature && error instanceof Refusal) await dropFile(context, signature.key);
    throw error;
  }
}

interface Sending {
  survey: Survey;
  form: SurveyForm;
  values: SurveyValues;
  signature: DrawnSignature | null;
}

async function store(
  work: Context,
  viewer: Viewer,
  { survey, form, values, signature }: Sending,
): Promise<SurveyAnswer> {
  const { em: tx, at } = work;
  const { studentId } = form;
  const slotId = slotOf(viewer, survey, studentId);
  await actAsSystem(tx, 'survey.answer');
  await oneAfterTheOther(tx, survey, slotId, at);
  const known = await tx.findOne(SurveyAnswer, { survey: survey.id, student: studentId, slotId });
  const unseen = known && known.version !== form.version;
  if (known && unseen && (form.version != null || known.answeredBy.id !== viewer.account.id))
    throw conflict('SURVEY_ANSWERED_BY_OTHER', 'version');
  const answer =
    known ??
    tx.create(SurveyAnswer, {
      id: newId(at.getTime()),
      ...{ survey: survey.id, student: studentId, slotId },
      ...{ answeredBy: viewer.account.id, answeredByName: viewer.account.name, answeredAt: at, answers: {} },
      ...{ signatureKey: null, agreementHash: null, verificationCode: null, sourceAddress: null },
    });
  const before = answer.signatureKey;
  tx.assign(answer, {
    ...{
      answeredBy: viewer.account.id,
      answeredByName: viewer.account.name,
      answeredAt: at,
      answers: values,
    },
    ...agreementOf(work, viewer, answer, survey, values, signature),
  });
  if (before && before !== answer.signatureKey) await enqueue(tx, removeFiles, { keys: [before] });
  await attachFiles(tx, viewer.account.id, survey, values, answer.id);
  if (!known) tx.create(SurveyTurnout, { survey: survey.id, student: studentId, slotId });
  audit(
    { em: tx, at },
    {
      action: known ? 'survey.answerChanged' : 'survey.answered',
      actor: actorOf(viewer),
      schoolId: survey.school.id,
      subject: { type: ATTACHED_TO, id: answer.id },
      studentId,
      details: { survey: survey.id, title: survey.title, agreementHash: answer.agreementHash },
    },
  );
  await tx.flush();
  await tx.nativeDelete(SurveyDraft, { survey: survey.id, student: studentId, account: viewer.account.id });
  await announceSurvey(work, tx, survey);
  return answer;
}

/** Adds a form to the sums, and a mark that somebody has answered: nothing that both know. No line of the audit log. */
async function answerAnonymously(
  context: Context,
  viewer: Viewer,
  survey: Survey,
  studentId: string,
  values: SurveyValues,
): Promise<GivenAnswer> {
  const { em, at } = context;
  const slotId = slotOf(viewer, survey, studentId);
  await em.transactional(async (tx) => {
    await actAsSystem(tx, 'survey.answer');
    // One form after the other: each adds to the same sums.
    await tx.execute('select from survey where id = ? for no key update', [survey.id]);
    await refuseOver(tx, survey.id, at);
    const mark = { survey: survey.id, student: studentId, slotId };
    if ((await tx.count(SurveyTurnout, mark)) > 0) throw conflict('SURVEY_ANONYMOUS_ANSWERED');
    tx.create(SurveyTurnout, mark);
    await tx.flush();
    await castBallot(tx, survey, values, await tx.count(SurveyTurnout, { survey: survey.id }));
    await announceSurvey(context, tx, survey);
  });
  return receiptOf(context, viewer, survey, studentId, values);
}

function receiptOf(
  { em, at }: Context,
  viewer: Viewer,
  survey: Survey,
  studentId: string,
  answers: SurveyValues,
): GivenAnswer {
  const row = em.fork({ clear: true }).create(
    SurveyAnswer,
    {
      id: newId(),
      ...{
        survey: survey.id,
        student: studentId,
        slotId: slotOf(viewer, survey, studentId),
        answers,
        version: 1,
      },
      ...{ answeredBy: viewer.account.id, answeredByName: viewer.account.name, answeredAt: at },
      ...{ signatureKey: null, agreementHash: null, verificationCode: null, sourceAddress: null },
    },
    { persist: false },
  );
  return asReceipt(row);
}

/**
 * Keeps what has been typed so far, on the account: to go on later, or on another device. Signatures and whatever is too
 * long are not kept.
 * @throws Refusal NOT_FOUND; CONFLICT SURVEY_OVER, SURVEY_CLOSED, SURVEY_ANONYMOUS_DRAFT.
 */
export async function saveSurveyDraft(
  context: Context,
  viewer: Viewer,
  form: SurveyForm,
): Promise<SurveyDraft> {
  const { em, at } = context;
  const survey = await surveyToAnswer(context, viewer, form);
  if (survey.anonymous) throw conflict('SURVEY_ANONYMOUS_DRAFT');
  const kinds = new Map(survey.definition.questions.map(({ id, kind }) => [id, kind]));
  const answers = Object.fromEntries(
    form.answers.flatMap(({ questionId, value }): [string, string][] => {
      const kind = kinds.get(questionId);
      const keeps = kind && kind !== 'SIGNATURE' && value && value.length <= 2 * SURVEY_LIMITS.text;
      return keeps ? [[questionId, value]] : [];
    }),
  );
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'survey.saveDraft');
    await oneAfterTheOther(tx, survey, `${viewer.account.id} ${form.studentId}`, at);
    const place = { survey: survey.id, student: form.studentId, account: viewer.account.id };
    const draft =
      (await tx.findOne(SurveyDraft, place)) ??
      tx.create(SurveyDraft, { id: newId(at.getTime()), ...place, answers, savedAt: at });
    tx.assign(draft, { answers, savedAt: at });
    await tx.flush();
    return draft;
  });
}

/** @throws Refusal as answerSurvey. */
async function surveyToAnswer(
  context: Context,
  viewer: Viewer,
  { surveyId, studentId }: Pick<SurveyForm, 'surveyId' | 'studentId'>,
): Promise<Survey> {
  const survey = await context.em.findOne(Survey, { id: surveyId });
  if (!survey) throw notFound();
  const reach = await reachOf(context, survey);
  if (!isAsked(viewer, factsOfSurvey(survey), reach)) throw notFound();
  if (!reach.studentIds.includes(studentId))
    throw new Refusal('NOT_FOUND', 'NOT_FOUND', { field: 'studentId' });
  refuseUnlessOpen(survey, context.at);
  return survey;
}

function refuseUnlessOpen(survey: Survey, at: Date): void {
  if (survey.takesAnswers(at)) return;
  if (survey.dueAt && at >= survey.dueAt)
    throw new Refusal('CONFLICT', 'SURVEY_OVER', { params: { due: formatRocDateTime(survey.dueAt) } });
  throw conflict('SURVEY_CLOSED');
}

function refuseProblems(problems: readonly SurveyProblem[]): void {
  const [first, ...others] = problems;
  if (!first) return;
  const fields = others.length > 0 ? { fields: [...problems] } : {};
  throw new Refusal('BAD_INPUT', first.reason, { field: first.field, params: first.params, ...fields });
}

/** Forms for the same slot wait for each other; whoever closes the survey waits for all of them, or they for it. */
async function oneAfterTheOther(tx: EntityManager, survey: Survey, slot: string, at: Date): Promise<void> {
  await tx.execute('select from survey where id = ? for share', [survey.id]);
  await tx.execute(`select pg_advisory_xact_lock(hashtextextended('survey ' || ?, 0))`, [
    `${survey.id} ${slot}`,
  ]);
  await refuseOver(tx, survey.id, at);
}

/** By what is stored now: it may have been closed since it was looked at. */
async function refuseOver(tx: EntityManager, id: string, at: Date): Promise<void> {
  const [row] = await tx.execute<{ status: string; dueAt: string | Date | null }[]>(
    'select status, due_at as "dueAt" from survey where id = ?',
    [id],
  );
  if (row?.status !== 'OPEN') throw conflict('SURVEY_CLOSED');
  if (row.dueAt && at >= new Date(row.dueAt))
    throw new Refusal('CONFLICT', 'SURVEY_OVER', { params: { due: formatRocDateTime(new Date(row.dueAt)) } });
}
