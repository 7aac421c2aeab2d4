import { LockMode } from '@mikro-orm/core';
import { dataRequestDueAt } from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import { actAsSystem, systemScope } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { DataSubject } from '../../personal-data.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { attachUploads } from '../files/attachments.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { ATTACHED_TO, DataRequest } from './data-request.entity.ts';
import { maySeeRequest } from './data-request.policy.ts';
import { factsOfRequest } from './data-rights.access.ts';
import type { SubmitDataRequestInput } from './data-rights.inputs.ts';
import { tellRequester } from './data-rights.jobs.ts';
import { keptOf } from './my-data.service.ts';
import { boundChild, childrenOf, selfOf } from './subjects.ts';

/** More than this one person never asks within the years that requests are kept. */
const MAX_OWN = 200;

/**
 * Asks to correct, stop using or delete one's own data, or a bound child's (個人資料保護法 art. 3 (3)–(5), art. 11).
 * Somebody at the school or bureau decides: whoever asks might not be who they seem, and some data have to stay.
 * @throws Refusal NOT_FOUND for a child that is not the viewer's, CONFLICT DATA_REQUEST_WAITING, RATE_LIMITED,
 * BAD_INPUT naming the field.
 */
export async function submitDataRequest(
  context: Context,
  viewer: Viewer,
  input: SubmitDataRequestInput,
): Promise<DataRequest> {
  const { em, at, deps, locale } = context;
  const text = input.text.trim();
  if (!text) throw badInput('REQUIRED', 'text');
  const { kind, studentId } = input;
  const child = studentId ? await boundChild(context, viewer, studentId) : null;
  await deps.rateLimits.use('dataRequest', viewer.account.id, at);
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'dataRequest.submit');
    const subject = child ?? (await selfOf(tx, viewer.account));
    const student = subject.studentId;
    const waiting = { requester: viewer.account.id, student, kind, status: 'SUBMITTED' as const };
    if (await tx.count(DataRequest, waiting)) throw conflict('DATA_REQUEST_WAITING', 'kind');
    const school = await schoolOf({ ...context, em: tx }, viewer, subject);
    const request = tx.create(DataRequest, {
      id: newId(at.getTime()),
      kind,
      status: 'SUBMITTED',
      requester: viewer.account.id,
      requesterName: viewer.account.name,
      student,
      subjectName: subject.name,
      school,
      text,
      locale,
      submittedAt: at,
      dueAt: dataRequestDueAt(at),
      extendedAt: null,
      extensionReason: null,
      answer: null,
      kept: kind === 'DELETE' ? await keptOf({ em: tx, deps, subject, locale }) : [],
      decidedAt: null,
      decidedByName: null,
    });
    const place = { type: ATTACHED_TO, id: request.id };
    await attachUploads(tx, viewer.account.id, input.attachmentIds, place);
    audit(
      { em: tx, at },
      {
        action: 'dataRequest.submitted',
        actor: actorOf(viewer),
        schoolId: school,
        subject: { type: 'dataRequest', id: request.id },
        studentId: student,
        details: { kind },
      },
    );
    await tx.flush();
    const { email, name } = viewer.account;
    await tellRequester({ em: tx, deps }, request, 'SUBMITTED', { email, name, subjectName: subject.name });
    return request;
  });
}

/** The school that works it: the pupil's; of a guardian the first child's; of staff their own. Null: the bureau. */
async function schoolOf(context: Context, viewer: Viewer, subject: DataSubject): Promise<string | null> {
  if (subject.studentId) return (await whereaboutsOf(context, subject.studentId))?.schoolId ?? null;
  if (viewer.active.schoolId) return viewer.active.schoolId;
  const children = await systemScope(context.em).transactional((tx) =>
    childrenOf(tx, viewer.account, context.at),
  );
  for (const { studentId } of children) {
    const now = studentId && (await whereaboutsOf(context, studentId));
    if (now) return now.schoolId;
  }
  return viewer.identities.find(({ schoolId }) => schoolId !== null)?.schoolId ?? null;
}

/** What the signed-in person asked for, newest first. */
export function myDataRequests({ em }: Context, { account }: Viewer): Promise<DataRequest[]> {
  return em.find(
    DataRequest,
    { requester: account.id },
    { orderBy: { submittedAt: 'desc', id: 'desc' }, limit: MAX_OWN },
  );
}

/** One request, for whoever asked and whoever handles it; null for anybody else. */
export async function openRequest(context: Context, id: string): Promise<DataRequest | null> {
  const request = await context.em.findOne(DataRequest, { id });
  return request && maySeeRequest(context.viewer, await factsOfRequest(context, request)) ? request : null;
}

/**
 * Takes back a wish of one's own; repeating it changes nothing.
 * @throws Refusal NOT_FOUND, CONFLICT DATA_REQUEST_DECIDED once it was answered.
 */
export async function withdrawDataRequest(
  context: Context,
  viewer: Viewer,
  id: string,
): Promise<DataRequest> {
  const { em, at } = context;
  const own = { id, requester: viewer.account.id };
  const found = await em.findOne(DataRequest, own);
  if (!found) throw notFound();
  const { schoolId } = await factsOfRequest(context, found);
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'dataRequest.withdraw');
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true };
    const request = await tx.findOneOrFail(DataRequest, own, lock);
    if (request.status === 'WITHDRAWN') return request;
    if (!request.isWaiting()) throw conflict('DATA_REQUEST_DECIDED');
    request.withdraw(at);
    audit(
      { em: tx, at },
      {
        action: 'dataRequest.withdrawn',
        actor: actorOf(viewer),
        schoolId,
        subject: { type: 'dataRequest', id },
        studentId: request.student?.id ?? null,
      },
    );
    return request;
  });
}
