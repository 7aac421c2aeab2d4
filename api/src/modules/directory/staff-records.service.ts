import {
  normalizeEmail,
  normalizeName,
  normalizeNationalId,
  schoolYearOf,
  toTaipeiDate,
} from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { accountOfPerson, followRecords, lookAgain, type RecordWork } from '../identity/accounts.service.ts';
import { staffUsername } from '../identity/usernames.ts';
import { ClassGroup, HomeroomAssignment } from '../schools/class-group.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Office, POST_POWERS, Staff, StaffPost } from '../schools/staff.entity.ts';
import { checkDay, schoolOfRecord } from './record-checks.ts';
import type { EndStaffInput, RecordStaffInput, StaffPostInput } from './records.inputs.ts';
import { mayKeepRecords } from './records.policy.ts';

/**
 * Records somebody who takes up work at a school. The account appears with the first day in post; who is known under the
 * number keeps the one there is.
 * @throws Refusal NOT_FOUND, BAD_INPUT naming the field, CONFLICT (ALREADY_IN_POST, EMAIL_TAKEN).
 */
export async function recordStaff(useCase: UseCase, viewer: Viewer, input: RecordStaffInput): Promise<Staff> {
  const { em, at } = useCase;
  const school = await em.findOne(School, { id: schoolOfRecord(viewer, input.schoolId) });
  if (!school) throw notFound();
  checkDay(input.startsOn, 'startsOn', at);
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'staff.record');
    const work = { ...useCase, em: tx };
    const staff = await takeUpWork(work, school, input);
    audit(work, {
      action: 'staff.recorded',
      actor: actorOf(viewer),
      schoolId: school.id,
      subject: { type: 'staff', id: staff.id },
      details: { startsOn: staff.startsOn, posts: input.posts.length },
    });
    return staff;
  });
}

/** What recording means, whoever records: a person at a screen, or an import. @throws Refusal as recordStaff. */
async function takeUpWork(work: RecordWork, school: School, input: RecordStaffInput): Promise<Staff> {
  const { em } = work;
  const { startsOn } = input;
  const nationalId = normalizeNationalId(input.nationalId);
  const account = await accountOfPerson(work, {
    nationalId,
    name: normalizeName(input.name),
    username: staffUsername(school.code, nationalId),
    email: input.email ? normalizeEmail(input.email) : null,
  });
  const overlapping = { $or: [{ endsOn: null }, { endsOn: { $gte: startsOn } }] };
  if ((await em.count(Staff, { school: school.id, account: account.id, ...overlapping })) > 0)
    throw conflict('ALREADY_IN_POST', 'nationalId');
  const staff = em.create(Staff, { school, account, name: account.name, startsOn, endsOn: null });
  for (const [index, post] of input.posts.entries())
    em.create(StaffPost, { staff, startsOn, endsOn: null, ...(await readPost(em, school, post, index)) });
  if (input.homeroomClassId) {
    const classGroup = await classOf(em, school, input.homeroomClassId, work.at);
    em.create(HomeroomAssignment, { classGroup, staff, startsOn, endsOn: null });
  }
  await em.flush();
  await followRecords(work, [account.id]);
  await lookAgain(work, account.id);
  return staff;
}

async function readPost(em: EntityManager, school: School, post: StaffPostInput, index: number) {
  const power = POST_POWERS.find((each) => each === post.kind);
  if (!power) throw badInput('INVALID', `posts.${index}.kind`);
  const code = post.officeCode?.trim();
  const office = code ? await em.findOne(Office, { school: school.id, code }) : null;
  if (code && !office) throw badInput('NOT_FOUND', `posts.${index}.officeCode`);
  return { power, office, title: post.title.trim() };
}

async function classOf(em: EntityManager, school: School, id: string, at: Date): Promise<ClassGroup> {
  const year = schoolYearOf(toTaipeiDate(at));
  const classGroup = await em.findOne(ClassGroup, { id, school: school.id, schoolYear: { $gte: year } });
  if (!classGroup) throw badInput('NOT_FOUND', 'homeroomClassId');
  return classGroup;
}

/**
 * Ends somebody's work at a school, posts and homeroom classes with it. The last day still counts; the account closes
 * when it is over, unless another record speaks for it.
 * @throws Refusal NOT_FOUND, BAD_INPUT on `endsOn`, CONFLICT (ALREADY_ENDED).
 */
export async function endStaff(
  useCase: UseCase,
  viewer: Viewer,
  { id, endsOn }: EndStaffInput,
): Promise<Staff> {
  const { em, at } = useCase;
  const found = await em.findOne(Staff, { id });
  if (!found || !mayKeepRecords(viewer, found.school.id)) throw notFound();
  checkDay(endsOn, 'endsOn', at);
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'staff.end');
    const work = { ...useCase, em: tx };
    const staff = await tx.findOneOrFail(Staff, { id }, { refresh: true });
    if (endsOn < staff.startsOn) throw badInput('ENDS_BEFORE_START', 'endsOn');
    if (staff.endsOn !== null && staff.endsOn < toTaipeiDate(at)) throw conflict('ALREADY_ENDED', 'endsOn');
    await endPart(tx, StaffPost, staff, endsOn);
    await endPart(tx, HomeroomAssignment, staff, endsOn);
    staff.endsOn = endsOn;
    await tx.flush();
    await followRecords(work, [staff.account.id]);
    await lookAgain(work, staff.account.id);
    audit(work, {
      action: 'staff.ended',
      actor: actorOf(viewer),
      schoolId: staff.school.id,
      subject: { type: 'staff', id },
      details: { endsOn },
    });
    return staff;
  });
}

/** What would have begun later never does; what runs ends with the work, and what ended before stays as it was. */
async function endPart(
  tx: EntityManager,
  part: typeof StaffPost | typeof HomeroomAssignment,
  staff: Staff,
  endsOn: string,
): Promise<void> {
  const Part = part as typeof StaffPost;
  await tx.nativeDelete(Part, { staff: staff.id, startsOn: { $gt: endsOn } });
  const running = {
    staff: staff.id,
    $or: [{ endsOn: null }, { endsOn: { $gt: endsOn } }, { endsOn: staff.endsOn }],
  };
  await tx.nativeUpdate(Part, running, { endsOn });
}
