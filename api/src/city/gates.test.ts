import { describe, expect, it } from 'vitest';
import { SCHOOLS_CSV } from '../../test/fixtures/schools.ts';
import { emptyBatch } from './batch.ts';
import { addSwipes, equipGates, recentSchoolDays } from './gates.ts';
import { City } from './generate-city.ts';
import { presenceOf } from './presence.ts';
import { parseSchools } from './school-plan.ts';

const NOW = new Date('2026-11-23T07:40:00+08:00');

function gatesOf(now: Date) {
  const city = new City(1, now);
  const terms = city.terms();
  const [plan] = parseSchools(SCHOOLS_CSV);
  if (!plan) throw new Error('The file has no school.');
  const school = city.school(plan);
  const batch = emptyBatch();
  equipGates(school, batch, city.random('gates'), city.calendar);
  addSwipes(school, batch, { calendar: city.calendar, terms, now, random: city.random('swipes') });
  return { batch, school, days: recentSchoolDays({ calendar: city.calendar, terms }) };
}

describe('the gates of a generated school', () => {
  const { batch, school, days } = gatesOf(NOW);

  it('have seen twenty school days, and of today what is over', () => {
    expect(days).toHaveLength(20);
    expect(days.at(-1)).toBe('2026-11-23');
    expect(new Set(batch.swipe.map(({ occurredOn }) => occurredOn))).toEqual(new Set(days));
    expect(Math.max(...batch.swipe.map(({ occurredAt }) => occurredAt.getTime()))).toBeLessThanOrEqual(
      NOW.getTime(),
    );
    const today = batch.swipe.filter(({ occurredOn }) => occurredOn === '2026-11-23');
    expect(today.length).toBeGreaterThan(school.pupils.length / 4);
    expect(today.length).toBeLessThan(school.pupils.length);
  });

  it('know nearly every pupil by one card, and count without gaps', () => {
    expect(new Set(batch.studentCard.map(({ cardNumber }) => cardNumber)).size).toBe(
      batch.studentCard.length,
    );
    expect(batch.studentCard.length).toBeGreaterThan(school.pupils.length * 0.97);
    for (const [, swipes] of Map.groupBy(batch.swipe, ({ readerId }) => readerId))
      expect(swipes.map(({ sequence }) => sequence)).toEqual(swipes.map((_, index) => index));
  });

  it('are the same for the same seed and time', () => {
    expect(gatesOf(NOW).batch).toEqual(batch);
  });
});

it('answers the same of a pupil and a date, whoever asks', () => {
  const pupil = { level: 'ELEMENTARY', grade: 5 } as const;
  const once = Array.from({ length: 500 }, (_, index) => presenceOf(`pupil-${index}`, '2026-11-23', pupil));
  expect(
    Array.from({ length: 500 }, (_, index) => presenceOf(`pupil-${index}`, '2026-11-23', pupil)),
  ).toEqual(once);
  const away = once.filter((presence) => presence === null).length;
  expect(away).toBeGreaterThan(3);
  expect(away).toBeLessThan(40);
});
