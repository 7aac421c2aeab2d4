import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import { conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { type AuditLine, actorOf, audit } from '../audit/audit.ts';
import { newToken } from '../identity/sessions.ts';
import { School } from '../schools/school.entity.ts';
import type { CreateGateReaderInput } from './gate.inputs.ts';
import { mayKeepReaders } from './gate.policy.ts';
import { GateReader } from './gate-reader.entity.ts';

/** A reader with its token, which is shown this once. */
export interface ReaderWithToken {
  reader: GateReader;
  token: string;
}

/** Sets up a reader and makes its token. @throws Refusal NOT_FOUND. */
export async function createGateReader(
  { em, at }: UseCase,
  viewer: Viewer,
  { schoolId, name, gate }: CreateGateReaderInput,
): Promise<ReaderWithToken> {
  if (!mayKeepReaders(viewer, schoolId) || !(await em.findOne(School, { id: schoolId }))) throw notFound();
  const { token, tokenHash } = newToken();
  const reader = await em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'gateReader.create');
    const made = tx.create(GateReader, {
      school: schoolId,
      name: name.trim(),
      gate: gate.trim(),
      tokenHash,
      createdAt: at,
      lastSeenAt: null,
      revokedAt: null,
      clockSkew: null,
    });
    await tx.flush();
    record({ em: tx, at }, viewer, made, 'gateReader.created');
    return made;
  });
  return { reader, token };
}

/** Gives a reader a new token; the old one is dead at once. @throws Refusal NOT_FOUND, CONFLICT (READER_REVOKED). */
export async function rotateGateReaderToken(
  useCase: UseCase,
  viewer: Viewer,
  id: string,
): Promise<ReaderWithToken> {
  const { token, tokenHash } = newToken();
  const reader = await change(useCase, viewer, id, 'gateReader.tokenRotated', (found) => {
    found.tokenHash = tokenHash;
  });
  return { reader, token };
}

/** Takes a reader out of use, for good. @throws Refusal NOT_FOUND, CONFLICT (READER_REVOKED). */
export function revokeGateReader(useCase: UseCase, viewer: Viewer, id: string): Promise<GateReader> {
  return change(useCase, viewer, id, 'gateReader.revoked', (found) => {
    found.revokedAt = useCase.at;
  });
}

async function change(
  { em, at }: UseCase,
  viewer: Viewer,
  id: string,
  action: AuditLine['action'],
  deed: (reader: GateReader) => void,
): Promise<GateReader> {
  return em.fork().transactional(async (tx) => {
    await actAsSystem(tx, action);
    const reader = await locked(tx, id);
    if (!mayKeepReaders(viewer, reader.school.id)) throw notFound();
    if (reader.isRevoked()) throw conflict('READER_REVOKED');
    deed(reader);
    record({ em: tx, at }, viewer, reader, action);
    return reader;
  });
}

async function locked(tx: EntityManager, id: string): Promise<GateReader> {
  const reader = await tx.findOne(GateReader, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!reader) throw notFound();
  return reader;
}

function record(
  work: Pick<UseCase, 'em' | 'at'>,
  viewer: Viewer,
  { id, school, name, gate }: GateReader,
  action: AuditLine['action'],
): void {
  audit(work, {
    action,
    actor: actorOf(viewer),
    schoolId: school.id,
    subject: { type: 'gateReader', id },
    details: { name, gate },
  });
}
