import { lastSix, type SchoolLevel } from '@qinshi/domain';
import { audit } from '../../src/modules/audit/audit.ts';
import { Account } from '../../src/modules/identity/account.entity.ts';
import { Staff } from '../../src/modules/schools/staff.entity.ts';
import { Enrolment } from '../../src/modules/schools/student.entity.ts';
import { Term } from '../../src/modules/schools/term.entity.ts';
import type { Browser } from '../browser.ts';
import { type Child, type ClassRoom, type Person, World } from '../world.ts';
import { type AccountRows, accountRows } from './account-rows.ts';
import { applicationRow } from './application-row.ts';
import { type BreachRows, breachRows } from './breach-rows.ts';
import { type CalendarRows, calendarRows } from './calendar-rows.ts';
import { type ConductRows, conductRows } from './conduct-rows.ts';
import { type Connected, connectedRows } from './connected-rows.ts';
import { dataRequestRow } from './data-request-row.ts';
import { type DayRows, dayRows } from './day-rows.ts';
import { type GateRows, gateRows } from './gate-rows.ts';
import { type GradeRows, gradeRows } from './grade-rows.ts';
import { type GuardianRows, guardianRows } from './guardian-rows.ts';
import { type LeaveRows, leaveRows } from './leave-rows.ts';
import { type MessageRows, messageRows } from './message-rows.ts';
import { type Notices, notificationRows } from './notification-rows.ts';
import { type SisRows, sisRows } from './sis-rows.ts';
import { type SurveyRows, surveyRows } from './survey-rows.ts';
import { type TransferRows, transferRows } from './transfer-rows.ts';

/** Every kind of viewer, as the columns of the access matrix; seen from one child, its class and its school. */
export const VIEWERS = {
  nobody: 'nobody is signed in',
  applicant: 'proven contact of the waiting application for the child',
  stranger: 'proven contact of nobody’s application for the child',
  newcomer: 'guardian of the child who has still to change the password',
  parent: 'guardian of the child',
  otherParent: 'guardian of another child of the same class',
  student: 'the child',
  teacher: 'homeroom teacher of the child’s class',
  otherTeacher: 'homeroom teacher of another class of the school',
  subject: 'subject teacher of a lesson of the child’s class',
  office: 'office of the child’s school',
  admin: 'administrator of the child’s school',
  otherAdmin: 'administrator of another school',
  bureau: 'education bureau',
  gate: 'card reader at a gate of the child’s school, by its token',
} as const;
export type ViewerName = keyof typeof VIEWERS;
export const VIEWER_NAMES = Object.keys(VIEWERS) as ViewerName[];

export const APPLICANT_EMAIL = 'grandmother.of.the.child@example.com';
export const STRANGER_EMAIL = 'stranger@example.com';

/** One child with everybody around it. */
export interface Cast {
  world: World;
  school: { id: string; name: string };
  term: string;
  classRoom: ClassRoom;
  child: Child;
  parent: Person;
  /** Waits; made by the applicant. */
  application: { id: string; guardianName: string; guardianPhone: string; guardianNationalId: string };
  /** The parent's own, approved. */
  approvedId: string;
  /** The applicant's earlier one, rejected. */
  rejectedId: string;
  /** Withdrawn by somebody else, whose number is nobody's secret here: it may be revealed. */
  withdrawnId: string;
  verificationCode: string;
  /** The parent's wish about the child: one that waits, with a file, and one that was refused. */
  dataRequestId: string;
  refusedDataRequestId: string;
  /** What the parent has linked and allowed. */
  connected: Connected;
  /** What is done with accounts. */
  accounts: AccountRows;
  /** What is recorded of the child’s days. */
  day: DayRows;
  /** What the class is assessed by. */
  grades: GradeRows;
  conduct: ConductRows;
  /** What is done with calendars. */
  calendar: CalendarRows;
  /** Leave of the child, and who stands in for whom. */
  leave: LeaveRows;
  /** Of the office, for the child’s class. */
  surveys: SurveyRows;
  /** To the child’s class. */
  messages: MessageRows;
  /** Of the child’s school. */
  breaches: BreachRows;
  /** Of the parent. */
  notices: Notices;
  /** What the gate of the school has. */
  gate: GateRows;
  /** Ways between schools. */
  transfers: TransferRows;
  /** What is kept of the child’s guardians. */
  guardians: GuardianRows;
  /** What is done with imports. */
  sis: SisRows;
  otherSchool: { id: string; code: string; level: SchoolLevel };
  /** Another class of the school. */
  otherRoom: ClassRoom;
  /** Classmate of the child. */
  otherChild: Child;
  /** Who is behind the viewers that are signed in. */
  people: Record<Exclude<ViewerName, 'nobody' | 'applicant' | 'stranger' | 'gate'>, Person>;
  browsers: Record<ViewerName, Browser>;
}

