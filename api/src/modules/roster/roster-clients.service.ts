import { randomBytes } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { newId } from '../../db/id.ts';
import { actAsSystem } from '../../db/scope.ts';
import { conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { Deps, UseCase } from '../../use-case.ts';
import { type AuditLine, actorOf, audit } from '../audit/audit.ts';
import { newToken } from '../identity/sessions.ts';
import { School } from '../schools/school.entity.ts';
import type { RegisterRosterClientInput } from './roster.inputs.ts';
import { RosterClient, RosterToken } from './roster-client.entity.ts';

/** A client with the secret that is shown this once, and what else its operators need. */
export interface RegisteredRosterClient {
  client: RosterClient;
  secret: string;
  baseUrl: string;
  tokenUrl: string;
}

/** Clients, those in use first. */
export function rosterClients({ em }: UseCase): Promise<RosterClient[]> {
  return em.find(
    RosterClient,
    {},
    { orderBy: [{ revokedAt: 'desc nulls first' }, { name: 'asc' }, { id: 'asc' }], limit: 500 },
  );
}

/** Registers a system and makes its secret. @throws Refusal NOT_FOUND when a school is unknown. */
export async function registerRosterClient(
  { deps, em, at }: UseCase,
  viewer: Viewer,
  { name, schoolIds }: RegisterRosterClientInput,
): Promise<RegisteredRosterClient> {
  const chosen = schoolIds ? [...new Set(schoolIds)] : null;
  if (chosen && (await em.count(School, { id: { $in: chosen } })) !== chosen.length) throw notFound();
  const { token, tokenHash } = newToken();
  const client = await em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'rosterClient.register');
    const made = tx.create(RosterClient, {
      id: newId(),
      name: name.trim(),
      clientId: `roster-${randomBytes(10).toString('hex')}`,
      secretHash: tokenHash,
      schoolIds: chosen,
      createdAt: at,
      lastUsedAt: null,
      revokedAt: null,
    });
    record({ em: tx, at }, viewer, made, 'rosterClient.registered');
    return made;
  });
  return withAddresses(deps, client, token);
}

/**
 * Gives a system a new secret; the old one and every token are dead at once.
 * @throws Refusal NOT_FOUND, CONFLICT (ROSTER_CLIENT_REVOKED).
 */
export async function rotateRosterClientSecret(
  useCase: UseCase,
  viewer: Viewer,
  id: string,
): Promise<RegisteredRosterClient> {
  const { token, tokenHash } = newToken();
  const client = await change(useCase, viewer, id, 'rosterClient.secretRotated', (found) => {
    found.secretHash = tokenHash;
  });
  return withAddresses(useCase.deps, client, token);
}

/** Shuts a system out, for good. @throws Refusal NOT_FOUND, CONFLICT (ROSTER_CLIENT_REVOKED). */
export function revokeRosterClient(useCase: UseCase, viewer: Viewer, id: string): Promise<RosterClient> {
  return change(useCase, viewer, id, 'rosterClient.revoked', (found) => {
    found.revokedAt = useCase.at;
  });
}

function withAddresses({ config }: Deps, client: RosterClient, secret: string): RegisteredRosterClient {
  const { publicUrl } = config;
  return {
    client,
    secret,
    baseUrl: `${publicUrl}/ims/oneroster/v1p1`,
    tokenUrl: `${publicUrl}/ims/oneroster/token`,
  };
}

async function change(
  { em, at }: UseCase,
  viewer: Viewer,
  id: string,
  action: AuditLine['action'],
  deed: (client: RosterClient) => void,
): Promise<RosterClient> {
  return em.fork().transactional(async (tx) => {
    await actAsSystem(tx, action);
    const client = await tx.findOne(RosterClient, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!client) throw notFound();
    if (client.revokedAt) throw conflict('ROSTER_CLIENT_REVOKED');
    deed(client);
    await tx.nativeDelete(RosterToken, { client: id });
    record({ em: tx, at }, viewer, client, action);
    return client;
  });
}

function record(
  work: Pick<UseCase, 'em' | 'at'>,
  viewer: Viewer,
  { id, name, schoolIds }: RosterClient,
  action: AuditLine['action'],
): void {
  audit(work, {
    action,
    actor: actorOf(viewer),
    subject: { type: 'rosterClient', id },
    details: { name, schools: schoolIds?.length ?? null },
  });
}
