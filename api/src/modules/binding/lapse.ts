import { LockMode } from '@mikro-orm/core';
import { text } from '../../integrations/texts/texts.ts';
import { enqueue } from '../../jobs/queue.ts';
import type { Expiry } from '../../personal-data.ts';
import { audit } from '../audit/audit.ts';
import { mailBindingDecision } from './binding.jobs.ts';
import { BindingApplication } from './binding-application.entity.ts';

/**
 * Ends applications that nobody has decided for as long as the settings say, and tells the applicants to apply anew:
 * what somebody signed months ago is no ground to open a child's data on. Answers how many.
 */
export const lapseApplications: Expiry['remove'] = async ({ em, deps, at, before, batch }) => {
  const waiting = await em.find(
    BindingApplication,
    { status: 'SUBMITTED', submittedAt: { $lt: before } },
    { orderBy: { id: 'asc' }, limit: batch, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
  );
  for (const application of waiting) {
    const { id, locale, school, student } = application;
    application.lapse(text(locale, 'lapsed.reason'), at);
    await enqueue(
      em,
      mailBindingDecision,
      { applicationId: id, byFirstPassword: false },
      { key: `decision:${id}` },
    );
    audit(
      { em, at },
      {
        action: 'binding.lapsed',
        actor: { accountId: null, kind: 'SYSTEM' },
        schoolId: school.id,
        subject: { type: 'bindingApplication', id },
        studentId: student.id,
      },
    );
    await deps.events.announce(em, 'bindingApplicationChanged', { id });
  }
  await em.flush();
  return waiting.length;
};
