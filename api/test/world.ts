import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  className,
  defaultPeriods,
  lastNine,
  makeNationalId,
  type Relation,
  type SchoolLevel,
  schoolYearOf,
  termRange,
  toTaipeiDate,
} from '@qinshi/domain';
import { expect, vi } from 'vitest';
import { type App, startApp } from '../src/app.ts';
import { type Config, readConfig } from '../src/config.ts';
import { newId } from '../src/db/id.ts';
import { connect, type EntityManager, type Orm } from '../src/db/orm.ts';
import { Account } from '../src/modules/identity/account.entity.ts';
import { BureauMember, Guardianship } from '../src/modules/identity/guardianship.entity.ts';
import { hashPassword } from '../src/modules/identity/passwords.ts';
import { ClassGroup, HomeroomAssignment } from '../src/modules/schools/class-group.entity.ts';
import { Period } from '../src/modules/schools/period.entity.ts';
import { School } from '../src/modules/schools/school.entity.ts';
import { Office, type PostPower, Staff, StaffPost } from '../src/modules/schools/staff.entity.ts';
import { Enrolment, Student } from '../src/modules/schools/student.entity.ts';
import { Term } from '../src/modules/schools/term.entity.ts';
import { Browser, type Listener } from './browser.ts';
import { testDatabase } from './database.ts';

export const PASSWORD = 'Reed-Lamp-42-Kite';

/** A clock that tests move by hand. */
export class TestClock {
  #now = new Date('2026-11-23T08:00:00+08:00');

  now(): Date {
    return new Date(this.#now);
  }

  /** Moves on by so many minutes. */
  advance(minutes: number): void {
    this.#now = new Date(this.#now.getTime() + minutes * 60_000);
  }

  set(instant: string): void {
    this.#now = new Date(instant);
  }
}

export interface Person {
  accountId: string;
  nationalId: string;
  name: string;
  username: string;
}
export interface Child extends Person {
  id: string;
  schoolId: string;
  classGroupId: string | null;
  level: SchoolLevel;
}
export interface ClassRoom {
  id: string;
  name: string;
  schoolId: string;
  level: SchoolLevel;
  teacher: Person & { staffId: string };
}

export interface AuditRow {
  action: string;
  actorKind: string;
  actorAccountId: string | null;
  schoolId: string | null;
  details: Record<string, string | number | boolean | null>;
}

/** Where a world lives. */
export interface Home {
  database: { url: string; appUrl?: string; drop(): Promise<void> };
  clock: TestClock;
}

/** A small city with real database, real HTTP and real WebSocket, told by its builders. */
export class World {
  #people = 0;
  readonly #seats = new Map<string, number>();
  #hash: Promise<string> | undefined;

  private constructor(
    readonly app: App,
    readonly clock: TestClock,
    /** Whom no policy holds: builders and questions of the tests themselves. */
    private readonly owner: Orm,
    private readonly drop: () => Promise<void>,
  ) {}

  /** `home`: a database of another kind than the usual copy of the template, and a clock that shows something else. */
  static async open(settings: Partial<NodeJS.ProcessEnv> = {}, home: Partial<Home> = {}): Promise<World> {
    const database = home.database ?? (await testDatabase());
    const dataDir = mkdtempSync(join(tmpdir(), 'qinshi-world-'));
    const clock = home.clock ?? new TestClock();
    const app = await startApp(
      testConfig({
        DATABASE_URL: database.url,
        ...(database.appUrl ? { DATABASE_APP_URL: database.appUrl } : {}),
        QINSHI_DATA_DIR: dataDir,
        ...settings,
      }),
      { clock },
    );
    const owner = await connect(database.url, 4);
    return new World(app, clock, owner, async () => {
      await app.stop();
      await owner.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    });
  }

  async close(): Promise<void> {
    await this.drop();
  }

  get em(): EntityManager {
    return this.owner.em.fork();
  }

  /** A browser in which nobody has done anything yet. */
  browser(headers: Record<string, string> = {}): Browser {
    return new Browser(this.app.url, headers);
  }

