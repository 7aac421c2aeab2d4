import { LockMode } from '@mikro-orm/core';
import { normalizePhone, toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import { conflict, notFound, Refusal } from '../../graphql/errors.ts';
import { is, type Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { School } from '../schools/school.entity.ts';
import type { CreateSchoolInput, UpdateSchoolInput } from './office.inputs.ts';
import { checkDay } from './record-checks.ts';
import { mayKeepRecords } from './records.policy.ts';

/** A school whose records are kept, held until the end of the transaction. @throws Refusal NOT_FOUND. */
export async function lockedSchool(tx: EntityManager, viewer: Viewer, id: string): Promise<School> {
  if (!mayKeepRecords(viewer, id)) throw notFound();
  const school = await tx.findOne(School, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!school) throw notFound();
  return school;
}

/** What its own administrators may not change. */
const OF_THE_BUREAU = ['name', 'level', 'district'] as const;

/**
 * Changes what a school says of itself; name, level and district are the bureau's to change.
 * @throws Refusal NOT_FOUND, CONFLICT (VERSION_STALE), FORBIDDEN naming the field that is the bureau's.
 */
export function updateSchool(
  { em, at }: UseCase,
  viewer: Viewer,
  { schoolId, version, ...profile }: UpdateSchoolInput,
): Promise<School> {
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'school.update');
    const school = await lockedSchool(tx, viewer, schoolId);
    if (school.profileVersion !== version) throw conflict('VERSION_STALE');
    for (const field of OF_THE_BUREAU) {
      const wanted = profile[field];
      if (!wanted || wanted === school[field]) continue;
      if (!is(viewer, 'BUREAU_ADMIN')) throw new Refusal('FORBIDDEN', 'NOT_ALLOWED', { field });
      tx.assign(school, { [field]: wanted });
    }
    tx.assign(school, {
      shortName: textOrNull(profile.shortName),
      phone: textOrNull(profile.phone && normalizePhone(profile.phone)),
      address: textOrNull(profile.address),
      website: textOrNull(profile.website),
      itContact: textOrNull(profile.itContact),
      profileVersion: version + 1,
    });
    audit(
      { em: tx, at },
      {
        action: 'school.updated',
        actor: actorOf(viewer),
        schoolId,
        subject: { type: 'school', id: schoolId },
        details: { name: school.name },
      },
    );
    return school;
  });
}

function textOrNull(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

/** A new school, without anybody yet. For the bureau. @throws Refusal CONFLICT (SCHOOL_CODE_TAKEN). */
export function createSchool({ em, at }: UseCase, viewer: Viewer, input: CreateSchoolInput): Promise<School> {
  const { level } = input;
  const [code, name, district] = [input.code.trim(), input.name.trim(), input.district.trim()];
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'school.create');
    if ((await tx.count(School, { code: { $ilike: code } })) > 0) throw conflict('SCHOOL_CODE_TAKEN', 'code');
    const school = tx.create(School, { code, name, level, district });
    await tx.flush();
    audit(
      { em: tx, at },
      {
        action: 'school.created',
        actor: actorOf(viewer),
        schoolId: school.id,
        subject: { type: 'school', id: school.id },
        details: { name, level },
      },
    );
    return school;
  });
}

/**
 * Closes a school from a day on, or opens it again without one. Nobody may be left who is enrolled or in post then.
 * For the bureau.
 * @throws Refusal NOT_FOUND, BAD_INPUT on `closesOn`, CONFLICT (SCHOOL_HAS_PUPILS, SCHOOL_HAS_STAFF).
 */
export function closeSchool(
  { em, at }: UseCase,
  viewer: Viewer,
  { schoolId, closesOn = null }: { schoolId: string; closesOn?: string | null },
): Promise<School> {
  if (closesOn) checkDay(closesOn, 'closesOn', at);
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'school.close');
    const school = await lockedSchool(tx, viewer, schoolId);
    if (closesOn) await refuseOccupied(tx, schoolId, closesOn);
    school.closedOn = closesOn;
    school.profileVersion += 1;
    audit(
      { em: tx, at },
      {
        action: closesOn ? 'school.closed' : 'school.reopened',
        actor: actorOf(viewer),
        schoolId,
        subject: { type: 'school', id: schoolId },
        details: { name: school.name, startsOn: closesOn ?? toTaipeiDate(at) },
      },
    );
    return school;
  });
}

async function refuseOccupied(tx: EntityManager, schoolId: string, closesOn: string): Promise<void> {
  const [left = { pupils: 0, staff: 0 }] = await tx.execute<{ pupils: number; staff: number }[]>(
    `select
       (select count(*)::int from enrolment where school_id = ? and (ends_on is null or ends_on >= ?::date)) as pupils,
       (select count(*)::int from staff where school_id = ? and (ends_on is null or ends_on >= ?::date)) as staff`,
    [schoolId, closesOn, schoolId, closesOn],
  );
  if (left.pupils > 0) throw conflict('SCHOOL_HAS_PUPILS', 'closesOn', { count: left.pupils });
  if (left.staff > 0) throw conflict('SCHOOL_HAS_STAFF', 'closesOn', { count: left.staff });
}
