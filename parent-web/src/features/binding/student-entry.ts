import {
  type Locale,
  nationalIdProblem,
  normalizeNationalId,
  RELATION_NOTE_MAX_LENGTH,
  type RefusalReason,
  refusalText,
  relationNoteProblem,
} from '@qinshi/domain';
import type { ConfirmedStudent, StudentEntry } from './draft.ts';

export type StudentErrors = Partial<
  Record<'group' | 'relation' | 'relationNote' | 'level' | 'nationalId' | 'schoolId', string>
>;

/** What can be said about a child's form without asking the API, as a sentence per field. */
export function studentProblems(
  entry: StudentEntry,
  others: readonly ConfirmedStudent[],
  locale: Locale,
): StudentErrors {
  const say = (reason: RefusalReason | null) =>
    reason ? refusalText(locale, reason, { max: RELATION_NOTE_MAX_LENGTH }) : undefined;
  const isTwice = others.some(({ nationalId }) => nationalId === normalizeNationalId(entry.nationalId));
  const found = {
    group: say(entry.group ? null : 'REQUIRED'),
    relation: say(!entry.group || entry.relation ? null : 'REQUIRED'),
    relationNote: say(entry.relation ? relationNoteProblem(entry.relation, entry.relationNote) : null),
    level: say(entry.level ? null : 'REQUIRED'),
    nationalId: say(nationalIdProblem(entry.nationalId) ?? (isTwice ? 'DUPLICATE_STUDENT' : null)),
    schoolId: say(entry.schoolId ? null : 'REQUIRED'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== undefined));
}
