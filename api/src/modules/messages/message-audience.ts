import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { badInput } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { type Message, MessageAudience } from './message.entity.ts';
import { type Audience, countWithin } from './message-audience.queries.ts';
import { reachOfSender } from './messages.policy.ts';

/** Whom a message is for, as it is put together. */
export interface AudienceToReach {
  everybody?: boolean | null;
  schoolIds?: readonly string[] | null;
  grades?: readonly number[] | null;
  classGroupIds?: readonly string[] | null;
  studentIds?: readonly string[] | null;
}

/**
 * The audience, when all of it is the viewer's to write to. `tx` acts as the system.
 * @throws Refusal BAD_INPUT MESSAGE_NO_AUDIENCE, MESSAGE_AUDIENCE_NOT_YOURS.
 */
export async function audienceWithin(
  tx: EntityManager,
  viewer: Viewer,
  wish: AudienceToReach,
): Promise<Audience> {
  const audience: Audience = {
    everybody: wish.everybody ?? false,
    schoolIds: [...new Set(wish.schoolIds ?? [])],
    grades: [...new Set(wish.grades ?? [])],
    classGroupIds: [...new Set(wish.classGroupIds ?? [])],
    studentIds: [...new Set(wish.studentIds ?? [])],
  };
  const { everybody, schoolIds, grades, classGroupIds, studentIds } = audience;
  const parts = schoolIds.length + grades.length + classGroupIds.length + studentIds.length;
  if (!everybody && parts === 0) throw badInput('MESSAGE_NO_AUDIENCE', 'audience');
  const reach = reachOfSender(viewer);
  // A class is named by its id, so that one who has become another class's teacher does not write to it by mistake.
  const wide = reach.classGroupIds === null;
  if (!wide && (everybody || grades.length > 0)) throw badInput('MESSAGE_AUDIENCE_NOT_YOURS', 'audience');
  if (reach.schoolId === null && grades.length > 0) throw badInput('MESSAGE_AUDIENCE_NOT_YOURS', 'audience');
  if (everybody && parts === 0) return audience;
  const within = await countWithin(tx, reach, audience);
  if (
    within.schools !== schoolIds.length ||
    within.classes !== classGroupIds.length ||
    within.students !== studentIds.length
  )
    throw badInput('MESSAGE_AUDIENCE_NOT_YOURS', 'audience');
  return audience;
}

/** Keeps whom a message is for. */
export function addAudience(tx: EntityManager, message: Message, audience: Audience, at: Date): void {
  const add = (part: { school?: string; grade?: number; classGroup?: string; student?: string }) =>
    tx.create(MessageAudience, {
      id: newId(at.getTime()),
      message,
      school: part.school ?? null,
      grade: part.grade ?? null,
      classGroup: part.classGroup ?? null,
      student: part.student ?? null,
    });
  if (audience.everybody) {
    add({});
    return;
  }
  for (const school of audience.schoolIds) add({ school });
  for (const grade of audience.grades) add({ grade });
  for (const classGroup of audience.classGroupIds) add({ classGroup });
  for (const student of audience.studentIds) add({ student });
}

/** The same as it was kept. */
export function audienceOf(parts: readonly MessageAudience[]): Audience {
  return {
    everybody: parts.some(
      ({ school, grade, classGroup, student }) => !school && !grade && !classGroup && !student,
    ),
    schoolIds: parts.flatMap(({ school }) => school?.id ?? []),
    grades: parts.flatMap(({ grade }) => grade ?? []),
    classGroupIds: parts.flatMap(({ classGroup }) => classGroup?.id ?? []),
    studentIds: parts.flatMap(({ student }) => student?.id ?? []),
  };
}
