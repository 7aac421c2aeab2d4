import type { SurveyOperator } from '@qinshi/domain';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Access, everybody } from '../../graphql/access.ts';
import { enumOf } from '../../graphql/enums.ts';

export const SurveyOperatorEnum = enumOf<SurveyOperator>(
  'SurveyOperator',
  'How a condition looks at an earlier answer.',
  {
    IS: 'It is the option, step or number.',
    IS_NOT: 'It is another.',
    CONTAINS: 'The option is among those chosen.',
    CONTAINS_NOT: 'The option is not among those chosen.',
    AT_LEAST: 'The step or number is at least that.',
    AT_MOST: 'The step or number is at most that.',
  },
);

/** Whoever sees a survey sees all of its form. */
@ObjectType('SurveyCondition', {
  description: 'Something shows only if an earlier question, which shows itself, was answered like this.',
})
export class SurveyConditionType {
  @Access(everybody)
  @Field(() => ID, { description: 'Id of the earlier question.' })
  questionId!: string;

  @Access(everybody)
  @Field(() => SurveyOperatorEnum, { description: 'How it is looked at.' })
  operator!: SurveyOperator;

  @Access(everybody)
  @Field(() => String, { description: 'An option, or a number in digits.' })
  value!: string;
}

@ObjectType('SurveySection', { description: 'A part of a form with a heading.' })
export class SurveySectionType {
  @Access(everybody)
  @Field(() => ID, { description: 'Opaque id, within the survey.' })
  id!: string;

  @Access(everybody)
  @Field(() => String, { description: 'Its heading.' })
  heading!: string;

  @Access(everybody)
  @Field(() => String, { nullable: true, description: 'A word to whoever answers.' })
  help!: string | null;

  @Access(everybody)
  @Field(() => SurveyConditionType, { nullable: true, description: 'When its questions show; null: always.' })
  onlyIf!: SurveyConditionType | null;
}

@ObjectType('SurveyQuestion', { description: 'A question of a survey.' })
export class SurveyQuestionType {
  @Access(everybody)
  @Field(() => ID, { description: 'Opaque id, within the survey.' })
  id!: string;

  @Access(everybody)
  @Field(() => ID, { nullable: true, description: 'Its section; null: before the first one.' })
  sectionId!: string | null;

  @Access(everybody)
  @Field(() => String, {
    description: 'SINGLE_CHOICE, MULTIPLE_CHOICE, SCALE, TEXT, NUMBER, DATE, SIGNATURE or FILE.',
  })
  kind!: string;

  @Access(everybody)
  @Field(() => String, { description: 'What is asked.' })
  prompt!: string;

  @Access(everybody)
  @Field(() => String, { nullable: true, description: 'How to answer.' })
  help!: string | null;

  @Access(everybody)
  @Field(() => Boolean, { description: 'Whether it has to be answered where it shows.' })
  required!: boolean;

  @Access(everybody)
  @Field(() => Float, {
    nullable: true,
    description: 'Least number; of several choices, the fewest.',
  })
  min!: number | null;

  @Access(everybody)
  @Field(() => Float, {
    nullable: true,
    description: 'Largest number, longest text, last step of a scale; of several choices, the most.',
  })
  max!: number | null;

  @Access(everybody)
  @Field(() => String, { nullable: true, description: 'Word at the beginning of a scale.' })
  lowWord!: string | null;

  @Access(everybody)
  @Field(() => String, { nullable: true, description: 'Word at the end of a scale.' })
  highWord!: string | null;

  @Access(everybody)
  @Field(() => SurveyConditionType, { nullable: true, description: 'When it shows; null: with its section.' })
  onlyIf!: SurveyConditionType | null;
}
