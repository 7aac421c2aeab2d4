import {
  type DayRule,
  datesBetween,
  defaultDayRule,
  type IsoDate,
  levelOfGrade,
  type PeriodDefinition,
  periodsOn,
  type RollCallMark,
  type SchoolDay,
  type SchoolLevel,
  type StudentDayFacts,
  type SwipeDirection,
  weekdayOf,
} from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { dayRulesOf, periodTablesOf, schoolDaysOfSchools } from '../calendar/school-days.ts';
import { type LeaveInForce, leaveBetween } from '../leave/leave-in-force.ts';
import { DayNote } from './day-note.entity.ts';

/** Where a pupil belongs on a date. */
export interface DayPlace {
  schoolId: string;
  /** Null while the school has not yet placed the pupil (尚未編班). */
  classGroupId: string | null;
}

/** All that is known of one pupil's date. */
export interface DayFacts extends Omit<StudentDayFacts, 'now' | 'outing' | 'leave'> {
  studentId: string;
  date: IsoDate;
  /** Null on a date on which the pupil was in no school of the city. */
  place: DayPlace | null;
  schoolDay: SchoolDay;
  rule: DayRule;
  /** Every period of the date, also those in which the class has no lesson any more. */
  timetable: readonly PeriodDefinition[];
  leave: readonly LeaveInForce[];
  /** Name of the trip that the class is on. */
  outing: string | null;
  /** Null also for a family, which learns that there is one (`noted`), and nothing of it. */
  note: DayNote | null;
  alarmedAt: Date | null;
  /** Date of the pupil's first swipe ever; null when there is none, or the span begins today or later. */
  firstSwipeOn: IsoDate | null;
}

/**
 * What is known of the dates of a span, both ends included, for many pupils: a handful of statements, however many
 * pupils and dates there are. `em` decides what may be seen: a viewer's shows the viewer's part.
 */
export async function dayFacts(
  em: EntityManager,
  studentIds: readonly string[],
  from: IsoDate,
  to: IsoDate,
): Promise<DayFacts[]> {
  if (studentIds.length === 0) return [];
  const ids = `{${studentIds.join(',')}}`;
  const span = [ids, from, to];
  const places = await em.execute<PlaceRow[]>(PLACES, [ids, to, from]);
  const calendar = await calendarsOf(em, places, from, to);
  const known = await em.execute<FactRow[]>(FACTS, [...span, ...span, ...span, ...span, ids, from]);
  const leave = await leaveBetween(em, studentIds, from, to);
  const notes = await em.find(DayNote, { student: { $in: [...studentIds] }, date: { $gte: from, $lte: to } });

  const keyOf = ({ studentId, date }: { studentId: string; date: string }) => `${studentId}/${date}`;
  const factsByDay = Map.groupBy(known, keyOf);
  const leaveByDay = Map.groupBy(leave, keyOf);
  const firstSwipes = new Map(
    known.flatMap(({ fact, studentId, date }) => (fact === 'first' ? [[studentId, date]] : [])),
  );
  const noteOf = new Map(notes.map((note) => [`${note.student.id}/${note.date}`, note]));
  const placesOf = Map.groupBy(places, ({ studentId }) => studentId);
  return studentIds.flatMap((studentId) =>
    datesBetween(from, to).map((date): DayFacts => {
      const key = `${studentId}/${date}`;
      const place = placesOf.get(studentId)?.find((row) => isPlaceOn(row, date)) ?? null;
      const facts = factsByDay.get(key) ?? [];
      return {
        studentId,
        date,
        place: place && { schoolId: place.schoolId, classGroupId: place.classGroupId },
        ...calendar(place, date),
        swipes: facts.flatMap(({ fact, code, at }) =>
          fact === 'swipe' ? [{ direction: code as SwipeDirection, occurredAt: new Date(at) }] : [],
        ),
        marks: facts.flatMap(({ fact, code, period }) =>
          fact === 'mark' ? [{ period, mark: code as RollCallMark }] : [],
        ),
        leave: leaveByDay.get(key) ?? [],
        noted: facts.some(({ fact }) => fact === 'note'),
        note: noteOf.get(key) ?? null,
        alarmedAt: facts.flatMap(({ fact, at }) => (fact === 'alarm' ? [new Date(at)] : []))[0] ?? null,
        firstSwipeOn: firstSwipes.get(studentId) ?? null,
      };
    }),
  );
}

interface PlaceRow extends DayPlace {
  studentId: string;
  grade: number | null;
  level: SchoolLevel;
  startsOn: IsoDate;
  endsOn: IsoDate | null;
}

/** A lesson of a weekday, or a trip of some dates. */
interface PlanRow {
  classGroupId: string;
  /** Code of the lesson's period, or name of the trip. */
  word: string;
  weekday: number | null;
  startsOn: IsoDate | null;
  endsOn: IsoDate | null;
}

