import { type SchoolLevel, toTaipeiDate } from '@qinshi/domain';
import { applicationOf } from './applications.ts';
import { type CityBatch, emptyBatch } from './batch.ts';
import { bindOne } from './bindings.ts';
import { addBureauMember } from './bureau.ts';
import type { ClassRoom } from './classes.ts';
import type { Guardian } from './families.ts';
import type { City, GeneratedSchool } from './generate-city.ts';
import type { Lineage } from './people.ts';
import type { Pupil } from './pupils.ts';
import type { Random } from './random.ts';
import type { AccountRow } from './rows/people-rows.ts';
import type { StaffMember } from './school-staff.ts';
import { days } from './school-year.ts';

/** What a demo account is shown as; see the kinds of identities. */
export type DemoRole =
  | 'PARENT'
  | 'STUDENT'
  | 'HOMEROOM_TEACHER'
  | 'SUBJECT_TEACHER'
  | 'OFFICE'
  | 'SCHOOL_ADMIN'
  | 'BUREAU_ADMIN';

/** A child that the demo offers for binding. */
export interface UnboundChild {
  pupil: Pupil;
  room: ClassRoom;
}

/** A parent of one child, in a class whose teacher and at a school whose administrator are in the cast. */
export interface Family extends UnboundChild {
  parent: AccountRow;
}

/** Children listed beyond the two pairs of siblings, and from how many classes they come. */
const SPARE_CHILDREN = 14;
const SPARE_CLASSES = 4;
/** Parents of one child each, beside the parent of two: for trying out what ends a sign-in or changes an account. */
const SPARE_PARENTS = 16;
/** Families whose days are left open: at the first school, and at another with hours of its own. */
const FAMILIES = 9;
const FAMILIES_ELSEWHERE = 2;
/** Families that are asked about one trip, and of how many classes they are. */
const TRIP_FAMILIES = 6;
const TRIP_CLASSES = 3;
/** Applications that wait at least for the homeroom teacher of the first child. */
const WAITING = 4;
/** How long ago the demo's parents were bound. */
const BOUND_DAYS = 200;
/** How long ago a court kept one of them from the child. */
const RESTRICTED_DAYS = 30;

/**
 * Chooses and arranges the people that a demo needs: whoever is chosen is nobody else's from then on. All rows that
 * this adds are in `batch`, which comes after the schools'.
 */
export class DemoCast {
  readonly batch: CityBatch = emptyBatch();
  readonly roles = new Map<AccountRow, DemoRole>();
  readonly children: UnboundChild[] = [];
  /** Families whose children's days nobody has told anything of: for trying out a school day. */
  readonly families: Family[] = [];
  /** A father whom a court keeps from his child; the mother is bound, too. */
  readonly keptAway: Family;
  /** The mother of the first child as the household registry has her; nobody is bound yet. */
  readonly registered: Guardian;
  /** Families of several classes, asked together: for trying out a survey. */
  readonly trip: Family[] = [];
  readonly #city: City;
  readonly #schools: readonly GeneratedSchool[];
  readonly #random: Random;
  readonly #chosen = new Set<Pupil>();
  readonly #busy: Set<string>;
  readonly #boundAt: Date;

  constructor(city: City, schools: readonly GeneratedSchool[]) {
    this.#city = city;
    this.#schools = schools;
    this.#random = city.random('demo');
    this.#boundAt = new Date(city.calendar.anchor - days(BOUND_DAYS));
    const rows = schools.flatMap(({ batch }) => [...batch.guardianship, ...batch.bindingApplication]);
    this.#busy = new Set(rows.map(({ studentId }) => studentId));

    const [first, second] = this.#bySize('ELEMENTARY');
    const [juniorHigh] = this.#bySize('JUNIOR_HIGH');
    const [seniorHigh] = this.#bySize('SENIOR_HIGH');
    if (!first || !second || !juniorHigh || !seniorHigh) {
      throw new Error('The demo needs two elementary schools, a junior and a senior high school.');
    }
    this.#siblings(first, juniorHigh);
    this.#siblings(second, seniorHigh);
    this.#spareChildren(first);
    this.#parentOfTwo(first, juniorHigh);
    this.#spareParents(second);
    for (const { room } of this.children) this.#cast(room.homeroom.account, 'HOMEROOM_TEACHER');
    this.#teacherWithChild(second, juniorHigh);
    this.#staffRoles(first);
    this.#administrator(juniorHigh);
    this.#administrator(second);
    this.#bureau();
    this.#waitingApplications();
    this.#openDays(first, FAMILIES);
    this.#openDays(juniorHigh, FAMILIES_ELSEWHERE);
    this.keptAway = this.#courtOrder(first);
    this.registered = this.#adult('MOTHER');
    this.#tripFamilies(first);
  }

