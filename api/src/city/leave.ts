import {
  DEFAULT_LEAVE_CHAINS,
  defaultPeriods,
  HOMEROOM_ROLE,
  type IsoDate,
  isSchoolDay,
  type LeaveStatus,
  leaveChainFor,
  leaveDayCount,
  leavePeriodCount,
  levelOfGrade,
  schoolDay,
} from '@qinshi/domain';
import type { CityBatch } from './batch.ts';
import type { ClassRoom } from './classes.ts';
import { recentSchoolDays, type SwipePlan } from './gates.ts';
import type { GeneratedSchool } from './generate-city.ts';
import { presenceOf } from './presence.ts';
import type { Pupil } from './pupils.ts';
import { addDays } from './school-year.ts';

/** Of pupils who stayed away, so many had leave; of all pupils, so many ask for days to come. */
const WITH_LEAVE = 0.7;
const ASKS_AHEAD = 0.02;
/** Of requests that were decided, so many were sent back; and so many withdrawn. */
const RETURNED = 0.08;
const WITHDRAWN = 0.04;

const REASONS = {
  SICK: ['發燒', '感冒', '腸胃炎', '牙痛看診', '流感'],
  PERSONAL: ['家中有事', '返鄉探親', '陪同就醫', '辦理證件'],
} as const;

/**
 * Leave of the last school days, for pupils whom nobody saw at school then, and some for days to come. What is over was
 * decided; today's and to-morrow's wait.
 */
export function addLeave(generated: GeneratedSchool, batch: CityBatch, plan: SwipePlan): void {
  const { pupils } = generated;
  const { calendar, random } = plan;
  const past = recentSchoolDays(plan);
  const ahead = daysAhead(plan, 5);
  const senders = sendersOf(generated);
  for (const pupil of pupils) {
    const { room, enrolment } = pupil;
    if (!room) continue;
    const away = (date: IsoDate) =>
      presenceOf(pupil.student.id, date, { level: pupil.school.level, grade: room.group.grade }) === null;
    for (const date of past) {
      if (date < enrolment.startsOn || !away(date) || !random.chance(WITH_LEAVE)) continue;
      const waits = date === calendar.today;
      ask(generated, batch, plan, {
        pupil,
        room,
        dates: [date],
        senders,
        status: waits ? 'PENDING' : decided(plan),
      });
    }
    if (!random.chance(ASKS_AHEAD)) continue;
    const dates = ahead.slice(0, random.between(1, ahead.length));
    if (dates.length > 0) ask(generated, batch, plan, { pupil, room, dates, senders, status: 'PENDING' });
  }
}

function decided({ random }: SwipePlan): LeaveStatus {
  if (random.chance(WITHDRAWN)) return 'WITHDRAWN';
  return random.chance(RETURNED) ? 'RETURNED' : 'APPROVED';
}

/** The next school days after today. */
function daysAhead({ calendar, terms }: SwipePlan, count: number): IsoDate[] {
  const entries = terms.calendarDay.map((day) => ({ ...day, ofCity: true }));
  const days: IsoDate[] = [];
  for (let date = addDays(calendar.today, 1); days.length < count; date = addDays(date, 1)) {
    if (isSchoolDay(schoolDay(date, { terms: terms.term, entries }))) days.push(date);
    // In the holidays nobody asks for leave.
    if (date > addDays(calendar.today, 30)) break;
  }
  return days;
}

interface Asking {
  pupil: Pupil;
  room: ClassRoom;
  dates: readonly IsoDate[];
  status: LeaveStatus;
  senders: ReadonlyMap<string, Sender>;
}

interface Sender {
  accountId: string;
  name: string;
}

/** A guardian of each pupil who has one, by pupil. */
function sendersOf({ batch }: GeneratedSchool): Map<string, Sender> {
  const names = new Map(batch.account.map(({ id, name }) => [id, name]));
  return new Map(
    batch.guardianship.flatMap(({ studentId, accountId }) => {
      const name = names.get(accountId);
      return name ? [[studentId, { accountId, name }] as const] : [];
    }),
  );
}

function ask(
  { staff, batch: own }: GeneratedSchool,
  batch: CityBatch,
  { random }: SwipePlan,
  asking: Asking,
): void {
  const { pupil, room, dates, status, senders } = asking;
  const [firstOn, lastOn] = [dates[0], dates.at(-1)];
  if (!firstOn || !lastOn) return;
  const studentId = pupil.student.id;
  const { level } = pupil.school;
  const table = defaultPeriods(level);
  const days = dates.map((date) => ({ date, periods: table.map(({ code }) => code) }));
  const dayCount = leaveDayCount(days, () => table);
  const type = random.chance(0.75) ? 'SICK' : 'PERSONAL';
  const submittedAt = new Date(`${status === 'PENDING' ? addDays(firstOn, -1) : firstOn}T06:40:00+08:00`);
  const closedAt = status === 'PENDING' ? null : new Date(`${lastOn}T09:30:00+08:00`);
  const { account, staff: homeroom } = room.homeroom;
  const sender = senders.get(studentId) ?? {
    accountId: account.id,
    name: `${HOMEROOM_ROLE} ${homeroom.name}`,
  };
  const id = random.id(submittedAt.getTime());
  batch.leaveRequest.push({
    ...{ id, studentId, schoolId: pupil.school.id, type, reason: random.pick(REASONS[type]), status },
    ...{ currentStep: status === 'PENDING' ? 1 : null, periodCount: leavePeriodCount(days), dayCount },
    ...{ firstOn, lastOn, submittedById: sender.accountId, submittedByName: sender.name },
    ...{ submittedAt, closedAt, proofDueOn: null, retroactive: false },
  });
  for (const date of dates)
    batch.leavePeriod.push({
      ...{ id: random.id(submittedAt.getTime()), requestId: id, studentId, date, period: null },
      inForce: status === 'PENDING' || status === 'APPROVED',
    });
  const roles = leaveChainFor(DEFAULT_LEAVE_CHAINS, {
    ...{ type, days: dayCount },
    level: levelOfGrade(room.group.grade, level),
  });
  for (const [index, role] of roles.entries()) {
    const decidedById =
      role === HOMEROOM_ROLE
        ? homeroom.id
        : (own.staffPost.find(({ title }) => title === role)?.staffId ?? staff.all[0]?.staff.id ?? null);
    const isDecided =
      (status === 'APPROVED' || (status === 'RETURNED' && index === 0)) && decidedById !== null;
    batch.leaveStep.push({
      ...{ id: random.id(submittedAt.getTime()), requestId: id, studentId, position: index + 1, role },
      ...(isDecided
        ? {
            decidedById,
            decidedAt: closedAt,
            outcome: status,
            comment: status === 'RETURNED' ? '請補充事由' : null,
          }
        : { decidedById: null, decidedAt: null, outcome: null, comment: null }),
    });
  }
}
