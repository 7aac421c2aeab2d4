import { LOCALES } from '@qinshi/domain';
import { z } from 'zod';
import { systemScope } from '../../db/scope.ts';
import { activationLinkMail } from '../../integrations/mail/templates/activation-link.ts';
import { type AnyJob, defineJob } from '../../jobs/queue.ts';
import { OneTimeLink } from './one-time-link.entity.ts';

/** Mails the link that opens an account; one that is used, replaced or too old meanwhile is not sent any more. */
export const mailActivationLink = defineJob({
  name: 'mailActivationLink',
  payload: z.object({
    linkId: z.uuid(),
    /** The address of the link, sealed: the queue is not a place to open accounts from. */
    letter: z.string(),
    locale: z.enum(LOCALES),
  }),
  async run({ orm, sealer, clock, mailer }, { linkId, letter, locale }) {
    const link = await systemScope(orm.em).findOne(
      OneTimeLink,
      { id: linkId, spentAt: null, expiresAt: { $gt: clock.now() } },
      { populate: ['account'] },
    );
    const account = link?.account.getEntity();
    if (!link || !account?.email) return;
    const url = sealer.open(letter, { table: 'one_time_link', column: 'letter', row: linkId });
    await mailer.send({
      to: account.email,
      ...activationLinkMail(locale, { name: account.name, url, expiresAt: link.expiresAt }),
      messageId: `activation.${linkId}`,
    });
  },
});

export const activationJobs: readonly AnyJob[] = [mailActivationLink];
