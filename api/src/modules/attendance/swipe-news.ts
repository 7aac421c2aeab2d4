import { type DaySwipe, swipesOf, toTaipeiDate } from '@qinshi/domain';
import { executeBound } from '../../db/bound.ts';
import type { UseCase } from '../../use-case.ts';
import { type DayRules, dayRulesOf, schoolDayOfSchools } from '../calendar/school-days.ts';
import { guardiansOf } from '../identity/guardians.ts';
import type { News } from '../notifications/news.ts';
import { notify } from '../notifications/notify.ts';
import type { CardHolder } from './card-holders.ts';
import type { GateReader } from './gate-reader.entity.ts';
import type { SwipeDirection } from './swipe.entity.ts';

/** A swipe on its way into the database. */
export interface StoredSwipe extends CardHolder {
  id: string;
  sequence: number;
  direction: SwipeDirection;
  occurredOn: string;
  occurredAt: Date;
  readerAt: Date;
}

/** Two touches of one card within this time are one going in or out. */
const ONE_TOUCH = 5 * 60_000;

/**
 * Wakes the screens that show these pupils, and tells their families of the day's first arrival and of each departure.
 * Of days that are over nobody is told: a reader that was without network brings them for the record. Nor of a swipe
 * before the hour from which the school counts them: the pupil's day knows nothing of it either.
 */
export async function tellOfSwipes(
  work: UseCase,
  reader: GateReader,
  swipes: readonly StoredSwipe[],
): Promise<void> {
  if (swipes.length === 0) return;
  const { deps, em, at } = work;
  await deps.events.announce(
    em,
    'swipeRecorded',
    swipes.map(({ id, occurredOn, studentId, classGroupId, schoolId }) => ({
      ...{ id, occurredOn, studentId, classGroupId, schoolId },
    })),
  );
  const pupils = new Map(swipes.map((swipe) => [swipe.studentId, swipe]));
  await deps.events.announce(
    em,
    'studentDayChanged',
    [...pupils.values()].map(({ studentId, classGroupId, schoolId }) => ({
      studentId,
      classGroupId,
      schoolId,
    })),
  );
  const today = toTaipeiDate(at);
  const ofToday = swipes.filter(({ occurredOn }) => occurredOn === today);
  await tellFamilies(work, reader, ofToday, today);
}

async function tellFamilies(
  work: UseCase,
  { gate }: GateReader,
  swipes: readonly StoredSwipe[],
  today: string,
): Promise<void> {
  const studentIds = [...new Set(swipes.map(({ studentId }) => studentId))];
  const guardians = await guardiansOf(work.em, studentIds, work.at);
  const watched = studentIds.filter((id) => (guardians.get(id)?.length ?? 0) > 0);
  if (watched.length === 0) return;
  const days = await daysSoFar(work, watched, today);
  const rules = await dayRulesOf(work.em, [...new Set(swipes.map(({ schoolId }) => schoolId))]);
  const leaving = swipes.some(({ direction }) => direction === 'DEPARTURE');
  const lessonsEnd = leaving ? await endsOfLessons(work, swipes, rules, today) : null;
  const news = swipes.flatMap((swipe): News[] => {
    const { studentId, direction, occurredAt, id } = swipe;
    const day = days.get(studentId);
    const rule = rules.on(swipe.schoolId, swipe.level, today);
    if (!day || !isNews(swipe, swipesOf(day.swipes, { date: today }, rule))) return [];
    const about = {
      audience: 'FAMILY',
      accountIds: guardians.get(studentId) ?? [],
      studentId,
      path: `/children/${studentId}/arrivals`,
    } as const;
    const facts = { name: swipe.studentName, at: occurredAt.toISOString(), gate };
    if (direction === 'ARRIVAL') {
      const params = { ...facts, afterAlarm: day.alarmed };
      return [{ ...about, kind: 'ARRIVAL', eventKey: `arrival.${studentId}.${today}`, params }];
    }
    const early = timeOfDay(occurredAt) < (lessonsEnd?.(swipe) ?? '');
    return [{ ...about, kind: 'DEPARTURE', eventKey: `swipe.${id}`, params: { ...facts, early } }];
  });
  await notify(work, news);
}

interface DaySoFar {
  /** Of this batch too: it is stored already. */
  swipes: KnownSwipe[];
  alarmed: boolean;
}

interface KnownSwipe extends DaySwipe {
  id: string;
}

type DayRow = { studentId: string; id: string } & (
  | { direction: SwipeDirection; at: string }
  | { direction: 'ALARM'; at: null }
);

/** Of the swipes that count on a day, its first arrival, and each departure that is not the same touch once more. */
function isNews(swipe: StoredSwipe, counting: readonly KnownSwipe[]): boolean {
  if (!counting.some(({ id }) => id === swipe.id)) return false;
  const others = counting.filter(({ id, direction }) => id !== swipe.id && direction === swipe.direction);
  const at = swipe.occurredAt.getTime();
  return !others.some((other) => {
    const before = at - other.occurredAt.getTime();
    const isFirst = before > 0 || (before === 0 && other.id < swipe.id);
    return isFirst && (swipe.direction === 'ARRIVAL' || before < ONE_TOUCH);
  });
}

const DAYS = /* sql */ `
select student_id as "studentId", id, direction, occurred_at as at
from swipe where student_id = any($1::uuid[]) and occurred_on = $2::date
union all
select student_id, id, 'ALARM', null
from missing_alarm where student_id = any($1::uuid[]) and date = $2::date
`;

async function daysSoFar(
  { em }: UseCase,
  studentIds: readonly string[],
  today: string,
): Promise<Map<string, DaySoFar>> {
  const days = new Map(studentIds.map((id): [string, DaySoFar] => [id, { swipes: [], alarmed: false }]));
  const rows = await executeBound<DayRow>(em, DAYS, [studentIds, today]);
  for (const { studentId, id, direction, at } of rows) {
    const day = days.get(studentId);
    if (direction === 'ALARM') days.set(studentId, { swipes: day?.swipes ?? [], alarmed: true });
    else day?.swipes.push({ id, direction, occurredAt: new Date(at) });
  }
  return days;
}

/** Before which hour leaving is early, by pupil; on a half day, before its lessons end. */
async function endsOfLessons(
  { em }: UseCase,
  swipes: readonly StoredSwipe[],
  rules: DayRules,
  today: string,
): Promise<(holder: CardHolder) => string | null> {
  const schoolIds = [...new Set(swipes.map(({ schoolId }) => schoolId))];
  const days = await schoolDayOfSchools(em, schoolIds, today);
  return ({ schoolId, level }) => {
    const day = days.get(schoolId);
    if (!day || day.kind === 'NO_SCHOOL') return null;
    const { leavesFrom } = rules.on(schoolId, level, today);
    return day.endsAt && day.endsAt < leavesFrom ? day.endsAt : leavesFrom;
  };
}

/** HH:MM in Taipei. */
function timeOfDay(at: Date): string {
  return new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(11, 16);
}
