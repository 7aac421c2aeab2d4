import { passwordProblem } from '@qinshi/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { DemoCast } from './demo-cast.ts';
import { readablePassword } from './demo-password.ts';
import { City, type GeneratedSchool } from './generate-city.ts';
import { pickShare } from './share.ts';
import { syntheticSchools } from './synthetic-schools.ts';

const NOW = new Date('2026-11-22T10:00:00+08:00');

function cast(share: number, seed: number): { demo: DemoCast; schools: GeneratedSchool[] } {
  const city = new City(seed, NOW);
  const plans = pickShare(syntheticSchools(city.random('schools')), share, city.random('share'), {
    ELEMENTARY: 2,
  });
  const schools = plans.map((plan) => city.school(plan));
  return { demo: new DemoCast(city, schools), schools };
}

let demo: DemoCast;
let schools: GeneratedSchool[];
beforeAll(() => {
  ({ demo, schools } = cast(0.005, 1));
});

const rolesOf = (of: DemoCast) => [...new Set(of.roles.values())].sort();
const ALL_ROLES = [
  'BUREAU_ADMIN',
  'HOMEROOM_TEACHER',
  'OFFICE',
  'PARENT',
  'SCHOOL_ADMIN',
  'STUDENT',
  'SUBJECT_TEACHER',
];

describe('the cast of the demo', () => {
  it('begins with two pairs of siblings in different schools under different teachers', () => {
    const [a, b, c, d] = demo.children;
    for (const [one, other] of [
      [a, b],
      [c, d],
    ]) {
      expect(one?.pupil.student.name.charAt(0)).toBe(other?.pupil.student.name.charAt(0));
      expect(one?.pupil.school).not.toBe(other?.pupil.school);
      expect(one?.room.homeroom).not.toBe(other?.room.homeroom);
    }
  });

  it('lists nobody who has a namesake in the class', () => {
    for (const { pupil, room } of demo.children) {
      const inRoom = schools.flatMap(({ pupils }) => pupils).filter((other) => other.room === room);
      const called = inRoom.filter(({ student }) => student.name === pupil.student.name);
      expect(called, pupil.student.name).toEqual([pupil]);
    }
  });

  it('offers enough children, each once, whom nobody is bound to or has applied for', () => {
    const ids = demo.children.map(({ pupil }) => pupil.student.id);
    expect(ids.length).toBeGreaterThanOrEqual(16);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { batch } of [...schools, demo]) {
      for (const { studentId } of [...batch.guardianship, ...batch.bindingApplication]) {
        expect(ids).not.toContain(studentId);
      }
    }
    const spare = new Set(demo.children.slice(4).map(({ pupil }) => pupil.school.code));
    expect(spare.size).toBe(1);
  });

  it('has somebody for every role, and the homeroom teacher of every child', () => {
    expect(rolesOf(demo)).toEqual(ALL_ROLES);
    for (const { room } of demo.children)
      expect(demo.roles.get(room.homeroom.account)).toBe('HOMEROOM_TEACHER');
    const [first] = demo.children;
    const homerooms = [...demo.roles].filter(([, role]) => role === 'HOMEROOM_TEACHER');
    expect(homerooms[0]?.[0]).toBe(first?.room.homeroom.account);
  });

  it('has a parent of two in different schools, and a teacher who is a parent', () => {
    const childrenOf = Map.groupBy(demo.batch.guardianship, ({ accountId }) => accountId);
    const [parent] = [...demo.roles].find(([, role]) => role === 'PARENT') ?? [];
    const children = childrenOf.get(parent?.id ?? '')?.map(({ studentId }) => studentId) ?? [];
    const homes = schools.filter(({ pupils }) => pupils.some(({ student }) => children.includes(student.id)));
    expect([children.length, homes.length]).toEqual([2, 2]);
    const teachers = [...demo.roles].filter(([, role]) => role === 'HOMEROOM_TEACHER').map(([{ id }]) => id);
    expect(teachers.some((id) => childrenOf.has(id))).toBe(true);
  });

  it('has parents to spare, each of one child that nobody else is bound to', () => {
    const parents = [...demo.roles].filter(([, role]) => role === 'PARENT').map(([{ id }]) => id);
    // A father whom a court keeps from his child sees nobody, and is nobody's to take.
    const [, ...spare] = parents
      .filter((id) => id !== demo.keptAway.parent.id)
      .map((id) =>
        demo.batch.guardianship.filter(({ accountId }) => accountId === id).map(({ studentId }) => studentId),
      );
    expect(spare.length).toBeGreaterThanOrEqual(10);
    expect(spare.every(({ length }) => length === 1)).toBe(true);
    expect(new Set(spare.flat()).size).toBe(spare.length);
  });

  it('leaves the days of some families open, at two schools whose teachers and administrators are there', () => {
    const codes = demo.families.map(({ pupil }) => pupil.school.code);
    expect([codes.length, new Set(codes).size]).toEqual([11, 2]);
    for (const { parent, room, pupil } of demo.families) {
      expect(demo.roles.get(parent)).toBe('PARENT');
      expect(demo.roles.get(room.homeroom.account)).toBe('HOMEROOM_TEACHER');
      const admins = [...demo.roles].filter(([, role]) => role === 'SCHOOL_ADMIN');
      expect(admins.some(([{ username }]) => username.startsWith(pupil.school.code))).toBe(true);
    }
  });

  it('has six families of three classes of one school, whose teachers are there, for a survey', () => {
    const { trip, families, roles } = demo;
    expect(trip).toHaveLength(6);
    expect(new Set(trip.map(({ room }) => room)).size).toBe(3);
    expect(new Set(trip.map(({ pupil }) => pupil.school)).size).toBe(1);
    const days = new Set([...families, ...demo.children].map(({ room }) => room));
    for (const { parent, room } of trip) {
      expect(days.has(room)).toBe(false);
      expect(roles.get(parent)).toBe('PARENT');
      expect(roles.get(room.homeroom.account)).toBe('HOMEROOM_TEACHER');
    }
  });

  it('lets applications wait for the first child’s teacher', () => {
    const [first] = demo.children;
    const queue = demo.batch.bindingApplication.filter(
      ({ className }) => className === first?.room.group.name,
    );
    expect(queue.length).toBeGreaterThanOrEqual(3);
    for (const { status } of queue) expect(status).toBe('SUBMITTED');
  });

  it.each([0.001, 0.01])('stands at a share of %d too, whatever the seed', (share) => {
    for (const seed of [2, 3, 4]) expect(rolesOf(cast(share, seed).demo)).toEqual(ALL_ROLES);
  });
});

describe('a readable password', () => {
  it('has twelve characters, passes the rules for people and never comes twice', () => {
    const passwords = Array.from({ length: 200 }, readablePassword);
    for (const password of passwords) {
      expect(password).toMatch(/^[A-Z][a-z]{3}-[A-Z][a-z]{4}\d\d$/);
      expect(passwordProblem(password)).toBeNull();
    }
    expect(new Set(passwords).size).toBe(200);
  });
});
