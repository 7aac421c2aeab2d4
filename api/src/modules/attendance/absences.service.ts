import { LockMode } from '@mikro-orm/core';
import { type AbsenceKind, type IsoDate, type RecordedAbsence, toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import { within } from '../../graphql/row-scope.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { keptPlaces } from '../schools/kept-places.ts';
import type { Whereabouts } from '../schools/schools.policy.ts';
import { visibilityOf } from '../schools/visibility.ts';
import { Absence } from './absence.entity.ts';
import { type AbsenceWish, change, writeAbsences } from './absence-records.ts';
import { type AbsenceRow, asRead } from './absences.queries.ts';
import { correctRolls } from './corrected-rolls.ts';
import { mayKeepDay } from './day.policy.ts';
import { dayFacts } from './day-facts.queries.ts';
import { announceDays } from './day-news.ts';
import { watchDropouts } from './dropout-watch.service.ts';
import { periodOf, schoolDateOf } from './school-date.ts';

export interface AbsenceToRecord {
  studentId: string;
  date: IsoDate;
  period: string;
  kind: AbsenceKind;
}

/**
 * Records absences of pupils, all or none, each for the school at which the pupil was on that date; a change of what
 * stood there needs a reason.
 * @throws Refusal NOT_FOUND for a pupil whose record of that date the viewer does not keep, BAD_INPUT DAY_AHEAD,
 * DAY_WITHOUT_SCHOOL, PERIOD_UNKNOWN, ABSENCE_NOT_COUNTED, ABSENCE_BY_LEAVE, CORRECTION_REASON_REQUIRED, CONFLICT
 * ABSENCE_OF_OTHER_SCHOOL on the day of a move.
 */
export async function recordAbsences(
  context: Context,
  viewer: Viewer,
  input: { absences: readonly AbsenceToRecord[]; reason?: string | null },
): Promise<AbsenceRow[]> {
  const { em, at } = context;
  const reason = input.reason?.trim() || null;
  return em.transactional(async (tx) => {
    const work = within(context, tx);
    const places = await recordsOf(work, viewer, input.absences);
    await actAsSystem(tx, 'attendance.recordAbsences');
    const wishes = await wishesOf(work, input.absences, places);
    await correctRolls(work, viewer, wishes);
    const written = await writeAbsences({ em: tx, at, by: viewer.account, reason }, wishes);
    if (written.length < wishes.length) throw conflict('ABSENCE_OF_OTHER_SCHOOL', 'absences');
    for (const absence of written) auditAbsence(tx, at, viewer, absence, 'absence.recorded');
    await tx.flush();
    await afterAbsences(work, written);
    const rows = await asRead(tx, written);
    return rows.map((row) => ({ ...row, place: places.get(placeKey(row)) ?? null }));
  });
}

const placeKey = ({ studentId, date }: { studentId: string; date: IsoDate }) => `${studentId}/${date}`;

/** For each pupil and date the place whose record the viewer keeps. @throws Refusal NOT_FOUND where there is none. */
async function recordsOf(
  { em }: Context,
  viewer: Viewer,
  absences: readonly AbsenceToRecord[],
): Promise<Map<string, Whereabouts>> {
  const places = new Map<string, Whereabouts>();
  for (const absence of absences) {
    const key = placeKey(absence);
    if (places.has(key)) continue;
    const then = await keptPlaces(em, absence.studentId, absence.date);
    const own = then.find((place) => mayKeepDay(viewer, place));
    if (!own) throw notFound();
    places.set(key, own);
  }
  return places;
}

async function wishesOf(
  { em, at }: Context,
  absences: readonly AbsenceToRecord[],
  places: ReadonlyMap<string, Whereabouts>,
): Promise<AbsenceWish[]> {
  const dates = new Map<string, Awaited<ReturnType<typeof schoolDateOf>>>();
  const wishes: AbsenceWish[] = [];
  for (const { studentId, date, period: code, kind } of absences) {
    const schoolId = places.get(placeKey({ studentId, date }))?.schoolId ?? '';
    const key = `${schoolId}/${date}`;
    const schoolDate = dates.get(key) ?? (await schoolDateOf(em, schoolId, date, at));
    dates.set(key, schoolDate);
    const period = periodOf(schoolDate, code);
    if (!period.countsAbsence) throw badInput('ABSENCE_NOT_COUNTED', 'period', { period: period.name });
    wishes.push({ studentId, schoolId, date, period: code, kind: recorded(kind) });
  }
  return wishes;
}

/** @throws Refusal BAD_INPUT ABSENCE_BY_LEAVE: nobody excuses but by leave. */
function recorded(kind: AbsenceKind): RecordedAbsence {
  if (kind === 'EXCUSED') throw badInput('ABSENCE_BY_LEAVE', 'kind');
  return kind;
}

/**
 * Says what an absence was in truth; null: none. Its history stays, and the roll of that period says the same. It is its
 * school's to say, wherever the pupil is now.
 * @throws Refusal NOT_FOUND, BAD_INPUT ABSENCE_BY_LEAVE, CORRECTION_REASON_REQUIRED.
 */
export async function correctAbsence(
  context: Context,
  viewer: Viewer,
  input: { id: string; kind?: AbsenceKind | null; reason: string },
): Promise<AbsenceRow | null> {
  const { em, at } = context;
  return em.transactional(async (tx) => {
    const work = within(context, tx);
    const found = await tx.findOne(Absence, { id: input.id });
    if (!found) throw notFound();
    const place = await recordOf(tx, viewer, found);
    const kind = input.kind ? recorded(input.kind) : null;
    const reason = input.reason.trim();
    if (!reason) throw badInput('CORRECTION_REASON_REQUIRED', 'reason');
    await actAsSystem(tx, 'attendance.correctAbsence');
    const { student, school, date, period } = found;
    await correctRolls(work, viewer, [{ studentId: student.id, schoolId: school.id, date, period, kind }]);
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true };
    const absence = await tx.findOneOrFail(Absence, { id: input.id }, lock);
    const rule = await visibilityOf(tx, absence.school.id);
    change({ em: tx, at, by: viewer.account, reason }, absence, kind, rule);
    auditAbsence(tx, at, viewer, absence, 'absence.corrected');
    await tx.flush();
    await afterAbsences(work, [absence]);
    const [row] = await asRead(tx, [absence]);
    return row ? { ...row, place } : null;
  });
}

