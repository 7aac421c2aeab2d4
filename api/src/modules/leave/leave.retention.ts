import type { Expiry } from '../../personal-data.ts';
import { removeUploads } from '../files/files.personal-data.ts';
import { ATTACHED_TO } from './leave-request.entity.ts';

/** A file or two come with most requests that have any; ten at the most with each sending. */
const FILES_OF_EACH = 100;

/** Requests that nobody asks about any more, with their files. Periods and steps go with them. */
export const leaveExpiries: readonly Expiry[] = [
  {
    name: 'leave',
    period: 'RETENTION_LEAVE',
    async remove({ em, before, batch }) {
      const rows = await em.execute<{ id: string }[]>(
        `delete from leave_request where id = any (array(
           select id from leave_request where closed_at < ? order by id limit ? for update skip locked
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
];
