import type {
  PROMOTION_OUTCOMES,
  PromotionOutcome,
  PromotionProblemKind,
  PromotionSeats,
} from '@qinshi/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import { connectionOf } from '../../graphql/connection.ts';
import { enumOf } from '../../graphql/enums.ts';
import { promotionKeeping } from './promotion.access.ts';
import type { PromotionState } from './promotion.entity.ts';

export const PromotionStateEnum = enumOf<PromotionState>('PromotionState', 'How far a school is.', {
  OPEN: 'It plans.',
  APPLIED: 'Pupils are in the classes of the new year, from its first day on.',
});

export const PromotionOutcomeEnum = enumOf<PromotionOutcome>(
  'PromotionOutcome',
  'What becomes of a pupil at the end of a school year.',
  {
    PROMOTED: 'One grade up (升級).',
    REPEATING: 'The same grade once more (留級).',
    GRADUATED: 'From the last grade (畢業).',
    LEFT: 'Not at the school any more.',
  } satisfies Record<(typeof PROMOTION_OUTCOMES)[number], string>,
);

export const PromotionSeatsEnum = enumOf<PromotionSeats>('PromotionSeats', 'How seats are given.', {
  KEEP: 'As they are, where a class goes on.',
  BY_NUMBER: 'Anew, by student number.',
});

const PromotionProblemKindEnum = enumOf<PromotionProblemKind>(
  'PromotionProblemKind',
  'What a plan is to be looked at for.',
  {
    TERMS_MISSING: 'The semesters of the new year are not in the calendar.',
    SEAT_TWICE: 'Two pupils have one seat.',
    CLASS_UNKNOWN: 'There is no such class in the new year.',
    PUPIL_WITHOUT_CLASS: 'A pupil goes on without a class (尚未編班).',
    CLASS_WITHOUT_HOMEROOM: 'A class has no homeroom teacher yet.',
    TEACHER_TWICE: 'Somebody leads two classes.',
  },
);

@ObjectType('PromotionClass', { description: 'A class of the new year, planned or made.' })
export class PromotionClassType {
  @Access(promotionKeeping)
  @Field(() => Int, { description: 'Grade 1–12.' })
  grade!: number;

  @Access(promotionKeeping)
  @Field(() => Int, { description: 'Which of the grade’s classes.' })
  number!: number;

  @Access(promotionKeeping)
  @Field(() => String, { description: 'Name as the school writes it.' })
  name!: string;

  @Access(promotionKeeping)
  @Field(() => Int, { description: 'Pupils in it on the first day.' })
  studentCount!: number;

  @Access(promotionKeeping)
  @Field(() => [String], { description: 'Names of its homeroom teachers.' })
  teacherNames!: string[];
}

@ObjectType('PromotionProblem', { description: 'Something in a plan that is to be looked at.' })
export class PromotionProblemType {
  @Access(promotionKeeping)
  @Field(() => PromotionProblemKindEnum, { description: 'What it is.' })
  kind!: PromotionProblemKind;

  @Access(promotionKeeping)
  @Field(() => Boolean, { description: 'Whether it stands in the way of carrying out.' })
  isError!: boolean;

  @Access(promotionKeeping)
  @Field(() => String, { nullable: true, description: 'Class of the new year that it is about.' })
  className!: string | null;

  @Access(promotionKeeping)
  @Field(() => String, { nullable: true, description: 'Name of the pupil or teacher that it is about.' })
  subject!: string | null;
}

@ObjectType('PromotionPupil', { description: 'What becomes, or became, of one pupil.' })
class PromotionPupilType {
  @Access(promotionKeeping)
  @Field(() => ID, { description: 'The pupil.' })
  studentId!: string;

  @Access(promotionKeeping)
  @Field(() => String, { description: 'Name of the pupil.' })
  name!: string;

  @Access(promotionKeeping)
  @Field(() => String, { description: 'Number by which the school knows the pupil.' })
  studentNumber!: string;

  @Access(promotionKeeping)
  @Field(() => PromotionOutcomeEnum, { description: 'What becomes of the pupil.' })
  outcome!: PromotionOutcome;

  @Access(promotionKeeping)
  @Field(() => String, { nullable: true, description: 'Class of the year that ends.' })
  fromClassName!: string | null;

  @Access(promotionKeeping)
  @Field(() => String, { nullable: true, description: 'Class of the new year.' })
  toClassName!: string | null;

  @Access(promotionKeeping)
  @Field(() => Int, { nullable: true, description: 'Seat number there.' })
  seatNumber!: number | null;

  @Access(promotionKeeping)
  @Field(() => Boolean, { description: 'Whether somebody has chosen it rather than the rule.' })
  isChosen!: boolean;
}
export const PromotionPupilConnection = connectionOf(PromotionPupilType, 'PromotionPupil');

@ObjectType('Promotion', { description: 'A school’s way into the next school year (升級作業).' })
export class PromotionType {
  @Access(promotionKeeping)
  @Field(() => Int, { description: 'ROC school year that pupils move up to.' })
  schoolYear!: number;

  @Access(promotionKeeping)
  @Field(() => String, { description: 'Names the plan as it is shown: give it when you carry it out.' })
  digest!: string;

  @Access(promotionKeeping)
  @Field(() => [PromotionClassType], { description: 'Classes of the new year.' })
  classes!: PromotionClassType[];
}
export const PromotionConnection = connectionOf(PromotionType, 'Promotion');
