import type { EntityManager } from '../../db/orm.ts';
import type { Context } from '../../graphql/context.ts';
import { notAllowed, Refusal } from '../../graphql/errors.ts';
import type { UseCase } from '../../use-case.ts';
import { hashToken } from '../identity/sessions.ts';
import { GateReader } from './gate-reader.entity.ts';

/**
 * The reader that holds a token now. Tries are counted by network, the batches of a reader by reader.
 * @param em within the system's scope: a reader reads nothing.
 * @throws Refusal UNAUTHENTICATED (GATE_TOKEN_INVALID) when nobody holds it any more, RATE_LIMITED.
 */
export async function readerOfToken(
  { deps, em, at, source }: Pick<UseCase, 'deps' | 'em' | 'at' | 'source'>,
  token: string,
): Promise<GateReader> {
  await deps.rateLimits.check('gateTokenMiss', source.network, at);
  const reader = await find(em, token);
  if (!reader) {
    await deps.rateLimits.use('gateTokenMiss', source.network, at);
    throw new Refusal('UNAUTHENTICATED', 'GATE_TOKEN_INVALID');
  }
  await deps.rateLimits.use('gateBatch', reader.id, at);
  return reader;
}

function find(em: EntityManager, token: string): Promise<GateReader | null> {
  return em.findOne(GateReader, { tokenHash: hashToken(token), revokedAt: null });
}

/** The reader that asks. @throws Refusal FORBIDDEN. */
export function mustBeReader({ gate }: Context): GateReader {
  if (!gate) throw notAllowed();
  return gate;
}
