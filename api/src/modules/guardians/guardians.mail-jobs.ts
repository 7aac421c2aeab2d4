import { LOCALES } from '@qinshi/domain';
import { z } from 'zod';
import { systemScope } from '../../db/scope.ts';
import { guardianCorrectedMail } from '../../integrations/mail/templates/guardian-corrected.ts';
import { guardianUnboundMail } from '../../integrations/mail/templates/guardian-unbound.ts';
import { defineJob } from '../../jobs/queue.ts';
import { Account } from '../identity/account.entity.ts';

const CORRECTED_FACTS = ['name', 'nationalId', 'relation'] as const;
export type CorrectedFact = (typeof CORRECTED_FACTS)[number];

/** Tells a guardian which facts the school has put right; not what they are, nor what they were. */
export const mailGuardianCorrected = defineJob({
  name: 'mailGuardianCorrected',
  payload: z.object({
    accountId: z.uuid(),
    changed: z.array(z.enum(CORRECTED_FACTS)),
    /** Whether the last six of the corrected number are the way in now. */
    byFirstPassword: z.boolean(),
    at: z.iso.datetime(),
    locale: z.enum(LOCALES),
  }),
  async run({ orm, mailer }, { accountId, changed, byFirstPassword, at, locale }) {
    const account = await systemScope(orm.em).findOne(Account, { id: accountId });
    if (!account?.email) return;
    await mailer.send({
      to: account.email,
      ...guardianCorrectedMail(locale, { name: account.name, changed, byFirstPassword, at: new Date(at) }),
      messageId: `guardian-corrected.${accountId}.${Date.parse(at)}`,
    });
  },
});

/** Tells a guardian that the school has ended a binding; to whom is masked, why is asked at school. */
export const mailGuardianUnbound = defineJob({
  name: 'mailGuardianUnbound',
  payload: z.object({
    accountId: z.uuid(),
    /** Masked. */
    studentName: z.string(),
    at: z.iso.datetime(),
    locale: z.enum(LOCALES),
  }),
  async run({ orm, mailer }, { accountId, studentName, at, locale }) {
    const account = await systemScope(orm.em).findOne(Account, { id: accountId });
    if (!account?.email) return;
    await mailer.send({
      to: account.email,
      ...guardianUnboundMail(locale, { name: account.name, studentName, at: new Date(at) }),
      messageId: `guardian-unbound.${accountId}.${Date.parse(at)}`,
    });
  },
});
