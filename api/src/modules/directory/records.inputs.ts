import { emailProblem, NAME_MAX_LENGTH, nameProblem, nationalIdProblem } from '@qinshi/domain';
import { ArrayMaxSize, IsOptional, Matches, Max, Min, MinLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { EnrolmentEndEnum, GenderEnum, IdentityKindEnum } from '../../graphql/enum-types.ts';
import { Fits, limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import type { IdentityKind } from '../../graphql/viewer.ts';
import type { EnrolmentEnd, Gender } from '../schools/student.entity.ts';

/** More than anybody holds at one school. */
const MAX_POSTS = 10;

@InputType({ description: 'A post (職稱) at a school.' })
export class StaffPostInput {
  @MinLength(1, limit('REQUIRED'))
  @Text(40)
  @Field(() => String, { description: 'Title, e.g. 生教組長.' })
  title!: string;

  @IsOptional()
  @Text(16)
  @Field(() => String, { nullable: true, description: 'Code of the office within the school.' })
  officeCode?: string | null;

  @Field(() => IdentityKindEnum, {
    description: 'What the post lets its holder do: SUBJECT_TEACHER, OFFICE or SCHOOL_ADMIN.',
  })
  kind!: IdentityKind;
}

@InputType({ description: 'Somebody who takes up work at a school.' })
export class RecordStaffInput {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'The school; a school’s administrator need not say it.' })
  schoolId?: string | null;

  @Fits(nameProblem)
  @Text(NAME_MAX_LENGTH)
  @Field(() => String, { description: 'Name of the person.' })
  name!: string;

  @Fits(nationalIdProblem)
  @Text(20)
  @Field(() => String, { description: 'Identity number; a person who is known keeps the one account.' })
  nationalId!: string;

  @IsOptional()
  @Fits(emailProblem)
  @Text(254)
  @Field(() => String, { nullable: true, description: 'E-mail address of a person without an account.' })
  email?: string | null;

  @Field(() => DateScalar, { description: 'First day in post.' })
  startsOn!: string;

  @ArrayMaxSize(MAX_POSTS, limit('OUT_OF_RANGE'))
  @ValidateNested({ each: true })
  @Field(() => [StaffPostInput], { description: 'Posts from that day on, at most 10.' })
  posts!: StaffPostInput[];

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Class whose homeroom teacher the person becomes.' })
  homeroomClassId?: string | null;
}

@InputType({ description: 'The end of somebody’s work at a school.' })
export class EndStaffInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The member of staff.' })
  id!: string;

  @Field(() => DateScalar, { description: 'Last day in post.' })
  endsOn!: string;
}

@InputType({ description: 'A pupil who joins a class.' })
export class EnrolStudentInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The class.' })
  classGroupId!: string;

  @Fits(nameProblem)
  @Text(NAME_MAX_LENGTH)
  @Field(() => String, { description: 'Name of the pupil.' })
  name!: string;

  @Fits(nationalIdProblem)
  @Text(20)
  @Field(() => String, { description: 'Identity number; a pupil who is known keeps account and guardians.' })
  nationalId!: string;

  @Field(() => GenderEnum, { nullable: true, description: 'As the school’s records write it.' })
  gender?: Gender | null;

  @Matches(/^[A-Za-z0-9]+$/, limit('INVALID'))
  @Text(16)
  @Field(() => String, { description: 'Student number (學號): letters and digits.' })
  studentNumber!: string;

  @IsOptional()
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(99, limit('OUT_OF_RANGE'))
  @Field(() => Int, { nullable: true, description: 'Seat number (座號), 1–99.' })
  seatNumber?: number | null;

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;
}

@InputType({ description: 'The end of a pupil’s time at a school.' })
export class EndEnrolmentInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The pupil.' })
  studentId!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  endsOn!: string;

  @Field(() => EnrolmentEndEnum, { description: 'Why it ends.' })
  reason!: EnrolmentEnd;
}
