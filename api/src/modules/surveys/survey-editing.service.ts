import {
  isWellFormed,
  type SurveyCondition,
  type SurveyDefinition,
  type SurveyQuestionKind,
  type SurveyRespondent,
} from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { type AuditLine, actorOf, audit } from '../audit/audit.ts';
import { inForceSql } from '../schools/in-force.ts';
import { Survey, SurveyAudience } from './survey.entity.ts';
import { factsOfSurvey } from './surveys.access.ts';
import { classesToAsk, keepsSurvey, makesSurveys } from './surveys.policy.ts';

/** Whom a survey asks, as it is put together. */
export interface AudienceToSave {
  wholeSchool?: boolean | null;
  grades?: readonly number[] | null;
  classGroupIds?: readonly string[] | null;
  studentIds?: readonly string[] | null;
}

interface QuestionToSave {
  id?: string | null;
  sectionId?: string | null;
  kind: SurveyQuestionKind;
  prompt: string;
  help?: string | null;
  required?: boolean | null;
  options?: readonly string[] | null;
  min?: number | null;
  max?: number | null;
  lowWord?: string | null;
  highWord?: string | null;
  onlyIf?: SurveyCondition | null;
}

interface SectionToSave {
  id: string;
  heading: string;
  help?: string | null;
  onlyIf?: SurveyCondition | null;
}

/** A survey as its author put it together. */
export interface SurveyToSave {
  title: string;
  body?: string | null;
  dueAt?: Date | null;
  respondent?: SurveyRespondent | null;
  anonymous?: boolean | null;
  audience?: AudienceToSave | null;
  sections?: readonly SectionToSave[] | null;
  questions: readonly QuestionToSave[];
}

/**
 * Starts a draft. What is not finished may be saved; publishing looks at all of it.
 * @throws Refusal BAD_INPUT REQUIRED (title), INVALID (questions), SURVEY_AUDIENCE_NOT_YOURS.
 */
export async function createSurvey(context: Context, viewer: Viewer, input: SurveyToSave): Promise<Survey> {
  const { em, at } = context;
  const schoolId = viewer.active.schoolId;
  if (!makesSurveys(viewer) || !schoolId) throw notFound();
  const parts = partsOf(input);
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'survey.create');
    await refuseAudience(tx, viewer, schoolId, input.audience);
    const survey = tx.create(Survey, {
      id: newId(at.getTime()),
      school: schoolId,
      createdBy: viewer.account.id,
      createdByName: authorName(viewer),
      status: 'DRAFT',
      ...parts,
      changedAt: at,
      publishedAt: null,
      closedAt: null,
      remindAt: null,
      reminded: {},
    });
    addAudience(tx, survey, input.audience, at);
    recordSurvey(tx, at, viewer, survey, 'survey.created');
    await tx.flush();
    return survey;
  });
}

/**
 * Saves a draft anew.
 * @throws Refusal NOT_FOUND, CONFLICT VERSION_STALE when somebody else saved it meanwhile, SURVEY_NOT_DRAFT once it is
 * published; otherwise as createSurvey.
 */
export async function updateSurvey(
  context: Context,
  viewer: Viewer,
  { id, version, ...input }: SurveyToSave & { id: string; version: number },
): Promise<Survey> {
  const { at } = context;
  const parts = partsOf(input);
  return changeKept(context, viewer, id, 'survey.update', async (tx, survey) => {
    if (survey.status !== 'DRAFT') throw conflict('SURVEY_NOT_DRAFT');
    if (survey.version !== version) throw conflict('VERSION_STALE', 'version');
    await refuseAudience(tx, viewer, survey.school.id, input.audience);
    tx.assign(survey, { ...parts, changedAt: at });
    await tx.nativeDelete(SurveyAudience, { survey: id });
    addAudience(tx, survey, input.audience, at);
    recordSurvey(tx, at, viewer, survey, 'survey.changed');
  });
}

/** A draft that asks the same of the same. @throws Refusal NOT_FOUND. */
export async function copySurvey(context: Context, viewer: Viewer, id: string): Promise<Survey> {
  const { em, at } = context;
  return em.transactional(async (tx) => {
    const source = await tx.findOne(Survey, { id });
    if (!source || !keepsSurvey(viewer, factsOfSurvey(source))) throw notFound();
    await actAsSystem(tx, 'survey.copy');
    const copy = tx.create(Survey, {
      id: newId(at.getTime()),
      school: source.school,
      createdBy: viewer.account.id,
      createdByName: authorName(viewer),
      status: 'DRAFT',
      title: source.title,
      body: source.body,
      respondent: source.respondent,
      anonymous: source.anonymous,
      definition: source.definition,
      dueAt: null,
      changedAt: at,
      publishedAt: null,
      closedAt: null,
      remindAt: null,
      reminded: {},
    });
    for (const { grade, classGroup, student } of await tx.find(SurveyAudience, { survey: id }))
      tx.create(SurveyAudience, { id: newId(at.getTime()), survey: copy, grade, classGroup, student });
    recordSurvey(tx, at, viewer, copy, 'survey.created');
    await tx.flush();
    return copy;
  });
}

/** Throws a draft away. @throws Refusal NOT_FOUND, CONFLICT SURVEY_NOT_DRAFT. */
export async function deleteSurvey(context: Context, viewer: Viewer, id: string): Promise<boolean> {
  await changeKept(context, viewer, id, 'survey.delete', async (tx, survey) => {
    if (survey.status !== 'DRAFT') throw conflict('SURVEY_NOT_DRAFT');
    recordSurvey(tx, context.at, viewer, survey, 'survey.deleted');
    await tx.flush();
    await tx.nativeDelete(Survey, { id });
    tx.clear();
  });
  return true;
}

