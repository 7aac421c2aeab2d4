import { LockMode } from '@mikro-orm/core';
import { isDataRequestOverdue } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound, Refusal } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { Account } from '../identity/account.entity.ts';
import { carryOut } from './carry-out.ts';
import { DataRequest } from './data-request.entity.ts';
import { isOwnRequest, mayHandleRequest } from './data-request.policy.ts';
import { factsOfRequest } from './data-rights.access.ts';
import type { DecideDataRequestInput } from './data-rights.inputs.ts';
import { tellRequester } from './data-rights.jobs.ts';

type Stage = 'EXTENDED' | 'ACCEPTED' | 'REFUSED';
type Deed = (tx: EntityManager, request: DataRequest, answer: string) => Promise<void>;

/**
 * Grants what was asked and carries it out at once, in one transaction: a correction was made in the records before
 * (the answer says what), a stop ends bindings or closes the account, a deletion removes all that need not be kept.
 * @throws Refusal NOT_FOUND when it is not the viewer's to handle, FORBIDDEN OWN_DATA_REQUEST, CONFLICT when it was
 * decided, withdrawn or changed, the person still works at a school (DATA_REQUEST_IN_POST), or is not the child's
 * guardian any more (DATA_REQUEST_NOT_GUARDIAN).
 */
export function acceptDataRequest(
  context: Context,
  viewer: Viewer,
  input: DecideDataRequestInput,
): Promise<DataRequest> {
  return decide(context, viewer, input, 'ACCEPTED', async (tx, request, answer) => {
    request.decide('ACCEPTED', answer, viewer.account, context.at);
    request.kept = await carryOut({ em: tx, deps: context.deps, at: context.at }, viewer, request);
  });
}

/** Refuses with the reason that the person reads. @throws Refusal like acceptDataRequest. */
export function refuseDataRequest(
  context: Context,
  viewer: Viewer,
  input: DecideDataRequestInput,
): Promise<DataRequest> {
  return decide(context, viewer, input, 'REFUSED', async (_, request, answer) => {
    request.decide('REFUSED', answer, viewer.account, context.at);
    request.kept = [];
  });
}

/**
 * Takes thirty more days, once and before the first thirty are over; the person is told why (個人資料保護法 art. 13 (2)).
 * @throws Refusal like acceptDataRequest, and CONFLICT DATA_REQUEST_EXTENDED, DATA_REQUEST_OVERDUE.
 */
export function extendDataRequest(
  context: Context,
  viewer: Viewer,
  input: DecideDataRequestInput,
): Promise<DataRequest> {
  return decide(context, viewer, input, 'EXTENDED', async (_, request, reason) => {
    if (request.extendedAt) throw conflict('DATA_REQUEST_EXTENDED');
    if (isDataRequestOverdue(request.dueAt, context.at)) throw conflict('DATA_REQUEST_OVERDUE');
    request.extend(reason, context.at);
  });
}

const ACTIONS = {
  EXTENDED: 'dataRequest.extended',
  ACCEPTED: 'dataRequest.accepted',
  REFUSED: 'dataRequest.refused',
} as const;

/**
 * One transaction: lock the row, look whether it is still what the decider saw, act, record, queue the mail. The lock
 * makes the second of two deciders wait and then see that it lost. The mail's address is taken before the deed, which
 * may remove it.
 */
async function decide(
  context: Context,
  viewer: Viewer,
  { id, version, answer }: DecideDataRequestInput,
  stage: Stage,
  deed: Deed,
): Promise<DataRequest> {
  const { em, at, deps } = context;
  const words = answer.trim();
  if (!words) throw badInput('REQUIRED', 'answer');
  const schoolId = await schoolOfHandled(context, viewer, id);
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'dataRequest.decide');
    const request = await tx.findOneOrFail(
      DataRequest,
      { id },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    if (request.status === 'WITHDRAWN') throw conflict('DATA_REQUEST_WITHDRAWN');
    if (!request.isWaiting()) throw conflict('DATA_REQUEST_DECIDED');
    if (request.version !== version) throw conflict('VERSION_STALE');
    const { email, name } = await tx.findOneOrFail(Account, { id: request.requester.id });
    const letter = { email, name, subjectName: request.subjectName };
    await deed(tx, request, words);
    audit(
      { em: tx, at },
      {
        action: ACTIONS[stage],
        actor: actorOf(viewer),
        schoolId,
        subject: { type: 'dataRequest', id },
        studentId: request.student?.id ?? null,
        details: { kind: request.kind },
      },
    );
    await tx.flush();
    await tellRequester({ em: tx, deps }, request, stage, letter);
    return request;
  });
}

/** @throws Refusal NOT_FOUND when there is none or it is another's to handle, FORBIDDEN when it is the viewer's own. */
async function schoolOfHandled(context: Context, viewer: Viewer, id: string): Promise<string | null> {
  const request = await context.em.findOne(DataRequest, { id });
  if (!request) throw notFound();
  const facts = await factsOfRequest(context, request);
  if (!mayHandleRequest(viewer, facts)) throw notFound();
  if (isOwnRequest(viewer, facts)) throw new Refusal('FORBIDDEN', 'OWN_DATA_REQUEST');
  return facts.schoolId;
}
