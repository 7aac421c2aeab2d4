import type { EntityManager } from '../../db/orm.ts';
import { enqueue } from '../../jobs/queue.ts';
import type { Expiry } from '../../personal-data.ts';
import { removeFiles } from '../files/files.jobs.ts';
import { BindingApplication } from './binding-application.entity.ts';
import { lapseApplications } from './lapse.ts';

/** Applications that came to nothing, and forms of bindings that ended long ago. */
export const bindingExpiries: readonly Expiry[] = [
  { name: 'waitingApplications', period: 'RETENTION_WAITING_APPLICATIONS', remove: lapseApplications },
  {
    name: 'closedApplications',
    period: 'RETENTION_CLOSED_APPLICATIONS',
    remove: ({ em, before, batch }) =>
      removeApplications(
        em,
        `status in ('REJECTED', 'CANCELLED') and coalesce(decided_at, cancelled_at) < ?`,
        [before],
        batch,
      ),
  },
  {
    name: 'bindingForms',
    period: 'RETENTION_BINDING_FORMS',
    // A form proves why somebody could see a child: its time begins when that is over.
    remove: ({ em, before, batch }) =>
      removeApplications(
        em,
        `status = 'APPROVED' and decided_at < ? and not exists (
           select from guardianship where guardianship.account_id = guardian_account_id
             and guardianship.student_id = binding_application.student_id
             and (guardianship.ended_at is null or guardianship.ended_at >= ?))`,
        [before, before],
        batch,
      ),
  },
];

/**
 * Deletes at most `batch` applications, with the signatures that no other application stands on (children who were
 * applied for together share one), and tells how many.
 */
export async function removeApplications(
  em: EntityManager,
  condition: string,
  params: readonly unknown[],
  batch: number,
): Promise<number> {
  const rows = await em.execute<{ key: string }[]>(
    `delete from binding_application where id = any (array(
       select id from binding_application where ${condition} order by id limit ? for update skip locked
     )) returning signature_key as key`,
    [...params, batch],
  );
  const keys = [...new Set(rows.map(({ key }) => key))];
  const kept = await em.find(
    BindingApplication,
    { signatureKey: { $in: keys } },
    { fields: ['signatureKey'] },
  );
  const needed = new Set(kept.map(({ signatureKey }) => signatureKey));
  const loose = keys.filter((key) => !needed.has(key));
  if (loose.length > 0) await enqueue(em, removeFiles, { keys: loose });
  return rows.length;
}
