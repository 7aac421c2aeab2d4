import { toTaipeiDate } from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { lookAgain } from '../identity/accounts.service.ts';
import type { Guardianship } from '../identity/guardianship.entity.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { CustodyRestriction } from './custody-restriction.entity.ts';
import { guardianOfRecord, lockGuardianship, mustKeep } from './guardian-of-record.ts';

const FIRST_DAY = '1990-01-01';
const YEARS_AHEAD = 20;

/** What a court has ordered, as the office writes it down. */
export interface CourtOrder {
  guardianshipId: string;
  startsOn: string;
  endsOn?: string | null;
  basis: string;
  note?: string | null;
}

/**
 * Keeps everything about a child from one of its guardians from a day on, until a day or until it is lifted. What is in
 * force holds with the next question of anybody, and open pages are sent to look again at once; what begins later, with
 * that day (custody.jobs.ts). The guardian is told nothing.
 * @throws Refusal like guardianOfRecord; BAD_INPUT on `startsOn`, `endsOn`, `basis`; CONFLICT CUSTODY_OVERLAPS.
 */
export async function restrictCustody(
  context: Context,
  viewer: Viewer,
  { guardianshipId, startsOn, endsOn = null, basis, note }: CourtOrder,
): Promise<Guardianship> {
  const { em, at, deps } = context;
  const today = toTaipeiDate(at);
  const found = await guardianOfRecord(context, viewer, guardianshipId);
  checkDays(startsOn, endsOn, today);
  if (!basis.trim()) throw badInput('REQUIRED', 'basis');
  const now = await whereaboutsOf(context, found.student.id);
  return em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'guardian.restrict');
    const guardianship = await lockGuardianship(tx, guardianshipId);
    const account = guardianship.account.getEntity();
    const others = await tx.find(CustodyRestriction, {
      student: guardianship.student.id,
      account: account.id,
      liftedAt: null,
    });
    if (others.some((other) => overlaps(other, { startsOn, endsOn })))
      throw conflict('CUSTODY_OVERLAPS', 'startsOn');
    const id = newId(at.getTime());
    tx.create(CustodyRestriction, {
      id,
      student: guardianship.student.id,
      account: account.id,
      guardianIndex: account.nationalIdIndex,
      startsOn,
      endsOn,
      basis: basis.trim(),
      note: note?.trim() || null,
      school: now?.schoolId ?? null,
      recordedByName: viewer.account.name,
      recordedAt: at,
      liftedByName: null,
      liftedAt: null,
      liftReason: null,
    });
    audit(
      { em: tx, at },
      {
        action: 'custody.restricted',
        actor: actorOf(viewer),
        schoolId: now?.schoolId ?? null,
        subject: { type: 'custodyRestriction', id },
        // Without the child: families read what was done with its data, and this is for the school's eyes.
        details: { startsOn, endsOn, accountId: account.id, childId: guardianship.student.id },
      },
    );
    await lookAgain({ em: tx, at, deps }, account.id);
    return guardianship;
  });
}

/**
 * Ends a restriction before its last day, or takes back one that has not begun.
 * @throws Refusal NOT_FOUND; FORBIDDEN like guardianOfRecord; BAD_INPUT on `reason`; CONFLICT ALREADY_ENDED.
 */
export async function liftCustodyRestriction(
  context: Context,
  viewer: Viewer,
  { id, reason }: { id: string; reason: string },
): Promise<CustodyRestriction> {
  const { em, at, deps } = context;
  const found = await em.findOne(CustodyRestriction, { id });
  if (!found) throw notFound();
  await mustKeep(context, viewer, found.student.id);
  if (!reason.trim()) throw badInput('REQUIRED', 'reason');
  const now = await whereaboutsOf(context, found.student.id);
  return em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'guardian.lift');
    await tx.execute('select from custody_restriction where id = ? for update', [id]);
    const restriction = await tx.findOneOrFail(CustodyRestriction, { id }, { refresh: true });
    if (!restriction.isOpen(toTaipeiDate(at))) throw conflict('ALREADY_ENDED');
    restriction.lift(reason.trim(), viewer.account.name, at);
    audit(
      { em: tx, at },
      {
        action: 'custody.lifted',
        actor: actorOf(viewer),
        schoolId: now?.schoolId ?? null,
        subject: { type: 'custodyRestriction', id },
        details: { accountId: restriction.account.id, childId: restriction.student.id },
      },
    );
    await tx.flush();
    await lookAgain({ em: tx, at, deps }, restriction.account.id);
    return restriction;
  });
}

function checkDays(startsOn: string, endsOn: string | null, today: string): void {
  const last = `${Number(today.slice(0, 4)) + YEARS_AHEAD}-12-31`;
  if (startsOn < FIRST_DAY || startsOn > last) throw badInput('OUT_OF_RANGE', 'startsOn');
  if (endsOn === null) return;
  if (endsOn < startsOn) throw badInput('ENDS_BEFORE_START', 'endsOn');
  if (endsOn > last || endsOn < today) throw badInput('OUT_OF_RANGE', 'endsOn');
}

interface Span {
  startsOn: string;
  endsOn: string | null;
}

function overlaps(one: Span, other: Span): boolean {
  return (
    (one.endsOn === null || one.endsOn >= other.startsOn) &&
    (other.endsOn === null || other.endsOn >= one.startsOn)
  );
}
