import { describe, expect, it } from 'vitest';
import { Random } from './random.ts';
import { pupilsOf, type SchoolPlan } from './school-plan.ts';
import { pickShare } from './share.ts';
import { syntheticSchools } from './synthetic-schools.ts';

const city = syntheticSchools(new Random(1));
const pupils = (schools: readonly SchoolPlan[]) => schools.reduce((sum, school) => sum + pupilsOf(school), 0);
const pick = (share: number, atLeast = {}) => pickShare(city, share, new Random(2), atLeast);
const levels = (schools: SchoolPlan[]) => [...new Set(schools.map(({ level }) => level))];

describe('a synthetic city', () => {
  it('has the size of a real one, with names and codes of its own', () => {
    expect(city).toHaveLength(277);
    expect(pupils(city)).toBeGreaterThan(220_000);
    expect(pupils(city)).toBeLessThan(300_000);
    expect(pupils(city.filter(({ level }) => level === 'ELEMENTARY'))).toBeGreaterThan(100_000);
    expect(new Set(city.map(({ name }) => name)).size).toBe(277);
    expect(new Set(city.map(({ code }) => code)).size).toBe(277);
    for (const { grades } of city) for (const { classes } of grades) expect(classes).toBeGreaterThan(0);
  });
});

describe('a share of a city', () => {
  it('is the same for the same seed, and everything for the whole', () => {
    expect(pick(0.1)).toEqual(pick(0.1));
    expect(pick(1)).toEqual(city);
  });

  it.each([0.05, 0.1, 0.3])('of %d has about that share of the pupils', (share) => {
    const part = pupils(pick(share)) / pupils(city);
    expect(part).toBeGreaterThan(share * 0.8);
    expect(part).toBeLessThan(share * 1.25);
  });

  it('takes large and small schools', () => {
    const sizes = pick(0.1)
      .filter(({ level }) => level === 'ELEMENTARY')
      .map(pupilsOf);
    expect(Math.min(...sizes)).toBeLessThan(400);
    expect(Math.max(...sizes)).toBeGreaterThan(1300);
  });

  it('never leaves a level out, however small', () => {
    const few = pick(0.0001);
    expect(levels(few)).toEqual(levels(city));
    expect(few).toHaveLength(5);
    const demo = pick(0.005, { ELEMENTARY: 2 });
    expect(demo).toHaveLength(6);
    expect(pupils(demo)).toBeGreaterThan(600);
    expect(pupils(demo)).toBeLessThan(1500);
  });
});
