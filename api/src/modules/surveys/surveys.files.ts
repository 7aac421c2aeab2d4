import {
  emptyTally,
  type Locale,
  meanOf,
  optionsOf,
  type QuestionTally,
  type SurveyQuestion,
  type SurveyValue,
} from '@qinshi/domain';
import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { renderSurveyForm } from '../../integrations/pdf/survey-form.ts';
import type {
  Sheet,
  SheetColumn,
  SheetFormat,
  SheetRows,
  SheetValue,
} from '../../integrations/sheets/write-sheet.ts';
import { recordLook } from '../audit/looks.ts';
import { fetchFile } from '../files/store-file.ts';
import { inForceSql } from '../schools/in-force.ts';
import { School } from '../schools/school.entity.ts';
import { ATTACHED_TO, Survey } from './survey.entity.ts';
import { recordSurvey } from './survey-editing.service.ts';
import { missingOfSurvey } from './survey-invited.queries.ts';
import { talliesOf } from './survey-results.queries.ts';
import { valueWords } from './survey-value-words.ts';
import { factsOfSurvey, openAnswer } from './surveys.access.ts';
import { keepsSurvey } from './surveys.policy.ts';

/** Rows that are held at once. */
const PAGE = 500;

/**
 * The answers of a survey as a sheet: of a named one a row for each pupil, those without an answer at its end; of an
 * anonymous one what is told of it, a row for each option and text. That it was taken is recorded.
 * @throws Refusal NOT_FOUND for whoever does not keep it, and for a draft.
 */
export async function surveySheet(
  context: Context,
  viewer: Viewer,
  id: string,
  format: SheetFormat,
): Promise<Sheet> {
  const { em, at, locale } = context;
  const survey = await em.findOne(Survey, { id });
  if (!survey || survey.status === 'DRAFT' || !keepsSurvey(viewer, factsOfSurvey(survey))) throw notFound();
  await systemScope(em).transactional(async (tx) =>
    recordSurvey(tx, at, viewer, survey, 'survey.exported', { format }),
  );
  const words = WORDS[locale];
  const sheet = { title: survey.title, locale };
  if (survey.anonymous) {
    const tallies = (await talliesOf(systemScope(em), [survey])).get(id) ?? new Map<string, QuestionTally>();
    return { ...sheet, columns: summaryColumns(words), rows: summaryRows(survey, tallies, words) };
  }
  return { ...sheet, columns: answerColumns(survey, words), rows: answerRows(em, survey, locale) };
}

type Words = (typeof WORDS)[Locale];

function answerColumns({ definition }: Survey, words: Words): SheetColumn[] {
  return [
    { header: words.className, type: 'TEXT', width: 12 },
    { header: words.seat, type: 'NUMBER', width: 8 },
    { header: words.name, type: 'TEXT', width: 14 },
    { header: words.answeredBy, type: 'TEXT', width: 14 },
    { header: words.answeredAt, type: 'DATE_TIME', width: 18 },
    ...definition.questions.map(
      ({ kind, prompt }): SheetColumn => ({
        header: prompt,
        type: kind === 'NUMBER' || kind === 'SCALE' ? 'NUMBER' : kind === 'DATE' ? 'DATE' : 'TEXT',
        width: 24,
      }),
    ),
  ];
}

interface AnswerRow {
  className: string | null;
  seatNumber: number | null;
  name: string;
  answeredBy: string;
  answeredAt: Date | string;
  answers: Record<string, SurveyValue>;
}

/** By class and seat; first what was answered, then for whom nothing was. */
async function* answerRows(em: EntityManager, survey: Survey, locale: Locale): SheetRows {
  const words = WORDS[locale];
  for (let offset = 0; ; offset += PAGE) {
    const rows = await executeBound<AnswerRow>(systemScope(em), ANSWERS, [survey.id, PAGE, offset]);
    yield rows.map((row) => [
      ...[row.className, row.seatNumber, row.name, row.answeredBy, new Date(row.answeredAt)],
      ...survey.definition.questions.map((question) => cellOf(question, row.answers[question.id], locale)),
    ]);
    if (rows.length < PAGE) break;
  }
  for (let offset = 0; ; offset += PAGE) {
    const missing = await missingOfSurvey(systemScope(em), survey.id, { limit: PAGE, offset });
    const names = await namesOf(
      em,
      missing.map(({ studentId }) => studentId),
    );
    yield missing.map(({ className, seatNumber, studentId }) => [
      ...[className, seatNumber, names.get(studentId) ?? '', words.missing, null],
      ...survey.definition.questions.map(() => null),
    ]);
    if (missing.length < PAGE) return;
  }
}

