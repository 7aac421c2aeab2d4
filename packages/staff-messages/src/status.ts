import type { MessageStatus } from '@qinshi/domain';
import type { Tone } from '@qinshi/ui';

/** How a state of a message looks. */
export const TONES: Readonly<Record<MessageStatus, Tone>> = {
  SCHEDULED: 'wait',
  SENDING: 'live',
  SENT: 'ok',
  RECALLED: 'quiet',
};
