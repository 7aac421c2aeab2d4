import type { Config } from '../../config.ts';
import type { Account } from './account.entity.ts';

export type AccountState = 'NOT_ACTIVATED' | 'EXPIRED' | 'ACTIVE' | 'LOCKED' | 'CLOSED';

/** What a state is told from. */
export interface AccountFacts {
  account: Account;
  /** Until when a one-time link opens it, if there is one. */
  linkUntil: Date | null;
}

/** How far somebody is with an account, as those see it who look after it. */
export function accountStateOf(
  { account, linkUntil }: AccountFacts,
  mode: Config['ACTIVATION_MODE'],
  at: Date,
): AccountState {
  if (account.closedAt) return 'CLOSED';
  if (account.isActivated()) return account.lockedAt(at) ? 'LOCKED' : 'ACTIVE';
  if (linkUntil && linkUntil > at) return 'NOT_ACTIVATED';
  return mode === 'initial-password' && account.initialPasswordOpen(at) ? 'NOT_ACTIVATED' : 'EXPIRED';
}
