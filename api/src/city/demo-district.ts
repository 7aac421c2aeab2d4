import type { SchoolLevel } from '@qinshi/domain';
import { Client } from 'pg';
import type { Orm } from '../db/orm.ts';
import type { Sealer } from '../db/sealing.ts';
import { drawSignature } from '../integrations/images/drawn-signature.ts';
import type { FileStore } from '../integrations/storage/file-store.ts';
import { hashPassword } from '../modules/identity/passwords.ts';
import { emptyBatch } from './batch.ts';
import type { ClassRoom } from './classes.ts';
import { addConductStory } from './conduct.ts';
import { copyCity, requireEmpty } from './copy.ts';
import { DemoCast, type DemoRole, type Family, type UnboundChild } from './demo-cast.ts';
import { readablePassword } from './demo-password.ts';
import { addSwipes, equipGates } from './gates.ts';
import { City, type GeneratedSchool } from './generate-city.ts';
import { addGrades } from './grades.ts';
import { addLeave } from './leave.ts';
import { addMessages } from './messages.ts';
import type { Random } from './random.ts';
import { addOuting, addRollCalls } from './roll-calls.ts';
import type { ApplicationRow } from './rows/people-rows.ts';
import { pickShare } from './share.ts';
import { addSurveys } from './surveys.ts';
import { syntheticSchools } from './synthetic-schools.ts';

/** Somebody whom a visitor of the demo may be. */
export interface DemoAccount {
  role: DemoRole;
  app: 'parent' | 'teacher' | 'admin';
  username: string;
  password: string;
  name: string;
}

/** A child whom nobody is bound to yet. */
export interface DemoChild {
  nationalId: string;
  level: SchoolLevel;
  schoolCode: string;
  schoolName: string;
  className: string;
  name: string;
  /** Somebody in `accounts`. */
  homeroomUsername: string;
}

/** A parent of one child whose day nobody has told anything of, with whoever else has a part in it in `accounts`. */
export interface DemoFamily {
  /** Of the parent, in `accounts`. */
  username: string;
  child: DemoChild;
}

/** What the demo tells of itself. The first two children are siblings in different schools, and so are the next two. */
export interface DemoFile {
  accounts: DemoAccount[];
  children: DemoChild[];
  families: DemoFamily[];
  /** A father whom a court keeps from his child. */
  keptAway: DemoFamily;
  /** Whom the registry file that lies beside this one knows as the mother of the first child. */
  registered: { guardianNationalId: string; childNationalId: string; relation: 'MOTHER' };
  /** Families of three classes of the first school. */
  trip: DemoFamily[];
}

const APPS: Record<DemoRole, DemoAccount['app']> = {
  PARENT: 'parent',
  STUDENT: 'parent',
  HOMEROOM_TEACHER: 'teacher',
  SUBJECT_TEACHER: 'teacher',
  OFFICE: 'teacher',
  SCHOOL_ADMIN: 'admin',
  BUREAU_ADMIN: 'admin',
};

/** In this order a visitor reads them. */
const ROLES = Object.keys(APPS) as DemoRole[];

/** Different handwritings; drawing is what takes longest here. */
const HANDS = 12;

export interface DemoOptions {
  orm: Orm;
  sealer: Sealer;
  /** Takes the signatures of waiting applications. */
  files: FileStore;
  now: Date;
  /** Share of the synthetic city, e.g. 0.005. */
  share: number;
  seed: number;
}

/**
 * Fills an empty, migrated database with a small district in which every role has somebody who has signed in before.
 * @throws CityPresentError when there are schools already
 */
