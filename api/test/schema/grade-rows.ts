import type { EntityManager } from '../../src/db/orm.ts';
import { Assessment } from '../../src/modules/grades/assessment.entity.ts';
import { Grade } from '../../src/modules/grades/grade.entity.ts';
import { Subject } from '../../src/modules/grades/subject.entity.ts';
import type { Child, ClassRoom, Person } from '../world.ts';

/** What the class is assessed by in the subject of its lesson, and the child’s marks. */
export interface GradeRows {
  subjectId: string;
  assessmentId: string;
}

/** An examination whose mark the family reads, and daily work of today. Its lesson has named the subject. */
export async function gradeRows(
  em: EntityManager,
  {
    child,
    classRoom,
    teacher,
    term,
    at,
  }: { child: Child; classRoom: ClassRoom; teacher: Person; term: string; at: Date },
): Promise<GradeRows> {
  const subject = await em.findOneOrFail(Subject, { school: classRoom.schoolId, name: '國語' });
  const place = { classGroup: classRoom.id, school: classRoom.schoolId, term, subject: subject.id };
  const [exam, daily] = (['EXAM', 'DAILY'] as const).map((kind) =>
    em.create(Assessment, {
      ...{
        ...place,
        kind,
        number: kind === 'EXAM' ? 1 : null,
        name: kind === 'EXAM' ? '第一次段考' : '聽寫',
      },
      ...{ weight: 20, date: '2026-10-14', scale: 'SCORE' },
      ...{ createdBy: teacher.accountId, createdAt: at, removedAt: null },
    }),
  ) as [Assessment, Assessment];
  for (const [assessment, visibleFrom] of [
    [exam, new Date('2026-10-20T00:00:00+08:00')],
    [daily, new Date('2026-11-24T00:00:00+08:00')],
  ] as const)
    em.create(Grade, {
      ...{ ...place, assessment, student: child.id, version: 1 },
      ...{ score: 88, level: null, missing: false, comment: '字跡端正', reason: null },
      ...{ recordedBy: teacher.accountId, recordedByName: teacher.name, recordedAt: at, visibleFrom },
      ...{ visibleUntil: null, replacedAt: null, recalledAt: null, recalledByName: null },
    });
  await em.flush();
  return { subjectId: subject.id, assessmentId: exam.id };
}
