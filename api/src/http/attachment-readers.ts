import { ATTACHED_TO as DATA_REQUEST } from '../modules/data-rights/data-request.entity.ts';
import { mayReadRequest } from '../modules/data-rights/data-rights.access.ts';
import type { AttachmentReader } from '../modules/files/uploads.service.ts';
import { openLeave } from '../modules/leave/leave.access.ts';
import { ATTACHED_TO as LEAVE_REQUEST } from '../modules/leave/leave-request.entity.ts';
import { ATTACHED_TO as MESSAGE } from '../modules/messages/message.entity.ts';
import { openMessage } from '../modules/messages/messages.access.ts';
import { ATTACHED_TO as SURVEY_ANSWER } from '../modules/surveys/survey.entity.ts';
import { openAnswer } from '../modules/surveys/surveys.access.ts';

/** Who may read attached files besides their owner, by the type of what they are part of (see modules/files). */
export const attachmentReaders: Readonly<Record<string, AttachmentReader>> = {
  [DATA_REQUEST]: mayReadRequest,
  [LEAVE_REQUEST]: async (context, id) => (await openLeave(context, id)) !== null,
  [MESSAGE]: async (context, id) => (await openMessage(context, id)) !== null,
  [SURVEY_ANSWER]: async (context, id) => (await openAnswer(context, id)) !== null,
};
