import type { Expiry } from '../../personal-data.ts';
import { removeUploads } from '../files/files.personal-data.ts';
import { ATTACHED_TO } from './leave-request.entity.ts';

/** A file or two come with most requests that have any; ten at the most with each sending. */
const FILES_OF_EACH = 100;

/**
 * Requests that came to nothing go whole, with periods, steps and files. What was granted is the reason why an absence is
 * excused and stays with the school record as long as that; its proof, often a doctor's note, does not.
 */
export const leaveExpiries: readonly Expiry[] = [
  {
    name: 'leave',
    period: 'RETENTION_LEAVE',
    async remove({ em, before, batch }) {
      const rows = await em.execute<{ id: string }[]>(
        `delete from leave_request where id = any (array(
           select id from leave_request where closed_at < ? and status <> 'APPROVED'
           order by id limit ? for update skip locked
         )) returning id`,
        [before, batch],
      );
      if (rows.length === 0) return 0;
      const ids = `{${rows.map(({ id }) => id).join(',')}}`;
      const condition = 'attached_type = ? and attached_id = any (?::uuid[])';
      await removeUploads(em, condition, [ATTACHED_TO, ids], rows.length * FILES_OF_EACH);
      return rows.length;
    },
  },
  {
    name: 'leaveProof',
    period: 'RETENTION_LEAVE',
    remove: ({ em, before, batch }) =>
      removeUploads(
        em,
        'attached_type = ? and attached_id in (select id from leave_request where closed_at < ?)',
        [ATTACHED_TO, before],
        batch,
      ),
  },
];
