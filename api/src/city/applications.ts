import { isValidMobile } from '@qinshi/domain';
import { CONSENT_2026_11 } from '../modules/binding/consent/2026-11.ts';
import type { Guardian } from './families.ts';
import type { Pupil } from './pupils.ts';
import type { Random } from './random.ts';
import type { ApplicationRow } from './rows/people-rows.ts';
import { type CityCalendar, days } from './school-year.ts';

/** Stands in for a signature that nobody drew; the file store has no such file. */
const NO_SIGNATURE = 'generated/none';

const REJECTIONS = ['姓名與學籍資料不符', '簽名無法辨識，請重新簽名', '請由法定代理人提出申請'] as const;

/** What became of an application. */
export type Outcome =
  | { status: 'SUBMITTED' | 'CANCELLED' }
  | { status: 'APPROVED'; decidedAt: Date }
  | { status: 'REJECTED' };

/** A guardian's request for one child, as the wizard would have left it. */
export function applicationOf(
  pupil: Pupil,
  guardian: Guardian,
  outcome: Outcome,
  random: Random,
  calendar: CityCalendar,
): ApplicationRow {
  const end = outcome.status === 'APPROVED' ? outcome.decidedAt.getTime() : calendar.anchor;
  const submitted = sentBefore(end, outcome.status === 'APPROVED' ? 2 : 9, random);
  const decided = outcome.status === 'APPROVED' ? end : submitted + random.next() * (end - submitted);
  const isDecided = outcome.status === 'APPROVED' || outcome.status === 'REJECTED';
  const bySms = isValidMobile(guardian.phone) && random.chance(0.25);
  return {
    id: random.id(submitted),
    studentId: pupil.student.id,
    status: outcome.status,
    version: outcome.status === 'SUBMITTED' ? 1 : 2,
    relation: guardian.relation,
    relationNote: guardian.relationNote,
    schoolId: pupil.school.id,
    schoolName: pupil.school.name,
    className: pupil.room?.group.name ?? '尚未編班',
    studentName: pupil.student.name,
    guardianNationalId: guardian.nationalId,
    guardianName: guardian.name,
    guardianEmail: guardian.email,
    guardianPhone: guardian.phone,
    guardianAccountId: guardian.account?.id ?? null,
    locale: random.chance(0.97) ? 'zh-TW' : 'en',
    consentVersion: CONSENT_2026_11.version,
    contactChannel: bySms ? 'SMS' : 'EMAIL',
    contactAddress: bySms ? guardian.phone : guardian.email,
    confirmationId: random.id(submitted),
    signatureKey: NO_SIGNATURE,
    // RFC 5737: addresses of documentation.
    sourceAddress: `203.0.113.${random.between(1, 254)}`,
    submittedAt: new Date(submitted),
    decidedAt: isDecided ? new Date(decided) : null,
    decidedById: isDecided ? (pupil.room?.homeroom.account.id ?? null) : null,
    rejectionReason: outcome.status === 'REJECTED' ? random.pick(REJECTIONS) : null,
    cancelledAt: outcome.status === 'CANCELLED' ? new Date(decided) : null,
  };
}

/** Within so many days before `end`, rather late than early, and by day rather than by night. */
function sentBefore(end: number, within: number, random: Random): number {
  const at = end - days(1) * (0.02 + within * random.next() ** 2);
  const hour = (Math.floor(at / 3_600_000) + 8) % 24;
  return Math.floor(hour < 7 ? at - 9 * 3_600_000 : at);
}
