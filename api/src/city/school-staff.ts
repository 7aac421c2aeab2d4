import { defaultPeriods, lastNine, type SchoolLevel } from '@qinshi/domain';
import type { PostPower } from '../modules/schools/staff.entity.ts';
import type { CityBatch } from './batch.ts';
import type { Gender, Lineage, PersonRegistry } from './people.ts';
import type { Random } from './random.ts';
import type { AccountRow, StaffRow } from './rows/people-rows.ts';
import type { OfficeRow, SchoolRow } from './rows/school-rows.ts';
import type { SchoolPlan } from './school-plan.ts';
import { type CityCalendar, days, firstDayOf } from './school-year.ts';

/** Somebody in post, with what a family or a class needs to know. */
export interface StaffMember {
  staff: StaffRow;
  account: AccountRow;
  gender: Gender;
  lineage: Lineage;
  nationalId: string;
}

export interface SchoolStaff {
  /** Teachers without a post in an office, most of whom lead a class. */
  classTeachers: StaffMember[];
  all: StaffMember[];
}

/** Days for which the last six of the identity number open a new account. */
export const INITIAL_PASSWORD_DAYS = 14;

const OFFICES = [
  ['PRINCIPAL', '校長室'],
  ['ACADEMIC', '教務處'],
  ['STUDENT', '學務處'],
  ['GENERAL', '總務處'],
  ['COUNSELLING', '輔導室'],
] as const;
type OfficeCode = (typeof OFFICES)[number][0];

/** Posts that every school fills with teachers, the indispensable ones first. */
const POSTS: readonly (readonly [title: string, office: OfficeCode, power: PostPower])[] = [
  ['校長', 'PRINCIPAL', 'OFFICE'],
  ['學務主任', 'STUDENT', 'OFFICE'],
  ['資訊組長', 'ACADEMIC', 'SCHOOL_ADMIN'],
  ['教務主任', 'ACADEMIC', 'OFFICE'],
  ['註冊組長', 'ACADEMIC', 'OFFICE'],
  ['生教組長', 'STUDENT', 'OFFICE'],
  ['總務主任', 'GENERAL', 'OFFICE'],
  ['輔導主任', 'COUNSELLING', 'OFFICE'],
  ['教學組長', 'ACADEMIC', 'OFFICE'],
  ['訓育組長', 'STUDENT', 'OFFICE'],
  ['衛生組長', 'STUDENT', 'OFFICE'],
  ['輔導組長', 'COUNSELLING', 'OFFICE'],
];

/** Of teachers without a class, so many hold posts; the others teach a subject. */
const HOLD_POSTS = 0.7;
/** Posts that one teacher of a tiny school may hold at once. */
const MOST_POSTS = 3;

const CLERKS: readonly (readonly [title: string, office: OfficeCode])[] = [
  ['幹事', 'GENERAL'],
  ['護理師', 'STUDENT'],
  ['出納組長', 'GENERAL'],
  ['事務組長', 'GENERAL'],
  ['幹事', 'ACADEMIC'],
];

const SUBJECTS: Record<SchoolLevel, readonly string[]> = {
  ELEMENTARY: ['英語', '音樂', '體育', '自然', '美勞', '社會', '本土語'],
  JUNIOR_HIGH: ['國文', '英語', '數學', '理化', '生物', '歷史', '地理', '公民', '體育', '音樂'],
  SENIOR_HIGH: ['國文', '英文', '數學', '物理', '化學', '生物', '歷史', '地理', '公民', '體育'],
  VOCATIONAL: ['國文', '英文', '數學', '電機', '機械', '商管', '餐飲', '設計', '資訊', '體育'],
  SPECIAL: ['生活管理', '職業教育', '溝通訓練', '體育', '音樂'],
};

/** Fills the school's row, periods, offices and posts. */
export function staffSchool(
  batch: CityBatch,
  plan: SchoolPlan,
  classCount: number,
  random: Random,
  registry: PersonRegistry,
  calendar: CityCalendar,
): { school: SchoolRow; staff: SchoolStaff } {
  const id = () => random.id(calendar.anchor);
  const { code, name, level, district } = plan;
  const school = { id: id(), code, name, level, district };
  batch.school.push(school);
  defaultPeriods(level).forEach((period, position) => {
    batch.period.push({ id: id(), schoolId: school.id, ...period, position: position + 1 });
  });
  const offices = new Map<OfficeCode, OfficeRow>();
  for (const [officeCode, officeName] of OFFICES) {
    const office = { id: id(), schoolId: school.id, code: officeCode, name: officeName };
    offices.set(officeCode, office);
    batch.office.push(office);
  }

  const hire = () => hireOne(batch, school, random, registry, calendar);
  const appoint = (member: StaffMember, title: string, power: PostPower, office: OfficeCode | null) =>
    batch.staffPost.push({
      id: id(),
      staffId: member.staff.id,
      officeId: (office && offices.get(office)?.id) ?? null,
      title,
      power,
      startsOn: member.staff.startsOn,
    });

  // A tiny school has a head and somebody who is everything else.
  const teachers = Array.from({ length: Math.max(plan.teachers, classCount + 2) }, hire);
  const spare = teachers.length - classCount;
  const holders = teachers.slice(0, Math.min(POSTS.length, Math.max(2, Math.ceil(spare * HOLD_POSTS))));
  const [head, ...others] = holders;
  POSTS.slice(0, 1 + others.length * MOST_POSTS).forEach(([title, office, power], index) => {
    const holder = index === 0 ? head : others[(index - 1) % others.length];
    if (holder) appoint(holder, title, power, office);
  });
  const classTeachers = teachers.slice(holders.length);
  for (const teacher of classTeachers.slice(classCount)) {
    appoint(teacher, `${random.pick(SUBJECTS[level])}教師`, 'SUBJECT_TEACHER', null);
  }
  const clerks = Array.from({ length: plan.staff }, hire);
  clerks.forEach((clerk, index) => {
    const [title, office] = CLERKS[index % CLERKS.length] ?? ['幹事', 'GENERAL'];
    appoint(clerk, title, 'OFFICE', office);
  });
  return { school, staff: { classTeachers, all: [...teachers, ...clerks] } };
}

function hireOne(
  batch: CityBatch,
  school: SchoolRow,
  random: Random,
  registry: PersonRegistry,
  calendar: CityCalendar,
): StaffMember {
  const lineage = registry.lineage(random);
  const gender: Gender = random.chance(0.7) ? 'FEMALE' : 'MALE';
  const person = registry.person(random, lineage, gender, 'PARENT');
  const account: AccountRow = {
    id: random.id(calendar.anchor),
    username: (school.code + lastNine(person.nationalId)).toLowerCase(),
    name: person.name,
    email: null,
    phone: null,
    nationalId: person.nationalId,
    passwordHash: null,
    initialPasswordUntil: new Date(calendar.anchor + days(INITIAL_PASSWORD_DAYS)),
    rescueReviewedAt: null,
    createdAt: new Date(calendar.anchor),
  };
  const staff: StaffRow = {
    id: random.id(calendar.anchor),
    schoolId: school.id,
    accountId: account.id,
    name: person.name,
    startsOn: firstDayOf(calendar.schoolYear - random.int(20)),
  };
  batch.account.push(account);
  batch.staff.push(staff);
  return { staff, account, gender, lineage, nationalId: person.nationalId };
}
