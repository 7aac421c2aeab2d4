import {
  addDays,
  DEFAULT_VISIBILITY,
  defaultPeriods,
  type IsoDate,
  minutesOf,
  type RollCallMark,
  visibleFrom,
} from '@qinshi/domain';
import type { CityBatch } from './batch.ts';
import type { ClassRoom } from './classes.ts';
import { recentSchoolDays, type SwipePlan } from './gates.ts';
import type { GeneratedSchool } from './generate-city.ts';
import { presenceOf } from './presence.ts';
import type { Pupil } from './pupils.ts';
import type { RollCallRow } from './rows/day-rows.ts';

/** The lesson in which homeroom teachers call the roll. */
const PERIOD = 'P1';
/** Whoever is away so many school days in a row comes on the office's list. */
const DROPOUT_DAYS = 3;

/**
 * What the teachers of a school have recorded of the last school days: the roll of each first lesson, and the absences
 * that follow. Today is theirs to call. One pupil whom no reader knows has stayed away for the last three days.
 */
export function addRollCalls(generated: GeneratedSchool, batch: CityBatch, plan: SwipePlan): void {
  const { pupils } = generated;
  const days = recentSchoolDays(plan).filter((date) => date < plan.calendar.today);
  const truant = truantOf(generated, batch);
  for (const [room, members] of Map.groupBy(pupils, ({ room: inRoom }) => inRoom)) {
    if (!room) continue;
    for (const date of days) callRoll(batch, plan, { room, members, date, days, truant });
  }
  if (truant) watch(batch, plan, truant, days);
}

/** Of a city, the absences of the last week alone: rolls of everybody present would be most of its rows. */
const DAYS_OF_ABSENCES = 5;

/** Who was away or late in the last days, as the homeroom teachers have recorded it. */
export function addAbsences({ pupils }: GeneratedSchool, batch: CityBatch, plan: SwipePlan): void {
  const days = recentSchoolDays(plan)
    .filter((date) => date < plan.calendar.today)
    .slice(-DAYS_OF_ABSENCES);
  for (const pupil of pupils) {
    const { room } = pupil;
    if (!room) continue;
    for (const date of days)
      if (date >= pupil.enrolment.startsOn)
        recordAbsence(batch, plan, {
          pupil,
          room,
          date,
          mark: markOf(pupil, { room, date, days, truant: null }),
        });
  }
}

interface Calling {
  room: ClassRoom;
  members: readonly Pupil[];
  date: IsoDate;
  days: readonly IsoDate[];
  truant: Pupil | null;
}

function callRoll(batch: CityBatch, { random }: SwipePlan, calling: Calling): void {
  const { room, members, date } = calling;
  const { staff, account } = room.homeroom;
  const takenAt = callTime(date);
  const id = () => random.id(takenAt.getTime());
  const rollCall: RollCallRow = {
    ...{
      id: id(),
      classGroupId: room.group.id,
      schoolId: room.group.schoolId,
      date,
      period: PERIOD,
      version: 1,
    },
    ...{ takenById: account.id, takenByName: staff.name, takenAt },
  };
  batch.rollCall.push(rollCall);
  for (const pupil of members) {
    if (date < pupil.enrolment.startsOn) continue;
    const studentId = pupil.student.id;
    const mark = markOf(pupil, calling);
    batch.rollCallRow.push({ id: id(), rollCallId: rollCall.id, studentId, date, period: PERIOD, mark });
    recordAbsence(batch, { random }, { pupil, room, date, mark });
  }
}

/** What follows from a mark: an absence, or nothing. */
function recordAbsence(
  batch: CityBatch,
  { random }: Pick<SwipePlan, 'random'>,
  { pupil, room, date, mark }: { pupil: Pupil; room: ClassRoom; date: IsoDate; mark: RollCallMark },
): void {
  if (mark === 'PRESENT' || mark === 'LEFT_EARLY') return;
  const { staff, account } = room.homeroom;
  const recordedAt = callTime(date);
  const kind = mark === 'ABSENT' ? 'UNEXCUSED' : 'LATE';
  const [studentId, absenceId] = [pupil.student.id, random.id(recordedAt.getTime())];
  batch.absence.push({
    ...{ id: absenceId, studentId, schoolId: room.group.schoolId, date, period: PERIOD, kind },
    ...{ recordedById: account.id, recordedByName: staff.name, recordedAt },
    visibleFrom: visibleFrom(recordedAt, DEFAULT_VISIBILITY),
  });
  batch.absenceChange.push({
    ...{ id: random.id(recordedAt.getTime()), absenceId, studentId, before: null, after: kind, reason: null },
    ...{ changedById: account.id, changedByName: staff.name, changedAt: recordedAt },
  });
}

function callTime(date: IsoDate): Date {
  return new Date(`${date}T09:00:00+08:00`);
}

function markOf(pupil: Pupil, { room, date, days, truant }: Omit<Calling, 'members'>): RollCallMark {
  if (pupil === truant && days.indexOf(date) >= days.length - DROPOUT_DAYS) return 'ABSENT';
  const { level } = pupil.school;
  const presence = presenceOf(pupil.student.id, date, { level, grade: room.group.grade });
  if (!presence) return 'ABSENT';
  const begins = defaultPeriods(level).find(({ code }) => code === PERIOD)?.startsAt ?? '08:40';
  return presence.arrivesAt > minutesOf(begins) ? 'LATE' : 'PRESENT';
}

/** Somebody without a card: no reader says otherwise. */
function truantOf({ pupils, school }: GeneratedSchool, batch: CityBatch): Pupil | null {
  const withCard = new Set(
    batch.studentCard.filter(({ schoolId }) => schoolId === school.id).map(({ studentId }) => studentId),
  );
  return pupils.find(({ student, room }) => room !== null && !withCard.has(student.id)) ?? null;
}

function watch(batch: CityBatch, { random }: SwipePlan, truant: Pupil, days: readonly IsoDate[]): void {
  const [since, last] = [days.at(-DROPOUT_DAYS), days.at(-1)];
  if (!since || !last) return;
  const openedAt = new Date(`${last}T20:00:00+08:00`);
  batch.dropoutWatch.push({
    ...{ id: random.id(openedAt.getTime()), studentId: truant.student.id, schoolId: truant.school.id },
    ...{ since, days: DROPOUT_DAYS, openedAt },
  });
}

/** A class of each school goes on a trip in a week. */
export function addOuting({ school, cohorts }: GeneratedSchool, batch: CityBatch, plan: SwipePlan): void {
  const room = cohorts.at(-1)?.rooms[0];
  if (!room) return;
  const date = addDays(plan.calendar.today, 7);
  const id = plan.random.id(plan.calendar.anchor);
  const outing = {
    id,
    schoolId: school.id,
    name: `${room.group.name}校外教學`,
    startsOn: date,
    endsOn: date,
  };
  batch.outing.push(outing);
  batch.outingClass.push({
    id: plan.random.id(plan.calendar.anchor),
    outingId: id,
    classGroupId: room.group.id,
  });
}
