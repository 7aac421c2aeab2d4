import type { MessagesSender } from '@qinshi/staff-messages';
import type { SessionViewer } from './session.ts';

/** Who writes to families, as the pages of messages want to know it. */
export function senderOf({ activeIdentity }: SessionViewer): MessagesSender {
  const { kind, school } = activeIdentity;
  return {
    kind: kind === 'OFFICE' || kind === 'BUREAU_ADMIN' ? kind : 'SCHOOL_ADMIN',
    schoolId: school?.id ?? null,
    ownClasses: [],
  };
}
