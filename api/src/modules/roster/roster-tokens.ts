import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import type { UseCase } from '../../use-case.ts';
import { audit } from '../audit/audit.ts';
import { hashToken, newToken } from '../identity/sessions.ts';
import { RosterClient, RosterToken } from './roster-client.entity.ts';

/** Seconds that a token holds. */
const TOKEN_SECONDS = 3600;

const SCOPE_ADDRESS = 'https://purl.imsglobal.org/spec/or/v1p1/scope/';
/** What is offered: reading who is where. `roster.readonly` is the same here, since there are no demographics. */
const CORE_SCOPE = `${SCOPE_ADDRESS}roster-core.readonly`;
const SCOPES = [CORE_SCOPE, `${SCOPE_ADDRESS}roster.readonly`, 'roster-core.readonly', 'roster.readonly'];

/** Compared where nobody has that id, so that the time tells nothing. */
const NOBODY = hashToken(randomBytes(32).toString('base64url'));

/** An answer of the token endpoint (RFC 6749 §5.1). */
interface TokenAnswer {
  access_token: string;
  token_type: 'Bearer';
  expires_in: number;
  scope: string;
}

/** A refusal of the token endpoint (RFC 6749 §5.2). */
export class TokenFault extends Error {
  constructor(
    readonly error: 'invalid_client' | 'invalid_request' | 'invalid_scope' | 'unsupported_grant_type',
  ) {
    super(error);
  }
}

type Asked = Pick<UseCase, 'deps' | 'at' | 'source'>;

/**
 * Gives a client a token for its id and secret. Wrong ones are counted by network, right ones by client.
 * @throws TokenFault, Refusal RATE_LIMITED.
 */
export async function issueToken(
  { deps, at, source }: Asked,
  { id, secret, grant, scope }: { id: string; secret: string; grant: string; scope: string },
): Promise<TokenAnswer> {
  await deps.rateLimits.check('rosterMiss', source.network, at);
  const em = systemScope(deps.orm.em);
  const client = await em.findOne(RosterClient, { clientId: id, revokedAt: null });
  if (!isSame(hashToken(secret), client?.secretHash ?? NOBODY) || !client) {
    await deps.rateLimits.use('rosterMiss', source.network, at);
    throw new TokenFault('invalid_client');
  }
  if (grant !== 'client_credentials') throw new TokenFault('unsupported_grant_type');
  const wanted = scope.split(' ').filter(Boolean);
  if (wanted.some((each) => !SCOPES.includes(each))) throw new TokenFault('invalid_scope');
  await deps.rateLimits.use('rosterToken', client.id, at);
  const { token, tokenHash } = newToken();
  await em.transactional(async (tx) => {
    await tx.nativeDelete(RosterToken, { client: client.id, expiresAt: { $lt: at } });
    tx.create(RosterToken, {
      tokenHash,
      client: client.id,
      expiresAt: new Date(at.getTime() + TOKEN_SECONDS * 1000),
    });
    await tx.nativeUpdate(RosterClient, { id: client.id }, { lastUsedAt: at });
    audit(
      { em: tx, at },
      {
        ...{ action: 'rosterClient.entered', actor: { accountId: null, kind: 'ROSTER' } },
        ...{ subject: { type: 'rosterClient', id: client.id }, details: { name: client.name } },
      },
    );
  });
  const granted = wanted.length > 0 ? wanted.join(' ') : CORE_SCOPE;
  return { access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS, scope: granted };
}

/**
 * The client that holds a token now; null when nobody does. Each request is looked up: who is revoked is out at once.
 * @throws Refusal RATE_LIMITED.
 */
export async function clientOfToken(
  { deps, at, source }: Asked,
  token: string,
): Promise<RosterClient | null> {
  await deps.rateLimits.check('rosterMiss', source.network, at);
  const client = await find(systemScope(deps.orm.em), token, at);
  if (client) await deps.rateLimits.use('rosterRequest', client.id, at);
  else await deps.rateLimits.use('rosterMiss', source.network, at);
  return client;
}

async function find(em: EntityManager, token: string, at: Date): Promise<RosterClient | null> {
  const found = await em.findOne(
    RosterToken,
    { tokenHash: hashToken(token), expiresAt: { $gt: at }, client: { revokedAt: null } },
    { populate: ['client'] },
  );
  return found?.client.getEntity() ?? null;
}

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
