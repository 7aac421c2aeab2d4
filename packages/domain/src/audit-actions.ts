/**
 * Everything that the audit log records, as `subject.verb`. The API writes nothing else; the apps have a word for each.
 * Rows are kept for years: an action may be added, never renamed.
 */
export const AUDIT_ACTIONS = [
  'account.locked',
  'account.passwordChanged',
  'account.passwordReset',
  'account.rescueConfirmed',
  'account.rescueSkipped',
  'account.signedOutEverywhere',
  'account.activated',
  'account.accessReissued',
  'account.opened',
  'account.closed',
  'bureauMember.invited',
  'bureauMember.ended',
  'staff.recorded',
  'staff.ended',
  'student.enrolled',
  'student.enrolmentEnded',
  'account.signedOutEverywhere',
  'session.opened',
  'session.revoked',
  'session.revoked',
  'outside.linked',
  'outside.unlinked',
  'identityProvider.saved',
  'identityProvider.removed',
  'oidcClient.registered',
  'oidcClient.updated',
  'oidcClient.secretRotated',
  'oidcGrant.given',
  'oidcGrant.revoked',
  'student.viewed',
  'binding.submitted',
  'binding.cancelled',
  'binding.viewed',
  'binding.formDownloaded',
  'binding.approved',
  'binding.rejected',
  'account.erased',
  'dataRights.downloaded',
  'dataRequest.submitted',
  'dataRequest.withdrawn',
  'dataRequest.extended',
  'dataRequest.accepted',
  'dataRequest.refused',
  'retention.applied',
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
  'binding.approved': 'BINDING_DECIDED',
  'binding.rejected': 'BINDING_DECIDED',
  'student.enrolled': 'RECORD_CHANGED',
  'student.enrolmentEnded': 'RECORD_CHANGED',
  'dataRequest.extended': 'DATA_REQUEST_HANDLED',
  'dataRequest.accepted': 'DATA_REQUEST_HANDLED',
  'dataRequest.refused': 'DATA_REQUEST_HANDLED',
};
