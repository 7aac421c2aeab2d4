import type { EntityManager } from '../../src/db/orm.ts';
import { Lesson } from '../../src/modules/calendar/lesson.entity.ts';
import { Assessment } from '../../src/modules/grades/assessment.entity.ts';
import { Grade } from '../../src/modules/grades/grade.entity.ts';
import { Subject } from '../../src/modules/grades/subject.entity.ts';
import { Term } from '../../src/modules/schools/term.entity.ts';
import type { ClassRoom } from '../world.ts';

/** The grade book that grows with the crowd. */
export interface CrowdBook {
  termId: string;
  subjectId: string;
}

/** A subject of the class, by a lesson. */
export async function crowdBook(em: EntityManager, classRoom: ClassRoom): Promise<CrowdBook> {
  em.create(Lesson, { classGroup: classRoom.id, weekday: 1, period: 'P1', subject: '國語', teacher: null });
  await em.flush();
  const subject = await em.findOneOrFail(Subject, { school: classRoom.schoolId, name: '國語' });
  const term = await em.findOneOrFail(Term, { schoolYear: 115, semester: 1 });
  return { termId: term.id, subjectId: subject.id };
}

/** One more assessment in the book, with a mark of each of the pupils that families read. */
export function crowdGrades(
  em: EntityManager,
  {
    classRoom,
    book,
    students,
    number,
  }: { classRoom: ClassRoom; book: CrowdBook; students: readonly string[]; number: number },
): void {
  const place = {
    classGroup: classRoom.id,
    school: classRoom.schoolId,
    term: book.termId,
    subject: book.subjectId,
  };
  const at = new Date('2026-11-16T16:00:00+08:00');
  const by = classRoom.teacher;
  const assessment = em.create(Assessment, {
    ...{ ...place, kind: 'DAILY', number: null, name: `聽寫${number}`, weight: 5, date: '2026-11-16' },
    ...{ scale: 'SCORE', createdBy: by.accountId, createdAt: at, removedAt: null },
  });
  for (const student of students)
    em.create(Grade, {
      ...{ ...place, assessment, student, version: 1, score: 80, level: null, missing: false },
      ...{ comment: null, reason: null, recordedBy: by.accountId, recordedByName: by.name, recordedAt: at },
      ...{ visibleFrom: new Date('2026-11-17T00:00:00+08:00'), visibleUntil: null, replacedAt: null },
      ...{ recalledAt: null, recalledByName: null },
    });
}
