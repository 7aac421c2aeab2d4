import { createHash } from 'node:crypto';
import { type IsoDate, schoolDay } from '@qinshi/domain';
import type { CityBatch } from './batch.ts';
import type { GeneratedSchool } from './generate-city.ts';
import { presenceOf } from './presence.ts';
import type { Pupil } from './pupils.ts';
import type { Random } from './random.ts';
import type { SwipeRow } from './rows/day-rows.ts';
import type { GateReaderRow } from './rows/school-rows.ts';
import { addDays, type CityCalendar, days } from './school-year.ts';

/** School days with swipes, today among them. */
const SCHOOL_DAYS = 20;
const LOOK_BACK_DAYS = 100;
const GATES = ['正門', '側門'];
/** One pupil in a hundred has no card. */
const WITHOUT_CARD = 0.01;
const MINUTE = 60_000;
const BLOCK = 1024;

/** Gives a school readers at its gates, and its pupils cards. */
export function equipGates(
  { school, pupils }: GeneratedSchool,
  batch: CityBatch,
  random: Random,
  { anchor }: CityCalendar,
): void {
  const at = new Date(anchor - days(70));
  for (const gate of GATES) {
    const id = random.id(at.getTime());
    batch.gateReader.push({
      ...{ id, schoolId: school.id, name: `${gate}讀卡機`, gate },
      // Of no token at all: a school makes one when it connects the device.
      tokenHash: createHash('sha256').update(id).digest('base64url'),
      ...{ createdAt: at, lastSeenAt: null, clockSkew: null },
    });
  }
  for (const { student } of pupils) {
    const id = random.id(at.getTime());
    const cardNumber = `04${id.replaceAll('-', '').slice(-12).toUpperCase()}`;
    if (random.chance(WITHOUT_CARD)) continue;
    batch.studentCard.push({ id, schoolId: school.id, studentId: student.id, cardNumber, issuedAt: at });
  }
}

export interface SwipePlan {
  calendar: CityCalendar;
  /** Semesters and days off. */
  terms: CityBatch;
  now: Date;
  random: Random;
}

/** The last school days with swipes, oldest first; those that are over, and today. */
export function recentSchoolDays({ calendar, terms }: Pick<SwipePlan, 'calendar' | 'terms'>): IsoDate[] {
  const entries = terms.calendarDay.map((row) => ({ ...row, ofCity: true }));
  return Array.from({ length: LOOK_BACK_DAYS }, (_, back) => addDays(calendar.today, -back))
    .filter((date) => schoolDay(date, { terms: terms.term, entries }).kind !== 'NO_SCHOOL')
    .slice(0, SCHOOL_DAYS)
    .reverse();
}

/** What the readers of a school have seen of its pupils on the last school days, up to now. */
export function addSwipes({ school, pupils }: GeneratedSchool, batch: CityBatch, plan: SwipePlan): void {
  const readers = batch.gateReader.filter(({ schoolId }) => schoolId === school.id);
  const withCard = new Set(
    batch.studentCard.filter(({ schoolId }) => schoolId === school.id).map(({ studentId }) => studentId),
  );
  const known = pupils.filter(({ student, room }) => room !== null && withCard.has(student.id));
  const seen = recentSchoolDays(plan)
    .flatMap((date) => known.flatMap((pupil) => passages(pupil, date)))
    .filter(({ at }) => at <= plan.now.getTime())
    .sort((a, b) => a.at - b.at);
  const counts = new Map<GateReaderRow, number>();
  for (const { pupil, at, date, direction } of seen) {
    const reader = plan.random.pick(readers);
    const sequence = counts.get(reader) ?? 0;
    counts.set(reader, sequence + 1);
    const occurredAt = new Date(at);
    reader.lastSeenAt = occurredAt;
    reader.clockSkew = 0;
    const row: SwipeRow = {
      ...{ occurredOn: date, id: plan.random.id(at), readerId: reader.id, sequence },
      ...{ studentId: pupil.student.id, direction, occurredAt, readerAt: occurredAt },
      ...{ receivedAt: new Date(at + 1000), gate: reader.gate, skewed: false },
    };
    batch.swipe.push(row);
  }
  for (const [{ id }, count] of counts) batch.swipeBlock.push(...blocksOf(id, count));
}

interface Passage {
  pupil: Pupil;
  date: IsoDate;
  at: number;
  direction: SwipeRow['direction'];
}

function passages(pupil: Pupil, date: IsoDate): Passage[] {
  if (!pupil.room || date < pupil.enrolment.startsOn) return [];
  const { level } = pupil.school;
  const presence = presenceOf(pupil.student.id, date, { level, grade: pupil.room.group.grade });
  if (!presence) return [];
  const midnight = Date.parse(`${date}T00:00:00+08:00`);
  const second = (Number.parseInt(pupil.student.id.slice(-4), 16) % 60) * 1000;
  const at = (minutes: number) => midnight + minutes * MINUTE + second;
  return [
    { pupil, date, at: at(presence.arrivesAt), direction: 'ARRIVAL' },
    { pupil, date, at: at(presence.leavesAt), direction: 'DEPARTURE' },
  ];
}

/** The first `count` numbers of a reader as taken (see modules/attendance/swipe-numbers.ts). */
function blocksOf(readerId: string, count: number): CityBatch['swipeBlock'] {
  return Array.from({ length: Math.ceil(count / BLOCK) }, (_, block) => {
    const seen = Buffer.alloc(BLOCK / 8);
    for (let place = 0; place < Math.min(BLOCK, count - block * BLOCK); place += 1)
      seen[place >> 3] = (seen[place >> 3] ?? 0) | (1 << (place & 7));
    return { readerId, block, seen: `\\x${seen.toString('hex')}` };
  });
}