/**
 * One change of a survey that the viewer keeps, in its transaction; the row is locked, so that two changes follow one
 * another. @throws Refusal NOT_FOUND.
 */
export async function changeKept(
  { em }: Context,
  viewer: Viewer,
  id: string,
  useCase: string,
  change: (tx: EntityManager, survey: Survey) => Promise<void>,
): Promise<Survey> {
  return em.transactional(async (tx) => {
    const seen = await tx.findOne(Survey, { id });
    if (!seen || !keepsSurvey(viewer, factsOfSurvey(seen))) throw notFound();
    await actAsSystem(tx, useCase);
    await tx.execute('select from survey where id = ? for no key update', [id]);
    const survey = await tx.refresh(seen);
    if (!survey) throw notFound();
    await change(tx, survey);
    await tx.flush();
    return survey;
  });
}

export function recordSurvey(
  em: EntityManager,
  at: Date,
  viewer: Viewer | null,
  { id, title, school, anonymous }: Survey,
  action: AuditLine['action'] & `survey.${string}`,
  details: AuditLine['details'] = {},
): void {
  const actor = viewer ? actorOf(viewer) : { accountId: null, kind: 'SYSTEM' };
  const subject = { type: 'survey', id };
  audit(
    { em, at },
    { action, actor, schoolId: school.id, subject, details: { title, anonymous, ...details } },
  );
}

/** What a survey says, in order. @throws Refusal BAD_INPUT. */
function partsOf(input: SurveyToSave) {
  const title = input.title.trim();
  if (!title) throw badInput('REQUIRED', 'title');
  const definition: SurveyDefinition = {
    sections: (input.sections ?? []).map(({ id, heading, help, onlyIf }) => ({
      id,
      heading: heading.trim(),
      help: help?.trim() || null,
      onlyIf: onlyIf ? conditionOf(onlyIf) : null,
    })),
    questions: input.questions.map((question) => ({
      id: question.id ?? newId(),
      sectionId: question.sectionId ?? null,
      kind: question.kind,
      prompt: question.prompt.trim(),
      help: question.help?.trim() || null,
      required: question.required ?? false,
      options: question.kind.endsWith('CHOICE')
        ? (question.options ?? []).map((option) => option.trim())
        : [],
      min: question.min ?? null,
      max: question.max ?? null,
      lowWord: question.lowWord?.trim() || null,
      highWord: question.highWord?.trim() || null,
      onlyIf: question.onlyIf ? conditionOf(question.onlyIf) : null,
    })),
  };
  if (!isWellFormed(definition)) throw badInput('INVALID', 'questions');
  return {
    title,
    body: input.body?.trim() ?? '',
    dueAt: input.dueAt ?? null,
    respondent: input.respondent ?? ('GUARDIAN' as const),
    anonymous: input.anonymous ?? false,
    definition,
  };
}

function conditionOf({ questionId, operator, value }: SurveyCondition): SurveyCondition {
  return { questionId, operator, value: value.trim() };
}

/** @throws Refusal BAD_INPUT SURVEY_AUDIENCE_NOT_YOURS, NOT_FOUND for classes and pupils of elsewhere. */
async function refuseAudience(
  tx: EntityManager,
  viewer: Viewer,
  schoolId: string,
  audience: AudienceToSave | null | undefined,
): Promise<void> {
  const classes = classesToAsk(viewer);
  const grades = audience?.grades ?? [];
  if (classes && (audience?.wholeSchool || grades.length > 0))
    throw badInput('SURVEY_AUDIENCE_NOT_YOURS', 'audience');
  const ids = [...new Set(audience?.classGroupIds ?? [])];
  const studentIds = [...new Set(audience?.studentIds ?? [])];
  const [counted] = await tx.execute<{ classes: number; students: number }[]>(
    `select
       (select count(*)::int from class_group where school_id = ? and id = any (?::uuid[])
         and (?::uuid[] is null or id = any (?::uuid[]))) as classes,
       (select count(*)::int from enrolment where school_id = ? and student_id = any (?::uuid[])
         and (?::uuid[] is null or class_group_id = any (?::uuid[])) and ${inForceSql('enrolment')}) as students`,
    [
      schoolId,
      list(ids),
      orNull(classes),
      orNull(classes),
      schoolId,
      list(studentIds),
      orNull(classes),
      orNull(classes),
    ],
  );
  if (counted?.classes === ids.length && counted.students === studentIds.length) return;
  throw badInput('SURVEY_AUDIENCE_NOT_YOURS', 'audience');
}

const list = (ids: readonly string[]) => `{${ids.join(',')}}`;
const orNull = (ids: readonly string[] | null) => ids && list(ids);

function addAudience(
  tx: EntityManager,
  survey: Survey,
  audience: AudienceToSave | null | undefined,
  at: Date,
): void {
  const add = (part: Partial<{ grade: number; classGroup: string; student: string }>) =>
    tx.create(SurveyAudience, {
      id: newId(at.getTime()),
      survey,
      grade: part.grade ?? null,
      classGroup: part.classGroup ?? null,
      student: part.student ?? null,
    });
  if (audience?.wholeSchool) {
    add({});
    return;
  }
  for (const grade of new Set(audience?.grades ?? [])) add({ grade });
  for (const classGroup of new Set(audience?.classGroupIds ?? [])) add({ classGroup });
  for (const student of new Set(audience?.studentIds ?? [])) add({ student });
}

/** Who asks, as families know them: 五年一班 導師 陳志明, 學務處 組長 王大同. */
function authorName({ account, active }: Viewer): string {
  const function_ = active.title ?? (active.kind === 'HOMEROOM_TEACHER' ? '導師' : null);
  return [active.office, function_, account.name].filter(Boolean).join(' ');
}