  #bySize(level: SchoolLevel): GeneratedSchool[] {
    const schools = this.#schools.filter(({ plan }) => plan.level === level);
    return schools.sort((a, b) => b.pupils.length - a.pupils.length);
  }

  #cast(account: AccountRow, role: DemoRole): void {
    if (!this.roles.has(account)) this.roles.set(account, role);
  }

  /** A pupil with a class whom nobody is bound to or has applied for; one is released when all are taken. */
  #freePupil(school: GeneratedSchool, fits: (room: ClassRoom) => boolean = () => true): UnboundChild {
    const candidates = school.pupils.filter(
      ({ room, family }) => room && fits(room) && family.lineage.kind === 'HAN',
    );
    const open = candidates.filter((pupil) => !this.#chosen.has(pupil));
    const free = open.filter(({ student }) => !this.#busy.has(student.id));
    const inTurn = [...free, ...open];
    // Somebody of the same name in the class would make a demo hard to follow.
    const pupil = inTurn.find((each) => !hasNamesake(each, school)) ?? inTurn[0];
    if (!pupil?.room) throw new Error(`${school.plan.name} has no pupil left for the demo.`);
    this.#chosen.add(pupil);
    if (this.#busy.has(pupil.student.id)) release(pupil, school.batch);
    return { pupil, room: pupil.room };
  }

  #siblings(one: GeneratedSchool, other: GeneratedSchool): void {
    const elder = this.#freePupil(one);
    const younger = this.#freePupil(other);
    rename(younger.pupil, elder.pupil.family.lineage);
    this.children.push(elder, younger);
  }

  #spareChildren(school: GeneratedSchool): void {
    const rooms = school.cohorts.flatMap((cohort) => cohort.rooms).slice(0, SPARE_CLASSES);
    for (let index = 0; index < SPARE_CHILDREN; index += 1) {
      this.children.push(this.#freePupil(school, (room) => room === rooms[index % rooms.length]));
    }
  }

  #parentOfTwo(one: GeneratedSchool, other: GeneratedSchool): void {
    const [homeroom] = this.children;
    const elder = this.#freePupil(one, (room) => room === homeroom?.room).pupil;
    const younger = this.#freePupil(other).pupil;
    rename(younger, elder.family.lineage);
    const mother = this.#adult('MOTHER');
    for (const pupil of [elder, younger]) this.#bind(pupil, mother);
    if (mother.account) this.#cast(mother.account, 'PARENT');
    this.#cast(younger.account, 'STUDENT');
  }

  #spareParents(school: GeneratedSchool): void {
    for (let index = 0; index < SPARE_PARENTS; index += 1) {
      const { pupil } = this.#freePupil(school);
      const parent = this.#adult(index % 2 === 0 ? 'MOTHER' : 'FATHER');
      this.#bind(pupil, parent);
      if (parent.account) this.#cast(parent.account, 'PARENT');
    }
  }

  #openDays(school: GeneratedSchool, count: number): void {
    const rooms = new Set(this.children.map(({ room }) => room));
    for (let index = 0; index < count; index += 1)
      this.families.push(...this.#family(school, index, (room) => rooms.has(room)));
  }

  /** In classes that nobody else plays in; behind the first of them, whose teacher has surveys already. */
  #tripFamilies(school: GeneratedSchool): void {
    const played = new Set(this.children.map(({ room }) => room));
    const all = school.cohorts.flatMap(({ rooms }) => rooms);
    const quiet = all.filter((room) => !played.has(room)).slice(1, 1 + TRIP_CLASSES);
    const rooms = quiet.length === TRIP_CLASSES ? quiet : all.slice(-TRIP_CLASSES);
    for (const { homeroom } of rooms) this.#cast(homeroom.account, 'HOMEROOM_TEACHER');
    for (let index = 0; index < TRIP_FAMILIES; index += 1)
      this.trip.push(...this.#family(school, index, (room) => room === rooms[index % rooms.length]));
  }

  /** A pupil with a parent who is in the cast. */
  #family(school: GeneratedSchool, index: number, fits: (room: ClassRoom) => boolean): Family[] {
    const child = this.#freePupil(school, fits);
    const parent = this.#adult(index % 2 === 0 ? 'MOTHER' : 'FATHER');
    this.#bind(child.pupil, parent);
    if (!parent.account) return [];
    this.#cast(parent.account, 'PARENT');
    return [{ ...child, parent: parent.account }];
  }

  /** A homeroom teacher whose own child goes to another school: one account, two identities. */
  #teacherWithChild(school: GeneratedSchool, childsSchool: GeneratedSchool): void {
    const listed = new Set(this.children.map(({ room }) => room));
    const room = school.cohorts.flatMap(({ rooms }) => rooms).find((each) => !listed.has(each));
    if (!room) throw new Error(`${school.plan.name} has no class left for the demo.`);
    const teacher = room.homeroom;
    const { pupil } = this.#freePupil(childsSchool);
    if (teacher.gender === 'MALE') rename(pupil, teacher.lineage);
    const contact = this.#adult(teacher.gender === 'MALE' ? 'FATHER' : 'MOTHER');
    const { account, nationalId } = teacher;
    account.email ??= contact.email;
    account.phone ??= contact.phone;
    account.createdAt = this.#boundAt;
    this.#bind(pupil, { ...contact, name: account.name, nationalId, account });
    this.#cast(account, 'HOMEROOM_TEACHER');
  }

  #staffRoles(school: GeneratedSchool): void {
    this.#cast(holder(school, ({ power }) => power === 'SUBJECT_TEACHER').account, 'SUBJECT_TEACHER');
    this.#cast(holder(school, ({ title }) => title === '學務主任').account, 'OFFICE');
    this.#administrator(school);
  }

  #administrator(school: GeneratedSchool): void {
    this.#cast(holder(school, ({ power }) => power === 'SCHOOL_ADMIN').account, 'SCHOOL_ADMIN');
  }

  #bureau(): void {
    const account = addBureauMember(this.batch, 'bureau', this.#city);
    this.#cast(account, 'BUREAU_ADMIN');
  }

  #courtOrder(school: GeneratedSchool): Family {
    const child = this.#freePupil(school);
    const [mother, father] = [this.#adult('MOTHER'), this.#adult('FATHER')];
    for (const guardian of [mother, father]) {
      this.#bind(child.pupil, guardian);
      if (guardian.account) this.#cast(guardian.account, 'PARENT');
    }
    const { account } = father;
    const clerk = holder(school, ({ title }) => title === '學務主任');
    if (!account) throw new Error('A guardian who is bound has an account.');
    const since = new Date(this.#city.calendar.anchor - days(RESTRICTED_DAYS));
    this.batch.custodyRestriction.push({
      id: this.#random.id(since.getTime()),
      studentId: child.pupil.student.id,
      accountId: account.id,
      guardianIndex: null,
      startsOn: toTaipeiDate(since),
      endsOn: null,
      basis: '地方法院 115 年度家護字第 318 號',
      note: '民事通常保護令，期間另行通知。',
      schoolId: school.school.id,
      recordedByName: clerk.account.name,
      recordedAt: since,
      liftedByName: null,
      liftedAt: null,
      liftReason: null,
    });
    return { ...child, parent: account };
  }

  /** Fills the queue of the first child's homeroom teacher, so that there is something to decide at once. */
  #waitingApplications(): void {
    const [first] = this.children;
    const school = this.#schools.find(({ school }) => school === first?.pupil.school);
    if (!first || !school) return;
    for (let index = 0; index < WAITING; index += 1) {
      const { pupil } = this.#freePupil(school, (room) => room === first.room);
      const applicant = this.#adult('MOTHER');
      this.batch.bindingApplication.push(
        applicationOf(pupil, applicant, { status: 'SUBMITTED' }, this.#random, this.#city.calendar),
      );
    }
  }

  #bind(pupil: Pupil, guardian: Guardian): void {
    const { calendar } = this.#city;
    bindOne({ batch: this.batch, random: this.#random, calendar }, pupil, guardian, this.#boundAt, false);
  }

  #adult(relation: 'FATHER' | 'MOTHER'): Guardian {
    const { registry } = this.#city;
    const lineage = registry.lineage(this.#random);
    const gender = relation === 'FATHER' ? 'MALE' : 'FEMALE';
    const { name, nationalId } = registry.person(this.#random, lineage, gender, 'PARENT');
    const [email, phone] = [registry.email(this.#random, lineage), registry.mobile()];
    return { relation, relationNote: null, name, nationalId, email, phone, account: null };
  }
}

/** @throws when nobody holds such a post */
function holder(
  school: GeneratedSchool,
  fits: (post: { title: string; power: string }) => boolean,
): StaffMember {
  const post = school.batch.staffPost.find(fits);
  const member = school.staff.all.find(({ staff }) => staff.id === post?.staffId);
  if (!member) throw new Error(`${school.plan.name} has a post that nobody holds.`);
  return member;
}

function rename(pupil: Pupil, lineage: Lineage): void {
  const { lineage: old } = pupil.family;
  if (lineage.kind !== 'HAN' || old.kind !== 'HAN') return;
  const name = lineage.surname + pupil.student.name.slice(old.surname.length);
  pupil.student.name = name;
  pupil.account.name = name;
}

function release({ student }: Pupil, batch: CityBatch): void {
  batch.guardianship = batch.guardianship.filter(({ studentId }) => studentId !== student.id);
  batch.bindingApplication = batch.bindingApplication.filter(({ studentId }) => studentId !== student.id);
}

function hasNamesake({ student, room }: Pupil, { pupils }: GeneratedSchool): boolean {
  return pupils.some(
    (other) => other.student !== student && other.room === room && other.student.name === student.name,
  );
}
