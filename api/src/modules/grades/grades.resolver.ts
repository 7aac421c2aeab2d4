import {
  averageForFamilies,
  bandsForFamilies,
  GRADE_LEVELS,
  type GradeBand,
  levelOfScore,
  showMark,
} from '@qinshi/domain';
import { Arg, Args, Ctx, FieldResolver, Float, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { is } from '../../graphql/viewer.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import { StudentType, TermType } from '../schools/schools.types.ts';
import type { Student } from '../schools/student.entity.ts';
import type { Term } from '../schools/term.entity.ts';
import type { Assessment } from './assessment.entity.ts';
import type { Grade } from './grade.entity.ts';
import { isReadAt } from './grade-cells.ts';
import { gradingStaff, staffOfGrade, whoMaySeeGrade, whoMaySeeGrades } from './grades.access.ts';
import { GradesArgs, RecallGradesInput, RecordGradesInput } from './grades.inputs.ts';
import { cellKey, type FiguresOfClass } from './grades.loaders.ts';
import { AssessmentType, GradeBandType, GradeChangeType, GradeType } from './grades.types.ts';
import { recallGrades, recordGrades } from './record-grades.service.ts';
import { gradesOf } from './student-grades.queries.ts';

@Resolver(() => StudentType)
export class StudentGradesResolver {
  @Access(whoMaySeeGrades)
  @FieldResolver(() => [GradeType], {
    description:
      'Grades of a term, by subject and date. Families read what is recorded today from tomorrow on.',
  })
  grades(
    @Root() { id }: Student,
    @Args(() => GradesArgs) { term }: GradesArgs,
    @Ctx() context: Context,
  ): Promise<Grade[]> {
    return gradesOf(context, id, term);
  }

  @Access(whoMaySeeGrades)
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'From when the family reads the newest of its grades; null without one in two weeks.',
  })
  newestGradeFrom(@Root() { id }: Student, @Ctx() { loaders }: Context): Promise<Date | null> {
    return loaders.newestGrade.load(id);
  }
}

@Resolver(() => GradeType)
export class GradeResolver {
  @Access(gradingStaff)
  @Mutation(() => [GradeType], {
    description: 'Records grades, all or none; answers what stands in their cells then.',
  })
  recordGrades(
    @Arg('input', () => RecordGradesInput, { description: 'Cells, marks, and which were seen there.' })
    input: RecordGradesInput,
    @Ctx() context: Context,
  ): Promise<Grade[]> {
    return recordGrades(context, mustBeSignedIn(context), input);
  }

  @Access(gradingStaff)
  @Mutation(() => [GradeType], {
    description: 'Takes grades back before families read them; answers what stands in their cells then.',
  })
  recallGrades(
    @Arg('input', () => RecallGradesInput, { description: 'Cells, and what was seen there.' })
    input: RecallGradesInput,
    @Ctx() context: Context,
  ): Promise<Grade[]> {
    return recallGrades(context, mustBeSignedIn(context), input);
  }

  @Access(whoMaySeeGrade)
  @FieldResolver(() => TermType, { description: 'Its term.' })
  async term(@Root() { term }: Grade, @Ctx() { loaders }: Context): Promise<Term | null> {
    return loaders.term.load(term.id);
  }

  @Access(whoMaySeeGrade)
  @FieldResolver(() => ID, { description: 'Id of its subject.' })
  subjectId(@Root() { subject }: Grade): string {
    return subject.id;
  }

  @Access(whoMaySeeGrade)
  @FieldResolver(() => String, { description: 'Name of its subject.' })
  async subject(@Root() { subject }: Grade, @Ctx() { loaders }: Context): Promise<string> {
    return (await loaders.subject.load(subject.id))?.name ?? '';
  }

  @Access(whoMaySeeGrade)
  @FieldResolver(() => ID, { description: 'Id of what it is a mark for.' })
  assessmentId(@Root() { assessment }: Grade): string {
    return assessment.id;
  }

  @Access(whoMaySeeGrade)
  @FieldResolver(() => String, { description: 'Name of what it is a mark for.' })
  async assessment(@Root() { assessment }: Grade, @Ctx() { loaders }: Context): Promise<string> {
    return (await loaders.assessment.load(assessment.id))?.name ?? '';
  }

