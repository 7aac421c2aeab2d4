import {
  SIGNATURE_MAX_BYTES,
  SURVEY_LIMITS,
  SURVEY_STATUSES,
  type SurveyOperator,
  type SurveyQuestionKind,
  type SurveyRespondent,
  type SurveyStatus,
} from '@qinshi/domain';
import { ArrayMaxSize, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../graphql/connection.ts';
import { enumOf } from '../../graphql/enums.ts';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { SurveyOperatorEnum, SurveyRespondentEnum } from './surveys.types.ts';

/** No survey changes as often as that. */
const MAX_VERSION = 1_000_000;
const MAX_GRADE = 12;
const MAX_CLASSES = 200;
const MAX_STUDENTS = 500;
/** Base64 of the largest signature, and `data:image/png;base64,`. */
const VALUE_LENGTH = Math.ceil(SIGNATURE_MAX_BYTES / 3) * 4 + 22;

const SurveyQuestionKindEnum = enumOf<SurveyQuestionKind>('SurveyQuestionKind', 'What a question asks for.', {
  SINGLE_CHOICE: 'One of its options.',
  MULTIPLE_CHOICE: 'Some of its options.',
  SCALE: 'A step from 1 to `max`.',
  TEXT: 'A text.',
  NUMBER: 'A number.',
  DATE: 'A date.',
  SIGNATURE: 'A hand-written signature; one in a survey, and none in an anonymous one.',
  FILE: 'Photos or PDFs; not in an anonymous survey.',
});

const SurveyStatusEnum = enumOf<SurveyStatus>('SurveyStatus', 'Where a survey stands.', {
  DRAFT: 'Being written; nobody is asked yet.',
  OPEN: 'Being answered.',
  CLOSED: 'Over.',
});

@InputType({ description: 'Something shows only if an earlier question was answered like this.' })
class SurveyConditionInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of an earlier question with options, steps or numbers.' })
  questionId!: string;

  @Field(() => SurveyOperatorEnum, { description: 'How it is looked at.' })
  operator!: SurveyOperator;

  @Text(SURVEY_LIMITS.option)
  @Field(() => String, { description: 'One of its options, or a number in digits.' })
  value!: string;
}

@InputType({ description: 'A part of a form with a heading.' })
class SurveySectionInput {
  @OpaqueId()
  @Field(() => ID, { description: 'A UUID that the client makes.' })
  id!: string;

  @Text(SURVEY_LIMITS.heading)
  @Field(() => String, { description: `Its heading, at most ${SURVEY_LIMITS.heading} characters.` })
  heading!: string;

  @IsOptional()
  @Text(SURVEY_LIMITS.help)
  @Field(() => String, { nullable: true, description: 'A word to whoever answers.' })
  help?: string | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => SurveyConditionInput, { nullable: true, description: 'When it shows.' })
  onlyIf?: SurveyConditionInput | null;
}

@InputType({ description: 'A question of a survey.' })
class SurveyQuestionInput {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID that the client makes; without it the platform does.',
  })
  id?: string | null;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Its section; the questions of one stand together.' })
  sectionId?: string | null;

  @Field(() => SurveyQuestionKindEnum, { description: 'What it asks for.' })
  kind!: SurveyQuestionKind;

  @Text(SURVEY_LIMITS.prompt)
  @Field(() => String, { description: `What is asked, at most ${SURVEY_LIMITS.prompt} characters.` })
  prompt!: string;

  @IsOptional()
  @Text(SURVEY_LIMITS.help)
  @Field(() => String, { nullable: true, description: 'How to answer.' })
  help?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it has to be answered where it shows.' })
  required?: boolean | null;

  @IsOptional()
  @ArrayMaxSize(SURVEY_LIMITS.options, limit('OUT_OF_RANGE'))
  @Text(SURVEY_LIMITS.option, { each: true })
  @Field(() => [String], {
    nullable: true,
    description: `Options of a choice, at most ${SURVEY_LIMITS.options}.`,
  })
  options?: string[] | null;

  @IsOptional()
  @Min(0, limit('OUT_OF_RANGE'))
  @Max(SURVEY_LIMITS.number, limit('OUT_OF_RANGE'))
  @Field(() => Float, { nullable: true, description: 'Least number; of several choices, the fewest.' })
  min?: number | null;

  @IsOptional()
  @Min(0, limit('OUT_OF_RANGE'))
  @Max(SURVEY_LIMITS.number, limit('OUT_OF_RANGE'))
  @Field(() => Float, {
    nullable: true,
    description: 'Largest number, longest text, last step of a scale (2–10); of several choices, the most.',
  })
  max?: number | null;

  @IsOptional()
  @Text(SURVEY_LIMITS.word)
  @Field(() => String, { nullable: true, description: 'Word at the beginning of a scale.' })
  lowWord?: string | null;

  @IsOptional()
  @Text(SURVEY_LIMITS.word)
  @Field(() => String, { nullable: true, description: 'Word at the end of a scale.' })
  highWord?: string | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => SurveyConditionInput, { nullable: true, description: 'When it shows.' })
  onlyIf?: SurveyConditionInput | null;
}

@InputType({ description: 'Whom a survey asks: the whole school, or everybody who is in one of the parts.' })
class SurveyAudienceInput {
  @Field(() => Boolean, { nullable: true, description: 'The whole school; of the office alone.' })
  wholeSchool?: boolean | null;

  @IsOptional()
  @ArrayMaxSize(MAX_GRADE, limit('OUT_OF_RANGE'))
  @Min(1, { each: true, ...limit('OUT_OF_RANGE') })
  @Max(MAX_GRADE, { each: true, ...limit('OUT_OF_RANGE') })
  @Field(() => [Int], { nullable: true, description: 'Grades; of the office alone.' })
  grades?: number[] | null;

