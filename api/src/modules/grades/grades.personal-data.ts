import { isEmptyMark, type Locale, showMark } from '@qinshi/domain';
import { type Fact, factsOf, type PersonalDataSource, type Reading } from '../../personal-data.ts';
import { Grade } from './grade.entity.ts';
import { isReadAt } from './grade-cells.ts';

/**
 * A pupil's grades. Nothing of them goes on request: they are part of the school record. What the family may not read yet
 * is told when it may, and nothing of what was recalled before.
 */
export const gradesData: PersonalDataSource = {
  async describe(reading) {
    const { studentId } = reading.subject;
    const facts = studentId ? await factsOfPupil(reading, studentId) : [];
    return facts.length > 0
      ? [{ id: 'grades', ...WORDS[reading.locale].category, kept: 'SCHOOL_RECORD', facts }]
      : [];
  },
};

async function factsOfPupil({ em, deps, locale }: Reading, student: string): Promise<Fact[]> {
  const words = WORDS[locale];
  const at = deps.clock.now();
  const rows = await em.find(
    Grade,
    { student },
    { populate: ['assessment', 'subject'], orderBy: { recordedAt: 'desc', id: 'asc' } },
  );
  return rows
    .filter((row) => isReadAt(row, at) && (!isEmptyMark(row) || row.comment))
    .map((row) => ({
      name: 'grade',
      label: words.grade,
      fields: factsOf(words.facts, {
        subject: row.subject.getEntity().name,
        assessment: row.assessment.getEntity().name,
        date: { day: row.assessment.getEntity().date },
        mark: showMark(row),
        comment: row.comment,
        recordedAt: row.recordedAt,
      }),
    }));
}

const WORDS = {
  'zh-TW': {
    category: {
      title: '學習評量成績',
      purpose: '學生學習評量與成績管理（特定目的一○九、一五八）',
      retention: '由學校依學籍管理規定保存，不因請求而刪除；有誤得請求更正',
    },
    grade: '成績',
    facts: {
      subject: '科目',
      assessment: '評量',
      date: '日期',
      mark: '成績',
      comment: '評語',
      recordedAt: '登錄時間',
    },
  },
  en: {
    category: {
      title: 'Grades',
      purpose: 'Assessment of pupils (purposes 109, 158)',
      retention: 'Kept by the school as its rules say, not deleted on request; errors are corrected',
    },
    grade: 'Grade',
    facts: {
      subject: 'Subject',
      assessment: 'Assessment',
      date: 'Date',
      mark: 'Grade',
      comment: 'Comment',
      recordedAt: 'Recorded',
    },
  },
} satisfies Record<Locale, unknown>;
