import { GRADE_LEVELS, type GradeLevel, type LevelCounts } from '@qinshi/domain';
import DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { grouped } from '../schools/schools.loaders.ts';
import { Term } from '../schools/term.entity.ts';
import { Assessment } from './assessment.entity.ts';
import { Grade } from './grade.entity.ts';
import { Subject } from './subject.entity.ts';

/** What the viewer may know of a class in an assessment (scope.class_figures). */
export interface FiguresOfClass {
  graded: number;
  average: number;
  counts: LevelCounts;
}

/** For so long a mark is news. */
const NEWS_DAYS = 14;

export interface GradesLoaders {
  subject: DataLoader<string, Subject | null>;
  /** Subjects of a school, in order. */
  subjects: DataLoader<string, Subject[]>;
  assessment: DataLoader<string, Assessment | null>;
  term: DataLoader<string, Term | null>;
  /** Whether the viewer teaches a subject in a class; key `classGroup/subject`. */
  teachesSubject: DataLoader<string, boolean>;
  /** By assessment; null where the group is too small, or nothing of the viewer's. */
  classFigures: DataLoader<string, FiguresOfClass | null>;
  /** What the viewer may see of a pupil’s marks of a term, earlier ones included; key {@link termKey}. */
  gradesOfTerm: DataLoader<string, Grade[]>;
  /** From when a pupil’s family reads the newest mark of the last {@link NEWS_DAYS} days; null without one. */
  newestGrade: DataLoader<string, Date | null>;
  /** All that was ever recorded of a pupil for an assessment, oldest first; key {@link cellKey}. */
  gradeHistory: DataLoader<string, Grade[]>;
}

/** A cell of a grade book. */
export function cellKey(assessmentId: string, studentId: string): string {
  return `${assessmentId}/${studentId}`;
}

export function termKey(studentId: string, termId: string): string {
  return `${studentId}/${termId}`;
}

export function gradesLoaders(em: EntityManager, at: Date): GradesLoaders {
  return {
    subject: known((ids) => em.find(Subject, { id: { $in: ids } })),
    subjects: grouped(
      (ids) => em.find(Subject, { school: { $in: ids } }, { orderBy: { position: 'asc', name: 'asc' } }),
      (row) => row.school.id,
    ),
    assessment: known((ids) => em.find(Assessment, { id: { $in: ids } })),
    term: known((ids) => em.find(Term, { id: { $in: ids } })),
    teachesSubject: new DataLoader(async (keys) => {
      const taught = await taughtSubjects(em);
      return keys.map((key) => taught.has(key));
    }),
    classFigures: new DataLoader(async (ids) => {
      const rows = await em.execute<FiguresRow[]>(
        'select assessment_id as id, graded, average::float as average, counts from scope.class_figures(?::uuid[])',
        [`{${ids.join(',')}}`],
      );
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => {
        const row = byId.get(id);
        return row ? { graded: row.graded, average: row.average, counts: countsOf(row.counts) } : null;
      });
    }),
    gradesOfTerm: byPair(
      (students, terms) => em.find(Grade, { student: { $in: students }, term: { $in: terms } }),
      (row) => termKey(row.student.id, row.term.id),
    ),
    newestGrade: new DataLoader(async (ids) => {
      const rows = await em.execute<{ id: string; newest: Date }[]>(NEWEST, [
        `{${ids.join(',')}}`,
        at,
        at,
        at,
      ]);
      const byId = new Map(rows.map(({ id, newest }) => [id, new Date(newest)]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    gradeHistory: byPair(
      (assessments, students) =>
        em.find(
          Grade,
          { assessment: { $in: assessments }, student: { $in: students } },
          { orderBy: { version: 'asc' } },
        ),
      (row) => cellKey(row.assessment.id, row.student.id),
    ),
  };
}

const NEWEST = /* sql */ `
select student_id as id, max(visible_from) as newest
from grade
where student_id = any(?::uuid[]) and visible_from <= ? and visible_from > ?::timestamptz - interval '${NEWS_DAYS} days'
  and (visible_until is null or visible_until > ?)
  and (score is not null or level is not null or missing or comment is not null)
group by 1
`;

interface FiguresRow {
  id: string;
  graded: number;
  average: number;
  counts: number[];
}

function countsOf(counts: readonly number[]): LevelCounts {
  return Object.fromEntries(GRADE_LEVELS.map((level, index) => [level, counts[index] ?? 0])) as Record<
    GradeLevel,
    number
  >;
}

/** Classes and subjects that the viewer teaches, `classGroup/subject`. @param em with the viewer's eyes. */
async function taughtSubjects(em: EntityManager): Promise<Set<string>> {
  const rows = await em.execute<{ key: string }[]>(
    `select pair[1] || '/' || pair[2] as key from scope.taught_subjects() as pair`,
  );
  return new Set(rows.map(({ key }) => key));
}

/** A loader of rows by their ids; null for one that the viewer may not see. */
function known<Row extends { id: string }>(read: (ids: string[]) => Promise<Row[]>) {
  return new DataLoader<string, Row | null>(async (ids) => {
    const rows = new Map((await read([...ids])).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** A loader of the rows that belong to pairs of ids, `one/other`: one read for all of them. */
function byPair<Row>(
  read: (ones: string[], others: string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
) {
  return new DataLoader<string, Row[]>(async (keys) => {
    const pairs = keys.map((key) => key.split('/'));
    const side = (index: number) => [...new Set(pairs.map((pair) => pair[index] ?? ''))];
    const rows = Map.groupBy(await read(side(0), side(1)), keyOf);
    return keys.map((key) => rows.get(key) ?? []);
  });
}
