import DataLoader from 'dataloader';
import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { attachmentsOf } from '../files/attachments.ts';
import type { Upload } from '../files/upload.entity.ts';
import { School } from '../schools/school.entity.ts';
import { nameInRecord } from '../schools/schools.access.ts';
import { grouped } from '../schools/schools.loaders.ts';
import { Student } from '../schools/student.entity.ts';
import { ATTACHED_TO, MessageAudience } from './message.entity.ts';
import {
  countRecipients,
  type MessageCounts,
  type MessagePart,
  partsOfMessages,
} from './messages.queries.ts';

/** What the viewer has of a message, for one child or in person. */
export interface OwnRecipient {
  messageId: string;
  studentId: string;
  readAt: Date | string | null;
}

export interface MessageLoaders {
  messageAudience: DataLoader<string, MessageAudience[]>;
  /** Read with the system’s eyes, of messages that the viewer keeps. */
  messageCounts: DataLoader<string, MessageCounts>;
  messageParts: DataLoader<string, MessagePart[]>;
  /** Rows of the viewer’s own, one for each child. */
  ownMessageRecipients: DataLoader<string, OwnRecipient[]>;
  /** Files of a message that the viewer may see; the row scopes know only their owners. */
  messageUploads: DataLoader<string, Upload[]>;
  /** The pupil of a list of the unread: who it is belongs to that record, wherever the pupil is now. */
  messageStudent: DataLoader<string, Student>;
  /** The school of a message that the viewer may see, wherever the child is now. */
  messageSchool: DataLoader<string, School>;
}

export function messageLoaders(em: EntityManager): MessageLoaders {
  return {
    messageAudience: grouped(
      async (ids) => {
        // Whom it is for stands in rows that the viewer may read; who they are belongs to it, wherever they are now.
        const own = await em.find(MessageAudience, { message: { $in: ids } }, { fields: ['id'] });
        return systemScope(em).find(
          MessageAudience,
          { id: { $in: own.map(({ id }) => id) } },
          { populate: ['school', 'classGroup', 'student'], orderBy: { id: 'asc' } },
        );
      },
      (row) => row.message.id,
    ),
    messageCounts: new DataLoader(async (ids) => {
      const counts = await countRecipients(systemScope(em), ids);
      return ids.map((id) => counts.get(id) ?? { recipients: 0, read: 0 });
    }),
    messageParts: grouped(
      (ids) => partsOfMessages(systemScope(em), ids),
      (row) => row.messageId,
    ),
    ownMessageRecipients: grouped(
      (ids) =>
        executeBound<OwnRecipient>(
          em,
          `select message_id as "messageId", student_id as "studentId", read_at as "readAt" from message_recipient
           where message_id = any($1::uuid[]) and account_id = (select scope.account()) order by student_id`,
          [ids],
        ),
      (row) => row.messageId,
    ),
    messageUploads: new DataLoader(async (ids) => {
      const uploads = await attachmentsOf(systemScope(em), ATTACHED_TO, ids);
      return ids.map((id) => uploads.get(id) ?? []);
    }),
    messageStudent: new DataLoader(async (ids) => {
      const rows = await systemScope(em).find(Student, { id: { $in: [...ids] } });
      const byId = new Map(rows.map((row) => [row.id, nameInRecord(row)]));
      return ids.map((id) => byId.get(id) ?? new Error(`There is no pupil ${id}.`));
    }),
    messageSchool: new DataLoader(async (ids) => {
      const rows = await systemScope(em).find(School, { id: { $in: [...ids] } });
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? new Error(`There is no school ${id}.`));
    }),
  };
}
