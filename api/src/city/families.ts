import type { Relation } from '@qinshi/domain';
import type { CityBatch } from './batch.ts';
import type { Gender, Lineage, PersonRegistry } from './people.ts';
import { type Random, Weighted } from './random.ts';
import type { AccountRow } from './rows/people-rows.ts';
import { INITIAL_PASSWORD_DAYS, type StaffMember } from './school-staff.ts';
import { type CityCalendar, days } from './school-year.ts';

/** An adult of a family; the account exists once a first child is bound. */
export interface Guardian {
  relation: Relation;
  relationNote: string | null;
  name: string;
  nationalId: string;
  email: string;
  phone: string;
  account: AccountRow | null;
}

export interface Family {
  lineage: Lineage;
  /** Invented when the family first matters to the platform. */
  guardians: Guardian[];
  /** Whether the family's first application still waits. */
  applied: boolean;
  /** Children still to come. */
  expected: number;
  /** Grade of the youngest known child, so that not every sibling is a twin. */
  lastGrade: number;
}

/** Number of children in school: three pupils in ten have a brother or sister here. */
const CHILDREN = new Weighted([
  [1, 805],
  [2, 175],
  [3, 20],
] as const);
/** Share of pupils that are a family's second or third. */
const LATER_CHILD = 0.19;
/** A school's siblings are looked for among the families that came last, the city's among all. */
const SAME_SCHOOL = 0.55;
const NEARBY = 150;

/** Who looks after a child; averages about two. */
const HOUSEHOLDS = new Weighted<readonly Relation[]>([
  [['FATHER', 'MOTHER'], 800],
  [['MOTHER'], 60],
  [['FATHER'], 20],
  [['FATHER', 'MOTHER', 'GRANDMOTHER'], 50],
  [['FATHER', 'MOTHER', 'GRANDFATHER', 'GRANDMOTHER'], 20],
  [['MOTHER', 'MATERNAL_GRANDMOTHER'], 25],
  [['MATERNAL_GRANDFATHER', 'MATERNAL_GRANDMOTHER'], 10],
  [['OTHER'], 15],
]);
const OTHER_RELATIONS = ['伯父', '姑姑', '阿姨', '舅舅', '社工員'] as const;
const MALE_RELATIONS: readonly Relation[] = ['FATHER', 'GRANDFATHER', 'MATERNAL_GRANDFATHER'];
/** Of mothers, this many came from abroad. */
const MOTHER_FROM_ABROAD = 0.02;
/** How soon a teacher who waits for a family gets one. */
const TEACHER_IN_FAMILY = 0.01;
/** Of teachers' children, this many go to the school where the teacher works. */
const AT_OWN_SCHOOL = 0.2;

/** The families of one city, across its schools. */
export class Families {
  readonly #registry: PersonRegistry;
  readonly #expecting: Family[] = [];
  readonly #teachers: StaffMember[] = [];

  constructor(registry: PersonRegistry) {
    this.#registry = registry;
  }

  /**
   * A teacher who is also a parent: some later family will be theirs. Now is the time to write what bindings leave on
   * an account: the teacher's row is gone when a later school finds the child.
   */
  offerTeacher(teacher: StaffMember, random: Random, since: Date): void {
    Object.assign(teacher.account, {
      email: this.#registry.email(random, teacher.lineage),
      phone: this.#registry.mobile(),
      initialPasswordUntil: null,
      createdAt: since,
    });
    this.#teachers.push(teacher);
  }

  /** The family of one more pupil, either one with an older child here or a new one. */
  ofPupil(random: Random, grade: number): Family {
    const known = random.chance(LATER_CHILD) ? this.#expectingFamily(random, grade) : null;
    if (known) return known;
    const family: Family = {
      lineage: this.#registry.lineage(random),
      guardians: [],
      applied: false,
      expected: CHILDREN.pick(random) - 1,
      lastGrade: grade,
    };
    if (family.expected > 0) this.#expecting.push(family);
    return family;
  }

