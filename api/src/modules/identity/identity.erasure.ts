import type { Erasure } from '../../personal-data.ts';
import { Account } from './account.entity.ts';
import { ApplicantSession, ContactCode } from './contact.entity.ts';
import { indexOf } from './contact-codes.service.ts';
import { Guardianship } from './guardianship.entity.ts';
import { OneTimeLink } from './one-time-link.entity.ts';
import { Session } from './session.entity.ts';
import { SignIn } from './sign-in.entity.ts';

/**
 * Removes who the person is, how they got in and what was sent to prove their contacts; ends their bindings. Where a
 * guardian asked for a child, only that guardian's binding ends: the other's is the other's right.
 */
export async function eraseIdentity(erasure: Erasure): Promise<void> {
  const { em, at, subject } = erasure;
  const account = await em.findOneOrFail(Account, { id: subject.accountId });
  await endSessions(erasure, subject.accountId);
  await em.nativeDelete(Session, { account: account.id });
  await em.nativeDelete(SignIn, { account: account.id });
  await em.nativeDelete(OneTimeLink, { account: account.id });
  await eraseContacts(erasure);
  await endGuardianships(em, at, {
    accountId: subject.guardianId ?? account.id,
    studentId: subject.studentId,
  });
  account.erase(at, { keepsRecord: subject.studentId !== null });
}

/** Ends what a guardian may see of children: of one, or of all. Ended bindings stay as record. */
export async function endGuardianships(
  em: Erasure['em'],
  at: Date,
  { accountId, studentId }: { accountId: string; studentId: string | null },
): Promise<number> {
  return em.nativeUpdate(
    Guardianship,
    { account: accountId, endedAt: null, ...(studentId ? { student: studentId } : {}) },
    { endedAt: at },
  );
}

/** Signs the account out everywhere; sockets close once this commits. */
export async function endSessions(
  { em, at, deps }: Pick<Erasure, 'em' | 'at' | 'deps'>,
  accountId: string,
): Promise<void> {
  const sessions = await em.find(Session, { account: accountId, revokedAt: null });
  for (const session of sessions) {
    session.revokedAt = at;
    await deps.events.announce(em, 'sessionEnded', { sessionId: session.id });
  }
  await em.flush();
}

async function eraseContacts({ em, deps, was: { email, phone } }: Erasure): Promise<void> {
  const contacts = [
    ...(email ? [{ channel: 'EMAIL' as const, address: email }] : []),
    ...(phone ? [{ channel: 'SMS' as const, address: phone }] : []),
  ];
  for (const contact of contacts) {
    await em.nativeDelete(ContactCode, {
      channel: contact.channel,
      addressIndex: indexOf({ deps }, contact),
    });
    for (const { id } of await em.find(ApplicantSession, contact))
      await deps.events.announce(em, 'sessionEnded', { sessionId: id });
    await em.nativeDelete(ApplicantSession, contact);
  }
}
