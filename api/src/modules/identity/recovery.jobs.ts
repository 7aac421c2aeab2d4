import { LOCALES } from '@qinshi/domain';
import { z } from 'zod';
import { systemScope } from '../../db/scope.ts';
import { contactRecordedMail } from '../../integrations/mail/templates/contact-recorded.ts';
import { emailChangedMail } from '../../integrations/mail/templates/email-changed.ts';
import { passwordResetMail } from '../../integrations/mail/templates/password-reset.ts';
import { passwordResetSms } from '../../integrations/sms/contact-code-sms.ts';
import { type AnyJob, defineJob } from '../../jobs/queue.ts';
import { Account } from './account.entity.ts';
import { CONTACT_CHANNELS } from './contact.entity.ts';

const letterOfReset = z.object({
  /** Null when nobody is to get it: the name is nobody's, or its hour is full. */
  contact: z.object({ channel: z.enum(CONTACT_CHANNELS), address: z.string() }).nullable(),
  code: z.string(),
});
export type LetterOfReset = z.infer<typeof letterOfReset>;

/** Sends the code for a new password to the rescue contact; one that has expired meanwhile is not sent any more. */
export const sendPasswordResetCode = defineJob({
  name: 'sendPasswordResetCode',
  payload: z.object({
    id: z.uuid(),
    /** A LetterOfReset, sealed: the queue is not a place to read codes in. */
    letter: z.string(),
    expiresAt: z.iso.datetime(),
    locale: z.enum(LOCALES),
  }),
  async run({ sealer, clock, mailer, sms }, { id, letter, expiresAt, locale }) {
    if (new Date(expiresAt) <= clock.now()) return;
    const opened = sealer.open(letter, { table: 'contact_code', column: 'letter', row: id });
    const { contact, code } = letterOfReset.parse(JSON.parse(opened));
    if (!contact) return;
    const { channel, address: to } = contact;
    const messageId = `password-reset.${id}`;
    if (channel === 'SMS') await sms.send({ to, text: passwordResetSms(locale, { code }), messageId });
    else await mailer.send({ to, ...passwordResetMail(locale, { code }), messageId });
  },
});

/** Tells whoever reads the old address that the account has another one now. */
export const mailEmailChanged = defineJob({
  name: 'mailEmailChanged',
  payload: z.object({
    accountId: z.uuid(),
    /** The address that was replaced, sealed. */
    letter: z.string(),
    changedAt: z.iso.datetime(),
    locale: z.enum(LOCALES),
  }),
  async run({ sealer, mailer }, { accountId, letter, changedAt, locale }) {
    const to = sealer.open(letter, { table: 'account', column: 'old_email', row: accountId });
    await mailer.send({
      to,
      ...emailChangedMail(locale, { changedAt: new Date(changedAt) }),
      messageId: `email-changed.${accountId}.${Date.parse(changedAt)}`,
    });
  },
});

/** Tells a guardian, at the address that the school has just recorded, that it was, and how to get in. */
export const mailContactRecorded = defineJob({
  name: 'mailContactRecorded',
  payload: z.object({ accountId: z.uuid(), recordedAt: z.iso.datetime(), locale: z.enum(LOCALES) }),
  async run({ orm, mailer }, { accountId, recordedAt, locale }) {
    const account = await systemScope(orm.em).findOne(Account, { id: accountId });
    if (!account?.email) return;
    await mailer.send({
      to: account.email,
      ...contactRecordedMail(locale, { name: account.name, recordedAt: new Date(recordedAt) }),
      messageId: `contact-recorded.${accountId}.${Date.parse(recordedAt)}`,
    });
  },
});

export const recoveryJobs: readonly AnyJob[] = [sendPasswordResetCode, mailEmailChanged, mailContactRecorded];
