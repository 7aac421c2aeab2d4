import { refusalText } from '@qinshi/domain';
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import type { ClassGroup } from '../schools/class-group.entity.ts';
import type { School } from '../schools/school.entity.ts';
import { ClassGroupType, SchoolType, StaffType, TermType } from '../schools/schools.types.ts';
import type { Staff } from '../schools/staff.entity.ts';
import type { Term } from '../schools/term.entity.ts';
import type { Assessment } from './assessment.entity.ts';
import { changeAssessment, createAssessment, removeAssessment } from './assessments.service.ts';
import { type ClassSubject, classSubjects } from './class-subjects.queries.ts';
import type { Grade } from './grade.entity.ts';
import { gradeBookChanges } from './grade-book.live.ts';
import {
  type GradeBook,
  type GradeBookRow,
  historyInBook,
  openBook,
  readBook,
} from './grade-book.queries.ts';
import { bookReaders, gradingStaff, subjectKeepers, subjectKeepersOfSchool } from './grades.access.ts';
import {
  CellHistoryArgs,
  ChangeAssessmentInput,
  CreateAssessmentInput,
  GradeBookArgs,
  GradeBookChangedArgs,
  ImportGradesInput,
  RemoveAssessmentInput,
  SaveSubjectsInput,
  SaveSubjectTeachersInput,
  TermArgs,
} from './grades.inputs.ts';
import {
  AssessmentType,
  ClassSubjectType,
  GradeBookRowType,
  GradeBookType,
  GradeChangeType,
  GradeImportProblemType,
  GradeImportType,
  GradeType,
  SubjectType,
} from './grades.types.ts';
import { type GradeImport, importGrades } from './import-grades.service.ts';
import type { GradeImportProblem } from './import-rows.ts';
import type { Subject } from './subject.entity.ts';
import { saveSubjects, saveSubjectTeachers } from './subjects.service.ts';

@Resolver(() => ClassGroupType)
export class ClassGradesResolver {
  @Access(bookReaders)
  @FieldResolver(() => [ClassSubjectType], {
    description: 'Subjects of a term whose grade book the viewer reads, in the school’s order.',
  })
  gradedSubjects(
    @Root() classGroup: ClassGroup,
    @Args(() => TermArgs) { term }: TermArgs,
    @Ctx() context: Context,
  ): Promise<ClassSubject[]> {
    return classSubjects(context, mustBeSignedIn(context), classGroup, term);
  }

  @Access(bookReaders)
  @FieldResolver(() => GradeBookType, {
    description: 'The grades of a subject: for whoever teaches it, the homeroom teacher and the office.',
  })
  async gradeBook(
    @Root() classGroup: ClassGroup,
    @Args(() => GradeBookArgs) { term: termId, subject: subjectId }: GradeBookArgs,
    @Ctx() context: Context,
  ): Promise<GradeBook> {
    const book = await openBook(context, mustBeSignedIn(context), classGroup, { termId, subjectId });
    return readBook(context, book);
  }
}

@Resolver(() => ClassSubjectType)
export class ClassSubjectResolver {
  @Access(subjectKeepers)
  @FieldResolver(() => [StaffType], {
    description: 'Whom the office has named beside those in the timetable (saveSubjectTeachers).',
  })
  async namedTeachers(@Root() { namedIds }: ClassSubject, @Ctx() { loaders }: Context): Promise<Staff[]> {
    const named = await Promise.all(namedIds.map((id) => loaders.teacher.load(id)));
    return named.flatMap((staff) => staff ?? []);
  }
}

@Resolver(() => GradeBookType)
export class GradeBookResolver {
  @Access(gradingStaff)
  @FieldResolver(() => TermType, { description: 'The term.' })
  term(@Root() { term }: GradeBook): Term {
    return term;
  }

  @Access(gradingStaff)
  @FieldResolver(() => [GradeBookRowType], { description: 'Pupils by seat; those who have left come last.' })
  rows(@Root() { rows }: GradeBook): GradeBookRow[] {
    return rows;
  }

  @Access(gradingStaff)
  @FieldResolver(() => [GradeChangeType], {
    description: 'Everything that was recorded in a cell, oldest first, taken back or not.',
  })
  history(
    @Root() book: GradeBook,
    @Args(() => CellHistoryArgs) { assessment, student }: CellHistoryArgs,
    @Ctx() context: Context,
  ): Promise<Grade[]> {
    return historyInBook(context, book, assessment, student);
  }

