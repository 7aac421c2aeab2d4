import { ATTACHED_TO as DATA_REQUEST } from '../modules/data-rights/data-request.entity.ts';
import { mayReadRequest } from '../modules/data-rights/data-rights.access.ts';
import type { AttachmentReader } from '../modules/files/uploads.service.ts';
import { openLeave } from '../modules/leave/leave.access.ts';
import { ATTACHED_TO as LEAVE_REQUEST } from '../modules/leave/leave-request.entity.ts';

/** Who may read attached files besides their owner, by the type of what they are part of (see modules/files). */
export const attachmentReaders: Readonly<Record<string, AttachmentReader>> = {
  [DATA_REQUEST]: mayReadRequest,
  [LEAVE_REQUEST]: async (context, id) => (await openLeave(context, id)) !== null,
};
