/**
 * Everything that the audit log records, as `subject.verb`. The API writes nothing else; the apps have a word for each.
 * Rows are kept for years: an action may be added, never renamed.
 */
export const AUDIT_ACTIONS = [
  'account.accessReissued',
  'account.activated',
  'account.closed',
  'account.erased',
  'account.locked',
  'account.opened',
  'account.passwordChanged',
  'account.passwordReset',
  'account.rescueConfirmed',
  'account.rescueSkipped',
  'account.signedOutEverywhere',
  'nationalId.revealed',
  'binding.approved',
  'binding.cancelled',
  'binding.formDownloaded',
  'binding.rejected',
  'binding.submitted',
  'binding.viewed',
  'bureauMember.ended',
  'bureauMember.invited',
  'dataRequest.accepted',
  'dataRequest.extended',
  'dataRequest.refused',
  'dataRequest.submitted',
  'dataRequest.withdrawn',
  'dataRights.downloaded',
  'identityProvider.removed',
  'identityProvider.saved',
  'oidcClient.registered',
  'oidcClient.secretRotated',
  'oidcClient.updated',
  'oidcGrant.given',
  'oidcGrant.revoked',
  'outside.linked',
  'outside.unlinked',
  'retention.applied',
  'session.opened',
  'session.revoked',
  'staff.ended',
  'staff.recorded',
  'student.enrolled',
  'student.enrolmentEnded',
  'student.viewed',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What staff did with a child's data, in the few words in which families read it (存取紀錄). */
export const ACCESS_KINDS = [
  'RECORD_VIEWED',
  'APPLICATION_VIEWED',
  'APPLICATION_FORM_DOWNLOADED',
  'NATIONAL_ID_REVEALED',
  'BINDING_DECIDED',
  'DATA_REQUEST_HANDLED',
  'RECORD_CHANGED',
] as const;
export type AccessKind = (typeof ACCESS_KINDS)[number];

/** The actions that families see in the record of who looked at their child's data; the others are none of them. */
export const ACCESS_KIND_OF: Readonly<Partial<Record<AuditAction, AccessKind>>> = {
  'student.viewed': 'RECORD_VIEWED',
  'binding.viewed': 'APPLICATION_VIEWED',
  'binding.formDownloaded': 'APPLICATION_FORM_DOWNLOADED',
  'nationalId.revealed': 'NATIONAL_ID_REVEALED',
  'binding.approved': 'BINDING_DECIDED',
  'binding.rejected': 'BINDING_DECIDED',
  'account.accessReissued': 'RECORD_CHANGED',
  'student.enrolled': 'RECORD_CHANGED',
  'student.enrolmentEnded': 'RECORD_CHANGED',
  'dataRequest.extended': 'DATA_REQUEST_HANDLED',
  'dataRequest.accepted': 'DATA_REQUEST_HANDLED',
  'dataRequest.refused': 'DATA_REQUEST_HANDLED',
};
