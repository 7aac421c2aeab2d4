import {
  type AssessmentKind,
  type GradeLevel,
  type GradeScale,
  isGradeLevel,
  MAX_EXAM_NUMBER,
  MAX_WEIGHT,
} from '@qinshi/domain';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { AssessmentKindEnum, GradeScaleEnum } from '../../graphql/enum-types.ts';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { SheetInput } from '../sheet-import/sheet-import.inputs.ts';

/** A class of forty in ten assessments. */
const MAX_GRADES = 400;
const COMMENT_MAX_LENGTH = 200;
const MAX_SUBJECTS = 60;
const MAX_TEACHERS = 10;
/** Versions are smallint in the database. */
const MAX_VERSION = 32_767;
const MAX_ASSESSMENT_VERSION = 1_000_000;

@ArgsType()
export class GradesArgs {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Id of a term; the present one, or the last, without it.' })
  term?: string | null;
}

@ArgsType()
export class TermArgs {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of a term of the class’s school year.' })
  term!: string;
}

@ArgsType()
export class GradeBookArgs extends TermArgs {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of a subject.' })
  subject!: string;
}

@ArgsType()
export class GradeBookChangedArgs extends GradeBookArgs {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of a class.' })
  classGroup!: string;
}

@ArgsType()
export class CellHistoryArgs {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of an assessment of the book.' })
  assessment!: string;

  @OpaqueId()
  @Field(() => ID, { description: 'Id of a pupil.' })
  student!: string;
}

@InputType({ description: 'Which cell of a grade book, and what the writer has seen there.' })
export class GradeCellInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the assessment.' })
  assessmentId!: string;

  @OpaqueId()
  @Field(() => ID, { description: 'Id of the pupil.' })
  studentId!: string;

  @Min(0, limit('OUT_OF_RANGE'))
  @Max(MAX_VERSION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'Version of the grade that stood there; 0 of an empty cell.' })
  version!: number;
}

/** Longer than any level is written. */
const LEVEL_LENGTH = 10;

@InputType({ description: 'What is to stand in a cell; without score, level and missing: nothing.' })
export class GradeInput extends GradeCellInput {
  @IsOptional()
  @Min(0, limit('SCORE_OUT_OF_RANGE'))
  @Max(100, limit('SCORE_OUT_OF_RANGE'))
  @Field(() => Float, { nullable: true, description: '0–100, at most two decimals.' })
  score?: number | null;

  @IsOptional()
  @Text(LEVEL_LENGTH)
  @ValidateBy({ name: 'level', validator: { validate: isGradeLevel } }, limit('LEVEL_UNKNOWN'))
  @Field(() => String, { nullable: true, description: '優, 甲, 乙, 丙 or 丁.' })
  level?: GradeLevel | null;

  @IsOptional()
  @Field(() => Boolean, { nullable: true, description: 'The pupil was not there for it (缺考).' })
  missing?: boolean | null;

  @IsOptional()
  @Text(COMMENT_MAX_LENGTH)
  @Field(() => String, { nullable: true, description: 'A word to the family.' })
  comment?: string | null;
}

@InputType({ description: 'Grades to record, all or none.' })
export class RecordGradesInput {
  @ArrayMinSize(1, limit('REQUIRED'))
  @ArrayMaxSize(MAX_GRADES, limit('OUT_OF_RANGE'))
  @ValidateNested({ each: true })
  @Field(() => [GradeInput], { description: `At most ${MAX_GRADES}.` })
  grades!: GradeInput[];

  @IsOptional()
  @Text(COMMENT_MAX_LENGTH)
  @Field(() => String, { nullable: true, description: 'Needed where the family has read what stood there.' })
  reason?: string | null;
}

@InputType({ description: 'Grades to take back before families read them, all or none.' })
export class RecallGradesInput {
  @ArrayMinSize(1, limit('REQUIRED'))
  @ArrayMaxSize(MAX_GRADES, limit('OUT_OF_RANGE'))
  @ValidateNested({ each: true })
  @Field(() => [GradeCellInput], { description: `At most ${MAX_GRADES}.` })
  grades!: GradeCellInput[];
}

