import type { SchoolLevel } from '@qinshi/domain';
import type { CityBatch } from './batch.ts';
import type { ClassRoom, Cohort } from './classes.ts';
import type { Random } from './random.ts';
import type { CityCalendar } from './school-year.ts';

type Week = readonly (readonly [subject: string, lessons: number])[];

const ELEMENTARY: Week = [
  ['國語', 6],
  ['數學', 4],
  ['英語', 2],
  ['體育', 3],
  ['自然', 3],
  ['社會', 3],
  ['音樂', 2],
  ['美勞', 2],
  ['本土語', 1],
  ['綜合活動', 3],
  ['彈性課程', 6],
];
const JUNIOR_HIGH: Week = [
  ['國文', 5],
  ['英語', 4],
  ['數學', 4],
  ['理化', 3],
  ['生物', 2],
  ['歷史', 2],
  ['地理', 2],
  ['公民', 1],
  ['體育', 3],
  ['音樂', 2],
  ['綜合活動', 3],
  ['彈性課程', 4],
];
const SENIOR_HIGH: Week = [
  ['國文', 4],
  ['英文', 4],
  ['數學', 4],
  ['物理', 2],
  ['化學', 2],
  ['生物', 2],
  ['歷史', 2],
  ['地理', 2],
  ['公民', 2],
  ['體育', 2],
  ['多元選修', 4],
  ['彈性學習', 3],
  ['團體活動', 2],
];
const WEEKS: Record<SchoolLevel, Week> = {
  ELEMENTARY,
  JUNIOR_HIGH,
  SENIOR_HIGH,
  VOCATIONAL: [
    ['國文', 3],
    ['英文', 3],
    ['數學', 3],
    ['體育', 2],
    ['專業科目', 12],
    ['實習', 12],
  ],
  SPECIAL: [
    ['生活管理', 10],
    ['職業教育', 7],
    ['溝通訓練', 7],
    ['體育', 5],
    ['音樂', 4],
    ['彈性課程', 2],
  ],
};

const MORNING = ['P1', 'P2', 'P3', 'P4'];
const AFTERNOON = ['P5', 'P6', 'P7'];
const WEEKDAYS = [1, 2, 3, 4, 5];

/** Weekdays on which the lower grades stay for the afternoon. */
function afternoonsOf(level: SchoolLevel, grade: number): readonly number[] {
  if (level !== 'ELEMENTARY') return WEEKDAYS;
  if (grade <= 2) return [2];
  return grade <= 4 ? [1, 2, 4] : [1, 2, 4, 5];
}

/** A timetable for each class: nobody teaches two classes at once; the homeroom teacher takes what nobody else has. */
export function fillTimetables(
  batch: CityBatch,
  level: SchoolLevel,
  cohorts: readonly Cohort[],
  random: Random,
  { anchor }: CityCalendar,
): void {
  const specialists = specialistsOf(batch);
  const busy = new Set<string>();
  const free = (staffId: string, hour: string) => !busy.has(`${staffId} ${hour}`);
  for (const room of cohorts.flatMap(({ rooms }) => rooms)) {
    const homeroom = room.homeroom.staff.id;
    const own = new Map<string, string[]>();
    for (const { weekday, period, subject } of weekOf(level, room, random)) {
      const hour = `${weekday} ${period}`;
      // The class keeps its teacher of a subject while that is possible.
      const teachers = own.get(subject) ?? random.shuffled(specialists.get(subject) ?? []);
      own.set(subject, teachers);
      const teacherId = [...teachers, homeroom].find((staffId) => free(staffId, hour)) ?? null;
      if (teacherId) busy.add(`${teacherId} ${hour}`);
      batch.lesson.push({
        id: random.id(anchor),
        classGroupId: room.group.id,
        weekday,
        period,
        subject,
        teacherId,
      });
    }
  }
}

/** Teachers of this school by the subject in the title of their post. */
function specialistsOf({ staffPost }: CityBatch): Map<string, string[]> {
  const bySubject = Map.groupBy(
    staffPost.filter(({ power }) => power === 'SUBJECT_TEACHER'),
    ({ title }) => title.replace(/教師$/, ''),
  );
  return new Map([...bySubject].map(([subject, posts]) => [subject, posts.map(({ staffId }) => staffId)]));
}

function weekOf(level: SchoolLevel, { group }: ClassRoom, random: Random) {
  const afternoons = afternoonsOf(level, group.grade);
  const pool = random.shuffled(
    WEEKS[level].flatMap(([subject, lessons]) => Array.from({ length: lessons }, () => subject)),
  );
  return WEEKDAYS.flatMap((weekday) => {
    const today = new Set<string>();
    const periods = afternoons.includes(weekday) ? [...MORNING, ...AFTERNOON] : MORNING;
    return periods.map((period) => {
      const fresh = pool.findIndex((subject) => !today.has(subject));
      const [subject = '彈性課程'] = pool.splice(Math.max(fresh, 0), 1);
      today.add(subject);
      return { weekday, period, subject };
    });
  });
}
