import type { SurveyRespondent } from '@qinshi/domain';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Access, everybody } from '../../graphql/access.ts';
import { connectionOf } from '../../graphql/connection.ts';
import { enumOf } from '../../graphql/enums.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { AttachmentType } from '../files/files.types.ts';
import { ClassGroupType, StudentType } from '../schools/schools.types.ts';
import { SurveyQuestionType } from './survey-form.types.ts';
import { whoMaySeeSurvey, whoMaySeeSurveyAnswer } from './surveys.access.ts';

export const SurveyRespondentEnum = enumOf<SurveyRespondent>('SurveyRespondent', 'Who answers a survey.', {
  GUARDIAN: 'One guardian for each pupil; the others see and may change it.',
  EACH_GUARDIAN: 'Each guardian of a pupil, each for themselves.',
  STUDENT: 'The pupil.',
});

/** Who may see one is decided by the field that lists it. */
@ObjectType('SurveyQuestionResult', { description: 'What many answered to one question.' })
export class SurveyQuestionResultType {
  @Access(everybody)
  @Field(() => SurveyQuestionType, { description: 'The question.' })
  question!: SurveyQuestionType;

  @Access(everybody)
  @Field(() => Int, { description: 'How many answered it.' })
  answered!: number;

  @Access(everybody)
  @Field(() => [Int], {
    description: 'How many chose each option or step, in their order; empty for others.',
  })
  counts!: number[];

  @Access(everybody)
  @Field(() => [String], {
    description:
      'The first 200 texts, dates or numbers in the order of their letters, not of those who wrote them.',
  })
  texts!: string[];

  @Access(everybody)
  @Field(() => Float, {
    nullable: true,
    description: 'Mean of numbers or steps; null for others, and without any.',
  })
  mean!: number | null;
}

@ObjectType('SurveyAnswerValue', { description: 'What somebody answered to one question.' })
export class SurveyAnswerValueType {
  @Access(everybody)
  @Field(() => SurveyQuestionType, { description: 'The question.' })
  question!: SurveyQuestionType;

  @Access(everybody)
  @Field(() => String, {
    nullable: true,
    description:
      'As answerSurvey takes it: option, number, ISO date or text; several options or files as a JSON list; SIGNED for a signature. Null where it was not answered.',
  })
  value!: string | null;

  @Access(everybody)
  @Field(() => [AttachmentType], { description: 'Files that answer it.' })
  files!: AttachmentType[];
}

@ObjectType('SurveyDraftAnswer', { description: 'What somebody has typed for one question.' })
export class SurveyDraftAnswerType {
  @Access(everybody)
  @Field(() => ID, { description: 'Id of the question.' })
  questionId!: string;

  @Access(everybody)
  @Field(() => String, { description: 'As it was typed.' })
  value!: string;
}

/** The row scopes show nobody another's. */
@ObjectType('SurveyDraft', { description: 'What the viewer has typed for a child and not yet sent.' })
export class SurveyDraftType {
  @Access(everybody)
  @Field(() => DateTimeScalar, { description: 'When it was saved.' })
  savedAt!: Date;
}

@ObjectType('SurveyAnswer', {
  description: 'An answer for one child. Of an anonymous survey: a receipt, which is stored nowhere.',
})
export class SurveyAnswerType {
  @Access(whoMaySeeSurveyAnswer)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(whoMaySeeSurveyAnswer)
  @Field(() => Int, { description: 'Goes up with each change; give it to answerSurvey when you change it.' })
  version!: number;

  @Access(whoMaySeeSurveyAnswer)
  @Field(() => DateTimeScalar, { description: 'When it was sent, or changed last.' })
  answeredAt!: Date;

  @Access(whoMaySeeSurveyAnswer)
  @Field(() => String, { description: 'Name of whoever sent it, as it was then.' })
  answeredByName!: string;

  @Access(whoMaySeeSurveyAnswer)
  @Field(() => String, {
    nullable: true,
    description: 'Code of the signed form, by which it can be checked; null where nothing was signed.',
  })
  verificationCode!: string | null;
}
export const SurveyAnswerConnection = connectionOf(SurveyAnswerType, 'SurveyAnswer');

/** Who may see one is decided by the field that lists it. */
@ObjectType('SurveyInvitee', { description: 'A pupil for whom an answer is missing.' })
export class SurveyInviteeType {
  @Access(everybody)
  @Field(() => String, {
    nullable: true,
    description: 'Name of the pupil’s class now; null between schools.',
  })
  className!: string | null;

  @Access(everybody)
  @Field(() => Int, { nullable: true, description: 'Seat in that class.' })
  seatNumber!: number | null;

  @Access(everybody)
  @Field(() => Boolean, {
    description: 'Whether somebody can answer on the platform: a guardian is bound, or the pupil answers.',
  })
  canBeReached!: boolean;
}
export const SurveyInviteeConnection = connectionOf(SurveyInviteeType, 'SurveyInvitee');

@ObjectType('SurveyAudience', { description: 'Whom a survey asks.' })
export class SurveyAudienceType {
  @Access(everybody)
  @Field(() => Boolean, { description: 'The whole school.' })
  wholeSchool!: boolean;

  @Access(everybody)
  @Field(() => [Int], { description: 'Whole grades.' })
  grades!: number[];

  @Access(everybody)
  @Field(() => [ClassGroupType], { description: 'Whole classes.' })
  classGroups!: unknown[];

  @Access(everybody)
  @Field(() => [StudentType], { description: 'Single pupils.' })
  students!: unknown[];
}

@ObjectType('Survey', { description: 'A survey (調查表) that a school asks its families or pupils.' })
export class SurveyType {
  @Access(whoMaySeeSurvey)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(whoMaySeeSurvey)
  @Field(() => Int, { description: 'Goes up with each change; give it to updateSurvey.' })
  version!: number;

  @Access(whoMaySeeSurvey)
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Access(whoMaySeeSurvey)
  @Field(() => String, { description: 'What it is about, and to what a signature agrees.' })
  body!: string;

  @Access(whoMaySeeSurvey)
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it can be answered; null: until it is closed.',
  })
  dueAt!: Date | null;

  @Access(whoMaySeeSurvey)
  @Field(() => String, { description: 'DRAFT, OPEN or CLOSED.' })
  status!: string;

  @Access(whoMaySeeSurvey)
  @Field(() => SurveyRespondentEnum, { description: 'Who answers.' })
  respondent!: SurveyRespondent;

  @Access(whoMaySeeSurvey)
  @Field(() => Boolean, {
    description:
      'Whether answers are added up and not stored. Then there is nothing to change, to read again or to keep as a draft.',
  })
  anonymous!: boolean;

  @Access(whoMaySeeSurvey)
  @Field(() => String, { description: 'Who asks, e.g. 導師 陳志明.' })
  createdByName!: string;

  @Access(whoMaySeeSurvey)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  publishedAt!: Date | null;

  @Access(whoMaySeeSurvey)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' })
  closedAt!: Date | null;

  @Access(whoMaySeeSurvey)
  @Field(() => DateTimeScalar, { description: 'When it was saved, published, closed or reopened last.' })
  changedAt!: Date;
}
export const SurveyConnection = connectionOf(SurveyType, 'Survey');

@ObjectType('SurveyReminderOutcome', { description: 'What a reminder did.' })
export class SurveyReminderOutcomeType {
  @Access(everybody)
  @Field(() => SurveyType, { description: 'The survey.' })
  survey!: unknown;

  @Access(everybody)
  @Field(() => Int, { description: 'How many people were reminded.' })
  told!: number;
}
