import { badInput } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { judgePassword, recordFailure, refusalOfDoor } from './sign-in.service.ts';

/** Who has signed in within these minutes has just shown to be the owner. */
const FRESH_MINUTES = 10;

/** Whether this browser signed in a moment ago, in whatever way. */
export function isFresh({ session }: Viewer, at: Date): boolean {
  return at.getTime() - session.createdAt.getTime() <= FRESH_MINUTES * 60_000;
}

/**
 * Whoever finds an open session must not carry the account away: what opens or moves it wants the present password.
 * Wrong ones count like wrong sign-ins.
 * @throws Refusal on `currentPassword` (REQUIRED, PASSWORD_WRONG), RATE_LIMITED (ACCOUNT_LOCKED).
 */
export async function proveOwner(
  useCase: UseCase,
  { account }: Viewer,
  currentPassword: string | null | undefined,
): Promise<void> {
  if (!currentPassword) throw badInput('REQUIRED', 'currentPassword');
  const shut = refusalOfDoor(useCase, account, 'currentPassword');
  if (shut) throw shut;
  if ((await judgePassword(useCase, account, currentPassword)) !== 'FITS') {
    await recordFailure(useCase, account);
    throw badInput('PASSWORD_WRONG', 'currentPassword');
  }
}
