import { type KeptReason, toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { conflict } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { DataSubject } from '../../personal-data.ts';
import type { Deps } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { Account } from '../identity/account.entity.ts';
import { withheldFrom } from '../identity/custody.ts';
import { BureauMember, Guardianship } from '../identity/guardianship.entity.ts';
import { endGuardianships, endSessions } from '../identity/identity.erasure.ts';
import { Staff } from '../schools/staff.entity.ts';
import { Student } from '../schools/student.entity.ts';
import type { DataRequest } from './data-request.entity.ts';
import { erasePerson } from './erasure.ts';
import { childOf, selfOf } from './subjects.ts';

interface Work {
  em: EntityManager;
  deps: Deps;
  at: Date;
}

/** Does what an accepted request asks, within the transaction of the decision, and answers what is kept. */
export async function carryOut(work: Work, viewer: Viewer, request: DataRequest): Promise<KeptReason[]> {
  if (request.kind === 'CORRECT') return [];
  const requester = await work.em.findOneOrFail(Account, { id: request.requester.id });
  const subject = await subjectOf(work, requester, request);
  if (!subject.guardianId && (await isInPost(work, requester))) throw conflict('DATA_REQUEST_IN_POST');
  if (request.kind === 'STOP') {
    await stop(work, viewer, requester, subject);
    return [];
  }
  if (subject.guardianId && !(await isBound(work, requester, subject)))
    throw conflict('DATA_REQUEST_NOT_GUARDIAN');
  const kept = await erasePerson(work, subject);
  record(work, viewer, 'account.erased', subject);
  return kept;
}

async function subjectOf({ em }: Work, requester: Account, { student }: DataRequest): Promise<DataSubject> {
  const self = await selfOf(em, requester);
  if (!student || student.id === self.studentId) return self;
  return childOf(await em.findOneOrFail(Student, { id: student.id }), requester.id);
}

/**
 * Data stay, and are used no longer (個人資料保護法 art. 11 (2)–(3)): a guardian who asks for a child gives up that
 * binding; people who ask for themselves give up all, and the account closes.
 */
async function stop(work: Work, viewer: Viewer, requester: Account, subject: DataSubject): Promise<void> {
  const { em, at } = work;
  const of = { accountId: requester.id, studentId: subject.guardianId ? subject.studentId : null };
  await endGuardianships(em, at, of);
  if (subject.guardianId) return;
  await endSessions(work, requester.id);
  requester.close(at);
  record(work, viewer, 'account.closed', subject);
}

/** Whoever is a child's guardian no more, or kept from it by a court order, when it is decided does not have the child's account removed. */
async function isBound({ em, at }: Work, { id }: Account, { studentId }: DataSubject): Promise<boolean> {
  if (studentId && (await withheldFrom(em, id, at)).has(studentId)) return false;
  return (await em.count(Guardianship, { account: id, student: studentId, endedAt: null })) > 0;
}

/** Until somebody's last day at a school or the bureau the account is part of the work, and cannot go. */
async function isInPost({ em, at }: Work, { id }: Account): Promise<boolean> {
  const open = { $or: [{ endsOn: null }, { endsOn: { $gte: toTaipeiDate(at) } }] };
  const posts = await em.count(Staff, { account: id, ...open });
  return posts > 0 || (await em.count(BureauMember, { account: id, endedAt: null })) > 0;
}

function record(
  { em, at }: Work,
  viewer: Viewer,
  action: 'account.erased' | 'account.closed',
  { accountId, studentId }: DataSubject,
): void {
  audit(
    { em, at },
    { action, actor: actorOf(viewer), subject: { type: 'account', id: accountId }, studentId },
  );
}
