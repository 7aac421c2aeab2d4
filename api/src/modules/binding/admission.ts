import { LockMode } from '@mikro-orm/core';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { conflict } from '../../graphql/errors.ts';
import { enqueue } from '../../jobs/queue.ts';
import type { AuditLine } from '../audit/audit.ts';
import { restrictionInForce, restrictionsFollow } from '../guardians/custody.queries.ts';
import { ACTIVATION_DAYS, Account } from '../identity/account.entity.ts';
import { lookAgain, type RecordWork } from '../identity/accounts.service.ts';
import { issueLink } from '../identity/activation.service.ts';
import { Guardianship } from '../identity/guardianship.entity.ts';
import { mailBindingDecision } from './binding.jobs.ts';
import type { BindingApplication } from './binding-application.entity.ts';
import { guardianNumberPlace } from './guardian-number.ts';

/**
 * What an approval does, whoever approves: binds the guardian to the child, making the account when there is none, and
 * queues the mail. The caller holds the row, acts as the system, and writes the line of the log.
 * @param decider null: the system, because the household registry agrees.
 * @returns what the line tells beside.
 * @throws Refusal CONFLICT (CUSTODY_RESTRICTED; EMAIL_TAKEN on `guardianEmail`).
 */
export async function admitGuardian(
  work: RecordWork,
  application: BindingApplication,
  decider: Account | null,
): Promise<NonNullable<AuditLine['details']>> {
  const { em, at, deps } = work;
  await refuseRestricted(em, application, at);
  const { account, way } = await accountFor(work, application);
  await restrictionsFollow(em, account);
  await bind(em, application, account, at);
  application.approve(account, decider, at);
  // Open pages follow the children that there were: they connect anew, and follow this one too.
  await lookAgain(work, account.id);
  const byLink = way === 'LINK' || (way === 'FIRST_PASSWORD' && deps.config.ACTIVATION_MODE === 'link');
  const byFirstPassword = way === 'FIRST_PASSWORD' && !byLink;
  // Only to the account's own address: what was typed into the form is not proven to be the guardian's.
  const link = byLink && account.email ? await issueLink(work, account) : null;
  await enqueue(
    em,
    mailBindingDecision,
    {
      applicationId: application.id,
      byFirstPassword,
      ...(link ? { link: { id: link.id, letter: link.letter } } : {}),
    },
    { key: `decision:${application.id}` },
  );
  return { byFirstPassword, byLink, accountId: account.id };
}

/** @throws Refusal CONFLICT CUSTODY_RESTRICTED: a court order keeps the applicant from the child. */
async function refuseRestricted(tx: EntityManager, application: BindingApplication, at: Date): Promise<void> {
  const { student, guardianAccount, guardianNationalIdIndex: nationalIdIndex } = application;
  const person = { accountId: guardianAccount?.id ?? null, nationalIdIndex };
  if (await restrictionInForce(tx, student.id, person, at)) throw conflict('CUSTODY_RESTRICTED');
}

/**
 * The guardian's account, ready to be signed in to; made when nobody with that number has one yet. Two approvals for the same new guardian at
 * once make one: the second waits at the unique index and then finds the first's.
 */
async function accountFor(
  { em, at, deps }: RecordWork,
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
