import { LockMode } from '@mikro-orm/core';
import { isDemerit, toTaipeiDate } from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import { is, type Viewer } from '../../graphql/viewer.ts';
import { keptRecord } from './conduct.access.ts';
import { announceConduct, auditConduct } from './conduct.events.ts';
import type { DecideConductCancellationInput, RequestConductCancellationInput } from './conduct.inputs.ts';
import { mayDecideCancellation, maySeeConduct } from './conduct.policy.ts';
import { keeps, lockedRecord } from './conduct.service.ts';
import { ConductCancellation, ConductRecord } from './conduct-record.entity.ts';
import { remember } from './conduct-writing.ts';

/**
 * Asks that a demerit be cancelled (銷過): the family or the pupil, the homeroom teacher, the office.
 * @throws Refusal NOT_FOUND for a record that is not the viewer's to read, BAD_INPUT REASON_REQUIRED,
 * CONDUCT_NO_DEMERIT, CONFLICT CONDUCT_SETTLED, CANCELLATION_WAITING.
 */
export async function requestCancellation(
  context: Context,
  viewer: Viewer,
  { recordId, ...input }: RequestConductCancellationInput,
): Promise<ConductRecord> {
  const { em, at } = context;
  const reason = input.reason.trim();
  if (!reason) throw badInput('REASON_REQUIRED', 'reason');
  return em.transactional(async (tx) => {
    const found = await tx.findOne(ConductRecord, { id: recordId });
    const family = is(viewer, 'PARENT', 'STUDENT');
    const own =
      found && (family ? maySeeConduct(viewer, found.student.id, null) : await keeps(tx, viewer, found));
    if (!found || !own) throw notFound();
    await actAsSystem(tx, 'conduct.requestCancellation');
    const record = await lockedRecord(tx, recordId);
    if (!isDemerit(record.kind)) throw badInput('CONDUCT_NO_DEMERIT', 'recordId');
    if (record.stateNow() !== 'STANDING') throw conflict('CONDUCT_SETTLED');
    if ((await tx.count(ConductCancellation, { record: recordId, granted: null })) > 0)
      throw conflict('CANCELLATION_WAITING');
    tx.create(ConductCancellation, {
      id: newId(at.getTime()),
      ...{ record, student: record.student.id, reason },
      appliedBy: viewer.account.id,
      appliedByName: viewer.account.name,
      appliedAt: at,
      ...{ granted: null, comment: null, decidedBy: null, decidedByName: null, decidedAt: null },
    });
    auditConduct({ em: tx, at }, viewer, record, 'conduct.cancellationRequested');
    await tx.flush();
    await announceConduct({ ...context, em: tx }, [record]);
    return keptRecord(record);
  });
}

/**
 * The office's word on a cancellation, once. A cancelled demerit stays in the school's history and counts no more.
 * @throws Refusal NOT_FOUND, BAD_INPUT REASON_REQUIRED for a no without a word, CONFLICT CANCELLATION_DECIDED,
 * CONDUCT_SETTLED.
 */
export async function decideCancellation(
  context: Context,
  viewer: Viewer,
  { id, granted, comment }: DecideConductCancellationInput,
): Promise<ConductRecord> {
  const { em, at } = context;
  const words = comment?.trim() || null;
  return em.transactional(async (tx) => {
    const found = await tx.findOne(ConductCancellation, { id }, { populate: ['record'] });
    const asked = found?.record.getEntity();
    if (!found || !asked || !mayDecideCancellation(viewer, asked.school.id)) throw notFound();
    if (!granted && !words) throw badInput('REASON_REQUIRED', 'comment');
    await actAsSystem(tx, 'conduct.decideCancellation');
    const record = await lockedRecord(tx, asked.id);
    const cancellation = await tx.findOneOrFail(
      ConductCancellation,
      { id },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    if (cancellation.granted !== null) throw conflict('CANCELLATION_DECIDED');
    if (record.stateNow() !== 'STANDING') throw conflict('CONDUCT_SETTLED');
    const { account } = viewer;
    tx.assign(cancellation, {
      ...{ granted, comment: words, decidedAt: at },
      decidedBy: account.id,
      decidedByName: account.name,
    });
    if (granted) {
      record.cancelledOn = toTaipeiDate(at);
      record.version += 1;
      remember({ em: tx, at, by: account }, record, 'CANCELLED', words);
    }
    const action = granted ? 'conduct.cancelled' : 'conduct.cancellationRefused';
    auditConduct({ em: tx, at }, viewer, record, action);
    await tx.flush();
    await announceConduct({ ...context, em: tx }, [record]);
    return keptRecord(record);
  });
}
