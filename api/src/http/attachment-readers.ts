import { ATTACHED_TO } from '../modules/data-rights/data-request.entity.ts';
import { mayReadRequest } from '../modules/data-rights/data-rights.access.ts';
import type { AttachmentReader } from '../modules/files/uploads.service.ts';

/** Who may read attached files besides their owner, by the type of what they are part of (see modules/files). */
export const attachmentReaders: Readonly<Record<string, AttachmentReader>> = {
  [ATTACHED_TO]: mayReadRequest,
};
