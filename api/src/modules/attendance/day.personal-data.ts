import { absenceKindWord, type DayNoteReason, type Locale } from '@qinshi/domain';
import { type Fact, factsOf, type PersonalDataSource, type Reading } from '../../personal-data.ts';
import { absencesOf } from './absences.queries.ts';
import { DayNote, MissingAlarm } from './day-note.entity.ts';
import { DropoutWatch } from './dropout-watch.entity.ts';

/** From before any pupil of today was born to after all of them. */
const ALWAYS = { from: '1900-01-01', to: '2999-12-31' };

/**
 * What a school has recorded of a pupil's days. Nothing of it goes on request: absences are part of the school record.
 * What the family may not read yet is told when it may.
 */
export const dayData: PersonalDataSource = {
  async describe(reading) {
    const { studentId } = reading.subject;
    const facts = studentId ? await factsOfPupil(reading, studentId) : [];
    return facts.length > 0
      ? [{ id: 'attendance', ...WORDS[reading.locale].category, kept: 'SCHOOL_RECORD', facts }]
      : [];
  },
};

async function factsOfPupil({ em, deps, locale }: Reading, student: string): Promise<Fact[]> {
  const words = WORDS[locale];
  const now = deps.clock.now();
  const absences = await absencesOf(em, [student], ALWAYS);
  const notes = await em.find(DayNote, { student }, { orderBy: { date: 'desc' } });
  const alarms = await em.find(MissingAlarm, { student }, { orderBy: { date: 'desc' } });
  const watches = await em.find(DropoutWatch, { student }, { orderBy: { since: 'desc' } });
  return [
    ...absences
      .filter(({ visibleFrom }) => visibleFrom <= now)
      .map((row) => ({
        name: 'absence',
        label: words.absence,
        fields: factsOf(words.facts, {
          date: { day: row.date },
          period: row.periodName,
          kind: absenceKindWord(row.kind, locale),
          recordedAt: row.recordedAt,
        }),
      })),
    ...notes.map((row) => ({
      name: 'dayNote',
      label: words.note,
      fields: factsOf(words.facts, {
        date: { day: row.date },
        reason: words.reasons[row.reason],
        text: row.text,
        recordedAt: row.recordedAt,
      }),
    })),
    ...alarms.map((row) => ({
      name: 'missingAlarm',
      label: words.alarm,
      fields: factsOf(words.facts, { date: { day: row.date }, recordedAt: row.raisedAt }),
    })),
    ...watches.map((row) => ({
      name: 'dropoutWatch',
      label: words.watch,
      fields: factsOf(words.facts, {
        date: { day: row.since },
        days: row.days,
        text: row.note,
        recordedAt: row.openedAt,
      }),
    })),
  ];
}

const WORDS = {
  'zh-TW': {
    category: {
      title: '出缺席紀錄',
      purpose: '學生出缺席管理與安全（特定目的一○九、一五八）',
      retention: '由學校依學籍管理規定保存，不因請求而刪除；有誤得請求更正',
    },
    absence: '缺曠',
    note: '未到校原因',
    alarm: '未到校通知',
    watch: '連續未到校通報',
    facts: {
      date: '日期',
      period: '節次',
      kind: '類別',
      reason: '原因',
      days: '連續天數',
      text: '說明',
      recordedAt: '登記時間',
    },
    reasons: {
      SICK: '身體不適',
      FAMILY: '家中有事',
      ON_THE_WAY: '在路上',
      WITH_SCHOOL: '參加學校活動',
      OTHER: '其他',
    } satisfies Record<DayNoteReason, string>,
  },
  en: {
    category: {
      title: 'Attendance',
      purpose: 'Attendance and safety of pupils (purposes 109, 158)',
      retention: 'Kept by the school as its rules say, not deleted on request; errors are corrected',
    },
    absence: 'Absence',
    note: 'Why the pupil was not there',
    alarm: 'Word to the family that the pupil was missing',
    watch: 'Absent without excuse for days',
    facts: {
      date: 'Date',
      period: 'Period',
      kind: 'Kind',
      reason: 'Reason',
      days: 'Days in a row',
      text: 'In words',
      recordedAt: 'Recorded',
    },
    reasons: {
      SICK: 'Ill',
      FAMILY: 'A family matter',
      ON_THE_WAY: 'On the way',
      WITH_SCHOOL: 'Away for the school',
      OTHER: 'Something else',
    } satisfies Record<DayNoteReason, string>,
  },
} satisfies Record<Locale, unknown>;