  @Access(whoMaySeeGrade)
  @FieldResolver(() => AssessmentType, { nullable: true, description: 'What it is a mark for.' })
  async assessed(@Root() { assessment }: Grade, @Ctx() { loaders }: Context): Promise<Assessment | null> {
    return loaders.assessment.load(assessment.id);
  }

  @Access(whoMaySeeGrade)
  @FieldResolver(() => ID, { description: 'Id of the pupil.' })
  studentId(@Root() { student }: Grade): string {
    return student.id;
  }

  @Access(whoMaySeeGrade)
  @FieldResolver(() => String, {
    nullable: true,
    description: '優, 甲, 乙, 丙 or 丁; of a score, the one it lies in.',
  })
  level(@Root() { score, level }: Grade): string | null {
    return level ?? (score === null ? null : levelOfScore(score));
  }

  @Access(whoMaySeeGrade)
  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Average of the class, to families in whole points and of no fewer than six pupils; none of levels.',
  })
  async classAverage(@Root() grade: Grade, @Ctx() context: Context): Promise<number | null> {
    const figures = await figuresOf(grade, context);
    const assessment = await context.loaders.assessment.load(grade.assessment.id);
    if (!figures || assessment?.scale !== 'SCORE') return null;
    return isFamily(context) ? averageForFamilies(figures) : figures.average;
  }

  @Access(whoMaySeeGrade)
  @FieldResolver(() => [GradeBandType], {
    nullable: true,
    description:
      'How the class did, best first; to families in parts of three pupils or more, and of no fewer than six.',
  })
  async distribution(@Root() grade: Grade, @Ctx() context: Context): Promise<GradeBand[] | null> {
    const figures = await figuresOf(grade, context);
    if (!figures) return null;
    if (isFamily(context)) return bandsForFamilies(figures);
    return GRADE_LEVELS.map((level) => ({ levels: [level], count: figures.counts[level] }));
  }

  @Access(whoMaySeeGrade)
  @FieldResolver(() => Boolean, { description: 'Whether the time at which the family reads it has come.' })
  isPublic(@Root() { visibleFrom }: Grade, @Ctx() { at }: Context): boolean {
    return visibleFrom <= at;
  }

  @Access(staffOfGrade)
  @FieldResolver(() => String, { nullable: true, description: 'Staff only: who recorded it.' })
  recordedBy(@Root() { recordedByName }: Grade): string {
    return recordedByName;
  }

  @Access(staffOfGrade)
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Staff only: what the family reads until this one’s time has come; null when that is nothing, or this.',
  })
  async familyReads(@Root() grade: Grade, @Ctx() { loaders, at }: Context): Promise<string | null> {
    if (grade.visibleFrom <= at) return null;
    const history = await loaders.gradeHistory.load(cellKey(grade.assessment.id, grade.student.id));
    const read = history.find((entry) => isReadAt(entry, at));
    return (read && showMark(read)) || null;
  }

  @Access(staffOfGrade)
  @FieldResolver(() => [GradeChangeType], {
    nullable: true,
    description: 'Staff only: everything that was recorded here, oldest first.',
  })
  history(@Root() { assessment, student }: Grade, @Ctx() { loaders }: Context): Promise<Grade[]> {
    return loaders.gradeHistory.load(cellKey(assessment.id, student.id));
  }
}

@Resolver(() => GradeChangeType)
export class GradeChangeResolver {
  @Access(gradingStaff)
  @FieldResolver(() => String, { description: 'Who.' })
  recordedBy(@Root() { recordedByName }: Grade): string {
    return recordedByName;
  }

  @Access(gradingStaff)
  @FieldResolver(() => String, { description: 'The mark, as cells show it; empty for none.' })
  mark(@Root() grade: Grade): string {
    return showMark(grade);
  }

  @Access(gradingStaff)
  @FieldResolver(() => Int, { description: 'Which mark of the cell.' })
  version(@Root() { version }: Grade): number {
    return version;
  }
}

function isFamily({ viewer }: Context): boolean {
  return is(viewer, 'PARENT', 'STUDENT');
}

function figuresOf({ assessment }: Grade, { loaders }: Context): Promise<FiguresOfClass | null> {
  return loaders.classFigures.load(assessment.id);
}
