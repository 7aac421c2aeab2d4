import { maskName } from '@qinshi/domain';
import { z } from 'zod';
import { systemScope } from '../../db/scope.ts';
import { bindingApprovedByLinkMail } from '../../integrations/mail/templates/binding-approved-by-link.ts';
import { bindingApprovedExistingAccountMail } from '../../integrations/mail/templates/binding-approved-existing-account.ts';
import { bindingApprovedNewAccountMail } from '../../integrations/mail/templates/binding-approved-new-account.ts';
import { bindingRejectedMail } from '../../integrations/mail/templates/binding-rejected.ts';
import { defineJob } from '../../jobs/queue.ts';
import { ACTIVATION_DAYS } from '../identity/account.entity.ts';
import { LINK_DAYS } from '../identity/activation.service.ts';
import { BindingApplication } from './binding-application.entity.ts';

/** Tells the guardian by e-mail what the school decided, and how to sign in. */
export const mailBindingDecision = defineJob({
  name: 'mailBindingDecision',
  payload: z.object({
    applicationId: z.uuid(),
    /** Whether the last six of the own number are the way in: a new account, or one that nobody has activated. */
    byFirstPassword: z.boolean(),
    /** The link that opens the account instead, sealed. */
    link: z.object({ id: z.uuid(), letter: z.string() }).optional(),
  }),
  async run({ orm, mailer, config, sealer }, { applicationId, byFirstPassword, link }) {
    const application = await systemScope(orm.em).findOne(
      BindingApplication,
      { id: applicationId },
      { populate: ['guardianAccount'] },
    );
    // Its guardian has asked to be deleted meanwhile.
    if (!application) return;
    const { locale, status, guardianName, guardianEmail, rejectionReason, schoolName, className } =
      application;
    const { publicUrl } = config;
    const account = application.guardianAccount?.getEntity();
    // Usernames of staff and pupils hold part of an identity number (product rule) and never travel by mail.
    const tellsUsername = byFirstPassword && account !== undefined && account.username === account.email;
    const facts = { schoolName, className, guardianName, publicUrl };
    const content =
      status === 'REJECTED'
        ? bindingRejectedMail(locale, {
            ...facts,
            studentName: maskName(application.studentName),
            reason: rejectionReason ?? '',
            isLapsed: application.decidedBy === null,
          })
        : link
          ? bindingApprovedByLinkMail(locale, {
              ...facts,
              studentName: application.studentName,
              url: sealer.open(link.letter, { table: 'one_time_link', column: 'letter', row: link.id }),
              linkDays: LINK_DAYS,
            })
          : tellsUsername
            ? bindingApprovedNewAccountMail(locale, {
                ...facts,
                studentName: application.studentName,
                username: account.username,
                activationDays: ACTIVATION_DAYS,
              })
            : bindingApprovedExistingAccountMail(locale, { ...facts, studentName: application.studentName });
    await mailer.send({
      to: account?.email ?? guardianEmail,
      ...content,
      messageId: `binding-decision.${applicationId}`,
    });
  },
});
