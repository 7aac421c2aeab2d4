import { addDays, toTaipeiDate } from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { lookAgain } from '../identity/accounts.service.ts';
import { Deputy } from '../schools/deputy.entity.ts';
import { inForce } from '../schools/in-force.ts';
import { Staff } from '../schools/staff.entity.ts';
import { mayKeepLeaveRules } from './leave.policy.ts';
import type { SaveDeputyInput } from './leave-rules.inputs.ts';

/**
 * Lets a colleague stand in for another from a day to a day: with the rights of the homeroom class or the post.
 * @throws Refusal NOT_FOUND for people of another school or out of post, BAD_INPUT DEPUTY_SELF, ENDS_BEFORE_START.
 */
export async function saveDeputy(
  { em, at, deps }: Context,
  viewer: Viewer,
  { absentId, deputyId, startsOn, endsOn }: SaveDeputyInput,
): Promise<Deputy> {
  const schoolId = viewer.active.schoolId ?? '';
  if (!mayKeepLeaveRules(viewer, schoolId)) throw notFound();
  const today = toTaipeiDate(at);
  const absent = await em.findOne(Staff, { id: absentId, school: schoolId, ...inForce(today) });
  const standIn = await em.findOne(Staff, { id: deputyId, school: schoolId, ...inForce(today) });
  if (!absent || !standIn) throw notFound();
  if (absentId === deputyId) throw badInput('DEPUTY_SELF', 'deputyId');
  if (endsOn < startsOn || endsOn < today) throw badInput('ENDS_BEFORE_START', 'endsOn');
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'deputy.save');
    const id = newId(at.getTime());
    const deputy = tx.create(Deputy, { id, absent: absentId, deputy: deputyId, startsOn, endsOn });
    audit(
      { em: tx, at },
      {
        action: 'deputy.saved',
        actor: actorOf(viewer),
        schoolId,
        subject: { type: 'deputy', id },
        details: { absentId, deputyId, startsOn, endsOn },
      },
    );
    await lookAgain({ em: tx, at, deps }, standIn.account.id);
    return deputy;
  });
}

/**
 * Ends it at once: yesterday was the last day, or there was none.
 * @throws Refusal NOT_FOUND for another school’s, CONFLICT ALREADY_ENDED.
 */
export async function endDeputy({ em, at, deps }: Context, viewer: Viewer, id: string): Promise<boolean> {
  const deputy = await em.findOne(Deputy, { id }, { populate: ['absent', 'deputy'] });
  const schoolId = deputy?.absent.getEntity().school.id ?? '';
  if (!deputy || !mayKeepLeaveRules(viewer, schoolId)) throw notFound();
  const today = toTaipeiDate(at);
  if (deputy.endsOn < today) throw conflict('ALREADY_ENDED');
  await em.transactional(async (tx) => {
    await actAsSystem(tx, 'deputy.end');
    if (deputy.startsOn >= today) await tx.nativeDelete(Deputy, { id });
    else await tx.nativeUpdate(Deputy, { id }, { endsOn: addDays(today, -1) });
    audit(
      { em: tx, at },
      { action: 'deputy.ended', actor: actorOf(viewer), schoolId, subject: { type: 'deputy', id } },
    );
    await lookAgain({ em: tx, at, deps }, deputy.deputy.getEntity().account.id);
  });
  return true;
}
