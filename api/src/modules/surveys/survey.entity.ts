import { randomUUID } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';
import {
  SURVEY_LIMITS,
  SURVEY_RESPONDENTS,
  SURVEY_STATUSES,
  type SurveyDefinition,
  type SurveyRespondent,
  type SurveyStatus,
  type SurveyValues,
} from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../schools/student.entity.ts';

/** What uploads that answer a question are attached to. */
export const ATTACHED_TO = 'surveyAnswer';

/** Surveys of a school for its office, of an author for the author. */
const KEEPERS = 'survey_id in (select scope.kept_surveys() as kept_surveys)';

/** The same, and homeroom teachers whose class is asked: what they see of it are figures. */
const STAFF = `${KEEPERS} or survey_id in (select scope.class_surveys() as class_surveys)`;

/** Families read what stands for them: the child for all its guardians, or the own account. */
const OWN_SLOT = `(student_id in (select scope.own_students() as own_students)
  and (slot_id = (select scope.account()) or (slot_id = student_id and (select scope.kind()) = 'PARENT')))`;

const SurveySchema = defineEntity({
  name: 'Survey',
  tableName: 'survey',
  properties: {
    id: columns.id(),
    school: () => p.manyToOne(School).ref(),
    createdBy: () => p.manyToOne(Account).ref(),
    /** As it was then, with what the person was: 導師 陳志明. A deletion replaces it. */
    createdByName: columns.text(100),
    title: columns.text(SURVEY_LIMITS.title),
    body: columns.text(SURVEY_LIMITS.body),
    status: columns.text(8).$type<SurveyStatus>(),
    version: p.integer().version(),
    respondent: columns.text(16).$type<SurveyRespondent>(),
    anonymous: p.boolean(),
    dueAt: columns.instant().strictNullable(),
    /** Sections and questions; fixed from publishing on. */
    definition: p.json().$type<SurveyDefinition>().columnType('jsonb'),
    changedAt: columns.instant(),
    publishedAt: columns.instant().strictNullable(),
    closedAt: columns.instant().strictNullable(),
    /** When those who have not answered are reminded by themselves; null when never again. */
    remindAt: columns.instant().strictNullable(),
    /** When somebody last reminded by hand: of each class by its id, of all under `all`. */
    reminded: p.json().$type<Record<string, string>>().columnType('jsonb'),
  },
  indexes: [
    { name: 'survey_school_index', properties: ['school', 'status'] },
    { name: 'survey_author_index', properties: ['createdBy'] },
    { name: 'survey_remind_index', properties: ['remindAt'], where: 'remind_at is not null' },
    { name: 'survey_due_index', properties: ['dueAt'], where: `status = 'OPEN'` },
    { name: 'survey_closed_index', properties: ['closedAt'] },
  ],
  checks: [
    oneOf('survey', 'status', SURVEY_STATUSES),
    oneOf('survey', 'respondent', SURVEY_RESPONDENTS),
    { name: 'survey_published_check', expression: `(status = 'DRAFT') = (published_at is null)` },
    { name: 'survey_closed_check', expression: `(status = 'CLOSED') = (closed_at is not null)` },
    { name: 'survey_remind_check', expression: `remind_at is null or status = 'OPEN'` },
  ],
  policies: rowScopes(
    'survey',
    `id in (select scope.kept_surveys() as kept_surveys)
      or (status <> 'DRAFT' and (id in (select scope.class_surveys() as class_surveys)
        or id in (select scope.own_surveys() as own_surveys)))`,
  ),
});

/** A survey (調查表) that a school asks its families or pupils: a draft, open, or closed. */
export class Survey extends SurveySchema.class {
  /** Whether answers are still taken: it is open, and not yet due. */
  takesAnswers(at: Date): boolean {
    return this.status === 'OPEN' && (this.dueAt === null || at < this.dueAt);
  }
}
SurveySchema.setClass(Survey);

const SurveyAudienceSchema = defineEntity({
  name: 'SurveyAudience',
  tableName: 'survey_audience',
  properties: {
    id: columns.id(),
    survey: () => p.manyToOne(Survey).ref().deleteRule('cascade'),
    grade: p.smallint().strictNullable(),
    classGroup: () => p.manyToOne(ClassGroup).ref().strictNullable().deleteRule('no action'),
    student: () => p.manyToOne(Student).ref().strictNullable().deleteRule('no action'),
  },
  indexes: [
    { name: 'survey_audience_survey_index', properties: ['survey'] },
    { name: 'survey_audience_class_group_index', properties: ['classGroup'] },
    { name: 'survey_audience_student_index', properties: ['student'] },
  ],
  checks: [
    { name: 'survey_audience_one_check', expression: 'num_nonnulls(grade, class_group_id, student_id) <= 1' },
  ],
  policies: rowScopes('survey_audience', STAFF),
});

/** A part of whom a survey asks: a grade, a class or a pupil; without any of them, the whole school. */
export class SurveyAudience extends SurveyAudienceSchema.class {}
SurveyAudienceSchema.setClass(SurveyAudience);

