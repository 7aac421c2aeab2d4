import { type Locale, normalizeEmail, normalizePhone } from '@qinshi/domain';
import { actAsSystem, systemScope } from '../../db/scope.ts';
import { badInput, conflict } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { enqueue } from '../../jobs/queue.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { Account } from './account.entity.ts';
import { spendContactCode, spendResetCodes } from './contact-codes.service.ts';
import type { RescueInfoInput } from './identity.inputs.ts';
import { proveOwner } from './prove-owner.ts';
import { mailEmailChanged } from './recovery.jobs.ts';
import { lockAccount } from './sign-in.service.ts';

/**
 * Stores rescue data and closes the rescue step. A changed e-mail address needs the code sent to it; that and a changed
 * mobile need the password as well, once the step has been done: whoever finds an open session must not carry the
 * account away. Codes that the former contacts received open nothing any more. For a parent the address becomes the
 * username. The old address is told.
 * @throws Refusal on `email` (EMAIL_TAKEN), `code` or `currentPassword`.
 */
export async function confirmRescueInfo(
  useCase: UseCase,
  viewer: Viewer,
  input: RescueInfoInput,
  locale: Locale,
): Promise<Viewer> {
  const { em, at, deps } = useCase;
  const { email: oldEmail, phone: oldPhone, id } = viewer.account;
  const email = input.email ? normalizeEmail(input.email) : oldEmail;
  const changesEmail = email !== null && email !== oldEmail;
  const phone = input.phone ? normalizePhone(input.phone) : oldPhone;
  const changesPhone = phone !== oldPhone;
  if (changesEmail) await refuseTaken(useCase, viewer, email, input);
  if ((changesEmail || changesPhone) && viewer.account.rescueReviewedAt)
    await proveOwner(useCase, viewer, input.currentPassword);
  if (changesEmail) await spendContactCode(useCase, { channel: 'EMAIL', address: email }, input.code ?? '');
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'account.confirmRescue');
    const account = await lockAccount(tx, id);
    // Whose username is the e-mail address (parents), signs in with the new one from now on.
    if (changesEmail && account.username === account.email) account.username = email;
    account.email = email;
    if (changesEmail) account.proveEmail(at);
    if (changesPhone) account.phone = phone;
    if (changesEmail || changesPhone) await spendResetCodes({ ...useCase, em: tx }, id);
    account.rescueReviewedAt = at;
    audit(
      { em: tx, at },
      {
        action: 'account.rescueConfirmed',
        actor: actorOf(viewer),
        subject: { type: 'account', id },
        details: { emailChanged: changesEmail, phoneChanged: changesPhone },
      },
    );
    if (changesEmail && oldEmail) {
      const letter = deps.sealer.seal(oldEmail, { table: 'account', column: 'old_email', row: id });
      await enqueue(tx, mailEmailChanged, { accountId: id, letter, changedAt: at.toISOString(), locale });
    }
    return { ...viewer, account, nextStep: 'DONE' };
  });
}

async function refuseTaken(
  { deps }: UseCase,
  { account }: Viewer,
  email: string,
  { code }: RescueInfoInput,
): Promise<void> {
  const owner = await systemScope(deps.orm.em).findOne(Account, {
    $or: [{ email }, { username: email }],
    id: { $ne: account.id },
  });
  if (owner) throw conflict('EMAIL_TAKEN', 'email');
  if (!code) throw badInput('REQUIRED', 'code');
}

/** Closes the rescue step without data; it can be filled in later. */
export async function skipRescueInfo({ em, at }: UseCase, viewer: Viewer): Promise<Viewer> {
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'account.skipRescue');
    const account = await lockAccount(tx, viewer.account.id);
    account.rescueReviewedAt = at;
    audit(
      { em: tx, at },
      {
        action: 'account.rescueSkipped',
        actor: actorOf(viewer),
        subject: { type: 'account', id: account.id },
      },
    );
    return { ...viewer, account, nextStep: 'DONE' };
  });
}
