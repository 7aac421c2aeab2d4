import { addDays, partsOf, schoolDay, toTaipeiDate, weekdayOf } from '@qinshi/domain';
import type { CityBatch } from './batch.ts';
import type { ClassRoom } from './classes.ts';
import type { SwipePlan } from './gates.ts';
import type { GeneratedSchool } from './generate-city.ts';
import type { Pupil } from './pupils.ts';

const DAY_MS = 86_400_000;

interface Told {
  title: string;
  body: string;
  /** Days before now. */
  daysAgo: number;
  /** Of those who have it, so many have read it. */
  read: number;
}

/** A school's celebration: of a date on which the city's calendar has school, and which is still ahead. */
export function ofSchool({ calendar, terms }: Pick<SwipePlan, 'calendar' | 'terms'>): Told | null {
  const entries = terms.calendarDay.map((row) => ({ ...row, ofCity: true }));
  const date = Array.from({ length: WEEKS_AHEAD * 7 }, (_, ahead) =>
    addDays(calendar.today, DAYS_AHEAD + ahead),
  ).find(
    (day) => weekdayOf(day) === FRIDAY && schoolDay(day, { terms: terms.term, entries }).kind !== 'NO_SCHOOL',
  );
  if (!date) return null;
  const { month, day } = partsOf(date);
  return {
    title: '校慶運動會當日作息',
    body: `${month} 月 ${day} 日（五）校慶運動會，學生照常 7:50 前到校，15:30 放學。\n\n歡迎家長到場為孩子加油，校內不開放停車，請多利用大眾運輸。`,
    ...{ daysAgo: 2, read: 0.45 },
  };
}

const FRIDAY = 5;
const DAYS_AHEAD = 10;
/** As far as over the winter break. */
const WEEKS_AHEAD = 8;

const OF_CLASS: Told = {
  title: '本週班級提醒',
  body: '各位家長好：\n\n1. 週三戶外課，請穿運動服、帶水壺。\n2. 聯絡簿請每天簽名。\n3. 流感季節，孩子發燒請在家休息並線上請假。',
  ...{ daysAgo: 5, read: 0.8 },
};

/** Messages that were sent: one of the school to all families, one of a homeroom teacher; some have read them. */
export function addMessages(
  { batch: own, pupils }: Pick<GeneratedSchool, 'batch' | 'pupils'>,
  batch: CityBatch,
  plan: SwipePlan,
  room: ClassRoom,
  /** Bindings of those whom one can sign in as. */
  played: CityBatch['guardianship'],
): void {
  const guardians = Map.groupBy([...own.guardianship, ...played], ({ studentId }) => studentId);
  const { account, staff } = room.homeroom;
  const author = { id: account.id, name: staff.name };
  const of = (told: Told, pupilsOf: readonly Pupil[], classGroupId: string | null) =>
    addMessage(batch, plan, { told, room, author, pupils: pupilsOf, guardians, classGroupId });
  const toSchool = ofSchool(plan);
  if (toSchool) of(toSchool, pupils, null);
  of(
    OF_CLASS,
    pupils.filter((pupil) => pupil.room === room),
    room.group.id,
  );
}

interface MessageOf {
  told: Told;
  room: ClassRoom;
  author: { id: string; name: string };
  pupils: readonly Pupil[];
  guardians: ReadonlyMap<string, CityBatch['guardianship']>;
  /** Null: to the whole school. */
  classGroupId: string | null;
}

function addMessage(batch: CityBatch, { random, now }: SwipePlan, of: MessageOf): void {
  const { told, room, author, pupils, guardians, classGroupId } = of;
  const { schoolId } = room.group;
  // After school, in time for the evening.
  const day = toTaipeiDate(new Date(now.getTime() - told.daysAgo * DAY_MS));
  const sentAt = new Date(`${day}T16:20:00+08:00`);
  const id = random.id(sentAt.getTime());
  const bound = pupils.filter(({ student }) => guardians.has(student.id));
  batch.message.push({
    ...{ id, schoolId, createdById: author.id, title: told.title, body: told.body },
    createdByName: classGroupId ? `導師 ${author.name}` : `學務處 訓育組長 ${author.name}`,
    ...{ toGuardians: true, toStudents: false, status: 'SENT', createdAt: sentAt, sendAt: sentAt, sentAt },
    ...{ pupilCount: pupils.length, unboundCount: pupils.length - bound.length, reminderCount: 0 },
  });
  batch.messageAudience.push({ id: random.id(sentAt.getTime()), messageId: id, classGroupId });
  const read = new Map<string, Date | null>();
  for (const { student, room: place } of bound) {
    for (const { accountId } of guardians.get(student.id) ?? []) {
      // Whoever has read it for one child has read it.
      const readAt =
        read.get(accountId) ?? (random.chance(told.read) ? new Date(sentAt.getTime() + DAY_MS) : null);
      read.set(accountId, readAt);
      batch.messageRecipient.push({
        ...{ id: random.id(sentAt.getTime()), messageId: id, accountId, studentId: student.id },
        ...{ capacity: 'GUARDIAN', schoolId, classGroupId: place?.group.id ?? null, sentAt, readAt },
      });
    }
  }
}
