import {
  type AssessmentKind,
  DEFAULT_VISIBILITY,
  type GradeScale,
  type IsoDate,
  roundTo,
  visibleFrom,
} from '@qinshi/domain';
import type { CityBatch } from './batch.ts';
import type { ClassRoom } from './classes.ts';
import type { SwipePlan } from './gates.ts';
import type { GeneratedSchool } from './generate-city.ts';
import type { Pupil } from './pupils.ts';
import type { LessonRow } from './rows/school-rows.ts';

interface Plan {
  kind: AssessmentKind;
  number: number | null;
  name: string;
  weight: number;
  /** Month and day. */
  day: string;
  /** How much easier than the first examination. */
  ease: number;
}

/** What is assessed in each semester, by date. */
const ASSESSMENTS: Record<1 | 2, readonly Plan[]> = {
  1: [
    { kind: 'DAILY', number: null, name: '平時測驗一', weight: 10, day: '09-25', ease: 4 },
    { kind: 'EXAM', number: 1, name: '第一次段考', weight: 20, day: '10-15', ease: 0 },
    { kind: 'DAILY', number: null, name: '平時測驗二', weight: 10, day: '11-06', ease: 3 },
    { kind: 'EXAM', number: 2, name: '第二次段考', weight: 20, day: '11-19', ease: -3 },
    { kind: 'EXAM', number: 3, name: '第三次段考', weight: 20, day: '01-14', ease: 1 },
  ],
  2: [
    { kind: 'DAILY', number: null, name: '平時測驗一', weight: 10, day: '03-12', ease: 4 },
    { kind: 'EXAM', number: 1, name: '第一次段考', weight: 20, day: '03-25', ease: 0 },
    { kind: 'DAILY', number: null, name: '平時測驗二', weight: 10, day: '04-22', ease: 3 },
    { kind: 'EXAM', number: 2, name: '第二次段考', weight: 20, day: '05-13', ease: -3 },
    { kind: 'EXAM', number: 3, name: '第三次段考', weight: 20, day: '06-24', ease: 1 },
  ],
};

/** Which marks are invented: a district has all, a city those that everybody has. */
interface Marked {
  /** Names of subjects; without it, all that are marked. */
  subjects?: ReadonlySet<string>;
  kinds: readonly AssessmentKind[];
}

const EVERYTHING: Marked = { kinds: ['DAILY', 'EXAM'] };
/** A million rows in a city of 120,000 pupils, in place of seven. */
export const EXAMINATIONS: Marked = {
  subjects: new Set(['國語', '國文', '英語', '英文', '數學']),
  kinds: ['EXAM'],
};

/** Lessons that are not marked. */
const UNMARKED = new Set(['彈性課程', '彈性學習', '團體活動', '綜合活動', '多元選修']);
const COMMENTS = [
  '進步很多，繼續保持。',
  '粗心失分，記得驗算。',
  '作業用心，表達清楚。',
  '再多練習就會更好。',
];

/**
 * The marks of this semester so far in the subjects of each class's timetable, with those of today left to the teachers.
 * A pupil has a level of their own, so that curves look like curves.
 */
export function addGrades(
  { pupils, school, batch: known }: GeneratedSchool,
  batch: CityBatch,
  plan: SwipePlan,
  marked: Marked = EVERYTHING,
): void {
  const { calendar, terms } = plan;
  const term = terms.term.find(
    ({ startsOn, endsOn }) => startsOn <= calendar.today && calendar.today <= endsOn,
  );
  if (!term) return;
  const subjects = nameSubjects(known, school.id, plan);
  const due = ASSESSMENTS[term.semester]
    .map((each) => ({ ...each, date: dateOf(each.day, term.startsOn) }))
    .filter(({ date, kind }) => date < calendar.today && marked.kinds.includes(kind));
  const lessons = Map.groupBy(known.lesson, ({ classGroupId }) => classGroupId);
  const teachers = new Map(known.staff.map((staff) => [staff.id, staff]));
  for (const [room, members] of Map.groupBy(pupils, ({ room: inRoom }) => inRoom)) {
    if (!room) continue;
    const taught = Map.groupBy(lessons.get(room.group.id) ?? [], ({ subject }) => subject);
    for (const [name, hours] of taught) {
      const subjectId = subjects.get(name);
      if (!subjectId || UNMARKED.has(name) || marked.subjects?.has(name) === false) continue;
      const by = teachers.get(teacherOf(hours) ?? '') ?? room.homeroom.staff;
      for (const assessment of due)
        assess(batch, plan, { room, members, termId: term.id, subjectId, name, by, assessment });
    }
  }
}

