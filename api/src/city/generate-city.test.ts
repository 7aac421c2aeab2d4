import { isValidNationalId, isValidPhone, nameProblem } from '@qinshi/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { SCHOOLS_CSV } from '../../test/fixtures/schools.ts';
import { type CityBatch, emptyBatch, TABLES } from './batch.ts';
import { City, type GeneratedSchool } from './generate-city.ts';
import { Random } from './random.ts';
import { parseSchools, pupilsOf } from './school-plan.ts';
import { pickShare } from './share.ts';
import { syntheticSchools } from './synthetic-schools.ts';

const NOW = new Date('2026-11-22T10:00:00+08:00');
const plans = [
  ...parseSchools(SCHOOLS_CSV),
  ...pickShare(syntheticSchools(new Random(1)), 0.02, new Random(1)),
];

function build(seed: number, now = NOW): { schools: GeneratedSchool[]; rows: CityBatch } {
  const city = new City(seed, now);
  const rows = emptyBatch();
  const add = (batch: CityBatch) => {
    for (const table of TABLES) (rows[table] as unknown[]).push(...batch[table]);
  };
  add(city.terms());
  const schools = plans.map((plan) => {
    const school = city.school(plan);
    add(school.batch);
    return school;
  });
  return { schools, rows };
}

let schools: GeneratedSchool[];
let rows: CityBatch;
beforeAll(() => {
  ({ schools, rows } = build(1));
});

function groups<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  return Map.groupBy(list, keyOf);
}

/** The values that come more than once. */
function repeated(values: readonly (string | null)[]): string[] {
  const given = values.filter((value) => value !== null);
  return [...groups(given, (value) => value)].filter(([, same]) => same.length > 1).map(([value]) => value);
}

const current = () => rows.enrolment.filter(({ endsOn }) => endsOn === null);

describe('the same seed', () => {
  it('gives the same city at any time of the day, and another seed another', () => {
    expect(build(1, new Date('2026-11-22T23:59:00+08:00')).rows).toEqual(rows);
    expect(build(2).rows.account.slice(0, 50)).not.toEqual(rows.account.slice(0, 50));
  });
});

describe('schools', () => {
  it('have exactly the classes and pupils of their plan', () => {
    for (const { plan, school, pupils } of schools) {
      const enrolled = current().filter(({ schoolId }) => schoolId === school.id);
      expect([school.name, enrolled.length]).toEqual([school.name, pupilsOf(plan)]);
      const classes = rows.classGroup.filter(
        (group) => group.schoolId === school.id && group.schoolYear === 115,
      );
      for (const { grade, classes: count, pupils: planned } of plan.grades) {
        expect(classes.filter((group) => group.grade === grade)).toHaveLength(count);
        expect(
          pupils.filter(({ entryYear }) => entryYear === entryYearOf(plan.grades[0]?.grade, grade)),
        ).toHaveLength(planned);
      }
    }
  });

  it('give each class of this year a timetable of the own periods, and nobody two classes at once', () => {
    const thisYear = rows.classGroup.filter(({ schoolYear }) => schoolYear === 115);
    expect(new Set(rows.lesson.map(({ classGroupId }) => classGroupId))).toEqual(
      new Set(thisYear.map(({ id }) => id)),
    );
    expect(
      repeated(rows.lesson.map((lesson) => `${lesson.classGroupId} ${lesson.weekday} ${lesson.period}`)),
    ).toEqual([]);
    expect(
      repeated(
        rows.lesson.map(({ teacherId, weekday, period }) => teacherId && `${teacherId} ${weekday} ${period}`),
      ),
    ).toEqual([]);
    const taught = rows.lesson.filter(({ teacherId }) => teacherId !== null);
    expect(taught.length / rows.lesson.length).toBeGreaterThan(0.95);
  });

  it('put every class under a homeroom teacher of its own who is in post there', () => {
    const staff = new Map(rows.staff.map((member) => [member.id, member]));
    const leading = rows.homeroomAssignment.filter(({ endsOn }) => endsOn === null);
    const thisYear = rows.classGroup.filter(({ schoolYear }) => schoolYear === 115);
    expect(leading.map(({ classGroupId }) => classGroupId).sort()).toEqual(
      thisYear.map(({ id }) => id).sort(),
    );
    expect(repeated(leading.map(({ staffId }) => staffId))).toEqual([]);
    for (const { classGroupId, staffId } of leading) {
      const schoolId = thisYear.find(({ id }) => id === classGroupId)?.schoolId;
      expect(staff.get(staffId)?.schoolId).toBe(schoolId);
    }
  });

  it('have a head, a dean of students and an administrator, the tiniest too', () => {
    for (const { school, batch } of schools) {
      const titles = batch.staffPost.map(({ title }) => title);
      expect([school.name, titles]).toEqual([
        school.name,
        expect.arrayContaining(['校長', '學務主任', '資訊組長']),
      ]);
      expect(batch.staffPost.some(({ power }) => power === 'SCHOOL_ADMIN')).toBe(true);
    }
  });
});

describe('people', () => {
  it('have identity numbers that are valid and nobody else’s', () => {
    const numbers = rows.account.map(({ nationalId }) => nationalId);
    expect(repeated(numbers)).toEqual([]);
    for (const number of numbers)
      expect(number !== null && isValidNationalId(number, '2026-11-22')).toBe(true);
    expect(numbers.some((number) => /^[A-Z][89]/.test(number ?? ''))).toBe(true);
  });

  it('have names, telephones, addresses and usernames that the platform itself would take', () => {
    expect(repeated(rows.account.map(({ username }) => username))).toEqual([]);
    expect(repeated(rows.account.map(({ email }) => email))).toEqual([]);
    expect(repeated(rows.account.map(({ phone }) => phone))).toEqual([]);
    for (const { name, username, email, phone } of rows.account) {
      expect(nameProblem(name)).toBeNull();
      expect(username).toBe(username.toLowerCase());
      if (email !== null) expect(email).toMatch(/@\w+\.example\.(com|net|org)$/);
      if (phone !== null) expect(isValidPhone(phone)).toBe(true);
    }
  });
});

