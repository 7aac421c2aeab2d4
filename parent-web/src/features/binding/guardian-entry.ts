import {
  emailProblem,
  type Locale,
  NAME_MAX_LENGTH,
  nameProblem,
  nationalIdProblem,
  normalizeNationalId,
  phoneProblem,
  type RefusalReason,
  refusalText,
} from '@qinshi/domain';
import type { ConfirmedStudent, GuardianEntry } from './draft.ts';

export type GuardianErrors = Partial<Record<'nationalId' | 'name' | 'email' | 'phone', string>>;

/** What has to be typed: everything for a new person, for a known one what the account lacks. */
export function fieldsAsked({ check }: GuardianEntry): { name: boolean; email: boolean; phone: boolean } {
  if (check === 'UNASKED') return { name: false, email: false, phone: false };
  if (check === 'NEW') return { name: true, email: true, phone: true };
  return { name: false, email: check.maskedEmail === '', phone: check.maskedPhone === '' };
}

/** Whether step 4 can be left: the number has been checked, and what is asked is there. */
export function guardianProblems(
  guardian: GuardianEntry,
  students: readonly ConfirmedStudent[],
  locale: Locale,
): GuardianErrors {
  const say = (reason: RefusalReason | null) =>
    reason ? refusalText(locale, reason, { max: NAME_MAX_LENGTH }) : undefined;
  const isPupil = students.some(({ nationalId }) => nationalId === normalizeNationalId(guardian.nationalId));
  const asked = fieldsAsked(guardian);
  const found = {
    nationalId: say(nationalIdProblem(guardian.nationalId) ?? (isPupil ? 'PUPIL_CANNOT_BE_GUARDIAN' : null)),
    name: asked.name ? say(nameProblem(guardian.name)) : undefined,
    email: asked.email ? say(emailProblem(guardian.email)) : undefined,
    phone: asked.phone ? say(phoneProblem(guardian.phone)) : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== undefined));
}
