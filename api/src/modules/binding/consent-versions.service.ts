import { toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { consentInForce } from './consent.service.ts';
import { ConsentStatement } from './consent-statement.entity.ts';
import type { SaveConsentDraftInput, ScheduleConsentInput } from './consent-versions.inputs.ts';

export type ConsentState = 'DRAFT' | 'SCHEDULED' | 'IN_FORCE' | 'PAST';

/** A version and where it stands. */
export interface ConsentVersion {
  statement: ConsentStatement;
  state: ConsentState;
}

/** More than a city writes in decades. */
const MOST_VERSIONS = 100;

/** All versions: drafts first, then by when they come or came into force, newest first. */
export async function consentVersions(em: EntityManager, at: Date): Promise<ConsentVersion[]> {
  const [rows, { version: current }] = await Promise.all([
    em.find(
      ConsentStatement,
      {},
      { orderBy: { inForceFrom: 'desc nulls first', version: 'desc' }, limit: MOST_VERSIONS },
    ),
    consentInForce(em, at),
  ]);
  return rows.map((statement) => ({ statement, state: stateOf(statement, current, at) }));
}

function stateOf({ version, inForceFrom }: ConsentStatement, current: string, at: Date): ConsentState {
  if (inForceFrom === null) return 'DRAFT';
  if (inForceFrom > at) return 'SCHEDULED';
  return version === current ? 'IN_FORCE' : 'PAST';
}

/**
 * Writes a draft, a new one or one that is there. What guardians have agreed to is never changed.
 * @throws Refusal CONFLICT (CONSENT_VERSION_TAKEN, VERSION_STALE, CONSENT_NOT_DRAFT).
 */
export function saveConsentDraft(
  useCase: UseCase,
  viewer: Viewer,
  { version, revision, body }: SaveConsentDraftInput,
): Promise<ConsentVersion> {
  return changed(useCase, viewer, version, 'consent.saved', async (tx, known) => {
    if (!known) {
      if (revision) throw notFound();
      return tx.create(ConsentStatement, { version, body, inForceFrom: null });
    }
    if (!revision) throw conflict('CONSENT_VERSION_TAKEN', 'version');
    mustBeDraft(known, revision);
    return tx.assign(known, { body, revision: revision + 1 });
  });
}

/**
 * Lets a draft come into force: at once when the day is today, else when it begins in Taipei.
 * @throws Refusal NOT_FOUND, BAD_INPUT (CONSENT_DATE_PAST), CONFLICT (VERSION_STALE, CONSENT_NOT_DRAFT).
 */
export function scheduleConsent(
  useCase: UseCase,
  viewer: Viewer,
  { version, revision, from }: ScheduleConsentInput,
): Promise<ConsentVersion> {
  const { at } = useCase;
  const today = toTaipeiDate(at);
  if (from < today) throw badInput('CONSENT_DATE_PAST', 'from');
  return changed(useCase, viewer, version, 'consent.scheduled', async (tx, known) => {
    if (!known) throw notFound();
    mustBeDraft(known, revision);
    const inForceFrom = from === today ? at : new Date(`${from}T00:00:00+08:00`);
    return tx.assign(known, { inForceFrom, revision: revision + 1 });
  });
}

/**
 * Makes a version that has not come into force a draft again.
 * @throws Refusal NOT_FOUND, CONFLICT (CONSENT_NOT_DRAFT) once it is in force.
 */
export function unscheduleConsent(
  useCase: UseCase,
  viewer: Viewer,
  version: string,
): Promise<ConsentVersion> {
  return changed(useCase, viewer, version, 'consent.unscheduled', async (tx, known) => {
    if (!known) throw notFound();
    if (known.inForceFrom === null || known.inForceFrom <= useCase.at) throw conflict('CONSENT_NOT_DRAFT');
    return tx.assign(known, { inForceFrom: null, revision: known.revision + 1 });
  });
}

/** Throws a draft away. @throws Refusal NOT_FOUND, CONFLICT (CONSENT_NOT_DRAFT). */
export function removeConsentDraft({ em, at }: UseCase, viewer: Viewer, version: string): Promise<boolean> {
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'consent.remove');
    const known = await tx.findOne(ConsentStatement, { version });
    if (!known) throw notFound();
    if (known.inForceFrom !== null) throw conflict('CONSENT_NOT_DRAFT');
    tx.remove(known);
    record({ em: tx, at }, viewer, 'consent.removed', known);
    return true;
  });
}

function mustBeDraft({ inForceFrom, revision }: ConsentStatement, seen: number): void {
  if (inForceFrom !== null) throw conflict('CONSENT_NOT_DRAFT');
  if (revision !== seen) throw conflict('VERSION_STALE');
}

type ConsentAction = 'consent.removed' | 'consent.saved' | 'consent.scheduled' | 'consent.unscheduled';

async function changed(
  { em, at }: UseCase,
  viewer: Viewer,
  version: string,
  action: ConsentAction,
  change: (tx: EntityManager, known: ConsentStatement | null) => Promise<ConsentStatement>,
): Promise<ConsentVersion> {
  return em.transactional(async (tx) => {
    await actAsSystem(tx, action);
    // Two who write at once do so one after the other.
    await tx.execute('lock table consent_statement in share row exclusive mode');
    const statement = await change(tx, await tx.findOne(ConsentStatement, { version }, { refresh: true }));
    await tx.flush();
    record({ em: tx, at }, viewer, action, statement);
    const { version: current } = await consentInForce(tx, at);
    return { statement, state: stateOf(statement, current, at) };
  });
}

function record(
  work: Pick<UseCase, 'em' | 'at'>,
  viewer: Viewer,
  action: ConsentAction,
  { version, inForceFrom }: ConsentStatement,
): void {
  audit(work, {
    action,
    actor: actorOf(viewer),
    subject: { type: 'account', id: viewer.account.id },
    details: { consentVersion: version, startsOn: inForceFrom && toTaipeiDate(inForceFrom) },
  });
}
