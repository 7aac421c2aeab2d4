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

/** Whether step 4 can be left: the number has been checked, and a new person's data are there. */
export function guardianProblems(
  guardian: GuardianEntry,
  students: readonly ConfirmedStudent[],
  locale: Locale,
): GuardianErrors {
  const say = (reason: RefusalReason | null) =>
    reason ? refusalText(locale, reason, { max: NAME_MAX_LENGTH }) : undefined;
  const isPupil = students.some(({ nationalId }) => nationalId === normalizeNationalId(guardian.nationalId));
  const isNew = guardian.check === 'NEW';
  const found = {
    nationalId: say(nationalIdProblem(guardian.nationalId) ?? (isPupil ? 'GUARDIAN_IS_STUDENT' : null)),
    name: isNew ? say(nameProblem(guardian.name)) : undefined,
    email: isNew ? say(emailProblem(guardian.email)) : undefined,
    phone: isNew ? say(phoneProblem(guardian.phone)) : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== undefined));
}
