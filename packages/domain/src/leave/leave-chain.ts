import type { SchoolLevel } from '../school-level.ts';

/** Decides as the pupil's homeroom teacher; any other role is the title of a post. */
export const HOMEROOM_ROLE = '導師';

/** The most steps of one chain. */
export const LEAVE_STEPS_MAX = 6;

/** Who decides about which leave, one after the other. */
export interface LeaveChainRule {
  /** Code of a type; null: any. */
  type: string | null;
  /** Level of the pupil's grade; null: any. */
  level: SchoolLevel | null;
  /** From so many days on, */
  fromDays: number;
  /** below so many; null: without end. */
  belowDays: number | null;
  /** 導師, or titles of posts, in the order in which they are asked. */
  roles: readonly string[];
}

export interface LeaveToDecide {
  type: string;
  level: SchoolLevel;
  days: number;
}

const ANY = { type: null, level: null };

/**
 * What a school starts with, after a published rule of the city: 導師 up to two days, then 生教組長 for three, 學務主任
 * for four to six, 校長 for seven and more; whoever comes before has agreed before.
 */
export const DEFAULT_LEAVE_CHAINS: readonly LeaveChainRule[] = [
  { ...ANY, fromDays: 0, belowDays: 3, roles: [HOMEROOM_ROLE] },
  { ...ANY, fromDays: 3, belowDays: 4, roles: [HOMEROOM_ROLE, '生教組長'] },
  { ...ANY, fromDays: 4, belowDays: 7, roles: [HOMEROOM_ROLE, '生教組長', '學務主任'] },
  { ...ANY, fromDays: 7, belowDays: null, roles: [HOMEROOM_ROLE, '生教組長', '學務主任', '校長'] },
];

/** Who decides, in turn: the first rule that fits holds. Where none does it is the homeroom teacher: somebody always decides. */
export function leaveChainFor(rules: readonly LeaveChainRule[], leave: LeaveToDecide): readonly string[] {
  const rule = rules.find(
    ({ type, level, fromDays, belowDays }) =>
      (type === null || type === leave.type) &&
      (level === null || level === leave.level) &&
      fromDays <= leave.days &&
      (belowDays === null || leave.days < belowDays),
  );
  return rule && rule.roles.length > 0 ? rule.roles : [HOMEROOM_ROLE];
}
