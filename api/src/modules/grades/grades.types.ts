import type { AssessmentKind, GradeLevel, GradeScale } from '@qinshi/domain';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Access, signedIn } from '../../graphql/access.ts';
import { AssessmentKindEnum, GradeScaleEnum } from '../../graphql/enum-types.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { gradeReaders, gradingStaff, staffOfGrade, whoMaySeeGrade } from './grades.access.ts';

@ObjectType('Subject', { description: 'A subject (科目) of a school.' })
export class SubjectType {
  @Access(signedIn)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(signedIn)
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Access(signedIn)
  @Field(() => String, { description: 'Short name, for narrow columns and charts.' })
  shortName!: string;
}

@ObjectType('Assessment', { description: 'What a class is assessed by (評量).' })
export class AssessmentType {
  @Access(gradeReaders)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(gradeReaders)
  @Field(() => AssessmentKindEnum, { description: 'What it is.' })
  kind!: AssessmentKind;

  @Access(gradeReaders)
  @Field(() => Int, { nullable: true, description: 'Which of the term’s examinations.' })
  number!: number | null;

  @Access(gradeReaders)
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Access(gradeReaders)
  @Field(() => Int, { description: 'Weight in the grade of the term.' })
  weight!: number;

  @Access(gradeReaders)
  @Field(() => DateScalar, { description: 'On which date.' })
  date!: string;

  @Access(gradeReaders)
  @Field(() => GradeScaleEnum, { description: 'How it is marked.' })
  scale!: GradeScale;

  @Access(gradingStaff)
  @Field(() => Int, { description: 'Version, for those who change it.' })
  version!: number;
}

@ObjectType('GradeBand', { description: 'Neighbouring levels, and how many pupils of a class are in them.' })
export class GradeBandType {
  @Access(signedIn)
  @Field(() => [String], { description: 'The levels, best first.' })
  levels!: readonly GradeLevel[];

  @Access(signedIn)
  @Field(() => Int, { description: 'Pupils.' })
  count!: number;
}

@ObjectType('Grade', { description: 'A pupil’s mark for an assessment (成績).' })
export class GradeType {
  @Access(whoMaySeeGrade)
  @Field(() => ID, { description: 'Opaque id; a correction has another one.' })
  id!: string;

  @Access(whoMaySeeGrade)
  @Field(() => Float, { nullable: true, description: '0–100.' })
  score!: number | null;

  @Access(whoMaySeeGrade)
  @Field(() => Boolean, { description: 'The pupil was not there for it (缺考).' })
  missing!: boolean;

  @Access(whoMaySeeGrade)
  @Field(() => String, { nullable: true, description: 'A word to the family.' })
  comment!: string | null;

  @Access(whoMaySeeGrade)
  @Field(() => DateTimeScalar, { description: 'When it was recorded (資料時間).' })
  recordedAt!: Date;

  @Access(whoMaySeeGrade)
  @Field(() => DateTimeScalar, { description: 'From when the family reads it.' })
  visibleFrom!: Date;

  @Access(whoMaySeeGrade)
  @Field(() => Int, { description: 'Which mark of the cell; for those who change it.' })
  version!: number;

  @Access(staffOfGrade)
  @Field(() => String, { nullable: true, description: 'Staff only: why it took another one’s place.' })
  reason!: string | null;
}

@ObjectType('GradeChange', { description: 'One step of the history of a cell, for staff.' })
export class GradeChangeType {
  @Access(gradingStaff)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(gradingStaff)
  @Field(() => DateTimeScalar, { description: 'When.' })
  recordedAt!: Date;

  @Access(gradingStaff)
  @Field(() => DateTimeScalar, { description: 'From when the family was to read it.' })
  visibleFrom!: Date;

  @Access(gradingStaff)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was recalled before that.' })
  recalledAt!: Date | null;

  @Access(gradingStaff)
  @Field(() => String, { nullable: true, description: 'The word to the family.' })
  comment!: string | null;

