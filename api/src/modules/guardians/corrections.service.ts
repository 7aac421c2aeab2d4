import {
  LOCALES,
  lastNine,
  maskName,
  normalizeName,
  normalizeNationalId,
  type Relation,
  relationNoteProblem,
} from '@qinshi/domain';
import { actAsSystem, systemScope } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, Refusal } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { enqueue } from '../../jobs/queue.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { Account } from '../identity/account.entity.ts';
import { followRecords, freeUsername, lookAgain } from '../identity/accounts.service.ts';
import type { Guardianship } from '../identity/guardianship.entity.ts';
import { partOfSchool } from '../identity/part-of-school.ts';
import { mayRecordContact } from '../identity/reissue.policy.ts';
import { endSessions } from '../identity/sessions.service.ts';
import { lockAccount } from '../identity/sign-in.service.ts';
import { notify } from '../notifications/notify.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { CustodyRestriction } from './custody-restriction.entity.ts';
import { guardianOfRecord, lockGuardianship } from './guardian-of-record.ts';
import { type CorrectedFact, mailGuardianCorrected, mailGuardianUnbound } from './guardians.mail-jobs.ts';

/** What the office puts right; what is left out stays as it is. */
export interface Correction {
  guardianshipId: string;
  name?: string | null;
  nationalId?: string | null;
  relation?: Relation | null;
  relationNote?: string | null;
}

/**
 * Puts right what is recorded of a guardian. Name and number are the account's, wherever it is used: they are changed only
 * by whoever may record where that guardian is reached; what the guardian is to this child, by its office alone. A number
 * that was corrected is the one whose last six open an account that nobody has activated. The guardian is told which facts
 * were changed, never what they are.
 * @throws Refusal like guardianOfRecord; FORBIDDEN ACCOUNT_BEYOND_SCHOOL; BAD_INPUT on `relationNote`; CONFLICT
 * (NATIONAL_ID_TAKEN) on `nationalId`, (ACCOUNT_CLOSED).
 */
export async function correctGuardian(
  context: Context,
  viewer: Viewer,
  correction: Correction,
): Promise<Guardianship> {
  const { em, at } = context;
  const found = await guardianOfRecord(context, viewer, correction.guardianshipId);
  const now = await whereaboutsOf(context, found.student.id);
  return em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'guardian.correct');
    const work = { ...context, em: tx };
    const guardianship = await lockGuardianship(tx, found.id);
    const account = await lockAccount(tx, guardianship.account.id);
    const changed: CorrectedFact[] = [
      ...(await correctPerson(work, viewer, account, correction)),
      ...correctRelation(guardianship, correction),
    ];
    if (changed.length === 0) return guardianship;
    audit(work, {
      action: 'guardian.corrected',
      actor: actorOf(viewer),
      schoolId: now?.schoolId ?? null,
      subject: { type: 'account', id: account.id },
      studentId: guardianship.student.id,
      details: {
        name: changed.includes('name'),
        nationalId: changed.includes('nationalId'),
        relation: changed.includes('relation') ? guardianship.relation : null,
      },
    });
    await tx.flush();
    await lookAgain(work, account.id);
    await notify(work, [
      {
        eventKey: `guardian-corrected.${guardianship.id}.${at.toISOString()}`,
        kind: 'GUARDIAN_CORRECTED',
        audience: 'FAMILY',
        accountIds: [account.id],
        exceptAccountId: viewer.account.id,
        // Of the person, not of the child: a choice for one child does not silence it.
        params: { name: maskName(guardianship.student.getEntity().name), corrected: changed },
        path: '/profile',
      },
    ]);
    await enqueue(tx, mailGuardianCorrected, {
      accountId: account.id,
      changed,
      byFirstPassword: changed.includes('nationalId') && account.initialPasswordOpen(at),
      at: at.toISOString(),
      locale: LOCALES[0],
    });
    return guardianship;
  });
}

