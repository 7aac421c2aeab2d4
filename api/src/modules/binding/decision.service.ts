import { LockMode } from '@mikro-orm/core';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound, Refusal } from '../../graphql/errors.ts';
import { within } from '../../graphql/row-scope.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { enqueue } from '../../jobs/queue.ts';
import { type AuditLine, actorOf, audit } from '../audit/audit.ts';
import { restrictionInForce, restrictionsFollow } from '../guardians/custody.queries.ts';
import { ACTIVATION_DAYS, Account } from '../identity/account.entity.ts';
import { lookAgain } from '../identity/accounts.service.ts';
import { issueLink } from '../identity/activation.service.ts';
import { Guardianship } from '../identity/guardianship.entity.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { mailBindingDecision } from './binding.jobs.ts';
import { isApplicant, mayReview } from './binding.policy.ts';
import { BindingApplication } from './binding-application.entity.ts';
import { guardianNumberPlace } from './submission.service.ts';

export interface Decision {
  id: string;
  version: number;
}

/**
 * Approves: binds the guardian to the child, making the account when there is none, and queues the mail to the parent.
 * @throws Refusal NOT_FOUND when it is not the viewer's to decide, CONFLICT when it was decided, cancelled or changed.
 */
export function approveBindingApplication(
  context: Context,
  viewer: Viewer,
  decision: Decision,
): Promise<BindingApplication> {
  return decide(context, viewer, decision, async (tx, application) => {
    await refuseRestricted(tx, application, context.at);
    const { account, way } = await accountFor({ ...context, em: tx }, application);
    await restrictionsFollow(tx, account);
    await bind(tx, application, account, context.at);
    application.approve(account, viewer.account, context.at);
    const work = { ...context, em: tx };
    // Open pages follow the children that there were: they connect anew, and follow this one too.
    await lookAgain(work, account.id);
    const byLink =
      way === 'LINK' || (way === 'FIRST_PASSWORD' && context.deps.config.ACTIVATION_MODE === 'link');
    const byFirstPassword = way === 'FIRST_PASSWORD' && !byLink;
    // Only to the account's own address: what was typed into the form is not proven to be the guardian's.
    const link = byLink && account.email ? await issueLink(work, account) : null;
    await enqueue(
      tx,
      mailBindingDecision,
      {
        applicationId: application.id,
        byFirstPassword,
        ...(link ? { link: { id: link.id, letter: link.letter } } : {}),
      },
      { key: `decision:${application.id}` },
    );
    return { action: 'binding.approved', details: { byFirstPassword, byLink, accountId: account.id } };
  });
}

/** @throws Refusal CONFLICT CUSTODY_RESTRICTED: a court order keeps the applicant from the child. */
async function refuseRestricted(tx: EntityManager, application: BindingApplication, at: Date): Promise<void> {
  const { student, guardianAccount, guardianNationalIdIndex: nationalIdIndex } = application;
  const person = { accountId: guardianAccount?.id ?? null, nationalIdIndex };
  if (await restrictionInForce(tx, student.id, person, at)) throw conflict('CUSTODY_RESTRICTED');
}

/** Rejects with a reason that the parent reads. @throws Refusal like approveBindingApplication. */
export function rejectBindingApplication(
  context: Context,
  viewer: Viewer,
  decision: Decision,
  reason: string,
): Promise<BindingApplication> {
  const words = reason.trim();
  if (!words) throw badInput('REASON_REQUIRED', 'reason');
  return decide(context, viewer, decision, async (tx, application) => {
    application.reject(words, viewer.account, context.at);
    await enqueue(
      tx,
      mailBindingDecision,
      { applicationId: application.id, byFirstPassword: false },
      { key: `decision:${application.id}` },
    );
    return { action: 'binding.rejected', details: {} };
  });
}

type Deed = (
  tx: EntityManager,
  application: BindingApplication,
) => Promise<Required<Pick<AuditLine, 'action' | 'details'>>>;

/**
 * One transaction: lock the row, look whether it is still what the decider saw, act, record, announce. The lock makes
 * the second of two deciders wait and then see that it lost.
 */