/** The subjects that timetables name: before the lessons, which would name them otherwise. */
function nameSubjects(
  known: CityBatch,
  schoolId: string,
  { calendar, random }: SwipePlan,
): Map<string, string> {
  const names = [...new Set(known.lesson.map(({ subject }) => subject))];
  const order = [...USUAL, ...names.filter((name) => !USUAL.includes(name))].filter((name) =>
    names.includes(name),
  );
  return new Map(
    order.map((name, position) => {
      const id = random.id(calendar.anchor);
      known.subject.push({ id, schoolId, name, shortName: name.slice(0, 2), position });
      return [name, id];
    }),
  );
}

const USUAL = [
  '國語',
  '國文',
  '本土語',
  '英語',
  '英文',
  '數學',
  '自然',
  '理化',
  '生物',
  '物理',
  '化學',
  '社會',
  '歷史',
  '地理',
  '公民',
];

interface Assessing {
  room: ClassRoom;
  members: readonly Pupil[];
  termId: string;
  subjectId: string;
  name: string;
  by: { accountId: string; name: string };
  assessment: Plan & { date: IsoDate };
}

function assess(batch: CityBatch, { random }: SwipePlan, assessing: Assessing): void {
  const { room, members, termId, subjectId, by, assessment } = assessing;
  const { kind, number, name, weight, date, ease } = assessment;
  const recordedAt = new Date(`${date}T16:00:00+08:00`);
  const id = () => random.id(recordedAt.getTime());
  const place = { schoolId: room.group.schoolId, classGroupId: room.group.id, subjectId, termId };
  const scale: GradeScale = assessing.name === '體育' || assessing.name === '音樂' ? 'LEVEL' : 'SCORE';
  const readFrom = visibleFrom(recordedAt, DEFAULT_VISIBILITY);
  const assessmentId = id();
  batch.assessment.push({
    ...{ id: assessmentId, ...place, kind, number, name, weight, date, scale },
    ...{ createdById: by.accountId, createdAt: recordedAt },
  });
  for (const { student, enrolment } of members) {
    if (date < enrolment.startsOn) continue;
    const missing = random.chance(0.01);
    const points = Math.min(100, Math.max(20, levelOf(student.id, subjectId) + ease + random.between(-7, 7)));
    const half = kind === 'DAILY' ? Math.round(points) : roundTo(points + (random.chance(0.3) ? 0.5 : 0), 1);
    batch.grade.push({
      ...{ id: id(), assessmentId, studentId: student.id, ...place, version: 1 },
      score: missing || scale === 'LEVEL' ? null : Math.min(100, half),
      level: missing || scale === 'SCORE' ? null : points >= 90 ? '優' : points >= 78 ? '甲' : '乙',
      missing,
      comment: kind === 'EXAM' && random.chance(0.06) ? random.pick(COMMENTS) : null,
      ...{ recordedById: by.accountId, recordedByName: by.name, recordedAt },
      visibleFrom: readFrom,
    });
  }
}

/** 62–95, the same for a pupil in a subject each time; a pupil's subjects lie near each other. */
function levelOf(studentId: string, subjectId: string): number {
  const digit = (text: string, from: number) => Number.parseInt(text.slice(from, from + 2), 16) / 255;
  return Math.round(62 + digit(studentId, 34) * 26 + digit(studentId, 32) * digit(subjectId, 34) * 8);
}

function teacherOf(hours: readonly LessonRow[]): string | null {
  return hours.find(({ teacherId }) => teacherId !== null)?.teacherId ?? null;
}

/** The day in the school year that begins or began with the semester. */
function dateOf(day: string, termStartsOn: IsoDate): IsoDate {
  const year =
    Number(termStartsOn.slice(0, 4)) + (termStartsOn.slice(5, 7) === '08' && day.startsWith('01') ? 1 : 0);
  return `${year}-${day}`;
}
