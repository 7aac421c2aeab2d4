import { Subject } from '../src/modules/grades/subject.entity.ts';
import { Term } from '../src/modules/schools/term.entity.ts';
import type { Browser, Problem } from './browser.ts';
import { addLesson } from './school-day.ts';
import type { Child, ClassRoom, World } from './world.ts';

export interface BookGrade {
  id: string;
  assessmentId: string;
  studentId: string;
  version: number;
  score: number | null;
  level: string | null;
  missing: boolean;
  comment: string | null;
  visibleFrom: string;
  recordedBy: string | null;
  familyReads: string | null;
}
interface BookRow {
  studentId: string;
  name: string;
  seatNumber: number | null;
  hasLeft: boolean;
  grades: BookGrade[];
}
export interface Book {
  mayRecord: boolean;
  visibleFrom: string;
  assessments: { id: string; name: string; version: number; weight: number }[];
  rows: BookRow[];
}
export interface FamilyGrade {
  id: string;
  subject: string;
  assessment: string;
  score: number | null;
  level: string | null;
  missing: boolean;
  comment: string | null;
  classAverage: number | null;
  distribution: { levels: string[]; count: number }[] | null;
  recordedAt: string;
  visibleFrom: string;
}

const GRADE =
  'id assessmentId studentId version score level missing comment visibleFrom recordedBy familyReads';
const BOOK = `query ($id: ID!, $term: ID!, $subject: ID!) { classGroup(id: $id) { gradeBook(term: $term, subject: $subject) {
  mayRecord visibleFrom assessments { id name version weight }
  rows { studentId name seatNumber hasLeft grades { ${GRADE} } } } } }`;
const SUBJECTS = `query ($id: ID!, $term: ID!) { classGroup(id: $id) { gradedSubjects(term: $term) {
  subject { id name shortName } teacherNames mayRecord assessmentCount } } }`;
const FAMILY = `query ($id: ID!, $term: ID) { student(id: $id) { grades(term: $term) { id subject assessment score level missing
  comment classAverage distribution { levels count } recordedAt visibleFrom } } }`;
const HISTORY = `query ($id: ID!) { student(id: $id) { grades { history { mark version recordedBy reason recalledAt } } } }`;
export const RECORD = `mutation ($input: RecordGradesInput!) { recordGrades(input: $input) { ${GRADE} } }`;
const RECALL = `mutation ($input: RecallGradesInput!) { recallGrades(input: $input) { ${GRADE} } }`;
const CREATE = `mutation ($input: CreateAssessmentInput!) { createAssessment(input: $input) { id name version } }`;

export interface Wish {
  score?: number | string | null;
  level?: string | null;
  missing?: boolean;
  comment?: string | null;
  version?: number;
}

type Refused = Problem['extensions'];

/** A subject that a class is taught in the term of today. */
export interface Course {
  room: ClassRoom;
  termId: string;
  subjectId: string;
}

/** Puts a subject into the timetable of a class. */
export async function addCourse(
  world: World,
  room: ClassRoom,
  lesson: { subject: string; teacher?: string; period?: string },
): Promise<Course> {
  await addLesson(world, room, { weekday: 1, period: 'P1', ...lesson });
  const subject = await world.em.findOneOrFail(Subject, { school: room.schoolId, name: lesson.subject });
  return { room, termId: await termId(world), subjectId: subject.id };
}

export async function termId(world: World, semester = 1): Promise<string> {
  return (await world.em.findOneOrFail(Term, { schoolYear: 115, semester })).id;
}

/** Somebody at a grade book: a teacher, or the office. */
export class Grader {
  constructor(readonly browser: Browser) {}

  async subjects({ room, termId: term }: Course) {
    const { classGroup } = await this.browser.do<{
      classGroup: {
        gradedSubjects: {
          subject: { id: string; name: string };
          teacherNames: string[];
          mayRecord: boolean;
        }[];
      };
    }>(SUBJECTS, { id: room.id, term });
    return classGroup.gradedSubjects;
  }

  async book({ room, termId: term, subjectId: subject }: Course): Promise<Book> {
    const { classGroup } = await this.browser.do<{ classGroup: { gradeBook: Book } }>(BOOK, {
      id: room.id,
      term,
      subject,
    });
    return classGroup.gradeBook;
  }

  refusedBook({ room, termId: term, subjectId: subject }: Course): Promise<Refused> {
    return this.browser.refused(BOOK, { id: room.id, term, subject });
  }

  /** An assessment; the first examination unless told otherwise. */
  async assessment(
    course: Course,
    about: object = {},
  ): Promise<{ id: string; name: string; version: number }> {
    const input = assessmentInput(course, about);
    return (
      await this.browser.do<{ createAssessment: { id: string; name: string; version: number } }>(CREATE, {
        input,
      })
    ).createAssessment;
  }

  refusedAssessment(course: Course, about: object = {}): Promise<Refused> {
    return this.browser.refused(CREATE, { input: assessmentInput(course, about) });
  }

  /** Marks by pupil for one assessment. */
  async record(
    assessment: { id: string },
    marks: readonly [Child, Wish][],
    reason?: string,
  ): Promise<BookGrade[]> {
    const input = recording(assessment, marks, reason);
    return (await this.browser.do<{ recordGrades: BookGrade[] }>(RECORD, { input })).recordGrades;
  }

  refusedRecord(
    assessment: { id: string },
    marks: readonly [Child, Wish][],
    reason?: string,
  ): Promise<Refused> {
    return this.browser.refused(RECORD, { input: recording(assessment, marks, reason) });
  }

  async recall(assessment: { id: string }, marks: readonly [Child, number][]): Promise<BookGrade[]> {
    const input = recalling(assessment, marks);
    return (await this.browser.do<{ recallGrades: BookGrade[] }>(RECALL, { input })).recallGrades;
  }

  refusedRecall(assessment: { id: string }, marks: readonly [Child, number][]): Promise<Refused> {
    return this.browser.refused(RECALL, { input: recalling(assessment, marks) });
  }
}

/** Grades as a family, or whoever reads a pupil's record, has them. */
export async function gradesOfChild(browser: Browser, { id }: Child, term?: string): Promise<FamilyGrade[]> {
  return (await browser.do<{ student: { grades: FamilyGrade[] } }>(FAMILY, { id, term: term ?? null }))
    .student.grades;
}

export async function historyOf(browser: Browser, { id }: Child) {
  const { student } = await browser.do<{
    student: {
      grades: {
        history: { mark: string; version: number; reason: string | null; recalledAt: string | null }[] | null;
      }[];
    };
  }>(HISTORY, { id });
  return student.grades.map(({ history }) => history);
}

function assessmentInput({ room, termId: term, subjectId }: Course, about: object) {
  return {
    ...{ classGroupId: room.id, termId: term, subjectId, kind: 'EXAM', number: 1 },
    ...{ weight: 20, date: '2026-10-14', scale: 'SCORE' },
    ...about,
  };
}

function recording(assessment: { id: string }, marks: readonly [Child, Wish][], reason?: string) {
  return {
    grades: marks.map(([child, wish]) => ({
      assessmentId: assessment.id,
      studentId: child.id,
      version: 0,
      ...wish,
    })),
    reason: reason ?? null,
  };
}

function recalling(assessment: { id: string }, marks: readonly [Child, number][]) {
  return {
    grades: marks.map(([child, version]) => ({ assessmentId: assessment.id, studentId: child.id, version })),
  };
}