async function decide(
  context: Context,
  viewer: Viewer,
  { id, version }: Decision,
  deed: Deed,
): Promise<BindingApplication> {
  const { em, at, deps } = context;
  return em.fork().transactional(async (tx) => {
    if (!(await tx.count(BindingApplication, { id }))) throw notFound();
    await actAsSystem(tx, 'binding.decide');
    const application = await tx.findOne(
      BindingApplication,
      { id },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    const now = application && (await whereaboutsOf(within(context, tx), application.student.id));
    if (!application || !mayReview(viewer, now)) throw notFound();
    if (isApplicant(viewer, application)) throw new Refusal('FORBIDDEN', 'OWN_APPLICATION');
    if (application.status === 'CANCELLED') throw conflict('ALREADY_CANCELLED');
    if (!application.isWaiting()) throw conflict('ALREADY_DECIDED');
    if (application.version !== version) throw conflict('VERSION_STALE');
    const { action, details } = await deed(tx, application);
    audit(
      { em: tx, at },
      {
        action,
        actor: actorOf(viewer),
        schoolId: viewer.active.schoolId,
        subject: { type: 'bindingApplication', id },
        studentId: application.student.id,
        details,
      },
    );
    await tx.flush();
    await deps.events.announce(tx, 'bindingApplicationChanged', { id });
    return application;
  });
}

/**
 * The guardian's account, ready to be signed in to; made when nobody with that number has one yet. Two approvals for the same new guardian at
 * once make one: the second waits at the unique index and then finds the first's.
 */
async function accountFor(
  { em, at, deps }: Pick<Context, 'em' | 'at' | 'deps'>,
  application: BindingApplication,
): Promise<{ account: Account; way: WayIn }> {
  const { guardianNationalIdIndex: nationalIdIndex, guardianEmail: email } = application;
  const known = (await em.findOne(Account, { nationalIdIndex })) ?? (await accountThen(application));
  if (known?.erasedAt) {
    const account = await reviveFor(em, application, at);
    return { account, way: account.admit(at) ? 'FIRST_PASSWORD' : 'KNOWN' };
  }
  // What a guardian typed does not become the contact of an account that was there before: it was not proven to be theirs.
  if (known) return { account: known, way: readmit(known, at) };
  const id = newId(at.getTime());
  const nationalId = deps.sealer.open(
    application.guardianNationalIdSealed,
    guardianNumberPlace(application.id),
  );
  const sealed = deps.sealer.seal(nationalId, { table: 'account', column: 'national_id', row: id });
  const until = new Date(at.getTime() + ACTIVATION_DAYS * 24 * 3_600_000);
  const inserted = await em.execute<{ id: string }[]>(
    `insert into account (id, username, name, email, email_proven_at, phone, national_id_sealed, national_id_index, initial_password_until, created_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id`,
    [
      id,
      email,
      application.guardianName,
      email,
      provesEmail(application) ? at : null,
      application.guardianPhone,
      sealed,
      nationalIdIndex,
      until,
      at,
    ],
  );
  const account = await em.findOne(Account, { nationalIdIndex });
  // Nothing inserted and nobody with that number: the e-mail address became somebody else's meanwhile.
  if (!account) throw conflict('EMAIL_TAKEN', 'guardianEmail');
  if (inserted.length > 0) return { account, way: 'FIRST_PASSWORD' };
  return { account, way: readmit(account, at) };
}

/** The account that the guardian applied with, whose number the school has corrected meanwhile. */
async function accountThen({ guardianAccount }: BindingApplication): Promise<Account | null> {
  const account = (await guardianAccount?.load()) ?? null;
  return account?.erasedAt ? null : account;
}

/** How the guardian gets in: by the password chosen long ago, by the last six of the number, or by a mailed link. */
type WayIn = 'KNOWN' | 'FIRST_PASSWORD' | 'LINK';

/**
 * Opens an account that was there before. One that nobody has activated is not given its first password back by an
 * approval: whoever knows a number could apply with it, and it may be an account of another school's. A link goes to
 * the account's own address; where there is none, and a record still speaks for the account, that record's school helps.
 */
function readmit(account: Account, at: Date): WayIn {
  if (account.isActivated() || account.initialPasswordOpen(at)) {
    return account.admit(at) ? 'FIRST_PASSWORD' : 'KNOWN';
  }
  if (account.email) {
    account.admitByLink();
    return 'LINK';
  }
  if (account.closedAt) return account.admit(at) ? 'FIRST_PASSWORD' : 'KNOWN';
  return 'KNOWN';
}

/** Whether the code of the wizard went to the address that becomes the account's. */
function provesEmail({ contactChannel, contactAddress, guardianEmail }: BindingApplication): boolean {
  return contactChannel === 'EMAIL' && contactAddress === guardianEmail;
}

/**
 * An account whose person was erased and whose number stayed, a former pupil's: nobody's contact is in it, so the
 * application makes it as it would a new one. Of two approvals at once the second finds it made.
 */
async function reviveFor(em: EntityManager, application: BindingApplication, at: Date): Promise<Account> {
  const { guardianNationalIdIndex: nationalIdIndex, guardianEmail: email } = application;
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true };
  const account = await em.findOneOrFail(Account, { nationalIdIndex }, lock);
  if (!account.erasedAt) return account;
  if ((await em.count(Account, { $or: [{ email }, { username: email }] })) > 0)
    throw conflict('EMAIL_TAKEN', 'guardianEmail');
  account.revive({
    username: email,
    name: application.guardianName,
    email,
    phone: application.guardianPhone,
  });
  if (provesEmail(application)) account.proveEmail(at);
  return account;
}

async function bind(
  tx: EntityManager,
  application: BindingApplication,
  account: Account,
  at: Date,
): Promise<void> {
  const bound = await tx.count(Guardianship, {
    account: account.id,
    student: application.student.id,
    endedAt: null,
  });
  if (bound > 0) return;
  tx.create(Guardianship, {
    account,
    student: application.student,
    relation: application.relation,
    relationNote: application.relationNote,
    startedAt: at,
    endedAt: null,
  });
}
