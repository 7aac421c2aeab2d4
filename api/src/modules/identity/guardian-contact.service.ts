import { emailProblem, LOCALES, normalizeEmail } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem, systemScope } from '../../db/scope.ts';
import { badInput, conflict, notFound, Refusal } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { enqueue } from '../../jobs/queue.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { Account } from './account.entity.ts';
import { mailLink, spendLinks } from './activation.service.ts';
import { spendContactCode, spendResetCodes } from './contact-codes.service.ts';
import { Guardianship } from './guardianship.entity.ts';
import { partOfSchool } from './part-of-school.ts';
import { mailContactRecorded, mailEmailChanged } from './recovery.jobs.ts';
import { mayRecordContact } from './reissue.policy.ts';
import { targetOf } from './reissue.service.ts';
import { endSessions } from './sessions.service.ts';
import { lockAccount } from './sign-in.service.ts';

/** What the office records for a guardian who stands before it. */
export interface RecordedContact {
  guardianshipId: string;
  email: string;
  /** The six digits that came to that address, read out by the guardian. */
  code: string;
}

/**
 * Gives a guardian who lost the mailbox on file, and came to school in person, another e-mail address. It holds at once:
 * whoever waits at the desk cannot wait for days. In exchange everybody is signed out, what was sent to the former
 * address opens nothing any more, both addresses are told, and it stands in the log. The password stays as it is; a
 * forgotten one is set anew by a code to the new address, a new account opened by a link to it.
 * @throws Refusal NOT_FOUND; FORBIDDEN (OWN_ACCOUNT, ACCOUNT_BEYOND_SCHOOL); BAD_INPUT on `email`; CONFLICT
 * (ACCOUNT_CLOSED, EMAIL_TAKEN); like spendContactCode on `code`.
 */
export async function recordGuardianContact(
  useCase: UseCase,
  viewer: Viewer,
  input: RecordedContact,
): Promise<Guardianship> {
  const { em, deps, at } = useCase;
  const { accountId, studentId } = await targetOf(useCase, viewer, { guardianshipId: input.guardianshipId });
  if (accountId === viewer.account.id) throw new Refusal('FORBIDDEN', 'OWN_ACCOUNT');
  const problem = emailProblem(input.email);
  if (problem) throw badInput(problem, 'email');
  const email = normalizeEmail(input.email);
  const asSystem = systemScope(deps.orm.em);
  await refuseOthers(asSystem, accountId, viewer, at);
  await refuseTaken(asSystem, accountId, email);
  await spendContactCode(useCase, { channel: 'EMAIL', address: email }, input.code);
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'account.recordContact');
    const work = { ...useCase, em: tx };
    const account = await lockAccount(tx, accountId);
    if (account.closedAt) throw conflict('ACCOUNT_CLOSED');
    await refuseOthers(tx, accountId, viewer, at);
    const { email: former } = account;
    if (account.username === former) account.username = email;
    account.email = email;
    account.proveEmail(at);
    await spendResetCodes(work, account.id);
    await spendLinks(work, account.id);
    const sessionsEnded = await endSessions(work, account.id);
    audit(work, {
      action: 'account.contactRecorded',
      actor: actorOf(viewer),
      schoolId: viewer.active.schoolId,
      subject: { type: 'account', id: account.id },
      studentId,
      details: { hadEmail: former !== null, sessionsEnded },
    });
    await tell(work, account, former);
    if (!account.isActivated()) await mailLink(work, account);
    const guardianship = await tx.findOne(Guardianship, { id: input.guardianshipId });
    if (!guardianship) throw notFound();
    return guardianship;
  });
}

async function refuseOthers(em: EntityManager, accountId: string, viewer: Viewer, at: Date): Promise<void> {
  const part = await partOfSchool(em, accountId, viewer.active.schoolId, at);
  if (!mayRecordContact(viewer, part)) throw new Refusal('FORBIDDEN', 'ACCOUNT_BEYOND_SCHOOL');
}

async function refuseTaken(em: EntityManager, accountId: string, email: string): Promise<void> {
  const others = { $or: [{ email }, { username: email }], id: { $ne: accountId } };
  if ((await em.count(Account, others)) > 0) throw conflict('EMAIL_TAKEN', 'email');
}

/** Tells the new address what was recorded, and the former one that it is over. */
async function tell({ em, at, deps }: UseCase, { id }: Account, former: string | null): Promise<void> {
  const changedAt = at.toISOString();
  const locale = LOCALES[0];
  await enqueue(em, mailContactRecorded, { accountId: id, recordedAt: changedAt, locale });
  if (!former) return;
  const letter = deps.sealer.seal(former, { table: 'account', column: 'old_email', row: id });
  await enqueue(em, mailEmailChanged, { accountId: id, letter, changedAt, locale });
}
