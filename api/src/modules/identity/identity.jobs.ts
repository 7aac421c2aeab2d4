import { LOCALES } from '@qinshi/domain';
import { z } from 'zod';
import { systemScope } from '../../db/scope.ts';
import { contactCodeMail } from '../../integrations/mail/templates/contact-code.ts';
import { passwordChangedMail } from '../../integrations/mail/templates/password-changed.ts';
import { contactCodeSms } from '../../integrations/sms/contact-code-sms.ts';
import { type AnyJob, defineJob } from '../../jobs/queue.ts';
import { Account } from './account.entity.ts';

/** Sends a contact code; one that has expired meanwhile is not sent any more. */
export const sendContactCode = defineJob({
  name: 'sendContactCode',
  payload: z.object({
    id: z.uuid(),
    /** Channel, address and code, sealed: the queue is not a place to read codes in. */
    letter: z.string(),
    expiresAt: z.iso.datetime(),
    locale: z.enum(LOCALES),
  }),
  async run({ sealer, clock, mailer, sms }, { id, letter, expiresAt, locale }) {
    if (new Date(expiresAt) <= clock.now()) return;
    const opened = sealer.open(letter, { table: 'contact_code', column: 'letter', row: id });
    const { channel, address, code }: { channel: 'EMAIL' | 'SMS'; address: string; code: string } =
      JSON.parse(opened);
    const messageId = `contact-code.${id}`;
    if (channel === 'SMS') await sms.send({ to: address, text: contactCodeSms(locale, { code }), messageId });
    else await mailer.send({ to: address, ...contactCodeMail(locale, { code }), messageId });
  },
});

/** Tells the owner of an account, at its e-mail address, that the password was changed. */
export const mailPasswordChanged = defineJob({
  name: 'mailPasswordChanged',
  payload: z.object({ accountId: z.uuid(), changedAt: z.iso.datetime(), locale: z.enum(LOCALES) }),
  async run({ orm, mailer }, { accountId, changedAt, locale }) {
    const account = await systemScope(orm.em).findOne(Account, { id: accountId });
    if (!account?.email) return;
    await mailer.send({
      to: account.email,
      ...passwordChangedMail(locale, { name: account.name, changedAt: new Date(changedAt) }),
      messageId: `password-changed.${accountId}.${Date.parse(changedAt)}`,
    });
  },
});

export const identityJobs: readonly AnyJob[] = [sendContactCode, mailPasswordChanged];