const ANSWERS = /* sql */ `
select class_group.name as "className", enrolment.seat_number as "seatNumber", student.name,
  survey_answer.answered_by_name as "answeredBy", survey_answer.answered_at as "answeredAt", survey_answer.answers
from survey_answer join student on student.id = survey_answer.student_id
left join enrolment on enrolment.student_id = student.id and ${inForceSql('enrolment')}
left join class_group on class_group.id = enrolment.class_group_id
where survey_answer.survey_id = $1
order by class_group.grade nulls last, class_group.number, enrolment.seat_number, survey_answer.id
limit $2 offset $3
`;

async function namesOf(em: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await executeBound<{ id: string; name: string }>(
    systemScope(em),
    'select id, name from student where id = any($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Numbers and dates stay what they are, so that a column of them can be sorted and added up. */
function cellOf(question: SurveyQuestion, value: SurveyValue | undefined, locale: Locale): SheetValue {
  if (value === undefined) return null;
  if (typeof value === 'number') return value;
  return question.kind === 'DATE' ? String(value) : valueWords(question, value, locale);
}

function summaryColumns(words: Words): SheetColumn[] {
  return [
    { header: words.question, type: 'TEXT', width: 40 },
    { header: words.answer, type: 'TEXT', width: 40 },
    { header: words.count, type: 'NUMBER', width: 10 },
    { header: words.share, type: 'PERCENT', width: 10 },
  ];
}

/** A page for each question. */
async function* summaryRows(
  { definition }: Survey,
  tallies: ReadonlyMap<string, QuestionTally>,
  words: Words,
): SheetRows {
  for (const question of definition.questions) {
    const tally = tallies.get(question.id) ?? emptyTally(question);
    const mean = meanOf(tally);
    yield [
      ...optionsOf(question).map((option, index): SheetValue[] => {
        const count = tally.counts[index] ?? 0;
        return [question.prompt, option, count, tally.answered === 0 ? 0 : count / tally.answered];
      }),
      ...tally.texts.map((text): SheetValue[] => [question.prompt, text, null, null]),
      ...(mean === null ? [] : [[question.prompt, words.mean, mean, null] satisfies SheetValue[]]),
    ];
  }
}

/**
 * What somebody signed, as a PDF: for those who keep the survey and for the family. The look of the school is recorded.
 * @throws Refusal NOT_FOUND, also for an answer without a signature.
 */
export async function surveyFormPdf(context: Context, id: string): Promise<Buffer> {
  const { em, deps } = context;
  const answer = await openAnswer(context, id);
  if (!answer?.signatureKey || !answer.verificationCode) throw notFound();
  const survey = await systemScope(em).findOneOrFail(Survey, { id: answer.survey.id });
  const student = await context.loaders.surveyStudent.load(answer.student.id);
  const school = await systemScope(em).findOneOrFail(School, { id: survey.school.id });
  const signaturePng = await fetchFile(deps, answer.signatureKey);
  if (!signaturePng) throw notFound();
  await recordLook(context, {
    action: 'survey.formDownloaded',
    subject: { type: ATTACHED_TO, id },
    studentId: student.id,
    schoolId: survey.school.id,
  });
  return renderSurveyForm({
    title: survey.title,
    body: survey.body,
    school: school.name,
    studentName: student.name,
    answers: survey.definition.questions.flatMap((question) => {
      const value = question.kind === 'SIGNATURE' ? undefined : answer.answers[question.id];
      return value === undefined
        ? []
        : [{ prompt: question.prompt, value: valueWords(question, value, 'zh-TW') }];
    }),
    signedBy: answer.answeredByName,
    signaturePng,
    signedAt: answer.answeredAt,
    verificationCode: answer.verificationCode,
    verifyUrl: `${deps.config.publicUrl}/verify`,
  });
}

const WORDS = {
  'zh-TW': {
    className: '班級',
    seat: '座號',
    name: '姓名',
    answeredBy: '填寫人',
    answeredAt: '填寫時間',
    missing: '未填',
    question: '題目',
    answer: '回答',
    count: '人數',
    share: '比例',
    mean: '平均',
  },
  en: {
    className: 'Class',
    seat: 'Seat',
    name: 'Name',
    answeredBy: 'Answered by',
    answeredAt: 'Answered',
    missing: 'missing',
    question: 'Question',
    answer: 'Answer',
    count: 'People',
    share: 'Share',
    mean: 'Mean',
  },
} satisfies Record<Locale, unknown>;
