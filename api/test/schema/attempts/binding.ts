import type { Attempt } from './attempt.ts';
import type { Stage } from './stage.ts';

/** Binding children to guardians. */
export function bindingAttempts({
  cast,
  lookUpToken,
  application,
  approvedId,
  rejectedId,
  school,
  child,
  never,
  staleDecision,
  email,
}: Stage): Record<string, Attempt> {
  return {
    'Query.applicantSession': {},
    'Query.bindingApplication': { variables: [{ id: application.id }, { id: approvedId }] },
    'Query.bindingApplications': { select: '{ nodes { id } }', shows: [application.id] },
    'Query.bindingFormVerification': { variables: [{ code: cast.verificationCode }] },
    'Query.consentStatement': {},
    'Query.consentVersions': { select: '{ version }' },
    'Query.myBindingApplications': { select: '{ id }', shows: [application.id, approvedId] },
    'Mutation.requestContactCode': { variables: [{ input: { channel: 'EMAIL', address: email } }] },
    'Mutation.verifyContactCode': {
      variables: [{ input: { channel: 'EMAIL', address: email, code: '000000' } }],
    },
    'Mutation.lookUpStudent': {
      variables: [{ input: { level: 'ELEMENTARY', nationalId: child.nationalId } }],
    },
    'Mutation.confirmStudent': {
      variables: [{ input: { token: lookUpToken, schoolId: school.id, relation: 'FATHER' } }],
    },
    'Mutation.checkGuardian': { variables: [{ nationalId: cast.parent.nationalId }] },
    'Mutation.submitBindingApplications': {
      variables: [
        {
          input: {
            studentTokens: ['a confirmation that was never given'],
            consentVersion: '2026-11',
            guardian: { nationalId: cast.parent.nationalId },
            signature: 'data:image/png;base64,',
          },
        },
      ],
    },
    'Mutation.cancelBindingApplication': { variables: [{ id: approvedId }, { id: rejectedId }] },
    'Mutation.approveBindingApplication': { variables: [staleDecision] },
    'Mutation.approveBindingApplications': {
      variables: [{ input: [staleDecision] }],
      select: '{ errorReason }',
      shows: ['VERSION_STALE'],
    },
    'Mutation.rejectBindingApplication': { variables: [{ ...staleDecision, reason: '資料不符' }] },
    'Mutation.rejectBindingApplications': {
      variables: [{ input: [staleDecision], reason: '資料不符' }],
      select: '{ errorReason }',
      shows: ['VERSION_STALE'],
    },
    'Mutation.revealNationalId': {
      variables: [{ input: { applicationId: cast.withdrawnId, owner: 'GUARDIAN' } }],
    },
    'Mutation.saveConsentDraft': { variables: [{ input: { version: '2026-11', body: '…' } }] },
    'Mutation.scheduleConsent': { variables: [{ input: { version: '2026-11', revision: 1, from: never } }] },
    'Mutation.unscheduleConsent': { variables: [{ version: '2026-11' }] },
    'Mutation.removeConsentDraft': { variables: [{ version: '2026-11' }] },
  };
}
