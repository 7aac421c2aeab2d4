import { conflict, type Refusal } from './errors.ts';

/** What it means when two people were faster than our own checks, by the constraint that then says no. */
const MEANINGS: Record<string, () => Refusal> = {
  account_email_unique: () => conflict('EMAIL_TAKEN', 'email'),
  account_username_unique: () => conflict('EMAIL_TAKEN', 'email'),
  binding_application_one_waiting_unique: () => conflict('ALREADY_APPLIED', 'studentTokens'),
};

/** The refusal for a violated constraint; null when the error is none, or one that should not happen. */
export function refusalOfConstraint(error: unknown): Refusal | null {
  const { constraint } = (error ?? {}) as { constraint?: unknown };
  return typeof constraint === 'string' ? (MEANINGS[constraint]?.() ?? null) : null;
}
