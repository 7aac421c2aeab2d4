import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound, Refusal } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { Student } from '../schools/student.entity.ts';
import { isApplicant, mayReview } from './binding.policy.ts';
import { BindingApplication } from './binding-application.entity.ts';
import { guardianNumberPlace } from './guardian-number.ts';

export const NATIONAL_ID_OWNERS = ['GUARDIAN', 'STUDENT'] as const;
export type NationalIdOwner = (typeof NATIONAL_ID_OWNERS)[number];

/**
 * The whole identity number of an application’s guardian or child, for a reviewer who compares it with a document. One
 * at a time, so many in an hour, and each look stands in the audit log, and in the family’s own record, before the
 * number is answered.
 * @throws Refusal NOT_FOUND when the application is not the viewer's to review, FORBIDDEN OWN_APPLICATION, RATE_LIMITED.
 */
export async function revealNationalId(
  context: Context,
  viewer: Viewer,
  { applicationId: id, owner }: { applicationId: string; owner: NationalIdOwner },
): Promise<string> {
  const { em, at, deps } = context;
  const application = await em.findOne(BindingApplication, { id });
  const now = application && (await whereaboutsOf(context, application.student.id));
  if (!application || !mayReview(viewer, now)) throw notFound();
  if (isApplicant(viewer, application)) throw new Refusal('FORBIDDEN', 'OWN_APPLICATION');
  await deps.rateLimits.use('numberReveal', viewer.account.id, at);
  return em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'binding.reveal');
    audit(
      { em: tx, at },
      {
        action: 'nationalId.revealed',
        actor: actorOf(viewer),
        schoolId: viewer.active.schoolId,
        subject: { type: 'bindingApplication', id },
        studentId: application.student.id,
        details: { owner },
      },
    );
    await tx.flush();
    if (owner === 'STUDENT') return pupilsNumber({ ...context, em: tx }, application.student.id);
    return deps.sealer.open(application.guardianNationalIdSealed, guardianNumberPlace(id));
  });
}

/** @throws Refusal NOT_FOUND for a pupil whose number is not recorded. */
async function pupilsNumber({ em, deps }: Pick<Context, 'em' | 'deps'>, studentId: string): Promise<string> {
  const student = await em.findOneOrFail(Student, { id: studentId }, { populate: ['account'] });
  const { id, nationalIdSealed } = student.account.getEntity();
  if (!nationalIdSealed) throw notFound();
  return deps.sealer.open(nationalIdSealed, { table: 'account', column: 'national_id', row: id });
}
