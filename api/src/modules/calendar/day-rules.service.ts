import { dayRuleProblem, schoolYearOf, toTaipeiDate } from '@qinshi/domain';
import { actAsSystem } from '../../db/scope.ts';
import { badInput } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import type { School } from '../schools/school.entity.ts';
import type { SaveDayRuleInput } from './calendar.inputs.ts';
import { levelsTaught } from './calendar.loaders.ts';
import { DayRuleRow } from './day-rule.entity.ts';
import { announcePlans } from './plans-news.ts';
import { lockSchool } from './school-of-settings.ts';

/**
 * Sets the hours of a level from today on. Dates before keep theirs: nobody becomes late afterwards.
 * @throws Refusal NOT_FOUND, BAD_INPUT naming the hour, or the level that the school does not teach.
 */
export async function saveDayRule(
  { em, at, deps }: UseCase,
  viewer: Viewer,
  { schoolId, level, arrivesFrom, lateAfter, alarmAt, leavesFrom }: SaveDayRuleInput,
): Promise<School> {
  const hours = { arrivesFrom, lateAfter, alarmAt, leavesFrom };
  const startsOn = toTaipeiDate(at);
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'dayRule.save');
    const school = await lockSchool(tx, viewer, schoolId);
    const levels = await levelsTaught(tx, [schoolId], schoolYearOf(startsOn));
    if (!levels.get(schoolId)?.includes(level)) throw badInput('NOT_FOUND', 'level');
    const problem = dayRuleProblem(hours);
    if (problem) throw badInput(problem.reason, problem.field);
    const ofToday = await tx.findOne(DayRuleRow, { school: schoolId, level, startsOn });
    if (ofToday) tx.assign(ofToday, hours);
    else tx.create(DayRuleRow, { school: schoolId, level, startsOn, ...hours });
    audit(
      { em: tx, at },
      {
        action: 'dayRule.saved',
        actor: actorOf(viewer),
        schoolId,
        subject: { type: 'school', id: schoolId },
        details: { level, ...hours },
      },
    );
    await tx.flush();
    await announcePlans({ em: tx, deps, at }, schoolId);
    return school;
  });
}
