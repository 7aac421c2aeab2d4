import type { CityBatch } from './batch.ts';
import type { ClassRoom, Cohort } from './classes.ts';
import type { Family } from './families.ts';
import type { PersonRegistry } from './people.ts';
import type { Random } from './random.ts';
import type { AccountRow, EnrolmentRow, StudentRow } from './rows/people-rows.ts';
import type { ClassGroupRow, SchoolRow } from './rows/school-rows.ts';
import { INITIAL_PASSWORD_DAYS } from './school-staff.ts';
import { addDays, type CityCalendar, days, firstDayOf, lastDayOf } from './school-year.ts';

/** A pupil with everything that bindings need to know. */
export interface Pupil {
  student: StudentRow;
  account: AccountRow;
  enrolment: EnrolmentRow;
  school: SchoolRow;
  /** Null while 尚未編班. */
  room: ClassRoom | null;
  family: Family;
  /** ROC year in which the pupil's grade entered the school. */
  entryYear: number;
}

/** A school that was filled before: where a pupil may have come from. */
export interface FormerSchool {
  school: SchoolRow;
  cohorts: Cohort[];
}

/** One pupil in a thousand has just come and has no class yet; four more changed schools in summer. */
const UNPLACED = 0.001;
const TRANSFERRED = 0.004;
const NEWCOMER_DAYS = 12;

export interface PupilMaker {
  batch: CityBatch;
  school: SchoolRow;
  firstGrade: number;
  random: Random;
  registry: PersonRegistry;
  calendar: CityCalendar;
  /** Earlier schools of the same level. */
  formerSchools: readonly FormerSchool[];
  familyOf: (grade: number) => Family;
}

/** Fills the classes of one grade: exactly as many pupils as planned, each with enrolments over time. */
export function enrolCohort(maker: PupilMaker, { plan, rooms }: Cohort): Pupil[] {
  const { calendar, firstGrade, random } = maker;
  const entryYear = calendar.schoolYear - (plan.grade - firstGrade);
  const seats = new Map<ClassRoom, number>();
  return Array.from({ length: plan.pupils }, (_, index) => {
    // Without a class there is nowhere to sit; otherwise classes fill evenly.
    const room = rooms[index % Math.max(1, rooms.length)] ?? null;
    const unplaced = room === null || random.chance(UNPLACED);
    const studentNumber = `${entryYear}${String(index + 1).padStart(4, '0')}`;
    const pupil = newPupil(maker, plan.grade, entryYear, studentNumber);
    if (unplaced) {
      comeLately(maker, pupil, plan.grade);
    } else {
      const seat = (seats.get(room) ?? 0) + 1;
      seats.set(room, seat);
      pupil.room = room;
      Object.assign(pupil.enrolment, { classGroupId: room.group.id, seatNumber: seat });
      moveUp(maker, pupil, room, plan.grade);
    }
    maker.batch.enrolment.push(pupil.enrolment);
    return pupil;
  });
}

function newPupil(maker: PupilMaker, grade: number, entryYear: number, studentNumber: string): Pupil {
  const { batch, school, random, registry, calendar } = maker;
  const family = maker.familyOf(grade);
  const person = registry.person(random, family.lineage, random.chance(0.52) ? 'MALE' : 'FEMALE', 'CHILD');
  const account: AccountRow = {
    id: random.id(calendar.anchor),
    username: (school.code + studentNumber).toLowerCase(),
    name: person.name,
    email: null,
    phone: null,
    nationalId: person.nationalId,
    passwordHash: null,
    initialPasswordUntil: new Date(calendar.anchor + days(INITIAL_PASSWORD_DAYS)),
    rescueReviewedAt: null,
    createdAt: new Date(calendar.anchor),
  };
  const student: StudentRow = {
    id: random.id(calendar.anchor),
    accountId: account.id,
    name: person.name,
    gender: person.gender,
  };
  const enrolment: EnrolmentRow = {
    id: random.id(calendar.anchor),
    studentId: student.id,
    schoolId: school.id,
    classGroupId: null,
    studentNumber,
    seatNumber: null,
    startsOn: firstDayOf(calendar.schoolYear),
    endsOn: null,
    endReason: null,
  };
  batch.account.push(account);
  batch.student.push(student);
  return { student, account, enrolment, school, room: null, family, entryYear };
}

/** Last year's enrolment of a pupil above the first grade: in the class below, or (transferred) in another school. */
function moveUp(maker: PupilMaker, pupil: Pupil, room: ClassRoom, grade: number): void {
  if (!room.before) return;
  const { calendar, random } = maker;
  const former = random.chance(TRANSFERRED) ? (formerRoom(maker, grade)?.before ?? null) : null;
  const lastYear = {
    startsOn: firstDayOf(calendar.schoolYear - 1),
    endsOn: lastDayOf(calendar.schoolYear - 1),
  };
  if (former) addPast(maker, pupil, former, { ...lastYear, endReason: 'TRANSFER' });
  else addPast(maker, pupil, room.before, { ...lastYear, endReason: 'PROMOTION' });
}

/** Somebody who changed schools days ago: released by the old one, not yet placed by the new one. */
function comeLately(maker: PupilMaker, pupil: Pupil, grade: number): void {
  const { calendar, random } = maker;
  const yearStart = firstDayOf(calendar.schoolYear);
  const came = addDays(calendar.today, -random.between(1, NEWCOMER_DAYS));
  pupil.enrolment.startsOn = came > yearStart ? came : addDays(yearStart, 1);
  const former = formerRoom(maker, grade);
  if (!former) return;
  const endsOn = addDays(pupil.enrolment.startsOn, -1);
  addPast(maker, pupil, former.group, { startsOn: yearStart, endsOn, endReason: 'TRANSFER' });
  addTransfer(maker, pupil, former);
}

/** The way from the old school: let go on the day on which the new one took over. */
function addTransfer(
  { batch, random, calendar }: PupilMaker,
  pupil: Pupil,
  { group, homeroom }: ClassRoom,
): void {
  const { student, enrolment } = pupil;
  const { startsOn } = enrolment;
  batch.transfer.push({
    id: random.id(calendar.anchor),
    studentId: student.id,
    studentName: student.name,
    studentNumber: enrolment.studentNumber,
    className: group.name,
    fromSchoolId: group.schoolId,
    toSchoolId: enrolment.schoolId,
    releasedOn: startsOn,
    dueOn: addDays(startsOn, 3),
    reason: random.pick(['遷居', '家長調職', '就近入學']),
    releasedAt: new Date(Date.parse(`${startsOn}T09:00:00+08:00`)),
    releasedById: homeroom.account.id,
    releasedByName: homeroom.account.name,
    state: 'PLACED',
    arrivedOn: startsOn,
    enrolmentId: enrolment.id,
  });
}

function formerRoom({ formerSchools, random }: PupilMaker, grade: number): ClassRoom | null {
  if (formerSchools.length === 0) return null;
  const rooms = random.pick(formerSchools).cohorts.find(({ plan }) => plan.grade === grade)?.rooms ?? [];
  return rooms.length > 0 ? random.pick(rooms) : null;
}

function addPast(
  { batch, random, calendar }: PupilMaker,
  { student, enrolment }: Pupil,
  group: ClassGroupRow,
  when: Pick<EnrolmentRow, 'startsOn' | 'endsOn' | 'endReason'>,
): void {
  batch.enrolment.push({
    id: random.id(calendar.anchor),
    studentId: student.id,
    schoolId: group.schoolId,
    classGroupId: group.id,
    studentNumber: enrolment.studentNumber,
    seatNumber: enrolment.seatNumber,
    ...when,
  });
}
