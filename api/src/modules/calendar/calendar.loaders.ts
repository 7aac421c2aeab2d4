import {
  type DayRule,
  levelOfGrade,
  type SchoolDay,
  type SchoolLevel,
  schoolYearOf,
  toTaipeiDate,
} from '@qinshi/domain';
import DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import { School } from '../schools/school.entity.ts';
import { grouped } from '../schools/schools.loaders.ts';
import { Staff } from '../schools/staff.entity.ts';
import { Term } from '../schools/term.entity.ts';
import { CalendarDay } from './calendar-day.entity.ts';
import { Lesson } from './lesson.entity.ts';
import { dayRulesOf, schoolDaysOfSchools } from './school-days.ts';

/** Two a year. */
const MAX_TERMS = 40;

export type LevelRule = DayRule & { level: SchoolLevel };

export interface CalendarLoaders {
  /** What each date is for a school; key {@link spanKey}. */
  schoolDays: DataLoader<string, SchoolDay[]>;
  /** The school's own entries and the city's, by date; key {@link spanKey}, where `CITY` is no school. */
  calendarDays: DataLoader<string, CalendarDay[]>;
  /** Hours of today for each level that a school teaches. */
  dayRules: DataLoader<string, LevelRule[]>;
  /** All semesters, newest first: the same for every school. */
  terms: DataLoader<string, Term[]>;
  /** What somebody teaches, in classes of this school year and later ones. */
  lessonsOfTeacher: DataLoader<string, Lesson[]>;
  /** A class's lessons. */
  lessons: DataLoader<string, Lesson[]>;
  /** Somebody who teaches; null when the viewer may not see who. */
  teacher: DataLoader<string, Staff | null>;
}

/** The place of no school: the city's own entries alone. */
export const CITY = 'city';

export function spanKey(schoolId: string, from: string, to: string): string {
  return `${schoolId}/${from}/${to}`;
}

export function calendarLoaders(em: EntityManager, at: Date): CalendarLoaders {
  const today = toTaipeiDate(at);
  return {
    schoolDays: bySpan(async (schoolIds, from, to) => {
      const ofSchools = await schoolDaysOfSchools(em, schoolIds, from, to);
      return (schoolId) => [...(ofSchools.get(schoolId)?.values() ?? [])];
    }),
    calendarDays: bySpan(async (schoolIds, from, to) => {
      const rows = await em.find(
        CalendarDay,
        {
          date: { $gte: from, $lte: to },
          $or: [{ school: null }, { school: { $in: schoolIds.filter((id) => id !== CITY) } }],
        },
        { orderBy: { date: 'asc' } },
      );
      return (schoolId) => rows.filter(({ school }) => school === null || school.id === schoolId);
    }),
    dayRules: new DataLoader(async (schoolIds) => {
      const [rules, levels] = await Promise.all([
        dayRulesOf(em, schoolIds),
        levelsTaught(em, schoolIds, schoolYearOf(today)),
      ]);
      return schoolIds.map((schoolId) =>
        (levels.get(schoolId) ?? []).map((level) => ({ level, ...rules.on(schoolId, level, today) })),
      );
    }),
    terms: new DataLoader(async (keys) => {
      const terms = await em.find(Term, {}, { orderBy: { startsOn: 'desc' }, limit: MAX_TERMS });
      return keys.map(() => terms);
    }),
    lessonsOfTeacher: grouped<Lesson>(
      (ids) =>
        em.find(
          Lesson,
          { teacher: { $in: ids }, classGroup: { schoolYear: { $gte: schoolYearOf(today) } } },
          { populate: ['classGroup'], orderBy: { weekday: 'asc', id: 'asc' } },
        ),
      (row) => row.teacher?.id ?? '',
    ),
    lessons: grouped(
      (ids) => em.find(Lesson, { classGroup: { $in: ids } }, { orderBy: { weekday: 'asc' } }),
      (row) => row.classGroup.id,
    ),
    teacher: new DataLoader(async (ids) => {
      const rows = new Map((await em.find(Staff, { id: { $in: [...ids] } })).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id) ?? null);
    }),
  };
}

type ReadSpan<Row> = (schoolIds: string[], from: string, to: string) => Promise<(schoolId: string) => Row[]>;

/** A loader of what schools have in a span: one read for each span that is asked for. */
function bySpan<Row>(read: ReadSpan<Row>): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => {
    const asked = keys.map((key) => {
      const [schoolId = '', from = '', to = ''] = key.split('/');
      return { schoolId, from, to, span: `${from}/${to}` };
    });
    const answers = new Map<string, (schoolId: string) => Row[]>();
    for (const [span, places] of Map.groupBy(asked, (place) => place.span)) {
      const [{ from, to } = { from: '', to: '' }] = places;
      answers.set(span, await read([...new Set(places.map(({ schoolId }) => schoolId))], from, to));
    }
    return asked.map(({ schoolId, span }) => answers.get(span)?.(schoolId) ?? []);
  });
}

/** The levels whose hours a school needs: those of its classes' grades; its own while it has no class. */
export async function levelsTaught(
  em: EntityManager,
  schoolIds: readonly string[],
  schoolYear: number,
): Promise<Map<string, SchoolLevel[]>> {
  const schools = await em.find(School, { id: { $in: [...schoolIds] } });
  const classes = await em.find(
    ClassGroup,
    { school: { $in: [...schoolIds] }, schoolYear },
    { orderBy: { grade: 'asc' } },
  );
  const grades = Map.groupBy(classes, ({ school }) => school.id);
  return new Map(
    schools.map(({ id, level }) => {
      const taught = new Set((grades.get(id) ?? []).map(({ grade }) => levelOfGrade(grade, level)));
      return [id, taught.size > 0 ? [...taught] : [level]];
    }),
  );
}
