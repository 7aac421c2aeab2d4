import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { offsetOf, type Page, type PageArgs, pageSize, tablePage } from '../../graphql/connection.ts';
import type { RequestSource, UseCase } from '../../use-case.ts';
import type { Account } from './account.entity.ts';
import { SignIn, type SignInMethod, type SignInOutcome } from './sign-in.entity.ts';

/** What one line of the history says. */
export interface SignInFact {
  outcome: SignInOutcome;
  method: SignInMethod;
  /** Name of the outside provider, when one vouched for the person. */
  provider?: string | null;
}

/** Where a request came from, in the lengths that are kept. */
export function placeOf({ address, userAgent }: RequestSource): {
  address: string;
  userAgent: string | null;
} {
  return { address: address.slice(0, 64), userAgent: userAgent?.slice(0, 300) ?? null };
}

/** Adds a line to the history of an account, within the caller's transaction. */
export function recordSignIn(
  { em, at, source }: Pick<UseCase, 'em' | 'at' | 'source'>,
  account: Account,
  { outcome, method, provider = null }: SignInFact,
): void {
  em.create(SignIn, { account, at, outcome, method, provider, ...placeOf(source) });
}

/**
 * Writes down that somebody stood before a locked door. For a name that nobody has, the same statement is made and finds
 * nobody, so that time does not tell the two apart.
 */
export async function recordLockedOut(
  { deps, at, source }: UseCase,
  account: Account | null,
  method: SignInMethod,
): Promise<void> {
  const { address, userAgent } = placeOf(source);
  await systemScope(deps.orm.em).transactional((tx) =>
    tx.execute(
      `insert into sign_in (id, account_id, "at", outcome, method, user_agent, address)
       select ?, id, ?, 'LOCKED', ?, ?, ? from account where id = ?`,
      [newId(), at, method, userAgent, address, account?.id ?? newId()],
    ),
  );
}

/** The history of one account, newest first. */
export async function signInsOf(em: EntityManager, accountId: string, args: PageArgs): Promise<Page<SignIn>> {
  const offset = offsetOf(args);
  const [rows, total] = await em.findAndCount(
    SignIn,
    { account: accountId },
    { orderBy: { at: 'desc', id: 'desc' }, limit: pageSize(args), offset },
  );
  return tablePage(rows, total, offset);
}
