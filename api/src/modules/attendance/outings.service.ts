import { addDays, type IsoDate, toTaipeiDate } from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { type AuditLine, actorOf, audit } from '../audit/audit.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import { isOfficeOf } from './day.policy.ts';
import { announceDays } from './day-news.ts';
import { Outing, OutingClass } from './outing.entity.ts';
import { pupilsOfClass } from './roll-call.queries.ts';

/** A trip longer than that is none. */
const MAX_DAYS = 31;

export interface OutingToSave {
  id?: string | null;
  schoolId: string;
  name: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
  classGroupIds: readonly string[];
}

/**
 * Saves a trip of whole classes, a new one or in place of what was saved before.
 * @throws Refusal NOT_FOUND for a school, trip or class that is not the viewer's; BAD_INPUT REQUIRED,
 * ENDS_BEFORE_START, OUT_OF_RANGE for more than a month.
 */
export async function saveOuting(context: Context, viewer: Viewer, input: OutingToSave): Promise<Outing> {
  const { em, at } = context;
  const { schoolId, startsOn, endsOn } = input;
  const name = input.name.trim();
  if (!isOfficeOf(viewer, schoolId)) throw notFound();
  if (!name) throw badInput('REQUIRED', 'name');
  if (endsOn < startsOn) throw badInput('ENDS_BEFORE_START', 'endsOn');
  if (endsOn >= addDays(startsOn, MAX_DAYS)) throw badInput('OUT_OF_RANGE', 'endsOn');
  const classGroupIds = [...new Set(input.classGroupIds)];
  const classes = await em.count(ClassGroup, { id: { $in: classGroupIds }, school: schoolId });
  if (classes !== classGroupIds.length) throw notFound();
  return em.transactional(async (tx) => {
    const known = input.id ? await tx.findOne(Outing, { id: input.id, school: schoolId }) : null;
    if (input.id && !known) throw notFound();
    await actAsSystem(tx, 'attendance.saveOuting');
    const before = known ? await classesOf(tx, known.id) : [];
    if (known) {
      tx.assign(known, { name, startsOn, endsOn });
      await tx.nativeDelete(OutingClass, { outing: known.id });
    }
    const outing =
      known ?? tx.create(Outing, { id: newId(at.getTime()), school: schoolId, name, startsOn, endsOn });
    for (const classGroup of classGroupIds)
      tx.create(OutingClass, { id: newId(at.getTime()), outing, classGroup });
    record(tx, at, viewer, outing, 'outing.saved');
    await tx.flush();
    await announce({ ...context, em: tx }, schoolId, [...new Set([...before, ...classGroupIds])]);
    return outing;
  });
}

/** Takes a trip back. @throws Refusal NOT_FOUND when there is none of the viewer's school. */
export async function removeOuting(context: Context, viewer: Viewer, id: string): Promise<boolean> {
  const { em, at } = context;
  return em.transactional(async (tx) => {
    const outing = await tx.findOne(Outing, { id });
    if (!outing || !isOfficeOf(viewer, outing.school.id)) throw notFound();
    await actAsSystem(tx, 'attendance.removeOuting');
    const classes = await classesOf(tx, id);
    record(tx, at, viewer, outing, 'outing.removed');
    await tx.flush();
    await tx.nativeDelete(OutingClass, { outing: id });
    await tx.nativeDelete(Outing, { id });
    await announce({ ...context, em: tx }, outing.school.id, classes);
    return true;
  });
}

async function classesOf(em: EntityManager, outing: string): Promise<string[]> {
  const rows = await em.find(OutingClass, { outing });
  return rows.map(({ classGroup }) => classGroup.id);
}

function record(
  em: EntityManager,
  at: Date,
  viewer: Viewer,
  { id, name, startsOn, endsOn, school }: Outing,
  action: AuditLine['action'] & `outing.${string}`,
): void {
  audit(
    { em, at },
    {
      action,
      actor: actorOf(viewer),
      schoolId: school.id,
      subject: { type: 'outing', id },
      details: { name, startsOn, endsOn },
    },
  );
}

/** Screens of the classes wake: who is out is missed no more, and the other way about. */
async function announce(context: Context, schoolId: string, classGroupIds: readonly string[]): Promise<void> {
  const today = toTaipeiDate(context.at);
  for (const classGroupId of classGroupIds) {
    const ids = await pupilsOfClass(context.em, classGroupId, today);
    await announceDays(
      context,
      ids.map((studentId) => ({ studentId, place: { schoolId, classGroupId } })),
    );
  }
}
