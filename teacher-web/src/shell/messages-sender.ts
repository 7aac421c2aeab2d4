import type { MessagesSender } from '@qinshi/staff-messages';
import type { SessionViewer } from './session.ts';

/** Who writes to families, as the pages of messages want to know it. */
export function senderOf({ activeIdentity, classGroups }: SessionViewer): MessagesSender {
  const { kind, school } = activeIdentity;
  return {
    kind: kind === 'OFFICE' || kind === 'SCHOOL_ADMIN' ? kind : 'HOMEROOM_TEACHER',
    schoolId: school?.id ?? null,
    ownClasses: classGroups,
  };
}
