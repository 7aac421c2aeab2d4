import { addDays, toTaipeiDate } from '@qinshi/domain';
import { actAsSystem } from '../../db/scope.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { lookAgain } from '../identity/accounts.service.ts';
import { ClassGroup, HomeroomAssignment } from '../schools/class-group.entity.ts';
import { Staff } from '../schools/staff.entity.ts';
import type { AssignHomeroomInput, EndAssignmentInput } from './office.inputs.ts';
import { checkDay } from './record-checks.ts';
import { mayKeepRecords } from './records.policy.ts';
import { lockedSchool } from './school-records.service.ts';

/** A class has one, or two who share it; a third while one hands over. */
const MOST_AT_ONCE = 3;

/**
 * Makes somebody homeroom teacher of a class from a day on, in place of or beside those who are. Approvals and boards
 * move with that day.
 * @throws Refusal NOT_FOUND, BAD_INPUT naming the field, CONFLICT (HOMEROOM_HELD, HOMEROOM_FULL).
 */
export async function assignHomeroom(
  useCase: UseCase,
  viewer: Viewer,
  { classGroupId, staffId, startsOn, replace }: AssignHomeroomInput,
): Promise<ClassGroup> {
  const { em, at } = useCase;
  const found = await em.findOne(ClassGroup, { id: classGroupId });
  if (!found || !mayKeepRecords(viewer, found.school.id)) throw notFound();
  checkDay(startsOn, 'startsOn', at);
  const schoolId = found.school.id;
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'homeroom.assign');
    await lockedSchool(tx, viewer, schoolId);
    const staff = await tx.findOne(Staff, { id: staffId, school: schoolId });
    if (!staff) throw badInput('NOT_FOUND', 'staffId');
    if (startsOn < staff.startsOn || (staff.endsOn !== null && startsOn > staff.endsOn))
      throw badInput('OUTSIDE_EMPLOYMENT', 'startsOn');
    const running = await tx.find(
      HomeroomAssignment,
      { classGroup: classGroupId, $or: [{ endsOn: null }, { endsOn: { $gte: startsOn } }] },
      { populate: ['staff'] },
    );
    if (running.some((each) => each.staff.id === staffId)) throw conflict('HOMEROOM_HELD', 'staffId');
    const leaving = replace ? running : [];
    if (running.length - leaving.length >= MOST_AT_ONCE) throw conflict('HOMEROOM_FULL', 'replace');
    for (const each of leaving) {
      // Who would have begun with that day or later never does.
      if (each.startsOn >= startsOn) tx.remove(each);
      else each.endsOn = addDays(startsOn, -1);
    }
    await tx.flush();
    tx.create(HomeroomAssignment, { classGroup: classGroupId, staff, startsOn, endsOn: staff.endsOn });
    await tx.flush();
    const work = { ...useCase, em: tx };
    for (const each of [staff, ...leaving.map((one) => one.staff.getEntity())])
      await lookAgain(work, each.account.id);
    audit(
      { em: tx, at },
      {
        action: 'homeroom.assigned',
        actor: actorOf(viewer),
        schoolId,
        subject: { type: 'classGroup', id: classGroupId },
        details: { name: staff.name, startsOn, ended: leaving.length },
      },
    );
    return found;
  });
}

/**
 * Ends somebody's time as homeroom teacher of a class with its last day; what has not begun by then never does.
 * @throws Refusal NOT_FOUND, BAD_INPUT on `endsOn`, CONFLICT (ALREADY_ENDED).
 */
export async function endHomeroom(
  useCase: UseCase,
  viewer: Viewer,
  { id, endsOn }: EndAssignmentInput,
): Promise<ClassGroup> {
  const { em, at } = useCase;
  const found = await em.findOne(HomeroomAssignment, { id }, { populate: ['classGroup', 'staff'] });
  const classGroup = found?.classGroup.getEntity();
  if (!classGroup || !mayKeepRecords(viewer, classGroup.school.id)) throw notFound();
  checkDay(endsOn, 'endsOn', at);
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'homeroom.end');
    await lockedSchool(tx, viewer, classGroup.school.id);
    const assignment = await tx.findOneOrFail(
      HomeroomAssignment,
      { id },
      { refresh: true, populate: ['staff'] },
    );
    const staff = assignment.staff.getEntity();
    const today = toTaipeiDate(at);
    if (assignment.endsOn !== null && assignment.endsOn < today) throw conflict('ALREADY_ENDED', 'endsOn');
    if (endsOn < assignment.startsOn) {
      if (assignment.startsOn <= today) throw badInput('ENDS_BEFORE_START', 'endsOn');
      tx.remove(assignment);
    } else assignment.endsOn = endsOn;
    await tx.flush();
    await lookAgain({ ...useCase, em: tx }, staff.account.id);
    audit(
      { em: tx, at },
      {
        action: 'homeroom.ended',
        actor: actorOf(viewer),
        schoolId: classGroup.school.id,
        subject: { type: 'classGroup', id: classGroup.id },
        details: { name: staff.name, endsOn },
      },
    );
    return classGroup;
  });
}