  /** The adults of a child at this school, invented at first asking. Now and then one of them is a teacher of the city. */
  guardiansOf(family: Family, schoolId: string, random: Random): Guardian[] {
    if (family.guardians.length > 0) return family.guardians;
    const teacher = random.chance(TEACHER_IN_FAMILY) ? this.#teacherFor(family, schoolId, random) : undefined;
    const relations: readonly Relation[] = teacher ? ['FATHER', 'MOTHER'] : HOUSEHOLDS.pick(random);
    const teaches: Relation | null = teacher ? (teacher.gender === 'MALE' ? 'FATHER' : 'MOTHER') : null;
    family.guardians = relations.map((relation) =>
      teacher && relation === teaches
        ? teacherAs(teacher, relation)
        : this.#guardian(family, relation, random),
    );
    return family.guardians;
  }

  /** A father must bear the name that his children have already. */
  #teacherFor(family: Family, schoolId: string, random: Random): StaffMember | undefined {
    const own = random.chance(AT_OWN_SCHOOL);
    const at = this.#teachers.findIndex(
      ({ staff, gender, lineage }) =>
        (staff.schoolId === schoolId) === own && (gender === 'FEMALE' || sameName(lineage, family.lineage)),
    );
    return at < 0 ? undefined : this.#teachers.splice(at, 1)[0];
  }

  #expectingFamily(random: Random, grade: number): Family | null {
    const all = this.#expecting.length;
    for (let attempt = 0; attempt < 4 && all > 0; attempt += 1) {
      const nearby = random.chance(SAME_SCHOOL) ? Math.min(NEARBY, all) : all;
      const at = all - 1 - random.int(nearby);
      const family = this.#expecting[at];
      if (!family || family.lastGrade === grade) continue;
      family.lastGrade = grade;
      family.expected -= 1;
      if (family.expected === 0) this.#expecting.splice(at, 1);
      return family;
    }
    return null;
  }

  #guardian(family: Family, relation: Relation, random: Random): Guardian {
    const registry = this.#registry;
    const gender = genderOf(relation, random);
    const generation = relation.includes('GRAND') ? 'GRANDPARENT' : 'PARENT';
    const lineage = this.#lineageOf(family, relation, random);
    const person = registry.person(random, lineage, gender, generation);
    return {
      relation,
      relationNote: relation === 'OTHER' ? random.pick(OTHER_RELATIONS) : null,
      name: person.name,
      nationalId: person.nationalId,
      email: registry.email(random, lineage),
      phone: registry.mobile(),
      account: null,
    };
  }

  /** Children bear the father's name; the mother and her parents have their own. */
  #lineageOf(family: Family, relation: Relation, random: Random): Lineage {
    if (relation === 'FATHER' || relation === 'GRANDFATHER') return family.lineage;
    if (relation === 'MOTHER' && random.chance(MOTHER_FROM_ABROAD)) {
      return this.#registry.lineageFromAbroad(random);
    }
    return this.#registry.lineage(random);
  }
}

function teacherAs({ account, nationalId }: StaffMember, relation: Relation): Guardian {
  const { name, email, phone } = account;
  return { relation, relationNote: null, name, nationalId, email: email ?? '', phone: phone ?? '', account };
}

/** The guardian's account, made at the first binding. Who was bound long ago has signed in since. */
export function accountOf(
  guardian: Guardian,
  batch: CityBatch,
  at: Date,
  random: Random,
  calendar: CityCalendar,
): AccountRow {
  if (guardian.account) return guardian.account;
  const until = new Date(at.getTime() + days(INITIAL_PASSWORD_DAYS));
  guardian.account = {
    id: random.id(at.getTime()),
    username: guardian.email,
    name: guardian.name,
    email: guardian.email,
    phone: guardian.phone,
    nationalId: guardian.nationalId,
    passwordHash: null,
    initialPasswordUntil: until.getTime() > calendar.anchor ? until : null,
    rescueReviewedAt: null,
    createdAt: at,
  };
  batch.account.push(guardian.account);
  return guardian.account;
}

function sameName(one: Lineage, other: Lineage): boolean {
  return one.kind === 'HAN' && other.kind === 'HAN' && one.surname === other.surname;
}

function genderOf(relation: Relation, random: Random): Gender {
  if (relation === 'OTHER') return random.chance(0.5) ? 'FEMALE' : 'MALE';
  return MALE_RELATIONS.includes(relation) ? 'MALE' : 'FEMALE';
}
