import {
  maskEmail,
  maskName,
  maskPhone,
  normalizeNationalId,
  relationNoteProblem,
  toTaipeiDate,
} from '@qinshi/domain';
import { systemScope } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, Refusal } from '../../graphql/errors.ts';
import { Account } from '../identity/account.entity.ts';
import { inForce } from '../schools/in-force.ts';
import { School } from '../schools/school.entity.ts';
import { Enrolment, Student } from '../schools/student.entity.ts';
import type { ConfirmStudentInput, LookUpStudentInput } from './binding.inputs.ts';
import { isPupil } from './guardian.ts';
import { StudentTokens } from './student-token.ts';

/** Shown where a class would stand for a pupil whom the school has not placed yet. */
export const UNPLACED = '尚未編班';

type Asker = Pick<Context, 'deps' | 'em' | 'at' | 'source' | 'viewer' | 'applicant'>;

/** Who holds the wizard's tokens and whose tries are counted: the proven contact, else the account. */
function holderOf({ applicant, viewer }: Pick<Asker, 'applicant' | 'viewer'>): string {
  if (applicant) return `${applicant.channel}:${applicant.address}`;
  if (viewer) return `account:${viewer.account.id}`;
  throw new Refusal('UNAUTHENTICATED', 'APPLICANT_SESSION_REQUIRED');
}

export function tokensOf(asker: Asker): StudentTokens {
  return new StudentTokens(asker.deps.sealer, holderOf(asker), asker.at);
}

/**
 * First half of finding a pupil: the number is kept sealed in the token, and all schools of the level are offered,
 * whether or not anybody has that number.
 */
export async function lookUpStudent(asker: Asker, { level, nationalId }: LookUpStudentInput) {
  const { em, deps } = asker;
  const nationalIdIndex = deps.sealer.nationalIdIndex(normalizeNationalId(nationalId));
  const schools = await em.find(School, { level }, { orderBy: { name: 'asc' } });
  return { token: tokensOf(asker).ofLookUp({ level, nationalIdIndex }), schools };
}

/**
 * Second half: number and school must belong together. A miss says only that they do not, and after five misses
 * (seconds and limits: rate-limits.ts) nothing is looked up any more for a while.
 * @throws Refusal BAD_INPUT STUDENT_MISMATCH, RATE_LIMITED TOO_MANY_LOOKUPS.
 */
export async function confirmStudent(asker: Asker, input: ConfirmStudentInput) {
  const { at, deps, source } = asker;
  const problem = relationNoteProblem(input.relation, input.relationNote ?? null);
  if (problem) throw badInput(problem, 'relationNote');
  const tokens = tokensOf(asker);
  const lookUp = tokens.readLookUp(input.token, 'token');
  const contactKey = deps.sealer.keyedHash('look-up', holderOf(asker));
  await deps.rateLimits.use('lookUpMiss', contactKey, at, 'nationalId');
  await deps.rateLimits.use('lookUpMissAddress', source.network, at, 'nationalId');

  const enrolment = await enrolmentOf(asker, lookUp.nationalIdIndex, input.schoolId);
  if (!enrolment || enrolment.school.getEntity().level !== lookUp.level) {
    throw badInput('STUDENT_MISMATCH', 'nationalId');
  }
  await deps.rateLimits.giveBack('lookUpMiss', contactKey);
  await deps.rateLimits.giveBack('lookUpMissAddress', source.network);
  const student = enrolment.student.getEntity();
  return {
    token: tokens.ofConfirmation({
      studentId: student.id,
      schoolId: input.schoolId,
      relation: input.relation,
      relationNote: input.relation === 'OTHER' ? (input.relationNote?.trim() ?? null) : null,
    }),
    maskedName: maskName(student.name),
    className: enrolment.classGroup?.getEntity().name ?? UNPLACED,
    schoolName: enrolment.school.getEntity().name,
  };
}

async function enrolmentOf(
  asker: Asker,
  nationalIdIndex: string,
  schoolId: string,
): Promise<Enrolment | null> {
  // Whoever looks a child up may see nothing of it yet: what is told of it is masked, and counted.
  const em = systemScope(asker.em);
  const account = await em.findOne(Account, { nationalIdIndex });
  const student = account && (await em.findOne(Student, { account: account.id }));
  if (!student) return null;
  return em.findOne(
    Enrolment,
    { student: student.id, school: schoolId, ...inForce(toTaipeiDate(asker.at)) },
    { populate: ['student', 'school', 'classGroup'] },
  );
}

/**
 * Whether a guardian's number belongs to an account; then the new binding will be added to it. Only masked facts are
 * told, and only ten times an hour to one contact.
 */
export async function checkGuardian(asker: Asker, nationalId: string) {
  const { at, deps } = asker;
  const em = systemScope(asker.em);
  const key = deps.sealer.keyedHash('guardian-check', holderOf(asker));
  await deps.rateLimits.use('guardianCheck', key, at, 'nationalId');
  const nationalIdIndex = deps.sealer.nationalIdIndex(normalizeNationalId(nationalId));
  const found = await em.findOne(Account, { nationalIdIndex, closedAt: null });
  const account = found && (await isPupil(em, found, asker.at)) ? null : found;
  return {
    known: account !== null,
    maskedEmail: account?.email ? maskEmail(account.email) : null,
    maskedName: account ? maskName(account.name) : null,
    maskedPhone: account?.phone ? maskPhone(account.phone) : null,
  };
}