@InputType({ description: 'A table of grades to read into a class’s grade book.' })
export class ImportGradesInput extends SheetInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the class.' })
  classGroupId!: string;

  @OpaqueId()
  @Field(() => ID, { description: 'Id of the term.' })
  termId!: string;

  @OpaqueId()
  @Field(() => ID, { description: 'Id of the subject.' })
  subjectId!: string;

  @IsOptional()
  @Text(COMMENT_MAX_LENGTH)
  @Field(() => String, { nullable: true, description: 'Needed where families have read what stood there.' })
  reason?: string | null;
}

@InputType({ description: 'A new assessment of a class.' })
export class CreateAssessmentInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the class.' })
  classGroupId!: string;

  @OpaqueId()
  @Field(() => ID, { description: 'Id of the term.' })
  termId!: string;

  @OpaqueId()
  @Field(() => ID, { description: 'Id of the subject.' })
  subjectId!: string;

  @Field(() => AssessmentKindEnum, { description: 'What it is.' })
  kind!: AssessmentKind;

  @IsOptional()
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_EXAM_NUMBER, limit('OUT_OF_RANGE'))
  @Field(() => Int, { nullable: true, description: 'Which of the term’s examinations, 1–3.' })
  number?: number | null;

  @IsOptional()
  @Text(30)
  @Field(() => String, { nullable: true, description: 'Name; an examination has one of its own without it.' })
  name?: string | null;

  @Min(0, limit('OUT_OF_RANGE'))
  @Max(MAX_WEIGHT, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'Weight in the grade of the term, 0–100.' })
  weight!: number;

  @Field(() => DateScalar, { description: 'On which date.' })
  date!: string;

  @Field(() => GradeScaleEnum, { description: 'How it is marked.' })
  scale!: GradeScale;
}

@InputType({ description: 'An assessment as it is to be.' })
export class ChangeAssessmentInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the assessment.' })
  id!: string;

  @Min(0, limit('OUT_OF_RANGE'))
  @Max(MAX_ASSESSMENT_VERSION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'Version that was seen.' })
  version!: number;

  @IsOptional()
  @Text(30)
  @Field(() => String, { nullable: true, description: 'Name; an examination has one of its own without it.' })
  name?: string | null;

  @Min(0, limit('OUT_OF_RANGE'))
  @Max(MAX_WEIGHT, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'Weight in the grade of the term, 0–100.' })
  weight!: number;

  @Field(() => DateScalar, { description: 'On which date.' })
  date!: string;

  @Field(() => GradeScaleEnum, { description: 'How it is marked; fixed once there are grades.' })
  scale!: GradeScale;
}

@InputType({ description: 'An assessment without grades, to be taken away.' })
export class RemoveAssessmentInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the assessment.' })
  id!: string;

  @Min(0, limit('OUT_OF_RANGE'))
  @Max(MAX_ASSESSMENT_VERSION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'Version that was seen.' })
  version!: number;
}

@InputType({ description: 'A subject as it is to be.' })
export class SubjectInput {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Id of one that is there.' })
  id?: string | null;

  @Text(20)
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Text(6)
  @Field(() => String, {
    description: 'Short name, for narrow columns; the first two characters without it.',
  })
  shortName!: string;
}

@InputType({ description: 'A school’s subjects, in their order.' })
export class SaveSubjectsInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the school.' })
  schoolId!: string;

  @ArrayMaxSize(MAX_SUBJECTS, limit('OUT_OF_RANGE'))
  @ValidateNested({ each: true })
  @Field(() => [SubjectInput], { description: `At most ${MAX_SUBJECTS}; one that is left out goes.` })
  subjects!: SubjectInput[];
}

@InputType({ description: 'Who teaches a subject in a class beside those whom the timetable names.' })
export class SaveSubjectTeachersInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the class.' })
  classGroupId!: string;

  @OpaqueId()
  @Field(() => ID, { description: 'Id of the term.' })
  termId!: string;

  @OpaqueId()
  @Field(() => ID, { description: 'Id of the subject.' })
  subjectId!: string;

  @ArrayMaxSize(MAX_TEACHERS, limit('OUT_OF_RANGE'))
  @IsUUID(undefined, { ...limit('NOT_FOUND'), each: true })
  @Field(() => [ID], { description: 'Ids of members of staff.' })
  staffIds!: string[];
}