interface FactRow {
  fact: 'swipe' | 'mark' | 'alarm' | 'note' | 'first';
  studentId: string;
  date: IsoDate;
  code: string;
  period: string;
  at: string;
}

function isPlaceOn({ startsOn, endsOn }: PlaceRow, date: IsoDate): boolean {
  return startsOn <= date && (endsOn === null || date <= endsOn);
}

type SchoolFacts = Pick<DayFacts, 'schoolDay' | 'rule' | 'periods' | 'timetable' | 'outing'>;

/** What a date is at the places of pupils: for their schools, their levels and their classes. */
async function calendarsOf(
  em: EntityManager,
  places: readonly PlaceRow[],
  from: IsoDate,
  to: IsoDate,
): Promise<(place: PlaceRow | null, date: IsoDate) => SchoolFacts> {
  const schoolIds = [...new Set(places.map(({ schoolId }) => schoolId))];
  const days = await schoolDaysOfSchools(em, schoolIds, from, to);
  const rules = await dayRulesOf(em, schoolIds);
  const tables = await periodTablesOf(em, schoolIds);
  const classGroupIds = new Set(places.flatMap(({ classGroupId }) => classGroupId ?? []));
  const classes = `{${[...classGroupIds].join(',')}}`;
  const plans = await em.execute<PlanRow[]>(PLANS, [classes, classes, to, from]);
  const plansOf = Map.groupBy(plans, ({ classGroupId }) => classGroupId);
  return (place, date) => {
    const schoolDay = place && days.get(place.schoolId)?.get(date);
    if (!schoolDay) return { ...NOWHERE, schoolDay: { ...NO_SCHOOL, date, weekday: weekdayOf(date) } };
    const own = plansOf.get(place.classGroupId ?? '') ?? [];
    const timetable = periodsOn(schoolDay, tables.on(place.schoolId, date));
    const lessons = own.filter(({ weekday }) => weekday === schoolDay.weekday);
    const last = timetable.findLastIndex(({ code }) => lessons.some(({ word }) => word === code));
    const outing = own.find(
      ({ startsOn, endsOn }) => startsOn && endsOn && startsOn <= date && date <= endsOn,
    );
    return {
      schoolDay,
      rule: rules.on(place.schoolId, levelOf(place), date),
      timetable,
      periods: last < 0 ? timetable : timetable.slice(0, last + 1),
      outing: outing?.word ?? null,
    };
  };
}

const NO_SCHOOL = { kind: 'NO_SCHOOL', name: null, endsAt: null } as const;
const NOWHERE = { rule: defaultDayRule('ELEMENTARY'), timetable: [], periods: [], outing: null };

function levelOf({ grade, level }: PlaceRow): SchoolLevel {
  return grade === null ? level : levelOfGrade(grade, level);
}

const PLACES = /* sql */ `
select enrolment.student_id as "studentId", enrolment.school_id as "schoolId",
  enrolment.class_group_id as "classGroupId", class_group.grade, school.level,
  enrolment.starts_on::text as "startsOn", enrolment.ends_on::text as "endsOn"
from enrolment
join school on school.id = enrolment.school_id
left join class_group on class_group.id = enrolment.class_group_id
where enrolment.student_id = any(?::uuid[]) and enrolment.starts_on <= ?::date
  and (enrolment.ends_on is null or enrolment.ends_on >= ?::date)
`;

// The first swipe is one look into the index for each pupil, and none where nobody looks back.
const FACTS = /* sql */ `
select 'swipe' as fact, student_id as "studentId", occurred_on::text as date, direction as code, '' as period,
  occurred_at as at
from swipe where student_id = any(?::uuid[]) and occurred_on between ?::date and ?::date
union all
select 'mark', student_id, date::text, mark, period, null
from roll_call_row where student_id = any(?::uuid[]) and date between ?::date and ?::date
union all
select 'alarm', student_id, date::text, '', '', raised_at
from missing_alarm where student_id = any(?::uuid[]) and date between ?::date and ?::date
union all
select 'note', student_id, date::text, '', '', null
from scope.noted_day where student_id = any(?::uuid[]) and date between ?::date and ?::date
union all
select 'first', pupil.id, first.date::text, '', '', null
from unnest(?::uuid[]) as pupil (id)
cross join lateral (select min(occurred_on) as date from swipe where swipe.student_id = pupil.id) as first
where first.date is not null and ?::date < scope.today()
`;

/** What classes have before them: lessons of each week, and trips. */
const PLANS = /* sql */ `
select class_group_id as "classGroupId", period as word, weekday, null as "startsOn", null as "endsOn"
from lesson where class_group_id = any(?::uuid[])
union all
select outing_class.class_group_id, outing.name, null, outing.starts_on::text, outing.ends_on::text
from outing_class join outing on outing.id = outing_class.outing_id
where outing_class.class_group_id = any(?::uuid[]) and outing.starts_on <= ?::date and outing.ends_on >= ?::date
`;