export async function createDemoDistrict(options: DemoOptions): Promise<DemoFile> {
  const client = new Client({ connectionString: options.orm.config.get('clientUrl') });
  await client.connect();
  try {
    await requireEmpty(client);
    const city = new City(options.seed, options.now);
    const plans = syntheticSchools(city.random('schools'));
    const share = pickShare(plans, options.share, city.random('share'), { ELEMENTARY: 2 });
    const terms = city.terms();
    const schools = share.map((plan) => city.school(plan));
    const cast = new DemoCast(city, schools);
    const gates = emptyBatch();
    const swipes = { calendar: city.calendar, terms, now: options.now, random: city.random('swipes') };
    const rolls = { ...swipes, random: city.random('roll calls') };
    const marks = { ...swipes, random: city.random('grades') };
    const leave = { ...swipes, random: city.random('leave') };
    const surveys = { ...swipes, random: city.random('surveys') };
    for (const school of schools) {
      equipGates(school, gates, city.random(`${school.plan.code} gates`), city.calendar);
      const told = without(cast.families, school);
      addSwipes(told, gates, swipes);
      addLeave(told, gates, leave);
      addRollCalls(school, gates, rolls);
      addOuting(school, gates, rolls);
      const room = roomToAsk(cast, school);
      if (room) {
        const played = cast.batch.guardianship;
        addSurveys(school, gates, surveys, room);
        addMessages(
          school,
          gates,
          { ...swipes, random: city.random(`${school.plan.code} messages`) },
          room,
          played,
        );
      }
      addGrades(school, gates, marks);
    }
    const storied = schools
      .flatMap(({ pupils }) => pupils)
      .find(({ account }) => cast.roles.get(account) === 'STUDENT');
    if (storied?.room)
      addConductStory({ ...storied, room: storied.room }, cast.batch, {
        ...{ calendar: city.calendar, random: city.random('conduct story') },
      });
    const batches = [terms, ...schools.map(({ batch }) => batch), cast.batch, gates];
    const [accounts] = await Promise.all([
      activate(cast),
      sign(
        batches.flatMap(({ bindingApplication }) => bindingApplication),
        options.files,
        city.random('signatures'),
      ),
    ]);
    await copyCity(client, batches, options.sealer);
    const children = cast.children.map(describe);
    return {
      ...{ accounts, children, families: cast.families.map(tell), keptAway: tell(cast.keptAway) },
      trip: cast.trip.map(tell),
      registered: {
        guardianNationalId: cast.registered.nationalId,
        childNationalId: children[0]?.nationalId ?? '',
        relation: 'MOTHER',
      },
    };
  } finally {
    await client.end();
  }
}

/** A school but for the children whose days are left to whoever tries them out. */
function without(families: readonly Family[], school: GeneratedSchool): GeneratedSchool {
  const left = new Set(families.map(({ pupil }) => pupil));
  return { ...school, pupils: school.pupils.filter((pupil) => !left.has(pupil)) };
}

/** A class whose families nobody plays: what waits in their homes is left as it is for those who try them out. */
function roomToAsk(cast: DemoCast, school: GeneratedSchool): ClassRoom | undefined {
  const left = new Set([...cast.families, ...cast.children].map(({ room }) => room));
  return school.cohorts.flatMap(({ rooms }) => rooms).find((room) => !left.has(room));
}

/** Gives everybody in the cast a password of their own, as if they had signed in before. */
function activate({ roles }: DemoCast): Promise<DemoAccount[]> {
  const inOrder = [...roles].sort(([, a], [, b]) => ROLES.indexOf(a) - ROLES.indexOf(b));
  return Promise.all(
    inOrder.map(async ([account, role]) => {
      const password = readablePassword();
      account.passwordHash = await hashPassword(password);
      account.initialPasswordUntil = null;
      account.rescueReviewedAt = account.createdAt;
      return { role, app: APPS[role], username: account.username, password, name: account.name };
    }),
  );
}

/** Signs every application: each has a file of its own, though in one of a few hands. */
async function sign(applications: ApplicationRow[], files: FileStore, { source }: Random): Promise<void> {
  const hands = await Promise.all(
    Array.from({ length: HANDS }, (_, hand) => drawSignature(source, 2 + (hand % 2))),
  );
  await Promise.all(
    applications.map(async (application, index) => {
      const png = hands[index % HANDS];
      if (png) application.signatureKey = (await files.put(png, { contentType: 'image/png' })).key;
    }),
  );
}

function tell(family: Family): DemoFamily {
  return { username: family.parent.username, child: describe(family) };
}

function describe({ pupil, room }: UnboundChild): DemoChild {
  return {
    nationalId: pupil.account.nationalId ?? '',
    level: pupil.school.level,
    schoolCode: pupil.school.code,
    schoolName: pupil.school.name,
    className: room.group.name,
    name: pupil.student.name,
    homeroomUsername: room.homeroom.account.username,
  };
}
