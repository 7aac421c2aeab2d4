import {
  SIGNATURE_MAX_BYTES,
  SURVEY_LIMITS,
  SURVEY_STATUSES,
  type SurveyRespondent,
  type SurveyStatus,
} from '@qinshi/domain';
import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../graphql/connection.ts';
import { enumOf } from '../../graphql/enums.ts';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { SurveyAudienceInput, SurveyQuestionInput, SurveySectionInput } from './survey-form.inputs.ts';
import { SurveyRespondentEnum } from './surveys.types.ts';

/** No survey changes as often as that. */
const MAX_VERSION = 1_000_000;
/** Base64 of the largest signature, and `data:image/png;base64,`. */
const VALUE_LENGTH = Math.ceil(SIGNATURE_MAX_BYTES / 3) * 4 + 22;

const SurveyStatusEnum = enumOf<SurveyStatus>('SurveyStatus', 'Where a survey stands.', {
  DRAFT: 'Being written; nobody is asked yet.',
  OPEN: 'Being answered.',
  CLOSED: 'Over.',
});

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
