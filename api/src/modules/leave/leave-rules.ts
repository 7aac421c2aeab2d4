import {
  DEFAULT_LEAVE_CHAINS,
  DEFAULT_LEAVE_SETTINGS,
  defaultLeaveTypes,
  type LeaveChainRule,
  type LeaveSettingsRule,
  type LeaveTypeRule,
} from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { School } from '../schools/school.entity.ts';
import { LeaveChain, LeaveSettings, LeaveType } from './leave-rules.entity.ts';

/** A type as it holds at one school. */
export interface SchoolLeaveType extends LeaveTypeRule {
  /** Opaque; of a type that the school has not changed, made from its code. */
  id: string;
  schoolId: string;
  position: number;
}

/** A rule about who decides, as it holds at one school. */
export interface SchoolLeaveChain extends LeaveChainRule {
  id: string;
  schoolId: string;
  position: number;
}

/** The types of several schools, in the order of forms: those of packages/domain, as each school has changed and added. */
export async function leaveTypesOf(
  em: EntityManager,
  schoolIds: readonly string[],
): Promise<Map<string, SchoolLeaveType[]>> {
  const schools = await em.find(School, { id: { $in: [...schoolIds] } });
  const stored = Map.groupBy(
    await em.find(LeaveType, { school: { $in: [...schoolIds] } }, { orderBy: { position: 'asc' } }),
    ({ school }) => school.id,
  );
  return new Map(
    schools.map(({ id, level }) => [id, typesOf(id, defaultLeaveTypes(level), stored.get(id) ?? [])]),
  );
}

function typesOf(
  schoolId: string,
  defaults: readonly LeaveTypeRule[],
  stored: readonly LeaveType[],
): SchoolLeaveType[] {
  const changed = new Map(stored.map((type) => [type.code, type]));
  const known = new Set(defaults.map(({ code }) => code));
  const own = stored.filter(({ code }) => !known.has(code));
  return [...defaults.map((type) => changed.get(type.code) ?? type), ...own].map((type, index) => ({
    id: `${schoolId}_${type.code}`,
    schoolId,
    position: index + 1,
    code: type.code,
    name: type.name,
    offered: type.offered,
    attachmentFromDays: type.attachmentFromDays,
    proofWithinDays: type.proofWithinDays,
    minimumPeriods: type.minimumPeriods,
    yearlyDays: type.yearlyDays,
    guardiansMayAsk: type.guardiansMayAsk,
  }));
}

/** Who decides at several schools; where a school has set nothing, the rules of packages/domain. */
export async function leaveChainsOf(
  em: EntityManager,
  schoolIds: readonly string[],
): Promise<Map<string, SchoolLeaveChain[]>> {
  const stored = Map.groupBy(
    await em.find(LeaveChain, { school: { $in: [...schoolIds] } }, { orderBy: { position: 'asc' } }),
    ({ school }) => school.id,
  );
  return new Map(
    schoolIds.map((schoolId) => {
      const rules: readonly LeaveChainRule[] = stored.get(schoolId) ?? DEFAULT_LEAVE_CHAINS;
      const chains = rules.map(({ type, level, fromDays, belowDays, roles }, index) => {
        const position = index + 1;
        return { id: `${schoolId}_${position}`, schoolId, position, type, level, fromDays, belowDays, roles };
      });
      return [schoolId, chains];
    }),
  );
}

/** What several schools have set for leave as a whole. */
export async function leaveSettingsOf(
  em: EntityManager,
  schoolIds: readonly string[],
): Promise<Map<string, LeaveSettingsRule>> {
  const stored = await em.find(LeaveSettings, { school: { $in: [...schoolIds] } });
  const bySchool = new Map(stored.map((row) => [row.school.id, row]));
  return new Map(
    schoolIds.map((id) => {
      const row = bySchool.get(id) ?? DEFAULT_LEAVE_SETTINGS;
      const { pastDays, aheadDays, remindAfterHours, remindTimes } = row;
      return [id, { pastDays, aheadDays, remindAfterHours, remindTimes }];
    }),
  );
}

/** When whoever is asked at `at` is reminded for the first time; null where the school reminds nobody. */
export function firstReminder({ remindAfterHours, remindTimes }: LeaveSettingsRule, at: Date): Date | null {
  return remindTimes > 0 ? new Date(at.getTime() + remindAfterHours * 3_600_000) : null;
}
