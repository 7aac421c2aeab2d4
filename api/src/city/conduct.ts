import {
  type ConductKind,
  conductKindsOf,
  DEFAULT_VISIBILITY,
  type IsoDate,
  type SchoolLevel,
  visibleFrom,
} from '@qinshi/domain';
import type { CityBatch } from './batch.ts';
import type { ClassRoom } from './classes.ts';
import type { SwipePlan } from './gates.ts';
import type { GeneratedSchool } from './generate-city.ts';
import type { Pupil } from './pupils.ts';
import type { Random } from './random.ts';
import { addDays } from './school-year.ts';

/** Of all pupils, so many received something this semester. */
const WITH_CONDUCT = 0.2;
/** How far back the semester’s records go. */
const LOOK_BACK_DAYS = 70;

const REASONS: Record<'merit' | 'demerit' | 'guidance', readonly string[]> = {
  merit: [
    '拾金不昧',
    '協助布置校慶會場',
    '擔任班級幹部認真負責',
    '整潔評比優良',
    '熱心幫助同學',
    '閱讀護照達標',
  ],
  demerit: ['上課屢次遲到', '未依規定使用手機', '在走廊奔跑推擠'],
  guidance: ['與學生談近日作息與情緒', '協助與同學和好'],
};

/** Merits, and a few demerits, of a school’s pupils in this semester, recorded by their homeroom teachers. */
export function addConduct(
  { pupils, school }: Pick<GeneratedSchool, 'pupils' | 'school'>,
  batch: CityBatch,
  { calendar, random }: Pick<SwipePlan, 'calendar' | 'random'>,
): void {
  for (const { student, room, enrolment } of pupils) {
    if (!room || !random.chance(WITH_CONDUCT)) continue;
    const date = addDays(calendar.today, -random.between(2, LOOK_BACK_DAYS));
    const given = awardOf(school.level, random);
    if (date < enrolment.startsOn || !isTaught(date)) continue;
    record({ pupil: { student, room, school }, date, given }, batch, random);
  }
}

/** What a pupil has gathered, for whoever looks at the demo: merits that outweigh a warning. */
const STORY: readonly (Given & { daysAgo: number })[] = [
  { daysAgo: 60, kind: 'MINOR_MERIT', count: 1, reason: '擔任校慶總召認真負責' },
  { daysAgo: 40, kind: 'COMMENDATION', count: 2, reason: '整潔評比優良' },
  { daysAgo: 25, kind: 'WARNING', count: 1, reason: '上課屢次遲到' },
  { daysAgo: 10, kind: 'COMMENDATION', count: 1, reason: '拾金不昧' },
];

/** The story of one pupil of a school that gives demerits. */
export function addConductStory(
  pupil: Recorded['pupil'],
  batch: CityBatch,
  { calendar, random }: Pick<SwipePlan, 'calendar' | 'random'>,
): void {
  for (const { daysAgo, ...given } of STORY) {
    let date = addDays(calendar.today, -daysAgo);
    while (!isTaught(date)) date = addDays(date, 1);
    record({ pupil, date, given }, batch, random);
  }
}

interface Given {
  kind: ConductKind;
  count: number;
  reason: string;
}

interface Recorded {
  pupil: Pick<Pupil, 'student' | 'school'> & { room: ClassRoom };
  date: IsoDate;
  given: Given;
}

/** A record of the homeroom teacher's, made after school, with the first line of its history. */
function record({ pupil, date, given }: Recorded, batch: CityBatch, random: Random): void {
  const { student, school, room } = pupil;
  const { staff, account } = room.homeroom;
  const recordedAt = new Date(`${date}T15:30:00+08:00`);
  const id = random.id(recordedAt.getTime());
  batch.conductRecord.push({
    ...{ id, studentId: student.id, schoolId: school.id, date, ...given },
    ...{ recordedById: account.id, recordedByName: staff.name, recordedAt },
    ...{ visibleFrom: visibleFrom(recordedAt, DEFAULT_VISIBILITY), version: 1 },
  });
  batch.conductChange.push({
    ...{ id: random.id(recordedAt.getTime()), recordId: id, studentId: student.id, deed: 'RECORDED' },
    ...{ changedById: account.id, changedByName: staff.name, changedAt: recordedAt },
    ...{ ...given, version: 1 },
  });
}

/** Nobody is praised on a weekend. */
function isTaught(date: IsoDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday > 0 && weekday < 6;
}

function awardOf(level: SchoolLevel, random: Random): Given {
  const [first = 'COMMENDATION'] = conductKindsOf(level);
  if (random.chance(0.8))
    return { kind: first, count: random.between(1, 2), reason: random.pick(REASONS.merit) };
  return level === 'ELEMENTARY'
    ? { kind: 'GUIDANCE', count: 1, reason: random.pick(REASONS.guidance) }
    : { kind: 'WARNING', count: 1, reason: random.pick(REASONS.demerit) };
}
