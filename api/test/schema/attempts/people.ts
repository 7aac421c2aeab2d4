import { PASSWORD } from '../../world.ts';
import type { Attempt } from './attempt.ts';
import type { Stage } from './stage.ts';

/** Accounts, their sessions and ways in, guardians, data rights and breaches. */
export function peopleAttempts({
  cast,
  identityId,
  school,
  child,
  connected,
  accounts,
  dataRequestId,
  refusedDataRequestId,
  never,
  ahead,
  newPassword,
  toOutside,
  system,
  staleAnswer,
  email,
}: Stage): Record<string, Attempt> {
  return {
    'Query.activation': { variables: [{ token: accounts.activationToken }] },
    'Query.auditEntries': { select: '{ nodes { school { id } } }', shows: [school.id] },
    'Query.bureauAdministrators': { select: '{ id }', shows: [accounts.colleagueId] },
    'Query.identityProviders': { select: '{ id }', shows: [connected.providerId] },
    'Query.oidcClients': { select: '{ id }', shows: [connected.oidcClientId] },
    'Query.outsideProviders': { select: '{ id }', shows: [connected.providerId] },
    'Query.usage': { variables: [{ from: '2026-11-23', to: '2026-11-23' }], select: '{ date }' },
    'Query.dataRequest': { variables: [{ id: dataRequestId }] },
    'Query.dataRequests': { select: '{ nodes { id } }', shows: [dataRequestId] },
    'Query.breach': { variables: [{ id: cast.breaches.openId }] },
    'Query.breaches': { select: '{ nodes { id } }', shows: [cast.breaches.openId] },
    'Mutation.openBreach': {
      variables: [
        {
          input: {
            ...{ title: ' ', description: '…', foundAt: '2026-11-23T07:30:00+08:00' },
            ...{ dataKinds: ['NAME'], peopleCount: 1 },
          },
        },
      ],
    },
    'Mutation.recordBreachStep': {
      variables: [{ input: { id: cast.breaches.openId, kind: 'CLOSE', note: '…' } }],
    },
    'Query.myData': {},
    'Query.myDataRequests': { select: '{ id }', shows: [dataRequestId] },
    'Query.viewer': {},

    'Mutation.submitDataRequest': {
      variables: [
        { input: { kind: 'CORRECT', studentId: child.id, text: '姓名有誤', attachmentIds: [dataRequestId] } },
      ],
    },
    'Mutation.withdrawDataRequest': { variables: [{ id: refusedDataRequestId }] },
    'Mutation.acceptDataRequest': { variables: staleAnswer },
    'Mutation.refuseDataRequest': { variables: staleAnswer },
    'Mutation.extendDataRequest': { variables: staleAnswer },
    'Mutation.signIn': { variables: [{ input: { username: 'nobody.of.ours', password: PASSWORD } }] },
    'Mutation.changePassword': {
      variables: [{ input: { currentPassword: 'not-the-password', newPassword: 'Kite-42-Lamp-Reed' } }],
    },
    'Mutation.requestPasswordReset': { variables: [{ username: 'nobody.of.ours' }] },
    'Mutation.resetPassword': {
      variables: [{ input: { username: 'nobody.of.ours', code: '000000', newPassword } }],
    },
    'Mutation.recoverUsername': {
      variables: [{ input: { channel: 'EMAIL', address: email, code: '000000' } }],
    },
    'Mutation.activateAccount': { variables: [{ input: { token: 'of no link', newPassword } }] },
    'Mutation.revokeSession': { variables: [{ id: accounts.spareSessionId }] },
    'Mutation.signOutEverywhere': {},
    'Mutation.reissueAccess': { variables: [{ input: { guardianshipId: accounts.guardianshipId } }] },
    'Mutation.recordGuardianContact': {
      variables: [
        {
          input: {
            guardianshipId: accounts.guardianshipId,
            email: 'another.mailbox@example.com',
            code: '000000',
          },
        },
      ],
    },
    'Mutation.restrictCustody': {
      variables: [
        {
          input: {
            ...{ guardianshipId: cast.guardians.spareGuardianshipId, basis: '115 年度家護字第 1 號' },
            ...{ startsOn: ahead, endsOn: never },
          },
        },
      ],
    },
    'Mutation.liftCustodyRestriction': {
      variables: [{ input: { id: cast.guardians.liftedId, reason: '裁定撤銷' } }],
    },
    'Mutation.correctGuardian': {
      variables: [{ input: { guardianshipId: cast.guardians.spareGuardianshipId, relation: 'OTHER' } }],
    },
    'Mutation.endGuardianship': {
      variables: [{ input: { guardianshipId: cast.guardians.spareGuardianshipId, reason: ' ' } }],
    },
    'Mutation.inviteBureauAdministrator': {
      variables: [{ input: { name: '王小明', email: cast.parent.username, title: '股長' } }],
    },
    'Mutation.endBureauAdministrator': { variables: [{ id: accounts.colleagueId }] },
    'Mutation.confirmRescueInfo': { variables: [{ input: {} }] },
    'Mutation.skipRescueInfo': {},
    'Mutation.switchIdentity': { variables: [{ id: identityId }] },

    'Mutation.beginOutsideSignIn': { variables: toOutside },
    'Mutation.beginOutsideLink': { variables: toOutside },
    'Mutation.unlinkOutsideIdentity': { variables: [{ id: connected.outsideIdentityId }] },
    'Mutation.saveIdentityProvider': {
      variables: [
        {
          input: {
            id: connected.providerId,
            version: 999,
            name: '城市通',
            issuer: 'https://idp.example.tw',
            clientId: 'platform',
            scopes: ['email'],
            subjectClaim: 'sub',
            labelClaim: 'email',
            enabled: true,
          },
        },
      ],
    },
    'Mutation.removeIdentityProvider': { variables: [{ id: connected.removableProviderId }] },
    'Mutation.registerOidcClient': { variables: [{ input: system }] },
    'Mutation.updateOidcClient': {
      variables: [{ input: { ...system, id: connected.oidcClientId, version: 999 } }],
    },
    'Mutation.rotateOidcClientSecret': { variables: [{ id: connected.oidcClientId }] },
    'Mutation.revokeGrantedClient': { variables: [{ id: connected.grantId }] },
  };
}
