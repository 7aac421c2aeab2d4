import type { Locale } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { enqueue } from '../../jobs/queue.ts';
import {
  type Expiry,
  type Fact,
  factsOf,
  type PersonalDataSource,
  periodWords,
} from '../../personal-data.ts';
import { removeFiles } from '../files/files.jobs.ts';
import { removeUploads } from '../files/files.personal-data.ts';
import { ERASED_NAME } from '../identity/account.entity.ts';
import { ATTACHED_TO, Survey, SurveyAnswer, SurveyDraft } from './survey.entity.ts';
import { valueWords } from './survey-value-words.ts';

/** More than this nobody ever answers. */
const MOST = 2000;
/** Files come with few answers, five at the most for a question. */
const FILES_OF_EACH = 100;

/**
 * Answers to surveys: of a pupil those given for it that stand for all guardians, of an account the own. Nobody's
 * anonymous ones: it is not known which they are.
 */
export const surveyData: PersonalDataSource = {
  async describe({ em, deps, subject, locale }) {
    const rows = await em.find(
      SurveyAnswer,
      subject.studentId
        ? { student: subject.studentId, slotId: subject.studentId }
        : { answeredBy: subject.accountId },
      { orderBy: { answeredAt: 'asc', id: 'asc' }, limit: MOST, populate: ['survey'] },
    );
    if (rows.length === 0) return [];
    const words = WORDS[locale];
    const retention = words.retention(periodWords(deps.config.RETENTION_SURVEYS, locale));
    const kept = subject.studentId ? 'SCHOOL_RECORD' : null;
    return [
      { id: 'surveys', ...words.category, retention, kept, facts: rows.map((row) => factOf(row, locale)) },
    ];
  },

  async erase({ em, subject }) {
    await em.nativeDelete(SurveyDraft, { account: subject.accountId });
    // What was answered for a pupil stays with the school, and so does that it was answered; not by whom.
    await em.nativeUpdate(SurveyAnswer, { answeredBy: subject.accountId }, { answeredByName: ERASED_NAME });
    await em.nativeUpdate(Survey, { createdBy: subject.accountId }, { createdByName: ERASED_NAME });
    await dropSignatures(em, subject.accountId);
    await removeUploads(em, 'owner_id = ? and attached_type = ?', [subject.accountId, ATTACHED_TO], MOST);
  },

  expiries: [{ name: 'surveys', period: 'RETENTION_SURVEYS', remove: removeSurveys }],
};

function factOf({ survey, answers, answeredAt }: SurveyAnswer, locale: Locale): Fact {
  const { definition, title } = survey.getEntity();
  const given = definition.questions.flatMap((question) => {
    const value = answers[question.id];
    return value === undefined ? [] : [`${question.prompt}：${valueWords(question, value, locale)}`];
  });
  const words = WORDS[locale];
  return {
    name: 'surveyAnswer',
    label: words.answer,
    fields: factsOf(words.facts, { title, answeredAt, answers: given.join('；') }),
  };
}

/** The drawn signatures of somebody go with the person; what was answered stays. */
async function dropSignatures(em: EntityManager, accountId: string): Promise<void> {
  const rows = await em.find(
    SurveyAnswer,
    { answeredBy: accountId, signatureKey: { $ne: null } },
    { limit: MOST },
  );
  const keys = rows.flatMap(({ signatureKey }) => signatureKey ?? []);
  if (keys.length === 0) return;
  await em.nativeUpdate(
    SurveyAnswer,
    { answeredBy: accountId },
    { signatureKey: null, agreementHash: null, verificationCode: null, sourceAddress: null },
  );
  await enqueue(em, removeFiles, { keys });
}

/** Surveys go whole: with answers, marks, sums, signatures and files. */
async function removeSurveys({ em, before, batch }: Parameters<Expiry['remove']>[0]): Promise<number> {
  const due = await em.execute<{ id: string }[]>(
    `select id from survey where closed_at < ? or (status = 'DRAFT' and changed_at < ?)
     order by id limit ? for update skip locked`,
    [before, before, batch],
  );
  if (due.length === 0) return 0;
  const ids = `{${due.map(({ id }) => id).join(',')}}`;
  const answers = await em.execute<{ id: string; key: string | null }[]>(
    'select id, signature_key as key from survey_answer where survey_id = any (?::uuid[])',
    [ids],
  );
  const keys = answers.flatMap(({ key }) => key ?? []);
  const condition = `attached_type = ? and attached_id in
    (select id from survey_answer where survey_id = any (?::uuid[]))`;
  await removeUploads(em, condition, [ATTACHED_TO, ids], answers.length * FILES_OF_EACH);
  await em.execute('delete from survey where id = any (?::uuid[])', [ids]);
  if (keys.length > 0) await enqueue(em, removeFiles, { keys });
  return due.length;
}

const WORDS = {
  'zh-TW': {
    category: { title: '調查表回條', purpose: '辦理學校活動與家長意見調查（特定目的一五七、一五八）' },
    retention: (period: string) => `調查表結束後 ${period}刪除；不記名的回答不會連到任何人，因此也無法列出`,
    answer: '回條',
    facts: { title: '調查表', answeredAt: '填寫時間', answers: '回答' },
  },
  en: {
    category: {
      title: 'Answers to surveys',
      purpose: 'To prepare activities and ask families (purposes 157, 158)',
    },
    retention: (period: string) =>
      `they go ${period} after the survey closed; anonymous answers are linked to nobody, so they cannot be listed`,
    answer: 'Answer to a survey',
    facts: { title: 'Survey', answeredAt: 'Answered', answers: 'Answers' },
  },
} satisfies Record<Locale, unknown>;