  @Access(gradingStaff)
  @Subscription(() => GradeBookType, {
    subscribe: ({ context, args }: { context: Context; args: GradeBookChangedArgs }) =>
      gradeBookChanges(context, args),
    description: 'A grade book as it is now, whenever somebody has recorded or changed something in it.',
  })
  gradeBookChanged(
    @Args(() => GradeBookChangedArgs) _place: GradeBookChangedArgs,
    @Root() book: GradeBook,
  ): GradeBook {
    return book;
  }
}

@Resolver(() => GradeBookRowType)
export class GradeBookRowResolver {
  @Access(gradingStaff)
  @FieldResolver(() => [GradeType], { description: 'What stands in the row.' })
  grades(@Root() { grades }: GradeBookRow): Grade[] {
    return grades;
  }
}

@Resolver(() => AssessmentType)
export class AssessmentResolver {
  @Access(gradingStaff)
  @Mutation(() => AssessmentType, { description: 'Adds an assessment to a class’s grade book.' })
  createAssessment(
    @Arg('input', () => CreateAssessmentInput, { description: 'Class, subject, term, and what it is.' })
    input: CreateAssessmentInput,
    @Ctx() context: Context,
  ): Promise<Assessment> {
    return createAssessment(context, mustBeSignedIn(context), input);
  }

  @Access(gradingStaff)
  @Mutation(() => AssessmentType, { description: 'Changes name, weight, date or scale of an assessment.' })
  changeAssessment(
    @Arg('input', () => ChangeAssessmentInput, { description: 'The assessment as it is to be.' })
    input: ChangeAssessmentInput,
    @Ctx() context: Context,
  ): Promise<Assessment> {
    return changeAssessment(context, mustBeSignedIn(context), input);
  }

  @Access(gradingStaff)
  @Mutation(() => Boolean, { description: 'Takes away an assessment that has no grades.' })
  removeAssessment(
    @Arg('input', () => RemoveAssessmentInput, { description: 'Which one.' }) input: RemoveAssessmentInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return removeAssessment(context, mustBeSignedIn(context), input);
  }
}

@Resolver(() => GradeImportProblemType)
export class GradeImportResolver {
  @Access(gradingStaff)
  @Mutation(() => GradeImportType, {
    description: 'Reads a table into a grade book, all or nothing; the same one twice changes nothing.',
  })
  importGrades(
    @Arg('input', () => ImportGradesInput, { description: 'Book, file, and whether only to try.' })
    input: ImportGradesInput,
    @Ctx() context: Context,
  ): Promise<GradeImport> {
    return importGrades(context, mustBeSignedIn(context), input);
  }

  @Access(gradingStaff)
  @FieldResolver(() => String, { description: 'The reason as a sentence, in the language of the request.' })
  message(@Root() { reason, params }: GradeImportProblem, @Ctx() { locale }: Context): string {
    return refusalText(locale, reason, params);
  }
}

@Resolver(() => SchoolType)
export class SchoolSubjectsResolver {
  @Access(subjectKeepersOfSchool)
  @FieldResolver(() => [SubjectType], { description: 'Its subjects, in order.' })
  subjects(@Root() { id }: School, @Ctx() { loaders }: Context): Promise<Subject[]> {
    return loaders.subjects.load(id);
  }

  @Access(subjectKeepers)
  @Mutation(() => [SubjectType], { description: 'Sets a school’s subjects and their order.' })
  saveSubjects(
    @Arg('input', () => SaveSubjectsInput, { description: 'The subjects, whole.' }) input: SaveSubjectsInput,
    @Ctx() context: Context,
  ): Promise<Subject[]> {
    return saveSubjects(context, mustBeSignedIn(context), input);
  }

  @Access(subjectKeepers)
  @Mutation(() => Boolean, {
    description: 'Sets who teaches a subject in a class beside those whom the timetable names.',
  })
  saveSubjectTeachers(
    @Arg('input', () => SaveSubjectTeachersInput, { description: 'Class, subject, term and teachers.' })
    input: SaveSubjectTeachersInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return saveSubjectTeachers(context, mustBeSignedIn(context), input);
  }
}
