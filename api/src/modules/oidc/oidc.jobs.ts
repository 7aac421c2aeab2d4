import { LOCALES } from '@qinshi/domain';
import { z } from 'zod';
import { systemScope } from '../../db/scope.ts';
import { outsideLinkedMail } from '../../integrations/mail/templates/outside-linked.ts';
import { type AnyJob, defineJob } from '../../jobs/queue.ts';
import { Account } from '../identity/account.entity.ts';
import { OidcArtifact } from './oidc-artifact.entity.ts';
import { OutsideAttempt } from './outside-identity.entity.ts';
import { rotateSigningKeys } from './signing-keys.ts';

/** Forgets what has expired, and changes the signing key when it is old. */
export const tidyOidc = defineJob({
  name: 'tidyOidc',
  payload: z.unknown(),
  cron: '17 19 * * *',
  async run(deps) {
    const expired = { expiresAt: { $lt: deps.clock.now() } };
    await systemScope(deps.orm.em).transactional(async (tx) => {
      await tx.nativeDelete(OidcArtifact, expired);
      await tx.nativeDelete(OutsideAttempt, expired);
    });
    await rotateSigningKeys(deps);
  },
});

/** Tells the owner of an account, at its e-mail address, that an outside account was linked to it. */
export const mailOutsideLinked = defineJob({
  name: 'mailOutsideLinked',
  payload: z.object({
    /** The link, not the account: a second link is told again. */
    id: z.uuid(),
    accountId: z.uuid(),
    provider: z.string(),
    linkedAt: z.iso.datetime(),
    locale: z.enum(LOCALES),
  }),
  async run({ orm, mailer }, { id, accountId, provider, linkedAt, locale }) {
    const account = await systemScope(orm.em).findOne(Account, { id: accountId });
    if (!account?.email) return;
    await mailer.send({
      to: account.email,
      ...outsideLinkedMail(locale, { name: account.name, provider, linkedAt: new Date(linkedAt) }),
      messageId: `outside-linked.${id}`,
    });
  },
});

export const oidcJobs: readonly AnyJob[] = [tidyOidc, mailOutsideLinked];
