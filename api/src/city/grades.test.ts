import { beforeAll, describe, expect, it } from 'vitest';
import { type CityBatch, emptyBatch } from './batch.ts';
import { City } from './generate-city.ts';
import { addGrades, EXAMINATIONS } from './grades.ts';
import { presenceOf } from './presence.ts';
import { Random } from './random.ts';
import { addAbsences } from './roll-calls.ts';
import { pickShare } from './share.ts';
import { syntheticSchools } from './synthetic-schools.ts';

const NOW = new Date('2026-11-30T10:00:00+08:00');

let rows: CityBatch;
let levels: Map<string, Parameters<typeof presenceOf>[2]>;
let began: Map<string, string>;
beforeAll(() => {
  const city = new City(1, NOW);
  const terms = city.terms();
  const [plan] = pickShare(syntheticSchools(new Random(1)), 0.004, new Random(1));
  if (!plan) throw new Error('no school');
  const school = city.school(plan);
  const of = (part: string) => ({ calendar: city.calendar, terms, now: NOW, random: city.random(part) });
  rows = emptyBatch();
  rows.subject = school.batch.subject;
  addGrades(school, rows, of('grades'), EXAMINATIONS);
  addAbsences(school, rows, of('absences'));
  levels = new Map(
    school.pupils.map(({ student, room }) => [
      student.id,
      { level: school.school.level, grade: room?.group.grade ?? 0 },
    ]),
  );
  began = new Map(school.pupils.map(({ student, enrolment }) => [student.id, enrolment.startsOn]));
});

describe('what a generated city records of its pupils', () => {
  it('are examinations that are over, in the subjects that everybody has: few rows for each pupil', () => {
    const names = new Map(rows.subject.map(({ id, name }) => [id, name]));
    expect(rows.assessment.length).toBeGreaterThan(0);
    for (const { kind, date, subjectId } of rows.assessment) {
      expect(kind).toBe('EXAM');
      expect(date < '2026-11-30').toBe(true);
      expect(EXAMINATIONS.subjects).toContain(names.get(subjectId));
    }
    const most = Math.max(
      ...[...Map.groupBy(rows.grade, ({ studentId }) => studentId).values()].map(({ length }) => length),
    );
    expect(most).toBeLessThanOrEqual(9);
  });

  it('has marks that the database takes, of nobody before their first day, and readable the day after', () => {
    for (const { studentId, score, level, missing, recordedAt, visibleFrom } of rows.grade) {
      expect([score !== null, level !== null, missing].filter(Boolean)).toHaveLength(1);
      if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
      expect(visibleFrom > recordedAt && visibleFrom <= NOW).toBe(true);
      expect(recordedAt.toISOString().slice(0, 10) >= (began.get(studentId) ?? '')).toBe(true);
    }
  });

  it('are the absences of the last week, of those who were away or late', () => {
    const days = new Set(rows.absence.map(({ date }) => date));
    expect(days.size).toBeLessThanOrEqual(5);
    expect([...days].every((date) => date >= '2026-11-20' && date < '2026-11-30')).toBe(true);
    for (const { studentId, date, kind } of rows.absence) {
      const level = levels.get(studentId);
      expect(level && presenceOf(studentId, date, level) === null).toBe(kind === 'UNEXCUSED');
    }
    expect(rows.absenceChange.map(({ absenceId }) => absenceId)).toEqual(rows.absence.map(({ id }) => id));
  });
});