async function correctPerson(
  work: UseCase,
  viewer: Viewer,
  account: Account,
  correction: Correction,
): Promise<CorrectedFact[]> {
  const { em, deps } = work;
  const name = correction.name ? normalizeName(correction.name) : account.name;
  const nationalId = correction.nationalId ? normalizeNationalId(correction.nationalId) : null;
  const index = nationalId ? deps.sealer.nationalIdIndex(nationalId) : account.nationalIdIndex;
  const changed: CorrectedFact[] = [];
  if (name !== account.name) changed.push('name');
  if (index !== account.nationalIdIndex) changed.push('nationalId');
  if (changed.length === 0) return changed;
  const part = await partOfSchool(systemScope(em), account.id, viewer.active.schoolId, work.at);
  if (!mayRecordContact(viewer, part)) throw new Refusal('FORBIDDEN', 'ACCOUNT_BEYOND_SCHOOL');
  if (account.closedAt) throw conflict('ACCOUNT_CLOSED');
  account.name = name;
  if (nationalId && index && index !== account.nationalIdIndex)
    await giveNumber(work, account, nationalId, index);
  return changed;
}

/** @throws Refusal CONFLICT NATIONAL_ID_TAKEN: one person is one account, and two are not made one here. */
async function giveNumber(work: UseCase, account: Account, nationalId: string, index: string): Promise<void> {
  const { em, deps } = work;
  // The same lock as an account that is made for this number takes (accounts.service.ts).
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [index]);
  if ((await em.count(Account, { nationalIdIndex: index })) > 0)
    throw conflict('NATIONAL_ID_TAKEN', 'nationalId');
  const place = { table: 'account', column: 'national_id', row: account.id };
  const former = account.nationalIdSealed && deps.sealer.open(account.nationalIdSealed, place);
  account.nationalIdSealed = deps.sealer.seal(nationalId, place);
  account.nationalIdIndex = index;
  // Staff are known by school code and last nine of the number.
  const tail = former ? lastNine(former).toLowerCase() : null;
  if (tail && account.username.endsWith(tail))
    account.username = await freeUsername(
      em,
      `${account.username.slice(0, -tail.length)}${lastNine(nationalId).toLowerCase()}`,
    );
  await em.nativeUpdate(CustodyRestriction, { account: account.id }, { guardianIndex: index });
  if (account.isActivated()) return;
  // Wrong tries were tries of the wrong number; whoever knew that one is not inside any more.
  account.signInSucceeded();
  await endSessions(work, account.id);
}

/** @throws Refusal BAD_INPUT on `relationNote`. */
function correctRelation(
  guardianship: Guardianship,
  { relation, relationNote }: Correction,
): CorrectedFact[] {
  if (!relation) return [];
  const problem = relationNoteProblem(relation, relationNote);
  if (problem) throw badInput(problem, 'relationNote');
  const note = relation === 'OTHER' ? (relationNote?.trim() ?? null) : null;
  if (relation === guardianship.relation && note === guardianship.relationNote) return [];
  guardianship.relation = relation;
  guardianship.relationNote = note;
  return ['relation'];
}

/**
 * Ends a binding that should not be, or no longer: the guardian sees nothing of the child from then on, and the account
 * closes when nothing else speaks for it. Application and form stay as evidence.
 * @throws Refusal like guardianOfRecord; BAD_INPUT on `reason`.
 * @returns id of the pupil.
 */
export async function endGuardianship(
  context: Context,
  viewer: Viewer,
  { guardianshipId, reason }: { guardianshipId: string; reason: string },
): Promise<string> {
  const { em, at } = context;
  const found = await guardianOfRecord(context, viewer, guardianshipId);
  const words = reason.trim();
  if (!words) throw badInput('REQUIRED', 'reason');
  const now = await whereaboutsOf(context, found.student.id);
  return em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'guardian.unbind');
    const work = { ...context, em: tx };
    const guardianship = await lockGuardianship(tx, found.id);
    const { id: accountId } = guardianship.account;
    const student = guardianship.student.getEntity();
    guardianship.endedAt = at;
    guardianship.endReason = words;
    await tx.flush();
    await lookAgain(work, accountId);
    await followRecords(work, [accountId]);
    audit(work, {
      action: 'guardian.unbound',
      actor: actorOf(viewer),
      schoolId: now?.schoolId ?? null,
      subject: { type: 'account', id: accountId },
      studentId: student.id,
    });
    await enqueue(tx, mailGuardianUnbound, {
      accountId,
      studentName: maskName(student.name),
      at: at.toISOString(),
      locale: LOCALES[0],
    });
    return student.id;
  });
}