const SurveyInviteeSchema = defineEntity({
  name: 'SurveyInvitee',
  tableName: 'survey_invitee',
  properties: {
    id: columns.id(),
    survey: () => p.manyToOne(Survey).ref().deleteRule('cascade'),
    student: () => p.manyToOne(Student).ref(),
    /** See SurveyTurnout; null: nobody could answer for the pupil. */
    slotId: p.uuid().strictNullable(),
    classGroup: () => p.manyToOne(ClassGroup).ref().strictNullable().deleteRule('no action'),
  },
  uniques: [{ name: 'survey_invitee_once_unique', properties: ['survey', 'student', 'slotId'] }],
  indexes: [
    { name: 'survey_invitee_student_index', properties: ['student'] },
    { name: 'survey_invitee_class_group_index', properties: ['classGroup'] },
  ],
  policies: rowScopes('survey_invitee'),
});

/** Who was asked when a survey closed: from then on enrolments change nothing about it. */
export class SurveyInvitee extends SurveyInviteeSchema.class {}
SurveyInviteeSchema.setClass(SurveyInvitee);

const SurveyTurnoutSchema = defineEntity({
  name: 'SurveyTurnout',
  tableName: 'survey_turnout',
  properties: {
    /** Random, unlike other ids: those tell when they were made. */
    id: p
      .uuid()
      .primary()
      .onCreate(() => randomUUID()),
    survey: () => p.manyToOne(Survey).ref().deleteRule('cascade'),
    student: () => p.manyToOne(Student).ref(),
    /** The pupil where one guardian answers for it, else the account that answers. */
    slotId: p.uuid(),
  },
  uniques: [{ name: 'survey_turnout_once_unique', properties: ['survey', 'student', 'slotId'] }],
  indexes: [{ name: 'survey_turnout_student_index', properties: ['student'] }],
  policies: rowScopes('survey_turnout', OWN_SLOT),
});

/**
 * That somebody has answered, and neither what nor when: all that is known of who answered an anonymous survey
 * (docs/decisions/0021-anonymous-surveys.md).
 */
export class SurveyTurnout extends SurveyTurnoutSchema.class {}
SurveyTurnoutSchema.setClass(SurveyTurnout);

const SurveyAnswerSchema = defineEntity({
  name: 'SurveyAnswer',
  tableName: 'survey_answer',
  properties: {
    id: columns.id(),
    survey: () => p.manyToOne(Survey).ref().deleteRule('cascade'),
    student: () => p.manyToOne(Student).ref(),
    /** See SurveyTurnout. */
    slotId: p.uuid(),
    answeredBy: () => p.manyToOne(Account).ref(),
    /** As it was then; a deletion replaces it. */
    answeredByName: columns.text(100),
    answeredAt: columns.instant(),
    version: p.integer().version(),
    answers: p.json().$type<SurveyValues>().columnType('jsonb'),
    /** The drawn signature in the file store, what it agreed to, and from where; null where none was asked. */
    signatureKey: columns.text(80).strictNullable(),
    agreementHash: columns.text(64).strictNullable(),
    verificationCode: columns.text(16).unique().strictNullable(),
    sourceAddress: columns.text(45).strictNullable(),
  },
  uniques: [{ name: 'survey_answer_once_unique', properties: ['survey', 'student', 'slotId'] }],
  indexes: [
    { name: 'survey_answer_student_index', properties: ['student'] },
    { name: 'survey_answer_account_index', properties: ['answeredBy'] },
  ],
  checks: [
    {
      name: 'survey_answer_signature_check',
      expression: 'num_nonnulls(signature_key, agreement_hash, verification_code, source_address) in (0, 4)',
    },
  ],
  policies: rowScopes('survey_answer', `${KEEPERS} or ${OWN_SLOT}`),
});

/** What somebody answered to a survey that is not anonymous. */
export class SurveyAnswer extends SurveyAnswerSchema.class {}
SurveyAnswerSchema.setClass(SurveyAnswer);

const SurveyDraftSchema = defineEntity({
  name: 'SurveyDraft',
  tableName: 'survey_draft',
  properties: {
    id: columns.id(),
    survey: () => p.manyToOne(Survey).ref().deleteRule('cascade'),
    student: () => p.manyToOne(Student).ref(),
    account: () => p.manyToOne(Account).ref(),
    /** As it was typed, by question. */
    answers: p.json().$type<Record<string, string>>().columnType('jsonb'),
    savedAt: columns.instant(),
  },
  uniques: [{ name: 'survey_draft_once_unique', properties: ['survey', 'student', 'account'] }],
  indexes: [
    { name: 'survey_draft_account_index', properties: ['account'] },
    { name: 'survey_draft_student_index', properties: ['student'] },
  ],
  policies: rowScopes('survey_draft', 'account_id = (select scope.account())'),
});

/** What somebody has typed and not yet sent. Of anonymous surveys there is none. */
export class SurveyDraft extends SurveyDraftSchema.class {}
SurveyDraftSchema.setClass(SurveyDraft);