  /** A browser in which this person has signed in. */
  async as({ username }: Pick<Person, 'username'>, kind?: string): Promise<Browser> {
    const browser = this.browser();
    const { signIn } = await browser.do<{
      signIn: { account: { identities: { id: string; kind: string }[] } };
    }>('mutation ($input: SignInInput!) { signIn(input: $input) { account { identities { id kind } } } }', {
      input: { username, password: PASSWORD },
    });
    const identity = signIn.account.identities.find((each) => each.kind === kind);
    if (kind && !identity) throw new Error(`${username} is no ${kind}`);
    if (identity)
      await browser.do('mutation ($id: ID!) { switchIdentity(id: $id) { nextStep } }', { id: identity.id });
    return browser;
  }

  /** A browser with an applicant session for this contact. */
  async applicant(address: string, channel: 'EMAIL' | 'SMS' = 'EMAIL'): Promise<Browser> {
    const browser = this.browser();
    await browser.do(REQUEST_CODE, { input: { channel, address } });
    const code = await this.lastCode(address);
    await browser.do(VERIFY_CODE, { input: { channel, address, code } });
    return browser;
  }

  /** The six digits last sent to an address. */
  async lastCode(address: string): Promise<string> {
    const message = (await this.outbox()).find(({ to, text }) => to === address && /\d{6}/.test(text));
    const code = message && /\b\d{6}\b/.exec(message.text)?.[0];
    if (!code) throw new Error(`No code was sent to ${address}`);
    return code;
  }

  /** Everything that was sent, newest first; jobs that are due run first. */
  async outbox(): Promise<{ channel: string; to: string; subject: string | null; text: string }[]> {
    await this.app.drainJobs();
    const response = await fetch(`${this.app.url}/dev/outbox.json`);
    return (await response.json()) as { channel: string; to: string; subject: string | null; text: string }[];
  }

  async school(
    level: SchoolLevel = 'ELEMENTARY',
    name?: string,
  ): Promise<{ id: string; code: string; level: SchoolLevel }> {
    await this.#terms();
    const em = this.em;
    const code = `t${this.#next()}`;
    const school = em.create(School, { code, name: name ?? `市立測試${code}`, level, district: '測試區' });
    for (const [position, period] of defaultPeriods(level).entries())
      em.create(Period, { ...period, school, position });
    await em.flush();
    return { id: school.id, code, level };
  }

  /** Both semesters of the school year of now, which every school has in common. */
  async #terms(): Promise<void> {
    const schoolYear = schoolYearOf(toTaipeiDate(this.clock.now()));
    await this.em.upsertMany(
      Term,
      ([1, 2] as const).map((semester) => ({
        id: newId(),
        schoolYear,
        semester,
        ...termRange(schoolYear, semester),
      })),
      { onConflictFields: ['schoolYear', 'semester'], onConflictAction: 'ignore' },
    );
  }

  /** A class with its homeroom teacher. */
  async classRoom(school: { id: string; code: string; level: SchoolLevel }, number = 1): Promise<ClassRoom> {
    const teacher = await this.staff(school, []);
    const em = this.em;
    const today = toTaipeiDate(this.clock.now());
    const grade = { ELEMENTARY: 5, JUNIOR_HIGH: 8, SENIOR_HIGH: 11, VOCATIONAL: 11, SPECIAL: 5 }[
      school.level
    ];
    const name = className(school.level, grade, number);
    const classGroup = em.create(ClassGroup, {
      school: school.id,
      schoolYear: schoolYearOf(today),
      grade,
      number,
      name,
    });
    em.create(HomeroomAssignment, {
      classGroup,
      staff: teacher.staffId,
      startsOn: '2026-08-01',
      endsOn: null,
    });
    await em.flush();
    return { id: classGroup.id, name, schoolId: school.id, level: school.level, teacher };
  }

  /** A pupil in a class; without one, enrolled at the school but not placed. */
  async child(
    place: ClassRoom | { id: string; level: SchoolLevel; unplaced: true },
    name = '林小安',
  ): Promise<Child> {
    const placed = 'teacher' in place;
    const schoolId = placed ? place.schoolId : place.id;
    const classGroupId = placed ? place.id : null;
    const number = this.#next();
    const person = await this.person({ name, username: `s${number}` });
    const em = this.em;
    const student = em.create(Student, { account: person.accountId, name, gender: 'FEMALE' });
    em.create(Enrolment, {
      student,
      school: schoolId,
      classGroup: classGroupId,
      studentNumber: `n${number}`,
      seatNumber: placed ? this.#seatIn(place.id) : null,
      startsOn: '2026-08-01',
      endsOn: null,
      endReason: null,
    });
    await em.flush();
    return { ...person, id: student.id, schoolId, classGroupId, level: place.level };
  }