/** Opens a world with the whole cast. */
export async function gatherCast(opening: Promise<World> = World.open()): Promise<Cast> {
  const world = await opening;
  const schoolName = '市立觀星國小';
  const school = await world.school('ELEMENTARY', schoolName);
  const otherSchool = await world.school('ELEMENTARY', '市立聽濤國小');
  const classRoom = await world.classRoom(school, 1);
  const otherRoom = await world.classRoom(school, 2);
  const child = await world.child(classRoom, '歐陽曉晴');
  const otherChild = await world.child(classRoom, '林大同');
  const parent = await world.parent([child]);
  const otherParent = await world.parent([otherChild]);
  const newcomer = await guardianBeforeFirstSignIn(world, child);
  const office = await world.staff(school, ['OFFICE']);
  const subject = await world.staff(school, ['SUBJECT_TEACHER']);
  const admin = await world.staff(school, ['SCHOOL_ADMIN']);
  const otherAdmin = await world.staff(otherSchool, ['SCHOOL_ADMIN']);
  const bureau = await world.bureauAdmin();

  const em = world.em;
  const term = await em.findOneOrFail(Term, { schoolYear: 115, semester: 1 });
  const guardian = { guardianName: '歐陽春嬌', phone: '0987654321', nationalId: world.nationalId() };
  const waiting = applicationRow(world, em, { child, email: APPLICANT_EMAIL, ...guardian });
  const approved = applicationRow(world, em, {
    child,
    email: parent.username,
    nationalId: parent.nationalId,
    approvedFor: parent.accountId,
  });
  const rejected = applicationRow(world, em, { child, email: APPLICANT_EMAIL, ...guardian });
  const withdrawn = applicationRow(world, em, { child, email: 'somebody.else@example.com' });
  withdrawn.cancel(world.clock.now());
  rejected.status = 'REJECTED';
  rejected.decidedAt = world.clock.now();
  rejected.rejectionReason = '照片不清楚';
  audit(
    { em, at: world.clock.now() },
    {
      action: 'student.viewed',
      actor: { accountId: classRoom.teacher.accountId, kind: 'HOMEROOM_TEACHER', title: classRoom.name },
      schoolId: school.id,
      subject: { type: 'student', id: child.id },
      studentId: child.id,
      details: { page: 'record' },
    },
  );
  const dataRequest = dataRequestRow(em, { parent, child, at: world.clock.now() });
  const refusedDataRequest = dataRequestRow(em, { parent, child, at: world.clock.now() });
  refusedDataRequest.status = 'REFUSED';
  refusedDataRequest.decidedAt = world.clock.now();
  refusedDataRequest.answer = '資料正確';
  refusedDataRequest.decidedByName = '陳志明';
  const connected = connectedRows(world, em, parent);
  const day = dayRows(em, { child, classRoom, teacher: classRoom.teacher, at: world.clock.now() });
  const transfers = transferRows(em, { child, otherChild, otherSchool, clerk: admin, at: world.clock.now() });
  const conduct = conductRows(em, { child, teacher: classRoom.teacher, at: world.clock.now() });
  const calendar = calendarRows(em, school.id, classRoom.id, subject.staffId);
  await em.flush();
  // What the child's way to another school has to do with its time at this one.
  await em.nativeUpdate(Enrolment, { student: child.id }, { endsOn: '2026-12-19', endReason: 'TRANSFER' });
  const grades = await gradeRows(em, {
    ...{ child, classRoom, teacher: classRoom.teacher, term: term.id, at: world.clock.now() },
  });
  const teacher = await em.findOneOrFail(Staff, { account: classRoom.teacher.accountId });
  const leave = await leaveRows(world, em, { child, parent, teacher, school });
  const surveys = await surveyRows(em, { child, parent, office, classRoom, at: world.clock.now() });
  const messages = await messageRows(em, { child, parent, office, bureau, classRoom, at: world.clock.now() });
  const breaches = await breachRows(em, { schoolId: school.id, admin, at: world.clock.now() });
  const accounts = await accountRows(world, em, { parent, classRoom, room: otherRoom });

  const gate = await gateRows(world, em, child);
  const guardians = await guardianRows(world, em, {
    ...{ parent, child },
    application: waiting.guardianNationalIdIndex,
  });
  const sis = await sisRows(world, em, school.id, [admin, otherAdmin, bureau]);
  const browsers: Cast['browsers'] = {
    nobody: world.browser(),
    applicant: await world.applicant(APPLICANT_EMAIL),
    stranger: await world.applicant(STRANGER_EMAIL),
    newcomer: await signInWithInitialPassword(world, newcomer),
    parent: await world.as(parent),
    otherParent: await world.as(otherParent),
    student: await world.as(child),
    teacher: await world.as(classRoom.teacher),
    otherTeacher: await world.as(otherRoom.teacher),
    subject: await world.as(subject),
    office: await world.as(office),
    admin: await world.as(admin),
    otherAdmin: await world.as(otherAdmin),
    bureau: await world.as(bureau),
    gate: world.browser({ authorization: `Bearer ${gate.token}` }),
  };
  const notices = await notificationRows(world, em, { parent, child });

  return {
    world,
    school: { id: school.id, name: schoolName },
    term: term.id,
    classRoom,
    child,
    parent,
    application: {
      id: waiting.id,
      guardianName: guardian.guardianName,
      guardianPhone: guardian.phone,
      guardianNationalId: guardian.nationalId,
    },
    approvedId: approved.id,
    rejectedId: rejected.id,
    withdrawnId: withdrawn.id,
    verificationCode: waiting.verificationCode,
    dataRequestId: dataRequest.id,
    refusedDataRequestId: refusedDataRequest.id,
    connected,
    accounts,
    calendar,
    day,
    grades,
    conduct,
    leave,
    surveys,
    messages,
    breaches,
    notices,
    gate,
    transfers,
    guardians,
    sis,
    otherSchool,
    otherRoom,
    otherChild,
    people: {
      ...{ newcomer, parent, otherParent, student: child, office, admin, otherAdmin, bureau },
      teacher: classRoom.teacher,
      otherTeacher: otherRoom.teacher,
      subject,
    },
    browsers,
  };
}

async function guardianBeforeFirstSignIn(world: World, child: Child): Promise<Person> {
  const person = await world.person({ name: '林初來' });
  await world.bind(person, [child], 'FATHER');
  const em = world.em;
  const account = await em.findOneOrFail(Account, { id: person.accountId });
  account.passwordHash = null;
  account.initialPasswordUntil = new Date(world.clock.now().getTime() + 24 * 3_600_000);
  await em.flush();
  return person;
}

async function signInWithInitialPassword(world: World, { username, nationalId }: Person): Promise<Browser> {
  const browser = world.browser();
  await browser.do('mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }', {
    input: { username, password: lastSix(nationalId) },
  });
  return browser;
}
