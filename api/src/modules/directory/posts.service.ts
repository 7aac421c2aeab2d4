import { toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { lookAgain } from '../identity/accounts.service.ts';
import type { School } from '../schools/school.entity.ts';
import { Office, POST_POWERS, Staff, StaffPost } from '../schools/staff.entity.ts';
import type { AssignPostInput, EndAssignmentInput, SaveOfficeInput } from './office.inputs.ts';
import { checkDay } from './record-checks.ts';
import { mayKeepRecords } from './records.policy.ts';
import { lockedSchool } from './school-records.service.ts';

/** Adds an office or renames one. @throws Refusal NOT_FOUND, CONFLICT (OFFICE_CODE_TAKEN). */
export function saveOffice(
  { em, at }: UseCase,
  viewer: Viewer,
  { schoolId, id, ...input }: SaveOfficeInput,
): Promise<School> {
  const [code, name] = [input.code.trim(), input.name.trim()];
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'office.save');
    const school = await lockedSchool(tx, viewer, schoolId);
    const offices = await tx.find(Office, { school: schoolId });
    const known = id ? offices.find((office) => office.id === id) : null;
    if (id && !known) throw notFound();
    if (offices.some((office) => office !== known && office.code === code))
      throw conflict('OFFICE_CODE_TAKEN', 'code');
    const office = known ?? tx.create(Office, { school: schoolId, code, name });
    tx.assign(office, { code, name });
    await tx.flush();
    audit(
      { em: tx, at },
      {
        action: 'office.saved',
        actor: actorOf(viewer),
        schoolId,
        subject: { type: 'school', id: schoolId },
        details: { name },
      },
    );
    return school;
  });
}

/** Takes an office away to which no post belongs or belonged. @throws Refusal NOT_FOUND, CONFLICT (OFFICE_IN_USE). */
export async function removeOffice({ em, at }: UseCase, viewer: Viewer, id: string): Promise<School> {
  const found = await em.findOne(Office, { id });
  if (!found || !mayKeepRecords(viewer, found.school.id)) throw notFound();
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'office.remove');
    const school = await lockedSchool(tx, viewer, found.school.id);
    if ((await tx.count(StaffPost, { office: id })) > 0) throw conflict('OFFICE_IN_USE');
    await tx.nativeDelete(Office, { id });
    audit(
      { em: tx, at },
      {
        action: 'office.removed',
        actor: actorOf(viewer),
        schoolId: school.id,
        subject: { type: 'school', id: school.id },
        details: { name: found.name },
      },
    );
    return school;
  });
}

/**
 * Gives somebody a post from a day on. What it lets its holder do begins with that day, in every open tab.
 * @throws Refusal NOT_FOUND, BAD_INPUT naming the field, CONFLICT (POST_HELD).
 */
export function assignPost(useCase: UseCase, viewer: Viewer, input: AssignPostInput): Promise<Staff> {
  const { startsOn, endsOn = null } = input;
  return inSchoolOf(useCase, viewer, input.staffId, 'post.assign', async (tx, staff) => {
    checkSpan(staff, startsOn, endsOn, useCase.at);
    const power = POST_POWERS.find((each) => each === input.kind);
    if (!power) throw badInput('INVALID', 'kind');
    const office = input.officeId
      ? await tx.findOne(Office, { id: input.officeId, school: staff.school.id })
      : null;
    if (input.officeId && !office) throw badInput('NOT_FOUND', 'officeId');
    const title = input.title.trim();
    const held = await tx.count(StaffPost, {
      staff: staff.id,
      title,
      office: office?.id ?? null,
      startsOn: { $lte: endsOn ?? staff.endsOn ?? '9999-12-31' },
      $or: [{ endsOn: null }, { endsOn: { $gte: startsOn } }],
    });
    if (held > 0) throw conflict('POST_HELD', 'title');
    tx.create(StaffPost, { staff, title, office, power, startsOn, endsOn: endsOn ?? staff.endsOn });
    await tx.flush();
    return { action: 'post.assigned', details: { name: title, kind: power, startsOn, endsOn } };
  });
}

/**
 * Ends a post with its last day; one that has not begun by then never does.
 * @throws Refusal NOT_FOUND, BAD_INPUT on `endsOn`, CONFLICT (ALREADY_ENDED).
 */
export async function endPost(
  useCase: UseCase,
  viewer: Viewer,
  { id, endsOn }: EndAssignmentInput,
): Promise<Staff> {
  const found = await useCase.em.findOne(StaffPost, { id });
  if (!found) throw notFound();
  checkDay(endsOn, 'endsOn', useCase.at);
  return inSchoolOf(useCase, viewer, found.staff.id, 'post.end', async (tx) => {
    const post = await tx.findOneOrFail(StaffPost, { id }, { refresh: true });
    if (post.endsOn !== null && post.endsOn < toTaipeiDate(useCase.at))
      throw conflict('ALREADY_ENDED', 'endsOn');
    const { title } = post;
    if (endsOn < post.startsOn) {
      if (post.startsOn <= toTaipeiDate(useCase.at)) throw badInput('ENDS_BEFORE_START', 'endsOn');
      tx.remove(post);
    } else post.endsOn = endsOn;
    await tx.flush();
    return { action: 'post.ended', details: { name: title, endsOn } };
  });
}

interface Done {
  action: 'post.assigned' | 'post.ended';
  details: Record<string, string | null>;
}

/** What changes with somebody's posts: found with the viewer's eyes, done as the system, recorded, and seen at once. */
async function inSchoolOf(
  useCase: UseCase,
  viewer: Viewer,
  staffId: string,
  name: string,
  change: (tx: EntityManager, staff: Staff) => Promise<Done>,
): Promise<Staff> {
  const { em, at } = useCase;
  const found = await em.findOne(Staff, { id: staffId });
  if (!found || !mayKeepRecords(viewer, found.school.id)) throw notFound();
  return em.transactional(async (tx) => {
    await actAsSystem(tx, name);
    await lockedSchool(tx, viewer, found.school.id);
    const staff = await tx.findOneOrFail(Staff, { id: staffId }, { refresh: true });
    const { action, details } = await change(tx, staff);
    const work = { ...useCase, em: tx };
    await lookAgain(work, staff.account.id);
    audit(
      { em: tx, at },
      {
        action,
        actor: actorOf(viewer),
        schoolId: staff.school.id,
        subject: { type: 'staff', id: staff.id },
        details,
      },
    );
    return staff;
  });
}

/** A post lies within the time at the school. @throws Refusal BAD_INPUT naming the day. */
function checkSpan(staff: Staff, startsOn: string, endsOn: string | null, at: Date): void {
  checkDay(startsOn, 'startsOn', at);
  if (startsOn < staff.startsOn) throw badInput('OUTSIDE_EMPLOYMENT', 'startsOn');
  if (staff.endsOn !== null && startsOn > staff.endsOn) throw badInput('OUTSIDE_EMPLOYMENT', 'startsOn');
  if (endsOn === null) return;
  if (endsOn < startsOn) throw badInput('ENDS_BEFORE_START', 'endsOn');
  if (staff.endsOn !== null && endsOn > staff.endsOn) throw badInput('OUTSIDE_EMPLOYMENT', 'endsOn');
}