  /** A guardian with an account, bound to the children. */
  async parent(children: Child[], relation: Relation = 'MOTHER'): Promise<Person> {
    const number = this.#next();
    const person = await this.person({
      name: '林美玉',
      username: `p${number}@example.com`,
      email: `p${number}@example.com`,
    });
    await this.bind(person, children, relation);
    return person;
  }

  async bind(person: Person, children: Child[], relation: Relation = 'MOTHER'): Promise<void> {
    const em = this.em;
    for (const child of children) {
      em.create(Guardianship, {
        account: person.accountId,
        student: child.id,
        relation,
        relationNote: null,
        startedAt: this.clock.now(),
        endedAt: null,
      });
    }
    await em.flush();
  }

  /** Somebody in post at a school, with posts of these powers. */
  async staff(
    school: { id: string; code: string },
    powers: PostPower[],
  ): Promise<Person & { staffId: string }> {
    const person = await this.person({ name: '陳志明' });
    const em = this.em;
    const account = await em.findOneOrFail(Account, { id: person.accountId });
    account.username = `${school.code}${lastNine(person.nationalId)}`.toLowerCase();
    const staff = em.create(Staff, {
      school: school.id,
      account,
      name: person.name,
      startsOn: '2026-08-01',
      endsOn: null,
    });
    for (const power of powers) {
      const office = em.create(Office, { school: school.id, code: `o${this.#next()}`, name: '學務處' });
      em.create(StaffPost, { staff, office, title: '組長', power, startsOn: '2026-08-01', endsOn: null });
    }
    await em.flush();
    return { ...person, username: account.username, staffId: staff.id };
  }

  /** Makes an account as new: the last six of the number open it, for so many days, until a password is chosen. */
  async asNew<Somebody extends Person>(person: Somebody, days = 14): Promise<Somebody> {
    const until = new Date(this.clock.now().getTime() + days * 24 * 3_600_000);
    await this.em.nativeUpdate(
      Account,
      { id: person.accountId },
      { passwordHash: null, initialPasswordUntil: until, rescueReviewedAt: null },
    );
    return person;
  }

  async bureauAdmin(): Promise<Person> {
    const person = await this.person({ name: '吳局長', username: `bureau${this.#next()}` });
    const em = this.em;
    em.create(BureauMember, {
      account: person.accountId,
      title: '教育局管理員',
      startedAt: this.clock.now(),
      endedAt: null,
    });
    await em.flush();
    return person;
  }

  /** An account past its first sign-in; its password is PASSWORD. */
  async person(about: {
    name: string;
    username?: string;
    email?: string;
    nationalId?: string;
  }): Promise<Person> {
    const em = this.em;
    const id = newId();
    const nationalId = about.nationalId ?? this.nationalId();
    const { sealer } = this.app.deps;
    this.#hash ??= hashPassword(PASSWORD);
    const username = about.username ?? `u${this.#next()}`;
    em.create(Account, {
      id,
      username,
      name: about.name,
      email: about.email ?? null,
      phone: null,
      nationalIdSealed: sealer.seal(nationalId, { table: 'account', column: 'national_id', row: id }),
      nationalIdIndex: sealer.nationalIdIndex(nationalId),
      passwordHash: await this.#hash,
      initialPasswordUntil: null,
      lockedUntil: null,
      rescueReviewedAt: this.clock.now(),
      createdAt: this.clock.now(),
      closedAt: null,
    });
    await em.flush();
    return { accountId: id, nationalId, name: about.name, username };
  }

  /** An e-mail address that nobody has. */
  address(): string {
    return `someone${this.#next()}@example.com`;
  }

  /** A mobile number that nobody has. */
  mobile(): string {
    return `09${String(10_000_000 + this.#next()).slice(0, 8)}`;
  }

