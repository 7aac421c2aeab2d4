import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem, systemScope } from '../../db/scope.ts';
import type { UseCase } from '../../use-case.ts';
import { ApplicantSession } from '../identity/contact.entity.ts';
import { type Contact, spendContactCode } from '../identity/contact-codes.service.ts';
import { hashToken, newToken } from '../identity/sessions.ts';

const APPLICANT_HOURS = 24;

/** Opens an applicant session for a contact that has proven itself by code. @throws Refusal like spendContactCode. */
export async function openApplicantSession(
  useCase: UseCase,
  input: Contact & { code: string },
): Promise<{ applicant: ApplicantSession; token: string; expiresAt: Date }> {
  const contact = await spendContactCode(useCase, input, input.code);
  const { token, tokenHash } = newToken();
  const expiresAt = new Date(useCase.at.getTime() + APPLICANT_HOURS * 3_600_000);
  const applicant = await systemScope(useCase.em).transactional(async (tx) =>
    tx.create(ApplicantSession, { ...contact, tokenHash, createdAt: useCase.at, expiresAt, endedAt: null }),
  );
  return { applicant, token, expiresAt };
}

/** Who holds this applicant cookie; null when it has ended. */
export async function applicantOfToken(
  em: EntityManager,
  token: string,
  at: Date,
): Promise<ApplicantSession | null> {
  return em.findOne(ApplicantSession, { tokenHash: hashToken(token), endedAt: null, expiresAt: { $gt: at } });
}

/** Ends the applicant session; its sockets close. */
export async function endApplicantSession(
  { em, at, deps }: UseCase,
  applicant: ApplicantSession,
): Promise<void> {
  await em.transactional(async (tx) => {
    await actAsSystem(tx, 'applicantSession.end');
    await tx.nativeUpdate(ApplicantSession, { id: applicant.id }, { endedAt: at });
    await deps.events.announce(tx, 'sessionEnded', { sessionId: applicant.id });
  });
}
