import { LockMode } from '@mikro-orm/core';
import { conductKindsOf, toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { keptPlaces, keptPlacesOf } from '../schools/kept-places.ts';
import { School } from '../schools/school.entity.ts';
import type { Whereabouts } from '../schools/schools.policy.ts';
import { Enrolment } from '../schools/student.entity.ts';
import { keptRecord } from './conduct.access.ts';
import { announceConduct, auditConduct } from './conduct.events.ts';
import type { CorrectConductInput, RecallConductInput, RecordConductInput } from './conduct.inputs.ts';
import { mayKeepConduct } from './conduct.policy.ts';
import { type ConductDeed, ConductRecord } from './conduct-record.entity.ts';
import { type Award, remember, writeConduct } from './conduct-writing.ts';

/**
 * Records what pupils receive, all or none, each for the school at which the pupil was on that date. Staff see it at
 * once, the family when the school's time has passed.
 * @throws Refusal NOT_FOUND for a pupil whose record is not the viewer's to keep, BAD_INPUT DAY_AHEAD, REASON_REQUIRED,
 * CONDUCT_PUPIL_GONE for one who was not at the school on that date, CONDUCT_KIND_NOT_HERE, CONDUCT_COUNT.
 */
export async function recordConduct(
  context: Context,
  viewer: Viewer,
  { studentIds, ...award }: RecordConductInput,
): Promise<ConductRecord[]> {
  const { em, at } = context;
  const reason = award.reason.trim();
  const ids = [...new Set(studentIds)];
  return em.transactional(async (tx) => {
    const places = await keptPlacesOf(tx, ids, award.date);
    await actAsSystem(tx, 'conduct.record');
    const schools = new Map<string, string>();
    for (const id of ids) {
      const place = places.get(id)?.find((each) => mayKeepConduct(viewer, each));
      if (!place) throw await notAt(tx, viewer, id);
      schools.set(id, place.schoolId);
    }
    if (!reason) throw badInput('REASON_REQUIRED', 'reason');
    if (award.date > toTaipeiDate(at)) throw badInput('DAY_AHEAD', 'date');
    await checkKind(tx, [...schools.values()], award);
    const wishes = [...schools].map(([studentId, schoolId]) => ({ studentId, schoolId, ...award, reason }));
    const records = await writeConduct({ em: tx, at, by: viewer.account }, wishes);
    for (const record of records) auditConduct({ em: tx, at }, viewer, record, 'conduct.recorded');
    await tx.flush();
    await announceConduct({ ...context, em: tx }, records);
    return records.map(keptRecord);
  });
}

/** Who is gone is told apart from who was never here. */
async function notAt(tx: EntityManager, { active }: Viewer, student: string) {
  const { schoolId, classGroupId } = active;
  const was = await tx.count(Enrolment, {
    student,
    school: schoolId ?? '',
    ...(classGroupId ? { classGroup: classGroupId } : {}),
  });
  return was > 0 ? badInput('CONDUCT_PUPIL_GONE', 'date') : notFound();
}

/** @throws Refusal BAD_INPUT CONDUCT_KIND_NOT_HERE: an elementary school knows no demerits; CONDUCT_COUNT of guidance. */
async function checkKind(
  em: EntityManager,
  schoolIds: readonly string[],
  { kind, count }: Pick<Award, 'kind' | 'count'>,
): Promise<void> {
  const schools = await em.find(School, { id: { $in: [...new Set(schoolIds)] } });
  for (const { level } of schools)
    if (!conductKindsOf(level).includes(kind)) throw badInput('CONDUCT_KIND_NOT_HERE', 'kind');
  if (kind === 'GUIDANCE' && count !== 1) throw badInput('CONDUCT_COUNT', 'count');
}

/**
 * Says what a record should have said. Its history stays; the family reads the new words when it reads the record.
 * @throws Refusal NOT_FOUND, CONFLICT VERSION_STALE, CONDUCT_SETTLED, BAD_INPUT as for recording.
 */
export async function correctConduct(
  context: Context,
  viewer: Viewer,
  { id, version, note, kind, count, reason }: CorrectConductInput,
): Promise<ConductRecord> {
  return change(context, viewer, { id, version, note }, async (record, tx) => {
    const now = { kind, count, reason: reason.trim() };
    if (!now.reason) throw badInput('REASON_REQUIRED', 'reason');
    await checkKind(tx, [record.school.id], now);
    tx.assign(record, { ...now, correctedAt: context.at });
    return 'CORRECTED';
  });
}

/**
 * Takes a record back. Before the family could read it, it never learns of it; afterwards the record stands there as
 * taken back.
 * @throws Refusal NOT_FOUND, CONFLICT VERSION_STALE, CONDUCT_SETTLED.
 */
export async function recallConduct(
  context: Context,
  viewer: Viewer,
  input: RecallConductInput,
): Promise<ConductRecord> {
  return change(context, viewer, input, async (record) => {
    record.recalledAt = context.at;
    return 'RECALLED';
  });
}

async function change(
  context: Context,
  viewer: Viewer,
  { id, version, note }: RecallConductInput,
  apply: (record: ConductRecord, tx: EntityManager) => Promise<ConductDeed>,
): Promise<ConductRecord> {
  const { em, at } = context;
  const why = note.trim();
  if (!why) throw badInput('CORRECTION_REASON_REQUIRED', 'note');
  return em.transactional(async (tx) => {
    const found = await tx.findOne(ConductRecord, { id });
    if (!found || !(await keeps(tx, viewer, found))) throw notFound();
    await actAsSystem(tx, 'conduct.change');
    const record = await lockedRecord(tx, id);
    if (record.version !== version) throw conflict('VERSION_STALE');
    if (record.stateNow() !== 'STANDING') throw conflict('CONDUCT_SETTLED');
    const deed = await apply(record, tx);
    record.version += 1;
    remember({ em: tx, at, by: viewer.account }, record, deed, why);
    const action = deed === 'RECALLED' ? 'conduct.recalled' : 'conduct.corrected';
    auditConduct({ em: tx, at }, viewer, record, action);
    await tx.flush();
    await announceConduct({ ...context, em: tx }, [record]);
    return keptRecord(record);
  });
}

/** The record as it is now, held until the end of the transaction. */
export function lockedRecord(tx: EntityManager, id: string): Promise<ConductRecord> {
  return tx.findOneOrFail(ConductRecord, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

/** Whether a record is the viewer's to keep, by where the pupil was then. `em` with the viewer's eyes. */
export async function keeps(
  em: EntityManager,
  viewer: Viewer,
  { student, school, date }: ConductRecord,
): Promise<boolean> {
  const then: Whereabouts[] = await keptPlaces(em, student.id, date);
  const here = then.filter(({ schoolId }) => schoolId === school.id);
  return [...here, { schoolId: school.id, classGroupId: null }].some((place) =>
    mayKeepConduct(viewer, place),
  );
}