  /** How much is stored: rows by table, jobs and files. What a refusal leaves untouched. */
  async stored(): Promise<Record<string, number>> {
    const tables = ['account', 'audit_entry', 'binding_application', 'guardianship', 'graphile_worker.jobs'];
    const counts = tables.map((table) => `(select count(*)::int from ${table}) as "${table}"`);
    const [rows = {}] = await this.em.execute<Record<string, number>[]>(`select ${counts.join(', ')}`);
    const files = join(this.app.deps.config.dataDir, 'files');
    const kept = existsSync(files)
      ? readdirSync(files, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      : [];
    return { ...rows, files: kept.length };
  }

  /** What the audit log says of a subject, in order. */
  async auditOf({ id }: { id: string }): Promise<AuditRow[]> {
    return this.em.execute<AuditRow[]>(
      `select action, actor_kind as "actorKind", actor_account_id as "actorAccountId", school_id as "schoolId", details
       from audit_entry where subject_id = ? order by at, id`,
      [id],
    );
  }

  /** The pupil leaves the present enrolment and begins another one. */
  async move(
    child: Child,
    place: ClassRoom | { id: string; level: SchoolLevel; unplaced: true },
  ): Promise<void> {
    const placed = 'teacher' in place;
    const now = this.clock.now();
    const today = toTaipeiDate(now);
    const yesterday = toTaipeiDate(new Date(now.getTime() - 24 * 3_600_000));
    const number = this.#next();
    await this.em.transactional(async (em) => {
      await em.nativeUpdate(
        Enrolment,
        { student: child.id, endsOn: null },
        { endsOn: yesterday, endReason: 'TRANSFER' },
      );
      em.create(Enrolment, {
        student: child.id,
        school: placed ? place.schoolId : place.id,
        classGroup: placed ? place.id : null,
        studentNumber: `n${number}`,
        seatNumber: placed ? this.#seatIn(place.id) : null,
        startsOn: today,
        endsOn: null,
        endReason: null,
      });
    });
  }

  /** A subscription that the server has begun: what happens from now on reaches it. */
  async listen<Data>(
    browser: Browser,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Listener<Data>> {
    await this.#eventsDelivered();
    const begun = vi.spyOn(this.app.deps.events, 'subscribe');
    const listener = browser.listen<Data>(query, variables);
    try {
      await vi.waitFor(() => expect(begun).toHaveBeenCalled(), { timeout: 10_000, interval: 5 });
    } finally {
      begun.mockRestore();
    }
    return listener;
  }

  /** A valid identity number that nobody has. */
  nationalId(): string {
    return makeNationalId(Math.random);
  }

  /** Events are delivered in the order of commits: once the last one has come, all before it have. */
  async #eventsDelivered(): Promise<void> {
    const { events } = this.app.deps;
    const sessionId = newId();
    const received = events.subscribe('sessionEnded')[Symbol.asyncIterator]();
    let next = received.next();
    await events.announce(this.em, 'sessionEnded', { sessionId });
    while ((await next).value?.sessionId !== sessionId) next = received.next();
    await received.return?.();
  }

  #seatIn(classGroupId: string): number {
    const seat = (this.#seats.get(classGroupId) ?? 0) + 1;
    this.#seats.set(classGroupId, seat);
    return seat;
  }

  #next(): number {
    this.#people += 1;
    return this.#people;
  }
}

export const REQUEST_CODE =
  'mutation ($input: RequestContactCodeInput!) { requestContactCode(input: $input) { expiresAt resendAt maskedAddress } }';
export const VERIFY_CODE = 'mutation ($input: VerifyContactCodeInput!) { verifyContactCode(input: $input) }';

const key = () => randomBytes(32).toString('base64');
/** Keys of all worlds of a run. */
export const SECRETS = { QINSHI_SEALING_KEYS: `k1:${key()}`, QINSHI_INDEX_KEY: key() };

/** Settings of a test: its own database and folder, any free port, no worker, silence. */
function testConfig(settings: Partial<NodeJS.ProcessEnv>): Config {
  return readConfig({
    QINSHI_MODE: 'test',
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: 'error',
    RUN_JOBS: 'false',
    ...SECRETS,
    ...settings,
  } as NodeJS.ProcessEnv);
}