/** Where the pupil was, as the absence has it. @throws Refusal NOT_FOUND when that record is not the viewer's to keep. */
async function recordOf(
  em: EntityManager,
  viewer: Viewer,
  { student, school, date }: Absence,
): Promise<Whereabouts> {
  const then = await keptPlaces(em, student.id, date);
  const classes = then.filter(({ schoolId }) => schoolId === school.id);
  const place = [...classes, { schoolId: school.id, classGroupId: null }].find((each) =>
    mayKeepDay(viewer, each),
  );
  if (!place) throw notFound();
  return place;
}

/** One line of the audit log about an absence. */
export function auditAbsence(
  em: EntityManager,
  at: Date,
  viewer: Viewer,
  { id, student, school, date, period, kind }: Absence,
  action: 'absence.recorded' | 'absence.corrected' | 'absence.imported',
): void {
  audit(
    { em, at },
    {
      action,
      actor: actorOf(viewer),
      schoolId: school.id,
      subject: { type: 'absence', id },
      studentId: student.id,
      details: { date, period, kind },
    },
  );
}

/** After absences were written: the watch looks at the pupils, and screens wake. */
export async function afterAbsences(work: Context, absences: readonly Absence[]): Promise<void> {
  const ids = [...new Set(absences.map(({ student }) => student.id))];
  if (ids.length === 0) return;
  await watchDropouts(work, ids);
  const today = toTaipeiDate(work.at);
  await announceDays(work, await dayFacts(work.em, ids, today, today));
}
