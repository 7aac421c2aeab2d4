import type { Refusal } from '@qinshi/web-kit';

export type WizardPage = 'student' | 'consent' | 'guardian' | 'review';

/** Where a refusal of the whole submission is to be repaired, and under which field of that page it shows. */
export interface Problem {
  page: WizardPage;
  /** A field of the page; `students.1` is the second confirmed child. */
  field: string;
  refusal: Refusal;
}

const STUDENT_REASONS: ReadonlySet<string> = new Set([
  'TOKEN_EXPIRED',
  'DUPLICATE_STUDENT',
  'ALREADY_BOUND',
  'ALREADY_APPLIED',
]);

/**
 * Leads each refusal of `submitBindingApplications` to the step that asked for the value.
 * The API names input paths: `studentTokens.1`, `consentVersion`, `guardian.email`, `signature`.
 */
export function locateProblems(refusals: readonly Refusal[]): Problem[] {
  return refusals.map((refusal) => {
    const field = (refusal.field ?? '').replace(/^input\./, '');
    const [head = '', rest = ''] = field.split(/\.(.*)/s);
    if (head === 'studentTokens' || STUDENT_REASONS.has(refusal.reason)) {
      return { page: 'student', field: `students.${rest || '0'}`, refusal };
    }
    if (head === 'consentVersion' || refusal.reason === 'CONSENT_OUTDATED') {
      return { page: 'consent', field: 'agreed', refusal };
    }
    if (head === 'guardian') return { page: 'guardian', field: rest || 'nationalId', refusal };
    if (refusal.reason === 'EMAIL_TAKEN' || refusal.reason === 'EMAIL_WAITING')
      return { page: 'guardian', field: 'email', refusal };
    return { page: 'review', field: head || 'form', refusal };
  });
}

const ORDER: readonly WizardPage[] = ['student', 'consent', 'guardian', 'review'];

/** The earliest page with something to repair. */
export function firstPage(problems: readonly Problem[]): WizardPage {
  return ORDER.find((page) => problems.some((problem) => problem.page === page)) ?? 'review';
}