  @IsOptional()
  @ArrayMaxSize(MAX_CLASSES, limit('OUT_OF_RANGE'))
  @IsUUID(undefined, { each: true, ...limit('NOT_FOUND') })
  @Field(() => [ID], { nullable: true, description: `Classes, at most ${MAX_CLASSES}.` })
  classGroupIds?: string[] | null;

  @IsOptional()
  @ArrayMaxSize(MAX_STUDENTS, limit('OUT_OF_RANGE'))
  @IsUUID(undefined, { each: true, ...limit('NOT_FOUND') })
  @Field(() => [ID], { nullable: true, description: `Single pupils, at most ${MAX_STUDENTS}.` })
  studentIds?: string[] | null;
}

@InputType({ description: 'A survey that is being written.' })
export class CreateSurveyInput {
  @Text(SURVEY_LIMITS.title)
  @Field(() => String, { description: `Its title, at most ${SURVEY_LIMITS.title} characters.` })
  title!: string;

  @IsOptional()
  @Text(SURVEY_LIMITS.body)
  @Field(() => String, {
    nullable: true,
    description: `What it is about, at most ${SURVEY_LIMITS.body} characters.`,
  })
  body?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it can be answered.' })
  dueAt?: Date | null;

  @Field(() => SurveyRespondentEnum, { nullable: true, description: 'Who answers; GUARDIAN without it.' })
  respondent?: SurveyRespondent | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether nobody shall know who answered what.' })
  anonymous?: boolean | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => SurveyAudienceInput, {
    nullable: true,
    description: 'Whom it asks; needed when it is published.',
  })
  audience?: SurveyAudienceInput | null;

  @IsOptional()
  @ArrayMaxSize(SURVEY_LIMITS.sections, limit('OUT_OF_RANGE'))
  @ValidateNested({ each: true })
  @Field(() => [SurveySectionInput], { nullable: true, description: 'Parts with headings, in order.' })
  sections?: SurveySectionInput[] | null;

  @ArrayMaxSize(SURVEY_LIMITS.questions, limit('OUT_OF_RANGE'))
  @ValidateNested({ each: true })
  @Field(() => [SurveyQuestionInput], {
    description: `Questions in order, at most ${SURVEY_LIMITS.questions}.`,
  })
  questions!: SurveyQuestionInput[];
}

@InputType({ description: 'A draft as it shall be from now on.' })
export class UpdateSurveyInput extends CreateSurveyInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the draft.' })
  id!: string;

  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_VERSION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'Version that was looked at.' })
  version!: number;
}

@InputType({ description: 'A closed survey that shall take answers again.' })
export class ReopenSurveyInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the survey.' })
  id!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; without it, until it is closed.' })
  dueAt?: Date | null;
}

@InputType({ description: 'What is answered to one question.' })
class SurveyAnswerValueInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the question.' })
  questionId!: string;

  @IsOptional()
  @Text(VALUE_LENGTH)
  @Field(() => String, {
    nullable: true,
    description:
      'The option as it is written; several, or ids of own uploads, as a JSON list; a step, a number, a date or a text; a signature as a PNG data URL. Nothing or null: not answered.',
  })
  value?: string | null;
}

@InputType({ description: 'A survey’s answer for one child.' })
export class AnswerSurveyInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the survey.' })
  surveyId!: string;

  @OpaqueId()
  @Field(() => ID, { description: 'Id of the child; of a pupil, the own.' })
  studentId!: string;

  @ArrayMaxSize(SURVEY_LIMITS.questions, limit('OUT_OF_RANGE'))
  @ValidateNested({ each: true })
  @Field(() => [SurveyAnswerValueInput], {
    description: 'All answers of the form; those to questions that do not show are left out.',
  })
  answers!: SurveyAnswerValueInput[];

  @IsOptional()
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_VERSION, limit('OUT_OF_RANGE'))
  @Field(() => Int, {
    nullable: true,
    description: 'Version of the answer that is changed; needed when another guardian gave it.',
  })
  version?: number | null;
}

@InputType({ description: 'What has been typed for one child so far.' })
export class SaveSurveyDraftInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the survey.' })
  surveyId!: string;

  @OpaqueId()
  @Field(() => ID, { description: 'Id of the child; of a pupil, the own.' })
  studentId!: string;

  @ArrayMaxSize(SURVEY_LIMITS.questions, limit('OUT_OF_RANGE'))
  @ValidateNested({ each: true })
  @Field(() => [SurveyAnswerValueInput], { description: 'What has been typed; signatures are not kept.' })
  answers!: SurveyAnswerValueInput[];
}

@ArgsType()
export class SurveysArgs extends PageArgs {
  @IsOptional()
  @ArrayMaxSize(SURVEY_STATUSES.length, limit('OUT_OF_RANGE'))
  @Field(() => [SurveyStatusEnum], { nullable: true, description: 'Only those that stand like this.' })
  status?: SurveyStatus[] | null;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Only those that ask this child of the viewer.' })
  studentId?: string | null;
}

@ArgsType()
export class SurveyStudentArgs {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of a child of the viewer; of a pupil, the own.' })
  studentId!: string;
}

@ArgsType()
export class SurveyAnswersArgs extends PageArgs {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Only answers to this question.' })
  questionId?: string | null;

  @IsOptional()
  @Text(SURVEY_LIMITS.option)
  @Field(() => String, { nullable: true, description: 'Only those that chose this option or step of it.' })
  option?: string | null;
}
