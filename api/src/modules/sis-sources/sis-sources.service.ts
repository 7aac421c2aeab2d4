import { LockMode } from '@mikro-orm/core';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import { is, type Viewer } from '../../graphql/viewer.ts';
import { enqueue } from '../../jobs/queue.ts';
import type { UseCase } from '../../use-case.ts';
import { type AuditLine, actorOf, audit } from '../audit/audit.ts';
import { School } from '../schools/school.entity.ts';
import { mayImport } from '../sis-import/sis-import.policy.ts';
import { SisSource } from './sis-source.entity.ts';
import type { RemoveSisSourceInput, SisSourceInput } from './sis-sources.inputs.ts';
import { pullSisSource } from './sis-sources.jobs.ts';
import { secretPlace } from './source-secrets.ts';

/** Sources that the viewer keeps: of the own school, or all of them. */
export function sisSources({ em }: UseCase): Promise<SisSource[]> {
  return em.find(SisSource, {}, { orderBy: { name: 'asc', id: 'asc' }, limit: 500 });
}

/**
 * Stores a source or a change of it; it is visited within minutes.
 * @throws Refusal NOT_FOUND; BAD_INPUT on `baseUrl`, `tokenUrl` (ADDRESS_NOT_ALLOWED), `clientSecret` (REQUIRED: for a
 * new one, and where the secret would go to another address than before); CONFLICT VERSION_STALE.
 */
export async function saveSisSource(
  { deps, em, at }: UseCase,
  viewer: Viewer,
  input: SisSourceInput,
): Promise<SisSource> {
  const known = input.id ? await ownSource(em, viewer, input.id) : null;
  if (known && known.version !== input.version) throw conflict('VERSION_STALE');
  const schoolId = known ? (known.school?.id ?? null) : schoolOf(viewer, input);
  if (!mayImport(viewer, schoolId)) throw notFound();
  if (schoolId && (await em.count(School, { id: schoolId })) === 0) throw notFound();
  const facts = {
    ...{ name: input.name.trim(), baseUrl: input.baseUrl.trim(), tokenUrl: input.tokenUrl.trim() },
    ...{ clientId: input.clientId.trim(), everyHours: input.everyHours },
    ...{ autoApply: input.autoApply, enabled: input.enabled },
  };
  for (const field of ['baseUrl', 'tokenUrl'] as const)
    if (!deps.rosters.accepts(facts[field])) throw badInput('ADDRESS_NOT_ALLOWED', field);
  const moves = known?.tokenUrl !== facts.tokenUrl || known.baseUrl !== facts.baseUrl;
  if (!input.clientSecret && moves) throw badInput('REQUIRED', 'clientSecret');
  const id = known?.id ?? newId(at.getTime());
  const sealed = input.clientSecret
    ? { clientSecretSealed: deps.sealer.seal(input.clientSecret, secretPlace(id)) }
    : {};
  return em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'sisSource.save');
    const source = known ? await locked(tx, id) : null;
    if (known && source?.version !== known.version) throw conflict('VERSION_STALE');
    if (source) tx.assign(source, { ...facts, ...sealed, nextPullAt: at, version: source.version + 1 });
    const stored =
      source ??
      tx.create(SisSource, {
        ...{ id, school: schoolId, ...facts, clientSecretSealed: '', ...sealed },
        ...{ nextPullAt: at, lastPulledAt: null, failure: null, createdAt: at },
      });
    record({ em: tx, at }, viewer, stored, 'sisSource.saved');
    return stored;
  });
}

/** Takes a source away; what it brought stays. @throws Refusal NOT_FOUND, CONFLICT VERSION_STALE. */
export async function removeSisSource(
  { em, at }: UseCase,
  viewer: Viewer,
  { id, version }: RemoveSisSourceInput,
): Promise<boolean> {
  const source = await ownSource(em, viewer, id);
  if (source.version !== version) throw conflict('VERSION_STALE');
  await em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'sisSource.remove');
    await tx.nativeDelete(SisSource, { id });
    record({ em: tx, at }, viewer, source, 'sisSource.removed');
  });
  return true;
}

/** Visits a source now. @throws Refusal NOT_FOUND, CONFLICT SIS_SOURCE_DISABLED. */
export async function pullSisSourceNow({ em, at }: UseCase, viewer: Viewer, id: string): Promise<SisSource> {
  const source = await ownSource(em, viewer, id);
  if (!source.enabled) throw conflict('SIS_SOURCE_DISABLED');
  await em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'sisSource.pull');
    await enqueue(tx, pullSisSource, { id }, { key: `pullSisSource:${id}`, maxAttempts: 3 });
    record({ em: tx, at }, viewer, source, 'sisSource.pulled');
  });
  return source;
}

function schoolOf(viewer: Viewer, { schoolId }: SisSourceInput): string | null {
  return is(viewer, 'BUREAU_ADMIN') ? (schoolId ?? null) : viewer.active.schoolId;
}

async function ownSource(em: EntityManager, viewer: Viewer, id: string): Promise<SisSource> {
  const found = await em.findOne(SisSource, { id });
  if (!found || !mayImport(viewer, found.school?.id ?? null)) throw notFound();
  return found;
}

async function locked(tx: EntityManager, id: string): Promise<SisSource> {
  const source = await tx.findOne(SisSource, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!source) throw notFound();
  return source;
}

function record(
  work: Pick<UseCase, 'em' | 'at'>,
  viewer: Viewer,
  { id, name, enabled, school }: SisSource,
  action: AuditLine['action'],
): void {
  audit(work, {
    ...{ action, actor: actorOf(viewer), schoolId: school?.id ?? null },
    ...{ subject: { type: 'sisSource', id }, details: { name, enabled } },
  });
}
