import { rule } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { is, SCHOOL_WIDE } from '../../graphql/viewer.ts';
import { Survey, SurveyAnswer } from './survey.entity.ts';
import {
  isAsked,
  keepsSurvey,
  makesSurveys,
  maySeeNames,
  maySeeResults,
  maySeeSurvey,
  missingOf,
  type SurveyFacts,
  type SurveyReach,
} from './surveys.policy.ts';

export function factsOfSurvey({ school, createdBy, status, respondent, anonymous }: Survey): SurveyFacts {
  return { schoolId: school.id, createdById: createdBy.id, status, respondent, anonymous };
}

/** Whom it reaches, batched per operation; nothing is read for those who keep it. */
export async function reachOf({ viewer, loaders }: Context, survey: Survey): Promise<SurveyReach> {
  if (is(viewer, 'PARENT', 'STUDENT')) {
    const asked = await loaders.surveyOwnStudents.load(survey.id);
    return { classGroupIds: [], studentIds: asked.filter((id) => viewer.active.studentIds.includes(id)) };
  }
  const classGroupId = viewer?.active.classGroupId;
  if (!is(viewer, 'HOMEROOM_TEACHER') || !classGroupId) return { classGroupIds: [], studentIds: [] };
  const reached = await loaders.surveyReachesClass.load(`${survey.id}/${classGroupId}`);
  return { classGroupIds: reached ? [classGroupId] : [], studentIds: [] };
}

async function seesSurvey(context: Context, survey: Survey): Promise<boolean> {
  const facts = factsOfSurvey(survey);
  return (
    keepsSurvey(context.viewer, facts) || maySeeSurvey(context.viewer, facts, await reachOf(context, survey))
  );
}

async function seesResults(context: Context, survey: Survey): Promise<boolean> {
  const facts = factsOfSurvey(survey);
  return (
    keepsSurvey(context.viewer, facts) || maySeeResults(context.viewer, facts, await reachOf(context, survey))
  );
}

export const surveyMakers = rule('surveyMakers', ({ viewer }) => makesSurveys(viewer));

/** Guardians, and pupils who are asked themselves. */
export const surveyRespondents = rule('surveyRespondents', ({ viewer }) => is(viewer, 'PARENT', 'STUDENT'));

export const surveyReaders = rule('surveyReaders', ({ viewer }) =>
  is(viewer, 'PARENT', 'STUDENT', 'HOMEROOM_TEACHER', 'SUBJECT_TEACHER', ...SCHOOL_WIDE),
);

export const whoMaySeeSurvey = rule<Survey>('whoMaySeeSurvey', seesSurvey);

export const whoMaySeeSurveyResults = rule<Survey>('whoMaySeeSurveyResults', seesResults, { elseNull: true });

/** For fields that are lists of the contract and so cannot be null: an empty list says as much. */
export async function mayTellResults(context: Context, survey: Survey): Promise<boolean> {
  return seesResults(context, survey);
}

export const whoKeepsSurvey = rule<Survey>(
  'whoKeepsSurvey',
  ({ viewer }, survey) => keepsSurvey(viewer, factsOfSurvey(survey)),
  { elseNull: true },
);

export const whoMaySeeSurveyNames = rule<Survey>(
  'whoMaySeeSurveyNames',
  ({ viewer }, survey) => maySeeNames(viewer, factsOfSurvey(survey)),
  { elseNull: true },
);

export const whoMaySeeSurveyMissing = rule<Survey>(
  'whoMaySeeSurveyMissing',
  async (context, survey) =>
    missingOf(context.viewer, factsOfSurvey(survey), await reachOf(context, survey)) !== undefined,
  { elseNull: true },
);

export const whoIsAsked = rule<Survey>(
  'whoIsAsked',
  async (context, survey) => isAsked(context.viewer, factsOfSurvey(survey), await reachOf(context, survey)),
  { elseNull: true },
);

/** Answers of this or that answer of ours that stand for an anonymous form: stored nowhere, told to the sender once. */
const receipts = new WeakSet<object>();

/** A receipt is its sender's: nothing else knows of it. */
export function asReceipt<Row extends object>(answer: Row): Row {
  receipts.add(answer);
  return answer;
}

/** Of an answer: those who keep the survey, the child's guardians where one answers for all, and whoever answered. */
export const whoMaySeeSurveyAnswer = rule<SurveyAnswer>('whoMaySeeSurveyAnswer', async (context, answer) => {
  if (receipts.has(answer)) return true;
  return seesAnswer(context, answer);
});

async function seesAnswer(context: Context, answer: SurveyAnswer): Promise<boolean> {
  const { viewer, loaders } = context;
  const survey = await loaders.survey.load(answer.survey.id);
  if (!survey || !viewer) return false;
  if (is(viewer, 'PARENT', 'STUDENT')) {
    const own = viewer.active.studentIds.includes(answer.student.id);
    const shared = answer.slotId === answer.student.id && viewer.active.kind === 'PARENT';
    return own && (shared || answer.slotId === viewer.account.id);
  }
  return maySeeNames(viewer, factsOfSurvey(survey));
}

/** One answer that the viewer may see; null for others. */
export async function openAnswer(context: Context, id: string): Promise<SurveyAnswer | null> {
  const answer = await context.em.findOne(SurveyAnswer, { id });
  return answer && (await seesAnswer(context, answer)) ? answer : null;
}

/** One survey that the viewer may see; null for others. */
export async function openSurvey(context: Context, id: string): Promise<Survey | null> {
  const survey = await context.em.findOne(Survey, { id });
  return survey && (await seesSurvey(context, survey)) ? survey : null;
}
