import { LockMode } from '@mikro-orm/core';
import { normalizeEmail, normalizeName } from '@qinshi/domain';
import { actAsSystem, systemScope } from '../../db/scope.ts';
import { conflict, notFound, Refusal } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { Account } from './account.entity.ts';
import { followRecords, lookAgain, type RecordWork } from './accounts.service.ts';
import { mailLink } from './activation.service.ts';
import type { InviteBureauAdministratorInput } from './bureau.types.ts';
import { BureauMember } from './guardianship.entity.ts';

/** A bureau has dozens; those who left are remembered. */
const MAX_SHOWN = 200;

/** The administrators of the bureau, those in office first, accounts included. */
export function bureauAdministrators({ em }: Pick<UseCase, 'em'>): Promise<BureauMember[]> {
  return em.find(
    BureauMember,
    {},
    {
      populate: ['account'],
      orderBy: [{ endedAt: 'desc nulls first' }, { startedAt: 'asc' }],
      limit: MAX_SHOWN,
    },
  );
}

/**
 * Makes somebody an administrator of the bureau. A new account opens by the link that is mailed; a person who already
 * uses the platform under that address and name, and has shown to read its mail, keeps the one account.
 * @throws Refusal CONFLICT on `email` (ALREADY_ADMINISTRATOR, EMAIL_TAKEN, EMAIL_UNPROVEN).
 */
export async function inviteBureauAdministrator(
  useCase: UseCase,
  viewer: Viewer,
  input: InviteBureauAdministratorInput,
): Promise<BureauMember> {
  const { em, at } = useCase;
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'bureau.invite');
    const work = { ...useCase, em: tx };
    const account = await accountOfInvited(work, input);
    const former = await tx.findOne(BureauMember, { account: account.id });
    if (former && !former.endedAt) throw conflict('ALREADY_ADMINISTRATOR', 'email');
    const title = input.title.trim();
    const member = former ?? tx.create(BureauMember, { account, title, startedAt: at, endedAt: null });
    Object.assign(member, { title, startedAt: at, endedAt: null });
    account.admitByLink();
    await tx.flush();
    if (!account.isActivated()) await mailLink(work, account);
    await lookAgain(work, account.id);
    record(work, viewer, 'bureauMember.invited', member);
    return member;
  });
}

async function accountOfInvited(work: RecordWork, input: InviteBureauAdministratorInput): Promise<Account> {
  const { em, at } = work;
  const email = normalizeEmail(input.email);
  const name = normalizeName(input.name);
  const known = await em.findOne(Account, { $or: [{ email }, { username: email }] });
  if (known) {
    if (known.name !== name || known.email !== email) throw conflict('EMAIL_TAKEN', 'email');
    // An address that somebody else once typed must not become the way into the bureau: a school records the addresses
    // of its staff, and whoever has chosen the password need not be who reads the mailbox.
    const opensByMailAlone = !known.isActivated() && !known.nationalIdSealed;
    if (!known.emailProvenAt && !opensByMailAlone) throw conflict('EMAIL_UNPROVEN', 'email');
    return known;
  }
  return em.create(Account, {
    username: email,
    name,
    email,
    phone: null,
    nationalIdSealed: null,
    nationalIdIndex: null,
    passwordHash: null,
    initialPasswordUntil: null,
    lockedUntil: null,
    rescueReviewedAt: null,
    createdAt: at,
    closedAt: null,
    erasedAt: null,
  });
}

/**
 * Ends somebody's office at the bureau; the account closes unless something else speaks for it.
 * @throws Refusal NOT_FOUND, FORBIDDEN (OWN_ACCOUNT), CONFLICT (LAST_ADMINISTRATOR).
 */
export async function endBureauAdministrator(
  useCase: UseCase,
  viewer: Viewer,
  id: string,
): Promise<BureauMember> {
  const { em, at } = useCase;
  const found = await em.findOne(BureauMember, { id, endedAt: null });
  if (!found) throw notFound();
  if (found.account.id === viewer.account.id) throw new Refusal('FORBIDDEN', 'OWN_ACCOUNT');
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'bureau.end');
    const work = { ...useCase, em: tx };
    // Two who end each other at once: the second finds only one left.
    const inOffice = await tx.find(
      BureauMember,
      { endedAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true, populate: ['account'] },
    );
    const member = inOffice.find((each) => each.id === id);
    if (!member) throw notFound();
    if (inOffice.length <= 1) throw conflict('LAST_ADMINISTRATOR');
    member.endedAt = at;
    await tx.flush();
    await followRecords(work, [member.account.id]);
    await lookAgain(work, member.account.id);
    record(work, viewer, 'bureauMember.ended', member);
    return member;
  });
}

function record(
  work: RecordWork,
  viewer: Viewer,
  action: 'bureauMember.invited' | 'bureauMember.ended',
  { id }: BureauMember,
): void {
  audit(work, { action, actor: actorOf(viewer), subject: { type: 'bureauMember', id } });
}

/** When each account last got in. */
export async function lastSignIns(
  em: UseCase['em'],
  accountIds: readonly string[],
): Promise<Map<string, Date>> {
  const rows = await systemScope(em).execute<{ id: string; at: Date | string }[]>(
    `select account_id as id, max("at") as at from sign_in
     where outcome = 'SUCCEEDED' and account_id = any(?::uuid[]) group by 1`,
    [`{${accountIds.join(',')}}`],
  );
  return new Map(rows.map(({ id, at }) => [id, new Date(at)]));
}