  @Access(gradingStaff)
  @Field(() => String, { nullable: true, description: 'Why it took another one’s place.' })
  reason!: string | null;
}

@ObjectType('GradeBook', { description: 'The grades of a class in a subject of a term.' })
export class GradeBookType {
  @Access(gradingStaff)
  @Field(() => SubjectType, { description: 'The subject.' })
  subject!: unknown;

  @Access(gradingStaff)
  @Field(() => Boolean, { description: 'Whether the viewer records here.' })
  mayRecord!: boolean;

  @Access(gradingStaff)
  @Field(() => [AssessmentType], { description: 'What is assessed, by date.' })
  assessments!: unknown[];

  @Access(gradingStaff)
  @Field(() => DateTimeScalar, { description: 'From when families would read what is recorded now.' })
  visibleFrom!: Date;
}

@ObjectType('GradeBookRow', { description: 'A pupil in a grade book.' })
export class GradeBookRowType {
  @Access(gradingStaff)
  @Field(() => ID, { description: 'Id of the pupil.' })
  studentId!: string;

  @Access(gradingStaff)
  @Field(() => String, { description: 'Name of the pupil.' })
  name!: string;

  @Access(gradingStaff)
  @Field(() => Int, { nullable: true, description: 'Seat number (座號).' })
  seatNumber!: number | null;

  @Access(gradingStaff)
  @Field(() => String, { description: 'Student number (學號).' })
  studentNumber!: string;

  @Access(gradingStaff)
  @Field(() => Boolean, { description: 'Has left the class: what is recorded stays, and nothing is added.' })
  hasLeft!: boolean;
}

@ObjectType('ClassSubject', { description: 'A subject that a class is taught in a term.' })
export class ClassSubjectType {
  @Access(gradingStaff)
  @Field(() => SubjectType, { description: 'The subject.' })
  subject!: unknown;

  @Access(gradingStaff)
  @Field(() => [String], { description: 'Names of those who teach it.' })
  teacherNames!: string[];

  @Access(gradingStaff)
  @Field(() => Boolean, { description: 'Whether the viewer records its grades.' })
  mayRecord!: boolean;

  @Access(gradingStaff)
  @Field(() => Int, { description: 'How many assessments there are.' })
  assessmentCount!: number;
}

@ObjectType('GradeImportProblem', { description: 'What stands against a table of grades.' })
export class GradeImportProblemType {
  @Access(gradingStaff)
  @Field(() => Int, { description: 'Line of the file, counted from 1.' })
  line!: number;

  @Access(gradingStaff)
  @Field(() => String, {
    nullable: true,
    description: 'Column, as the file’s heading calls it; null: the row.',
  })
  column!: string | null;

  @Access(gradingStaff)
  @Field(() => String, { description: 'What stands there, cut.' })
  text!: string;

  @Access(gradingStaff)
  @Field(() => String, { description: 'Reason, of the catalogue of refusals.' })
  reason!: string;
}

@ObjectType('GradeImport', { description: 'What importing a table of grades did, or would do.' })
export class GradeImportType {
  @Access(gradingStaff)
  @Field(() => Boolean, { description: 'Whether it only told what it would do.' })
  dryRun!: boolean;

  @Access(gradingStaff)
  @Field(() => Int, { description: 'Cells that get another grade.' })
  changed!: number;

  @Access(gradingStaff)
  @Field(() => Int, { description: 'Cells that stand so already.' })
  unchanged!: number;

  @Access(gradingStaff)
  @Field(() => Int, { description: 'Of those changed: how many families have read, which needs a reason.' })
  corrected!: number;

  @Access(gradingStaff)
  @Field(() => Int, { description: 'How many problems there are; nothing is written while there is any.' })
  problemCount!: number;

  @Access(gradingStaff)
  @Field(() => [GradeImportProblemType], { description: 'The first of them, at most 100.' })
  problems!: GradeImportProblemType[];
}
