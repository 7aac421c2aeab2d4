import { type SchoolLevel, termRange } from '@qinshi/domain';
import { type CityBatch, emptyBatch } from './batch.ts';
import { bindPupil, YEARS_OF_BINDING } from './bindings.ts';
import { type Cohort, openClasses } from './classes.ts';
import { addConduct } from './conduct.ts';
import { Families } from './families.ts';
import { daysOff } from './holidays.ts';
import { PersonRegistry } from './people.ts';
import { enrolCohort, type FormerSchool, type Pupil } from './pupils.ts';
import { Random } from './random.ts';
import type { SchoolRow } from './rows/school-rows.ts';
import { classesOf, type SchoolPlan } from './school-plan.ts';
import { type SchoolStaff, staffSchool } from './school-staff.ts';
import { type CityCalendar, calendarOf, days } from './school-year.ts';
import { fillTimetables } from './timetables.ts';

/** Of teachers, so many have a child in a school of the city. */
const TEACHERS_WITH_CHILDREN = 0.02;

/** One school with its people, and the rows that make it. */
export interface GeneratedSchool {
  plan: SchoolPlan;
  school: SchoolRow;
  staff: SchoolStaff;
  cohorts: Cohort[];
  pupils: Pupil[];
  /** Refers to earlier batches (siblings, transfers), never to later ones. */
  batch: CityBatch;
}

/** A city in the making: school by school, so that only one is in memory at a time. */
export class City {
  readonly calendar: CityCalendar;
  readonly registry = new PersonRegistry();
  readonly #random: Random;
  readonly #families = new Families(this.registry);
  readonly #former = new Map<SchoolLevel, FormerSchool[]>();

  /** The same seed on the same day gives the same city. */
  constructor(seed: number, now: Date) {
    this.#random = new Random(seed);
    this.calendar = calendarOf(now);
  }

  /** A generator for one part of the work, apart from all others. */
  random(part: string): Random {
    return this.#random.fork(part);
  }

  /** Semesters of this school year and the last, with their holidays and breaks; they come before all schools. */
  terms(): CityBatch {
    const random = this.random('terms');
    const batch = emptyBatch();
    // The next one, too: schools plan it before it begins.
    for (const schoolYear of [-1, 0, 1].map((years) => this.calendar.schoolYear + years)) {
      for (const semester of [1, 2] as const) {
        const id = random.id(this.calendar.anchor);
        batch.term.push({ id, schoolYear, semester, ...termRange(schoolYear, semester) });
      }
      for (const { date, name } of daysOff(schoolYear)) {
        const id = random.id(this.calendar.anchor);
        batch.calendarDay.push({
          ...{ id, schoolId: null, date, kind: 'HOLIDAY', name },
          ...{ weekday: null, endsAt: null },
        });
      }
    }
    return batch;
  }

  /** Builds one school; the order of schools is part of what makes a city. */
  school(plan: SchoolPlan): GeneratedSchool {
    const { calendar, registry } = this;
    const families = this.#families;
    const random = this.random(plan.code);
    const batch = emptyBatch();
    const { school, staff } = staffSchool(batch, plan, classesOf(plan), random, registry, calendar);
    const boundSince = new Date(calendar.anchor - days(365 * YEARS_OF_BINDING + 100));
    for (const teacher of staff.classTeachers) {
      if (random.chance(TEACHERS_WITH_CHILDREN)) families.offerTeacher(teacher, random, boundSince);
    }
    const cohorts = openClasses(batch, plan, school, staff.classTeachers, random, calendar);

    fillTimetables(batch, plan.level, cohorts, this.random(`${plan.code} timetables`), calendar);

    const formerSchools = this.#former.get(plan.level) ?? [];
    this.#former.set(plan.level, [...formerSchools, { school, cohorts }]);
    const firstGrade = Math.min(...plan.grades.map(({ grade }) => grade));
    const familyOf = (grade: number) => families.ofPupil(random, grade);
    const maker = { batch, school, firstGrade, random, registry, calendar, formerSchools, familyOf };
    const bindings = { batch, families, random, calendar, rate: 0.7 + random.next() * 0.22 };
    const pupils = cohorts.flatMap((cohort) => enrolCohort(maker, cohort));
    for (const pupil of pupils) bindPupil(bindings, pupil);
    addConduct({ pupils, school }, batch, { calendar, random: this.random(`${plan.code} conduct`) });
    return { plan, school, staff, cohorts, pupils, batch };
  }
}
