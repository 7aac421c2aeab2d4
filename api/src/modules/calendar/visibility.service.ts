import { actAsSystem } from '../../db/scope.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import type { School } from '../schools/school.entity.ts';
import type { SaveVisibilityInput } from './calendar.inputs.ts';
import { lockSchool } from './school-of-settings.ts';

/**
 * Sets after how many days, and at what hour, families read what a school records from now on. What was recorded before
 * keeps its time: nothing that a family waits for comes later, nothing shows before it was put right.
 * @throws Refusal NOT_FOUND.
 */
export async function saveVisibility(
  { em, at }: UseCase,
  viewer: Viewer,
  { schoolId, days, hour }: SaveVisibilityInput,
): Promise<School> {
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'visibility.save');
    const school = await lockSchool(tx, viewer, schoolId);
    tx.assign(school, { visibilityDays: days, visibilityHour: hour });
    audit(
      { em: tx, at },
      {
        action: 'visibility.saved',
        actor: actorOf(viewer),
        schoolId,
        subject: { type: 'school', id: schoolId },
        details: { days, hour },
      },
    );
    await tx.flush();
    return school;
  });
}
