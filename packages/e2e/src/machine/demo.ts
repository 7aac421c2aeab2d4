import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownAddress } from './address.ts';

export type Role =
  | 'PARENT'
  | 'STUDENT'
  | 'HOMEROOM_TEACHER'
  | 'SUBJECT_TEACHER'
  | 'OFFICE'
  | 'SCHOOL_ADMIN'
  | 'BUREAU_ADMIN';

/** Somebody of the demo district who can sign in. */
export interface DemoAccount {
  role: Role;
  app: 'parent' | 'teacher' | 'admin';
  username: string;
  password: string;
  name: string;
}

/** A child of the demo district whom nobody has bound yet. */
export interface DemoChild {
  nationalId: string;
  level: string;
  schoolCode: string;
  schoolName: string;
  className: string;
  name: string;
  homeroomUsername: string;
}

/** A parent of one child whose day is still open: no swipe, no leave, and those who look after the child can sign in. */
export interface DemoFamily {
  parent: DemoAccount;
  child: DemoChild;
}

export interface Demo {
  accounts: DemoAccount[];
  children: DemoChild[];
  families: { username: string; child: DemoChild }[];
  trip: { username: string; child: DemoChild }[];
  keptAway: { username: string };
}

/** What the server has written about its demo district. */
export function readDemo({ dataDir }: { dataDir: string } = knownAddress()): Demo {
  return JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8')) as Demo;
}

/** The first demo account with a role. @throws when the district has none */
export function accountWith(role: Role): DemoAccount {
  const account = readDemo().accounts.find((one) => one.role === role);
  if (!account) throw new Error(`the demo district has no account with the role ${role}`);
  return account;
}

/** The demo account with a username. @throws when the district has none */
export function accountOf(username: string, { accounts }: Pick<Demo, 'accounts'> = readDemo()): DemoAccount {
  const account = accounts.find((one) => one.username === username);
  if (!account) throw new Error(`the demo district has no account ${username}`);
  return account;
}

/** Somebody with two identities: a homeroom teacher who has a child at another school. */
export function teacherWithChild(): DemoAccount {
  const { accounts, children } = readDemo();
  const listed = new Set(children.map(({ homeroomUsername }) => homeroomUsername));
  const account = accounts.find(({ role, username }) => role === 'HOMEROOM_TEACHER' && !listed.has(username));
  if (!account) throw new Error('the demo district has no teacher who is a parent too');
  return account;
}

/** How many children the list begins with that are pairs of siblings in different schools. */
const IN_PAIRS = 4;

/**
 * Takes a child for one journey alone; no other journey, in whatever worker, gets it again.
 * @throws when none is left
 */
export function takeChild(): DemoChild {
  const child = readDemo()
    .children.slice(IN_PAIRS)
    .find(({ nationalId }) => claim(nationalId));
  if (!child) throw new Error('the demo district has no child left that is not bound');
  return child;
}

/** Takes two siblings who go to different schools. @throws when none are left */
export function takeSiblings(): [DemoChild, DemoChild] {
  const { children } = readDemo();
  for (let place = 0; place < IN_PAIRS; place += 2) {
    const [elder, younger] = children.slice(place, place + 2);
    if (elder && younger && claim(elder.nationalId)) return [elder, younger];
  }
  throw new Error('the demo district has no siblings left that are not bound');
}

/** Takes a parent of one child for one journey alone, signed in before. @throws when none is left */
export function takeParent(): DemoAccount {
  const { accounts, families, trip, keptAway } = readDemo();
  const ofFamilies = new Set([...families, ...trip, keptAway].map(({ username }) => username));
  // The first is everybody's: journeys that only read.
  const [, ...spare] = accounts.filter(({ role }) => role === 'PARENT');
  const parent = spare.find(({ username }) => !ofFamilies.has(username) && claim(username));
  if (!parent) throw new Error('the demo district has no parent left');
  return parent;
}

/** Takes a family for one journey alone, of the school whose settings nobody changes. @throws when none is left */
export function takeFamily(): DemoFamily {
  return familyOf((child) => administeredFirst(child));
}

/** Takes a family of another school, whose hours a journey may set. @throws when none is left */
export function takeFamilyElsewhere(): DemoFamily {
  return familyOf((child) => !administeredFirst(child));
}

/** The six families of three classes whom a trip is asked about; one journey's alone. */
export function tripFamilies(): DemoFamily[] {
  return readDemo().trip.map(({ username, child }) => ({ parent: accountOf(username), child }));
}

function administeredFirst({ schoolCode }: DemoChild): boolean {
  return accountWith('SCHOOL_ADMIN').username.startsWith(schoolCode);
}

function familyOf(fits: (child: DemoChild) => boolean): DemoFamily {
  const family = readDemo().families.find(({ username, child }) => fits(child) && claim(username));
  if (!family) throw new Error('the demo district has no family left');
  return { parent: accountOf(family.username), child: family.child };
}

/** The administrator of a child's school. @throws when the demo has none */
export function administratorOf({ schoolCode }: DemoChild): DemoAccount {
  const account = readDemo().accounts.find(
    ({ role, username }) => role === 'SCHOOL_ADMIN' && username.startsWith(schoolCode),
  );
  if (!account) throw new Error(`nobody in the demo administers ${schoolCode}`);
  return account;
}

/** A directory can be made only once, whichever worker tries: that settles who takes what. */
function claim(name: string): boolean {
  const claims = join(knownAddress().dataDir, 'e2e-claims');
  mkdirSync(claims, { recursive: true });
  try {
    mkdirSync(join(claims, name));
    return true;
  } catch {
    return false;
  }
}