describe('enrolments', () => {
  it('give nobody two places at once, and no seat to two', () => {
    const now = current();
    expect(repeated(now.map(({ studentId }) => studentId))).toEqual([]);
    expect(now).toHaveLength(rows.student.length);
    const seats = now.map(({ classGroupId, seatNumber }) => classGroupId && `${classGroupId} ${seatNumber}`);
    expect(repeated(seats)).toEqual([]);
    expect(repeated(now.map(({ schoolId, studentNumber }) => `${schoolId} ${studentNumber}`))).toEqual([]);
  });

  it('follow one another without gap or overlap', () => {
    for (const [, path] of groups(rows.enrolment, ({ studentId }) => studentId)) {
      const [before, after, ...more] = path.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
      expect(more).toEqual([]);
      if (!before?.endsOn || !after) continue;
      const next = new Date(`${before.endsOn}T00:00:00Z`).getTime() + 86_400_000;
      expect(new Date(next).toISOString().slice(0, 10)).toBe(after.startsOn);
    }
  });

  it('remember the class of last year, some in another school, and leave a few without class', () => {
    const past = rows.enrolment.filter(({ endsOn }) => endsOn !== null);
    expect(past.length / rows.student.length).toBeGreaterThan(0.6);
    expect(new Set(past.map(({ endReason }) => endReason))).toEqual(new Set(['PROMOTION', 'TRANSFER']));
    const unplaced = current().filter(({ classGroupId }) => classGroupId === null);
    expect(unplaced.length).toBeGreaterThan(0);
    expect(unplaced.length / rows.student.length).toBeLessThan(0.01);
  });
});

describe('families', () => {
  it('bind about four pupils in five, by about two guardians each', () => {
    const bound = new Set(rows.guardianship.map(({ studentId }) => studentId));
    expect(bound.size / rows.student.length).toBeGreaterThan(0.72);
    expect(bound.size / rows.student.length).toBeLessThan(0.92);
    expect(rows.guardianship.length / bound.size).toBeGreaterThan(1.8);
    expect(rows.guardianship.length / bound.size).toBeLessThan(2.2);
  });

  it('let siblings share their guardians, in one school or in two', () => {
    const pupils = schools.flatMap((school) => school.pupils);
    const guardiansOf = Map.groupBy(rows.guardianship, ({ studentId }) => studentId);
    const families = [...Map.groupBy(pupils, ({ family }) => family).values()].filter(
      (all) => all.length > 1,
    );
    const share = families.flat().length / pupils.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.4);
    const schoolsOf = families.map((siblings) => new Set(siblings.map(({ school }) => school.id)).size);
    expect(schoolsOf).toContain(1);
    expect(schoolsOf).toContain(2);

    let both = 0;
    for (const siblings of families) {
      const known = new Set(siblings[0]?.family.guardians.map(({ account }) => account?.id));
      const bindings = siblings.map(({ student }) => guardiansOf.get(student.id) ?? []);
      if (bindings.filter((some) => some.length > 0).length > 1) both += 1;
      for (const { accountId } of bindings.flat()) expect(known.has(accountId)).toBe(true);
    }
    expect(both).toBeGreaterThan(0);
  });

  it('have a few teachers among them: one account, two sets of facts', () => {
    const teachers = new Set(rows.staff.map(({ accountId }) => accountId));
    const parents = new Set(rows.guardianship.map(({ accountId }) => accountId));
    expect([...teachers].some((account) => parents.has(account))).toBe(true);
  });

  it('are never bound before their account was made', () => {
    const born = new Map(rows.account.map(({ id, createdAt }) => [id, createdAt]));
    for (const { accountId, startedAt } of rows.guardianship) {
      expect(born.get(accountId)?.getTime()).toBeLessThanOrEqual(startedAt.getTime());
      expect(startedAt.getTime()).toBeLessThan(NOW.getTime());
    }
  });
});

describe('applications', () => {
  it('wait for about two pupils in a hundred, of the last days, nobody twice for the same child', () => {
    const waiting = rows.bindingApplication.filter(({ status }) => status === 'SUBMITTED');
    expect(waiting.length / rows.student.length).toBeGreaterThan(0.01);
    expect(waiting.length / rows.student.length).toBeLessThan(0.035);
    expect(
      repeated(waiting.map(({ studentId, guardianNationalId }) => studentId + guardianNationalId)),
    ).toEqual([]);
    for (const { submittedAt } of waiting) {
      expect(NOW.getTime() - submittedAt.getTime()).toBeGreaterThan(0);
      expect(NOW.getTime() - submittedAt.getTime()).toBeLessThan(11 * 86_400_000);
    }
  });

  it('ask for children whom that person is not bound to, and are decided by somebody if decided', () => {
    const bound = new Set(rows.guardianship.map(({ accountId, studentId }) => accountId + studentId));
    for (const application of rows.bindingApplication) {
      const { status, guardianAccountId, studentId, decidedAt, submittedAt } = application;
      const isBound = guardianAccountId !== null && bound.has(guardianAccountId + studentId);
      expect([application.id, isBound]).toEqual([application.id, status === 'APPROVED']);
      if (decidedAt) expect(decidedAt.getTime()).toBeGreaterThan(submittedAt.getTime());
    }
  });
});

function entryYearOf(firstGrade = 1, grade: number): number {
  return 115 - (grade - firstGrade);
}
