import { className } from '@qinshi/domain';
import type { CityBatch } from './batch.ts';
import type { Random } from './random.ts';
import type { ClassGroupRow, SchoolRow } from './rows/school-rows.ts';
import type { GradePlan, SchoolPlan } from './school-plan.ts';
import type { StaffMember } from './school-staff.ts';
import { type CityCalendar, firstDayOf, lastDayOf } from './school-year.ts';

/** A class of this year, who leads it, and what it was the year before. */
export interface ClassRoom {
  group: ClassGroupRow;
  /** The same class one grade lower; null in a school's first grade. */
  before: ClassGroupRow | null;
  homeroom: StaffMember;
}

/** The classes of one grade. */
export interface Cohort {
  plan: GradePlan;
  rooms: ClassRoom[];
}

/** Makes this year's classes and last year's, which moved up together, each with its homeroom teacher. */
export function openClasses(
  batch: CityBatch,
  plan: SchoolPlan,
  school: SchoolRow,
  teachers: readonly StaffMember[],
  random: Random,
  calendar: CityCalendar,
): Cohort[] {
  const { schoolYear, anchor } = calendar;
  const firstGrade = Math.min(...plan.grades.map(({ grade }) => grade));
  const waiting = teachers[Symbol.iterator]();
  const group = (year: number, grade: number, number: number): ClassGroupRow => {
    const row = {
      id: random.id(anchor),
      schoolId: school.id,
      schoolYear: year,
      grade,
      number,
      name: className(plan.level, grade, number),
    };
    batch.classGroup.push(row);
    return row;
  };
  const lead = (of: ClassGroupRow, { staff }: StaffMember, endsOn: string | null) =>
    batch.homeroomAssignment.push({
      id: random.id(anchor),
      classGroupId: of.id,
      staffId: staff.id,
      startsOn: firstDayOf(of.schoolYear),
      endsOn,
    });

  return plan.grades.map((gradePlan) => {
    const { grade } = gradePlan;
    const rooms = Array.from({ length: gradePlan.classes }, (_, index) => {
      const homeroom = waiting.next().value;
      if (!homeroom) throw new Error(`${plan.name} has more classes than teachers.`);
      const current = group(schoolYear, grade, index + 1);
      lead(current, homeroom, null);
      if (grade === firstGrade) return { group: current, before: null, homeroom };
      const before = group(schoolYear - 1, grade - 1, index + 1);
      if (homeroom.staff.startsOn < firstDayOf(schoolYear)) lead(before, homeroom, lastDayOf(schoolYear - 1));
      return { group: current, before, homeroom };
    });
    return { plan: gradePlan, rooms };
  });
}
