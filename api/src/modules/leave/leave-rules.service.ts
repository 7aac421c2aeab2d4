import { HOMEROOM_ROLE, type IsoDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { lockSchool } from '../calendar/school-of-settings.ts';
import type { School } from '../schools/school.entity.ts';
import { LeaveChain, LeaveSettings, LeaveType } from './leave-rules.entity.ts';
import type {
  SaveLeaveChainsInput,
  SaveLeaveSettingsInput,
  SaveLeaveTypeInput,
} from './leave-rules.inputs.ts';
import { leaveTypesOf, type SchoolLeaveChain, type SchoolLeaveType } from './leave-rules.ts';

/**
 * Changes a type of the school, or adds one. Requests that were sent keep what they were decided by.
 * @throws Refusal NOT_FOUND, CONFLICT LEAVE_TYPE_NAME_TAKEN.
 */
export function saveLeaveType(
  context: Context,
  viewer: Viewer,
  { schoolId, ...rest }: SaveLeaveTypeInput,
): Promise<SchoolLeaveType> {
  const values = {
    ...rest,
    name: rest.name.trim(),
    attachmentFromDays: rest.attachmentFromDays ?? null,
    proofWithinDays: rest.proofWithinDays ?? null,
    yearlyDays: rest.yearlyDays ?? null,
  };
  if (!values.name) throw badInput('REQUIRED', 'name');
  const { code } = values;
  return setRule(context, viewer, schoolId, { rule: 'type', code }, async (tx) => {
    const types = (await leaveTypesOf(tx, [schoolId])).get(schoolId) ?? [];
    if (types.some((type) => type.code !== code && type.name === values.name))
      throw conflict('LEAVE_TYPE_NAME_TAKEN', 'name');
    const stored = await tx.findOne(LeaveType, { school: schoolId, code });
    const position = types.find((type) => type.code === code)?.position ?? types.length + 1;
    if (stored) tx.assign(stored, values);
    else tx.create(LeaveType, { school: schoolId, ...values, position });
    await tx.flush();
    const saved = (await leaveTypesOf(tx, [schoolId])).get(schoolId)?.find((type) => type.code === code);
    if (!saved) throw notFound();
    return saved;
  });
}

/**
 * Sets who decides, all rules at once; an empty list brings back the usual ones.
 * @throws Refusal NOT_FOUND, BAD_INPUT LEAVE_ROLE_UNKNOWN, LEAVE_TYPE_NOT_OFFERED or ENDS_BEFORE_START naming the rule.
 */
export function saveLeaveChains(
  context: Context,
  viewer: Viewer,
  { schoolId, chains }: SaveLeaveChainsInput,
): Promise<School> {
  return setRule(context, viewer, schoolId, { rule: 'chains', count: chains.length }, async (tx, school) => {
    const codes = ((await leaveTypesOf(tx, [schoolId])).get(schoolId) ?? []).map(({ code }) => code);
    const roles = await leaveRolesOf(tx, schoolId);
    await tx.nativeDelete(LeaveChain, { school: schoolId });
    for (const [index, chain] of chains.entries()) {
      const { type = null, level = null, fromDays, belowDays = null } = chain;
      if (type !== null && !codes.includes(type))
        throw badInput('LEAVE_TYPE_NOT_OFFERED', `chains.${index}.type`);
      if (belowDays !== null && belowDays <= fromDays)
        throw badInput('ENDS_BEFORE_START', `chains.${index}.belowDays`);
      const unknown = chain.roles.find((role) => !roles.includes(role));
      if (unknown !== undefined)
        throw badInput('LEAVE_ROLE_UNKNOWN', `chains.${index}.roles`, { role: unknown });
      const position = index + 1;
      tx.create(LeaveChain, {
        school: schoolId,
        type,
        level,
        fromDays,
        belowDays,
        roles: chain.roles,
        position,
      });
    }
    return school;
  });
}

/** Sets the limits of time and the reminders. @throws Refusal NOT_FOUND. */
export function saveLeaveSettings(
  context: Context,
  viewer: Viewer,
  { schoolId, ...values }: SaveLeaveSettingsInput,
): Promise<School> {
  return setRule(context, viewer, schoolId, { rule: 'settings', ...values }, async (tx, school) => {
    const stored = await tx.findOne(LeaveSettings, { school: schoolId });
    if (stored) tx.assign(stored, values);
    else tx.create(LeaveSettings, { school: schoolId, ...values });
    return school;
  });
}

/** 導師 and the titles of offices' posts that a chain of the school may name: those that exist, or have existed. */
export async function leaveRolesOf(em: EntityManager, schoolId: string): Promise<string[]> {
  const rows = await em.execute<{ title: string }[]>(
    `select staff_post.title from staff_post join staff on staff.id = staff_post.staff_id
     where staff.school_id = ? and staff_post.power in ('OFFICE', 'SCHOOL_ADMIN')
     group by staff_post.title order by min(staff_post.starts_on), staff_post.title limit 200`,
    [schoolId],
  );
  return [...new Set([HOMEROOM_ROLE, ...rows.map(({ title }) => title)])];
}

/**
 * Titles that rules name, or may name, and nobody holds on that day. 導師 is each class's own: whether one is missing there, the list of
 * classes tells.
 */
export async function vacantRolesOf(
  em: EntityManager,
  schoolId: string,
  today: IsoDate,
  chains: readonly Pick<SchoolLeaveChain, 'roles'>[],
): Promise<string[]> {
  const rows = await em.execute<{ title: string }[]>(
    `select distinct staff_post.title from staff_post join staff on staff.id = staff_post.staff_id
     where staff.school_id = ?
       and staff.starts_on <= ?::date and (staff.ends_on is null or staff.ends_on >= ?::date)
       and staff_post.starts_on <= ?::date and (staff_post.ends_on is null or staff_post.ends_on >= ?::date)`,
    [schoolId, today, today, today, today],
  );
  const held = new Set([HOMEROOM_ROLE, ...rows.map(({ title }) => title)]);
  const named = [...(await leaveRolesOf(em, schoolId)), ...chains.flatMap(({ roles }) => roles)];
  return [...new Set(named)].filter((role) => !held.has(role));
}

async function setRule<Result>(
  { em, at }: Context,
  viewer: Viewer,
  schoolId: string,
  details: Record<string, string | number>,
  deed: (tx: EntityManager, school: School) => Promise<Result>,
): Promise<Result> {
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'leaveRules.save');
    const school = await lockSchool(tx, viewer, schoolId);
    const result = await deed(tx, school);
    audit(
      { em: tx, at },
      {
        action: 'leaveRules.saved',
        actor: actorOf(viewer),
        schoolId,
        subject: { type: 'school', id: schoolId },
        details,
      },
    );
    return result;
  });
}
