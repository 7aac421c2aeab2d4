import {
  emailProblem,
  NAME_MAX_LENGTH,
  nameProblem,
  normalizeEmail,
  normalizeName,
  normalizeNationalId,
  normalizePhone,
  phoneProblem,
  type RefusalReason,
  toTaipeiDate,
} from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, Refusal } from '../../graphql/errors.ts';
import { Account } from '../identity/account.entity.ts';
import { inForce } from '../schools/in-force.ts';
import { Enrolment } from '../schools/student.entity.ts';
import type { GuardianInput } from './binding.inputs.ts';
import { BindingApplication } from './binding-application.entity.ts';

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
  { em: askersEm, at, deps, viewer }: Pick<Context, 'em' | 'at' | 'deps' | 'viewer'>,
  input: GuardianInput,
): Promise<Guardian> {
  const em = systemScope(askersEm);
  const nationalId = normalizeNationalId(input.nationalId);
  const nationalIdIndex = deps.sealer.nationalIdIndex(nationalId);
  if (
    viewer &&
    viewer.account.nationalIdIndex !== null &&
    viewer.account.nationalIdIndex !== nationalIdIndex
  ) {
    throw badInput('GUARDIAN_NOT_VIEWER', 'guardian.nationalId');
  }
  const known = await em.findOne(Account, { nationalIdIndex });
  // Also whose account is closed: a pupil stays one.
  if (known && (await isPupil(em, known, at)))
    throw badInput('PUPIL_CANNOT_BE_GUARDIAN', 'guardian.nationalId');
  const account = known?.closedAt ? null : known;
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
    reason ? [{ field: `guardian.${field}`, reason, params: { max: NAME_MAX_LENGTH } }] : [],
  );
  const [first] = fields;
  if (first)
    throw new Refusal('BAD_INPUT', first.reason, { field: first.field, params: first.params, fields });
  const owner = await em.findOne(Account, { $or: [{ email: typed.email }, { username: typed.email }] });
  if (owner && owner.id !== known?.id) throw conflict('EMAIL_TAKEN', 'guardian.email');
  if (!account && (await isAwaited(em, typed.email, nationalIdIndex)))
    throw conflict('EMAIL_WAITING', 'guardian.email');
  return { nationalId, nationalIdIndex, account, ...typed };
}

/** Whether the account is that of a pupil who is enrolled now. */
export async function isPupil(em: EntityManager, { id }: Account, at: Date): Promise<boolean> {
  return (await em.count(Enrolment, { student: { account: id }, ...inForce(toTaipeiDate(at)) })) > 0;
}

/** Whether another guardian without an account waits to get one under this e-mail address. */
async function isAwaited(
  em: EntityManager,
  guardianEmail: string,
  nationalIdIndex: string,
): Promise<boolean> {
  const others = { guardianNationalIdIndex: { $ne: nationalIdIndex }, guardianAccount: null };
  return (await em.count(BindingApplication, { status: 'SUBMITTED', guardianEmail, ...others })) > 0;
}
