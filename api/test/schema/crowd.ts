import { randomUUID } from 'node:crypto';
import { toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from '../../src/db/orm.ts';
import { Account } from '../../src/modules/identity/account.entity.ts';
import { Guardianship } from '../../src/modules/identity/guardianship.entity.ts';
import { ClassGroup, HomeroomAssignment } from '../../src/modules/schools/class-group.entity.ts';
import { Period } from '../../src/modules/schools/period.entity.ts';
import { School } from '../../src/modules/schools/school.entity.ts';
import { Office, Staff, StaffPost } from '../../src/modules/schools/staff.entity.ts';
import { Enrolment, Student } from '../../src/modules/schools/student.entity.ts';
import type { Browser } from '../browser.ts';
import { type Child, type ClassRoom, type Person, World } from '../world.ts';
import { applicationRow } from './application-row.ts';
import { breachRows } from './breach-rows.ts';
import { connectedRows } from './connected-rows.ts';
import { type CrowdBook, crowdBook, crowdGrades } from './crowd-grades.ts';
import { crowdLeave } from './crowd-leave.ts';
import { crowdMessage, crowdRecipient } from './crowd-messages.ts';
import { crowdAnswer, crowdSurvey } from './crowd-surveys.ts';
import { dataRequestRow } from './data-request-row.ts';
import { moreSisRows, type SisRows, sisRows } from './sis-rows.ts';

const CONTACT = 'busy.contact@example.com';
const SINCE = '2026-08-01';

/** Viewers whose lists grow with the crowd. */
export type CrowdViewer = 'nobody' | 'applicant' | 'parent' | 'teacher' | 'admin' | 'bureau';

/** One school whose lists can be made as long as a test wants. */
export class Crowd {
  #rows = 0;

  private constructor(
    readonly world: World,
    readonly classRoom: ClassRoom,
    /** The pupil whose history and guardians grow. */
    readonly child: Child,
    readonly verificationCode: string,
    readonly applicationId: string,
    readonly dataRequestId: string,
    /** Of the child; waits for the teacher. */
    readonly leaveId: string,
    /** Of the administrator. */
    readonly sis: SisRows,
    /** Of the teacher, for the class: an open one, and a draft. */
    readonly surveys: { readonly openId: string; readonly draftId: string },
    /** Of the school; grows by a line a row. */
    readonly breachId: string,
    /** Of the teacher, to the class. */
    readonly messageId: string,
    /** Of the class; grows by an assessment a row. */
    readonly book: CrowdBook,
    readonly browsers: Record<CrowdViewer, Browser>,
    private readonly parent: Person,
  ) {}

  static async gather(): Promise<Crowd> {
    // Over one connection the answers come in the order of the questions. Two lists of one page that ask for the same people
    // would otherwise ask together or apart, as the machine is busy.
    const world = await World.open({ DATABASE_POOL: '1' });
    const school = await world.school();
    const classRoom = await world.classRoom(school);
    const child = await world.child(classRoom);
    const parent = await world.parent([child]);
    const em = world.em;
    const application = applicationRow(world, em, { child, email: CONTACT });
    const request = dataRequestRow(em, { parent, child, at: world.clock.now() });
    const leave = crowdLeave(em, {
      ...{ student: em.getReference(Student, child.id), schoolId: classRoom.schoolId, parent },
      at: world.clock.now(),
    });
    const at = world.clock.now();
    const [open, draft] = [
      crowdSurvey(em, { classRoom, at }),
      crowdSurvey(em, { classRoom, at, draft: true }),
    ];
    const surveys = { openId: open.id, draftId: draft.id };
    const message = crowdMessage(em, classRoom, at);
    crowdRecipient(em, { message, student: child.id, parent, classRoom, at });
    await em.flush();
    const administrator = await world.staff(school, ['SCHOOL_ADMIN']);
    const of = { schoolId: classRoom.schoolId, admin: administrator, at };
    const { openId: breachId } = await breachRows(em, of);
    const sis = await sisRows(world, em, school.id, [administrator]);
    const book = await crowdBook(world.em, classRoom);
    const browsers = {
      nobody: world.browser(),
      applicant: await world.applicant(CONTACT),
      parent: await world.as(parent),
      teacher: await world.as(classRoom.teacher),
      admin: await world.as(administrator),
      bureau: await world.as(await world.bureauAdmin()),
    };
    const { id, verificationCode } = application;
    return new Crowd(
      world,
      classRoom,
      child,
      verificationCode,
      id,
      request.id,
      leave.id,
      sis,
      surveys,
      breachId,
      message.id,
      book,
      browsers,
      parent,
    );
  }

  async close(): Promise<void> {
    await this.world.close();
  }

  /** Makes every list at least `rows` long. */
  async growTo(rows: number): Promise<void> {
    const em = this.world.em;
    while (this.#rows < rows) {
      this.#rows += 1;
      this.#addPupil(em);
      this.#addSchoolWithHistory(em);
      this.#addTeacherWithClass(em);
      moreSisRows(em, this.classRoom.schoolId, this.sis.importId, this.world.clock.now());
      connectedRows(this.world, em, this.parent, String(this.#rows));
    }
    await em.flush();
  }

  /**
   * A classmate, child of the parent and of a guardian of its own, with a waiting and a decided application, and on leave
   * today if the school says so.
   */
  #addPupil(em: EntityManager): void {
    const { world, classRoom } = this;
    const student = this.#pupil(em, classRoom.schoolId, classRoom.id);
    const guardian = this.#account(em);
    this.#guardian(em, this.parent.accountId, student.id);
    this.#guardian(em, guardian.id, student.id);
    this.#guardian(em, guardian.id, this.child.id);
    const child = { id: student.id, schoolId: classRoom.schoolId, name: student.name };
    applicationRow(world, em, { child, email: CONTACT });
    dataRequestRow(em, { parent: this.parent, child, at: world.clock.now() });
    const decided = applicationRow(world, em, { child, email: CONTACT, approvedFor: guardian.id });
    crowdLeave(em, {
      ...{ student, schoolId: classRoom.schoolId, parent: this.parent },
      at: world.clock.now(),
    });
    const at = world.clock.now();
    crowdSurvey(em, { classRoom, at });
    const message = crowdMessage(em, classRoom, at);
    for (const each of [message, this.messageId])
      crowdRecipient(em, { message: each, student, parent: this.parent, classRoom, at });
    // Every second one has answered; the others are missing.
    if (this.#rows % 2 === 0)
      crowdAnswer(em, { survey: this.surveys.openId, student, parent: this.parent, at });
    crowdGrades(em, {
      ...{ classRoom, book: this.book, students: [student.id, this.child.id], number: this.#rows },
    });
    const ofChild = { id: this.child.id, schoolId: classRoom.schoolId, name: this.child.name };
    applicationRow(world, em, { child: ofChild, email: CONTACT, approvedFor: guardian.id }).decidedBy =
      em.getReference(Account, this.#account(em).id, { wrapped: true });
    decided.decidedBy = em.getReference(Account, this.#account(em).id, { wrapped: true });
  }

  /** Another school with a class and a pupil, where the child of the history was once. */
  #addSchoolWithHistory(em: EntityManager): void {
    const code = `w${this.#rows}`;
    const school = em.create(School, {
      code,
      name: `市立遠方${code}`,
      level: 'ELEMENTARY',
      district: '測試區',
    });
    em.create(Period, {
      school,
      code: 'p1',
      name: '第一節',
      startsAt: '08:40',
      endsAt: '09:20',
      countsAbsence: true,
      position: 0,
    });
    const classGroup = em.create(ClassGroup, {
      school,
      schoolYear: 115,
      grade: 1,
      number: 1,
      name: '一年一班',
    });
    this.#pupil(em, school.id, classGroup.id);
    const year = 1900 + this.#rows;
    em.create(Enrolment, {
      student: this.child.id,
      school,
      classGroup,
      studentNumber: `old${this.#rows}`,
      seatNumber: null,
      startsOn: `${year}-08-01`,
      endsOn: `${year}-09-01`,
      endReason: 'TRANSFER',
    });
  }

  /** Somebody in post, with a post in an office, who leads a class with a pupil in it. */
  #addTeacherWithClass(em: EntityManager): void {
    const { schoolId } = this.classRoom;
    const account = this.#account(em);
    const staff = em.create(Staff, {
      school: schoolId,
      account,
      name: account.name,
      startsOn: SINCE,
      endsOn: null,
    });
    const office = em.create(Office, { school: schoolId, code: `c${this.#rows}`, name: '教務處' });
    em.create(StaffPost, { staff, office, title: '組長', power: 'OFFICE', startsOn: SINCE, endsOn: null });
    const number = this.#rows + 1;
    const classGroup = em.create(ClassGroup, {
      school: schoolId,
      schoolYear: 115,
      grade: 5,
      number,
      name: `五年${number}班`,
    });
    em.create(HomeroomAssignment, { classGroup, staff, startsOn: SINCE, endsOn: null });
    // A second teacher of the class that the parent's children are in.
    em.create(HomeroomAssignment, {
      classGroup: this.classRoom.id,
      staff,
      startsOn: toTaipeiDate(this.world.clock.now()),
      endsOn: null,
    });
    this.#pupil(em, schoolId, classGroup.id);
  }

  #pupil(em: EntityManager, school: string, classGroup: string): Student {
    const name = '林小安';
    const student = em.create(Student, { account: this.#account(em), name, gender: 'FEMALE' });
    em.create(Enrolment, {
      student,
      school,
      classGroup,
      studentNumber: randomUUID().slice(0, 12),
      seatNumber: null,
      startsOn: SINCE,
      endsOn: null,
      endReason: null,
    });
    return student;
  }

  #guardian(em: EntityManager, account: string, student: string): void {
    em.create(Guardianship, {
      account,
      student,
      relation: 'FATHER',
      relationNote: null,
      startedAt: this.world.clock.now(),
      endedAt: null,
    });
  }

  #account(em: EntityManager): Account {
    return em.create(Account, {
      username: randomUUID(),
      name: '林美玉',
      email: null,
      phone: null,
      nationalIdSealed: null,
      nationalIdIndex: null,
      passwordHash: null,
      initialPasswordUntil: null,
      lockedUntil: null,
      rescueReviewedAt: null,
      createdAt: this.world.clock.now(),
      closedAt: null,
    });
  }
}
