import {
  emailProblem,
  nameProblem,
  normalizeEmail,
  normalizeName,
  normalizeNationalId,
  normalizePhone,
  phoneProblem,
  type RefusalReason,
} from '@qinshi/domain';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, Refusal } from '../../graphql/errors.ts';
import { Account } from '../identity/account.entity.ts';
import type { GuardianInput } from './binding.inputs.ts';

/** The guardian as the application will hold it. */
export interface Guardian {
  nationalId: string;
  nationalIdIndex: string;
  account: Account | null;
  name: string;
  email: string;
  phone: string;
}

/**
 * Who applies: the account's own data when the number is known, what was typed otherwise.
 * @throws Refusal naming every field that is wrong, EMAIL_TAKEN, or GUARDIAN_NOT_VIEWER when somebody else is signed in.
 */
export async function readGuardian(
  { em, deps, viewer }: Pick<Context, 'em' | 'deps' | 'viewer'>,
  input: GuardianInput,
): Promise<Guardian> {
  const nationalId = normalizeNationalId(input.nationalId);
  const nationalIdIndex = deps.sealer.nationalIdIndex(nationalId);
  if (
    viewer &&
    viewer.account.nationalIdIndex !== null &&
    viewer.account.nationalIdIndex !== nationalIdIndex
  ) {
    throw badInput('GUARDIAN_NOT_VIEWER', 'guardian.nationalId');
  }
  const account = await em.findOne(Account, { nationalIdIndex, closedAt: null });
  const typed = {
    name: account?.name ?? normalizeName(input.name ?? ''),
    email: account?.email ?? normalizeEmail(input.email ?? ''),
    phone: account?.phone ?? normalizePhone(input.phone ?? ''),
  };
  const problems: [field: keyof typeof typed, problem: RefusalReason | null][] = [
    ['name', account ? null : nameProblem(typed.name)],
    ['email', emailProblem(typed.email)],
    ['phone', phoneProblem(typed.phone)],
  ];
  const fields = problems.flatMap(([field, reason]) =>
    reason ? [{ field: `guardian.${field}`, reason }] : [],
  );
  const [first] = fields;
  if (first) throw new Refusal('BAD_INPUT', first.reason, { field: first.field, fields });
  const owner = await em.findOne(Account, { $or: [{ email: typed.email }, { username: typed.email }] });
  if (owner && owner.id !== account?.id) throw conflict('EMAIL_TAKEN', 'guardian.email');
  return { nationalId, nationalIdIndex, account, ...typed };
}
