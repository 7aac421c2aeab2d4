import type { Locale } from '../refusals/refusals.ts';
import type { SchoolLevel } from '../school-level.ts';

/** What a school has decided about a type of leave (假別). */
export interface LeaveTypeRule {
  /** Stable within a school; SCREAMING_CASE. */
  code: string;
  name: string;
  /** Whether it can be asked for at all. */
  offered: boolean;
  /** From how many days on proof is needed; null: never, 0: always. */
  attachmentFromDays: number | null;
  /** Days within which it may follow, from the last day of leave or from sending if later; null: it has to come along. */
  proofWithinDays: number | null;
  /** The least that can be asked for, in periods. */
  minimumPeriods: number;
  /** Days in a school year; null without limit. */
  yearlyDays: number | null;
  /** Whether families may ask for it, or the school alone gives it. */
  guardiansMayAsk: boolean;
}

const FREE = {
  attachmentFromDays: null,
  proofWithinDays: 7,
  minimumPeriods: 1,
  yearlyDays: null,
  guardiansMayAsk: true,
};
const PROVEN = { ...FREE, attachmentFromDays: 0 };

/** The types of product rule §3, with what schools mostly ask for. */
const DEFAULTS = [
  { ...FREE, code: 'PERSONAL', name: '事假' },
  // Schools of the city ask for a doctor's paper from the third day on.
  { ...FREE, code: 'SICK', name: '病假', attachmentFromDays: 3 },
  { ...FREE, code: 'OFFICIAL', name: '公假', guardiansMayAsk: false },
  { ...PROVEN, code: 'FUNERAL', name: '喪假' },
  { ...PROVEN, code: 'MARRIAGE', name: '婚假' },
  { ...PROVEN, code: 'PRENATAL', name: '產前假', yearlyDays: 8 },
  { ...PROVEN, code: 'MATERNITY', name: '產假', yearlyDays: 42 },
  { ...PROVEN, code: 'PATERNITY', name: '陪產假', yearlyDays: 7 },
  { ...PROVEN, code: 'MISCARRIAGE', name: '流產假' },
  { ...PROVEN, code: 'PARENTAL', name: '育嬰假' },
  // One day a month, and nobody has to prove it (Act of Gender Equality in Employment, art. 14, which schools follow).
  { ...FREE, code: 'MENSTRUAL', name: '生理假', yearlyDays: 12 },
  { ...FREE, code: 'EPIDEMIC', name: '防疫假' },
  { ...FREE, code: 'FORCE_MAJEURE', name: '不可抗力' },
  // Three days a semester, by half days, without proof (Ministry of Education, 2024).
  { ...FREE, code: 'WELLBEING', name: '身心調適假', minimumPeriods: 3, yearlyDays: 6 },
] as const satisfies Omit<LeaveTypeRule, 'offered'>[];

export type DefaultLeaveType = (typeof DEFAULTS)[number]['code'];

const ENGLISH: Record<DefaultLeaveType, string> = {
  PERSONAL: 'Personal leave',
  SICK: 'Sick leave',
  OFFICIAL: 'Official leave',
  FUNERAL: 'Funeral leave',
  MARRIAGE: 'Marriage leave',
  PRENATAL: 'Prenatal leave',
  MATERNITY: 'Maternity leave',
  PATERNITY: 'Paternity leave',
  MISCARRIAGE: 'Miscarriage leave',
  PARENTAL: 'Parental leave',
  MENSTRUAL: 'Menstrual leave',
  EPIDEMIC: 'Epidemic leave',
  FORCE_MAJEURE: 'Force majeure',
  WELLBEING: 'Well-being leave',
};

/** Leave that hardly anybody below senior high school needs; a school may offer it all the same. */
const OF_THE_GROWN: readonly string[] = [
  'MARRIAGE',
  'PRENATAL',
  'MATERNITY',
  'PATERNITY',
  'MISCARRIAGE',
  'PARENTAL',
  'WELLBEING',
];

/** What the school itself gives at once, to a team or a class: it needs nobody's consent but its own. */
const SCHOOL_GIVES: readonly string[] = ['OFFICIAL', 'EPIDEMIC', 'FORCE_MAJEURE'];

/** The fourteen types that a school starts with, in the order in which forms offer them. */
export function defaultLeaveTypes(level: SchoolLevel): LeaveTypeRule[] {
  const grown = level === 'SENIOR_HIGH' || level === 'VOCATIONAL';
  return DEFAULTS.map((type) => ({ ...type, offered: grown || !OF_THE_GROWN.includes(type.code) }));
}

/** Whether the school's office may give this type of leave without anybody deciding about it. */
export function schoolGives({
  code,
  guardiansMayAsk,
}: Pick<LeaveTypeRule, 'code' | 'guardiansMayAsk'>): boolean {
  return SCHOOL_GIVES.includes(code) || !guardiansMayAsk;
}

/** What a type is called: as the school calls it; in English where that is the name everybody uses. */
export function leaveTypeName({ code, name }: Pick<LeaveTypeRule, 'code' | 'name'>, locale: Locale): string {
  if (locale === 'zh-TW') return name;
  const usual = DEFAULTS.find((type) => type.code === code && type.name === name);
  return usual ? ENGLISH[usual.code] : name;
}
