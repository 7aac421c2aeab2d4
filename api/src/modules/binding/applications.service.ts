import { LockMode } from '@mikro-orm/core';
import { toTaipeiDate } from '@qinshi/domain';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { conflict, notFound } from '../../graphql/errors.ts';
import { type AuditLine, audit } from '../audit/audit.ts';
import { recordLook } from '../audit/looks.ts';
import { isAbout } from '../guardians/custody.queries.ts';
import type { CustodyRestriction } from '../guardians/custody-restriction.entity.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { type ApplicationFacts, isOwnApplication, mayReview } from './binding.policy.ts';
import { BindingApplication } from './binding-application.entity.ts';

/** More than this one contact never has; keeps the page bounded. */
const MAX_OWN = 100;

function factsOf(application: BindingApplication): ApplicationFacts {
  return {
    contactChannel: application.contactChannel,
    contactAddress: application.contactAddress,
    guardianEmail: application.guardianEmail,
    guardianPhone: application.guardianPhone,
    guardianAccountId: application.guardianAccount?.id ?? null,
    guardianNationalIdIndex: application.guardianNationalIdIndex,
  };
}

/** The applications of a proven contact or a signed-in guardian, oldest first; cleared and cancelled ones left out. */
export function ownApplications({ em, viewer, applicant }: Context): Promise<BindingApplication[]> {
  const mine = [];
  if (applicant) {
    const { channel, address } = applicant;
    mine.push({ contactChannel: channel, contactAddress: address });
    mine.push(channel === 'EMAIL' ? { guardianEmail: address } : { guardianPhone: address });
  }
  if (viewer) {
    mine.push({ guardianAccount: viewer.account.id });
    if (viewer.account.nationalIdIndex)
      mine.push({ guardianNationalIdIndex: viewer.account.nationalIdIndex });
  }
  if (mine.length === 0) return Promise.resolve([]);
  return em.find(
    BindingApplication,
    { $or: mine, status: { $ne: 'CANCELLED' }, clearedAt: null },
    { orderBy: { submittedAt: 'asc', id: 'asc' }, limit: MAX_OWN },
  );
}

/** The court order against this guardian that holds today, else the next one to come. */
export async function restrictionOf(
  { loaders, at }: Context,
  { student, guardianAccount, guardianNationalIdIndex: nationalIdIndex }: BindingApplication,
): Promise<CustodyRestriction | null> {
  const today = toTaipeiDate(at);
  const person = { accountId: guardianAccount?.id ?? null, nationalIdIndex };
  const open = (await loaders.custody.load(student.id))
    .filter((row) => row.isOpen(today) && isAbout(row, person))
    .sort((a, b) => a.startsOn.localeCompare(b.startsOn));
  return open[0] ?? null;
}

/** Whether the asker may see this application: as its applicant, or as a reviewer. */
export async function maySeeApplication(context: Context, application: BindingApplication): Promise<boolean> {
  if (isOwnApplication(context, factsOf(application))) return true;
  return mayReview(context.viewer, await whereaboutsOf(context, application.student.id));
}

/** @throws Refusal NOT_FOUND when there is none, or it is not the asker's to see. */
export async function visibleApplication(context: Context, id: string): Promise<BindingApplication> {
  const application = await context.em.findOne(BindingApplication, { id });
  if (!application || !(await maySeeApplication(context, application))) throw notFound();
  return application;
}

/** The same for whoever opens it: a reviewer's look is recorded. @throws Refusal like visibleApplication. */
export async function openApplication(
  context: Context,
  id: string,
  action: 'binding.viewed' | 'binding.formDownloaded' = 'binding.viewed',
): Promise<BindingApplication> {
  const application = await visibleApplication(context, id);
  const studentId = application.student.id;
  const now = await whereaboutsOf(context, studentId);
  if (mayReview(context.viewer, now)) {
    const subject = { type: 'bindingApplication', id };
    await recordLook(context, { action, subject, studentId, schoolId: now?.schoolId ?? null });
  }
  return application;
}

/**
 * The applicant's withdrawal; repeating it changes nothing.
 * @throws Refusal NOT_FOUND, CONFLICT NOT_CANCELLABLE once the school has decided.
 */
export async function cancelApplication(context: Context, id: string): Promise<BindingApplication> {
  const { em, at, deps } = context;
  return em.fork().transactional(async (tx) => {
    if (!(await tx.count(BindingApplication, { id }))) throw notFound();
    await actAsSystem(tx, 'binding.cancel');
    const application = await tx.findOne(
      BindingApplication,
      { id },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!application || !isOwnApplication(context, factsOf(application))) throw notFound();
    if (application.status === 'CANCELLED') return application;
    if (!application.isWaiting()) throw conflict('NOT_CANCELLABLE');
    application.cancel(at);
    audit({ em: tx, at }, cancellation(context, application));
    await tx.flush();
    await deps.events.announce(tx, 'bindingApplicationChanged', { id });
    return application;
  });
}

/** 註銷全部紀錄: withdraws what is waiting and takes rejected records off the page; returns how many. */
export async function clearApplications(context: Context): Promise<number> {
  const { em, at, deps } = context;
  const ids = (await ownApplications(context))
    .filter(({ status }) => status !== 'APPROVED')
    .map(({ id }) => id);
  return em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'binding.clear');
    const rows = await tx.find(
      BindingApplication,
      { id: { $in: ids } },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
    );
    let cleared = 0;
    for (const application of rows) {
      if (application.status === 'APPROVED') continue;
      if (application.isWaiting()) {
        application.cancel(at);
        audit({ em: tx, at }, cancellation(context, application));
      }
      application.clearedAt = at;
      cleared += 1;
      await tx.flush();
      await deps.events.announce(tx, 'bindingApplicationChanged', { id: application.id });
    }
    return cleared;
  });
}

function cancellation({ viewer, applicant }: Context, application: BindingApplication): AuditLine {
  return {
    action: 'binding.cancelled',
    actor: { accountId: viewer?.account.id ?? null, kind: applicant ? 'APPLICANT' : 'PARENT' },
    schoolId: application.school.id,
    subject: { type: 'bindingApplication', id: application.id },
    studentId: application.student.id,
  };
}
