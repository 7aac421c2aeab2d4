import type { PromotionOutcome, PromotionSeats } from '@qinshi/domain';
import { ArrayMaxSize, IsOptional, Max, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { TablePageArgs } from '../../graphql/connection.ts';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import type { PromotionState } from './promotion.entity.ts';
import { PromotionOutcomeEnum, PromotionSeatsEnum, PromotionStateEnum } from './promotion.types.ts';

const MAX_GRADES = 12;
const MAX_CLASSES = 60;

function Year(): PropertyDecorator {
  return (target, key) => {
    Min(100, limit('OUT_OF_RANGE'))(target, key);
    Max(300, limit('OUT_OF_RANGE'))(target, key);
  };
}

@ArgsType()
export class PromotionArgs {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'School; a school’s administrator need not say it.' })
  school?: string | null;

  @IsOptional()
  @Year()
  @Field(() => Int, {
    nullable: true,
    description: 'ROC school year to move up to; the next one without it.',
  })
  schoolYear?: number | null;
}

@ArgsType()
export class PromotionYearArgs {
  @IsOptional()
  @Year()
  @Field(() => Int, {
    nullable: true,
    description: 'ROC school year to move up to; the next one without it.',
  })
  schoolYear?: number | null;
}

@ArgsType()
export class PromotionsArgs extends TablePageArgs {
  @IsOptional()
  @Year()
  @Field(() => Int, {
    nullable: true,
    description: 'ROC school year to move up to; the next one without it.',
  })
  schoolYear?: number | null;

  @Field(() => PromotionStateEnum, { nullable: true, description: 'Only schools of this state.' })
  state?: PromotionState | null;
}

@ArgsType()
export class PromotionPupilsArgs extends TablePageArgs {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'School; a school’s administrator need not say it.' })
  school?: string | null;

  @IsOptional()
  @Year()
  @Field(() => Int, {
    nullable: true,
    description: 'ROC school year to move up to; the next one without it.',
  })
  schoolYear?: number | null;

  @Field(() => PromotionOutcomeEnum, { nullable: true, description: 'Only pupils of whom this becomes.' })
  outcome?: PromotionOutcome | null;

  @IsOptional()
  @Text(20)
  @Field(() => String, { nullable: true, description: 'Only this class of the new year, by its name.' })
  className?: string | null;
}

@InputType({ description: 'A school, and the year that it moves up to.' })
export class SchoolOfYearInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The school.' })
  schoolId!: string;

  @Year()
  @Field(() => Int, { description: 'ROC school year to move up to.' })
  schoolYear!: number;
}

@InputType({ description: 'How a school moves up.' })
export class SavePromotionInput extends SchoolOfYearInput {
  @ArrayMaxSize(MAX_GRADES, limit('OUT_OF_RANGE'))
  @Min(1, { ...limit('OUT_OF_RANGE'), each: true })
  @Max(12, { ...limit('OUT_OF_RANGE'), each: true })
  @Field(() => [Int], {
    description: 'Grades whose classes are drawn anew (常態編班), as grades of the new year.',
  })
  reshuffledGrades!: number[];

  @Min(0, limit('OUT_OF_RANGE'))
  @Max(MAX_CLASSES, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'Empty classes for those who begin school.' })
  firstGradeClasses!: number;

  @Field(() => Boolean, { description: 'Whether homeroom teachers go along with classes that go on.' })
  keepHomerooms!: boolean;

  @Field(() => PromotionSeatsEnum, { description: 'How seats are given.' })
  seats!: PromotionSeats;

  @Field(() => Boolean, { nullable: true, description: 'Whether the draw is made anew.' })
  redraw?: boolean | null;
}

@InputType({
  description: 'What a school chooses for one pupil; nothing of it leaves the pupil to the rule again.',
})
export class ChoosePromotionInput extends SchoolOfYearInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The pupil.' })
  studentId!: string;

  @Field(() => PromotionOutcomeEnum, { nullable: true, description: 'What becomes of the pupil.' })
  outcome?: PromotionOutcome | null;

  @IsOptional()
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(99, limit('OUT_OF_RANGE'))
  @Field(() => Int, { nullable: true, description: 'Which class of the grade.' })
  classNumber?: number | null;

  @IsOptional()
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(99, limit('OUT_OF_RANGE'))
  @Field(() => Int, { nullable: true, description: 'Seat number there.' })
  seatNumber?: number | null;
}

@InputType({ description: 'Who leads a class of the new year.' })
export class NamePromotionTeacherInput extends SchoolOfYearInput {
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(12, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'Grade of the class.' })
  grade!: number;

  @Min(1, limit('OUT_OF_RANGE'))
  @Max(99, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'Which class of the grade.' })
  classNumber!: number;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'The teacher; null leaves the class to the rule again.' })
  staffId?: string | null;
}

@InputType({ description: 'A plan that somebody has looked at.' })
export class ApplyPromotionInput extends SchoolOfYearInput {
  @Text(64)
  @Field(() => String, {
    description: 'Of the plan as it was shown; data that changed since are noticed by it.',
  })
  digest!: string;
}

@InputType({ description: 'What a school chose for its pupils, as a table.' })
export class PlanPromotionByFileInput extends SchoolOfYearInput {
  @OpaqueId()
  @Field(() => ID, {
    description: 'File that was sent to be imported: student number, and class, seat, outcome.',
  })
  importFileId!: string;
}
