import { SURVEY_LIMITS, type SurveyOperator, type SurveyQuestionKind } from '@qinshi/domain';
import { ArrayMaxSize, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { enumOf } from '../../graphql/enums.ts';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { SurveyOperatorEnum } from './survey-form.types.ts';

const MAX_GRADE = 12;
const MAX_CLASSES = 200;
const MAX_STUDENTS = 500;

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
export class SurveySectionInput {
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
export class SurveyQuestionInput {
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
export class SurveyAudienceInput {
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
