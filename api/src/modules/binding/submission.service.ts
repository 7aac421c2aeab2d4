import { createHash } from 'node:crypto';
import { encodeVerificationCode, maskName, maskNationalId, toTaipeiDate } from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, Refusal } from '../../graphql/errors.ts';
import {
  readSignature,
  type SignatureImage,
  SignatureProblem,
} from '../../integrations/images/signature-image.ts';
import { enqueue } from '../../jobs/queue.ts';
import { audit } from '../audit/audit.ts';
import { dropFile, storeFile } from '../files/store-file.ts';
import { restrictionInForce } from '../guardians/custody.queries.ts';
import { Guardianship } from '../identity/guardianship.entity.ts';
import { inForce } from '../schools/in-force.ts';
import { Enrolment } from '../schools/student.entity.ts';
import type { SubmitBindingApplicationsInput } from './binding.inputs.ts';
import { BindingApplication } from './binding-application.entity.ts';
import { consentInForce } from './consent.service.ts';
import { type Guardian, readGuardian } from './guardian.ts';
import { guardianNumberPlace } from './guardian-number.ts';
import { askRegistry } from './registry.job.ts';
import type { Confirmation } from './student-token.ts';
import { tokensOf, UNPLACED } from './students.service.ts';

type Asker = Pick<Context, 'deps' | 'em' | 'at' | 'source' | 'viewer' | 'applicant' | 'locale'>;

/**
 * Makes one application for each confirmed child, all or none. Sending the same confirmations again (a lost
 * connection) answers with what the first sending made.
 * @throws Refusal naming the field; nothing is stored then.
 */
export async function submitBindingApplications(
  asker: Asker,
  input: SubmitBindingApplicationsInput,
): Promise<BindingApplication[]> {
  const { em, at } = asker;
  const tokens = tokensOf(asker);
  const confirmations = input.studentTokens.map((token, index) =>
    tokens.readConfirmation(token, `studentTokens.${index}`),
  );
  const made = await madeBefore(asker, confirmations);
  if (made) return made;

  const statement = await consentInForce(asker.em, at);
  if (input.consentVersion !== statement.version) throw conflict('CONSENT_OUTDATED', 'consentVersion');
  refuseDuplicates(confirmations);
  const guardian = await readGuardian(asker, input.guardian);
  const signature = await readSignatureInput(input.signature);
  return withSignature(asker, signature, (signatureKey) =>
    em.fork().transactional(async (tx) => {
      await actAsSystem(tx, 'binding.submit');
      const inTx = { ...asker, em: tx };
      // One guardian's submissions go one after the other: two that cross each other make one set of applications.
      await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 1))', [guardian.nationalIdIndex]);
      const meanwhile = await madeBefore(inTx, confirmations);
      if (meanwhile) return meanwhile;
      const applications: BindingApplication[] = [];
      for (const [index, confirmation] of confirmations.entries()) {
        const enrolment = await mayApply(inTx, confirmation, guardian, `studentTokens.${index}`);
        applications.push(
          create(inTx, {
            index,
            confirmation,
            guardian,
            enrolment,
            signature,
            signatureKey,
            consentVersion: statement.version,
          }),
        );
      }
      await tx.flush();
      for (const application of applications) {
        await asker.deps.events.announce(tx, 'bindingApplicationChanged', { id: application.id });
        // Whoever applies never waits for it.
        if (asker.deps.registry)
          await enqueue(
            tx,
            askRegistry,
            { applicationId: application.id },
            { key: `registry:${application.id}` },
          );
      }
      return applications;
    }),
  );
}

/** Stores the signature for the applications that `make` makes; when it makes none with it, the file goes again. */
async function withSignature(
  asker: Asker,
  { png }: SignatureImage,
  make: (signatureKey: string) => Promise<BindingApplication[]>,
): Promise<BindingApplication[]> {
  const { key } = await storeFile(asker.deps, png, 'image/png', 'binding_application.signature_key');
  try {
    const applications = await make(key);
    if (applications.every(({ signatureKey }) => signatureKey !== key)) await dropFile(asker, key);
    return applications;
  } catch (error) {
    // Only a refusal has certainly stored nothing; after a commit that broke off the file may be needed.
    if (error instanceof Refusal) await dropFile(asker, key);
    throw error;
  }
}

/** What an earlier sending of the same confirmations made; null when they are unspent. */
async function madeBefore(
  { em }: Asker,
  confirmations: Confirmation[],
): Promise<BindingApplication[] | null> {
  const ids = confirmations.map(({ id }) => id);
  const rows = await em.find(BindingApplication, { confirmationId: { $in: ids } });
  if (rows.length === 0) return null;
  const byConfirmation = new Map(rows.map((row) => [row.confirmationId, row]));
  return ids.map((id, index) => {
    const row = byConfirmation.get(id);
    // Spent and withdrawn, or only some of them spent: the child has to be confirmed anew.
    if (!row || row.status === 'CANCELLED') throw badInput('TOKEN_EXPIRED', `studentTokens.${index}`);
    return row;
  });
}

function refuseDuplicates(confirmations: Confirmation[]): void {
  const seen = new Set<string>();
  for (const [index, { studentId }] of confirmations.entries()) {
    if (seen.has(studentId)) throw badInput('DUPLICATE_STUDENT', `studentTokens.${index}`);
    seen.add(studentId);
  }
}

async function readSignatureInput(dataUrl: string): Promise<SignatureImage> {
  try {
    return await readSignature(dataUrl);
  } catch (error) {
    if (error instanceof SignatureProblem) throw badInput(error.reason, 'signature');
    throw error;
  }
}

/** The enrolment that the application is about. @throws Refusal when this guardian may not apply for the child. */
async function mayApply(
  { em, at }: Asker,
  { studentId, schoolId }: Confirmation,
  guardian: Guardian,
  field: string,
): Promise<Enrolment> {
  const enrolment = await em.findOne(
    Enrolment,
    { student: studentId, school: schoolId, ...inForce(toTaipeiDate(at)) },
    { populate: ['student', 'school', 'classGroup'] },
  );
  if (!enrolment) throw badInput('TOKEN_EXPIRED', field);
  const student = enrolment.student.getEntity();
  const studentName = maskName(student.name);
  const person = { accountId: guardian.account?.id ?? null, nationalIdIndex: guardian.nationalIdIndex };
  if (await restrictionInForce(em, studentId, person, at))
    throw conflict('ASK_SCHOOL', field, { studentName });
  // Who let the first password lapse applies again: the approval renews it (Account.admit).
  if (
    guardian.account?.canBeEntered(at) &&
    (await em.count(Guardianship, { account: guardian.account.id, student: studentId, endedAt: null }))
  ) {
    throw conflict('ALREADY_BOUND', field, { studentName });
  }
  const waiting = {
    student: studentId,
    guardianNationalIdIndex: guardian.nationalIdIndex,
    status: 'SUBMITTED' as const,
  };
  if (await em.count(BindingApplication, waiting)) throw conflict('ALREADY_APPLIED', field, { studentName });
  return enrolment;
}

interface Submission {
  /** Position within what was sent together, from 0. */
  index: number;
  confirmation: Confirmation;
  guardian: Guardian;
  enrolment: Enrolment;
  signature: SignatureImage;
  signatureKey: string;
  consentVersion: string;
}

function create(asker: Asker, submission: Submission): BindingApplication {
  const { em, at, deps, source, locale } = asker;
  const { index, confirmation, guardian, enrolment, signatureKey, consentVersion } = submission;
  const contact = contactOf(asker, guardian);
  // Sent at one instant, they stand in lists in the order in which they were filled in.
  const id = newId(at.getTime() + index);
  const agreementHash = deps.sealer.keyedHash('agreement', agreementText(id, at, submission, contact));
  const codeBytes = createHash('sha256').update(`verification:${agreementHash}`).digest();
  const application = em.create(BindingApplication, {
    id,
    student: enrolment.student,
    status: 'SUBMITTED',
    relation: confirmation.relation,
    relationNote: confirmation.relationNote,
    school: enrolment.school,
    schoolName: enrolment.school.getEntity().name,
    className: enrolment.classGroup?.getEntity().name ?? UNPLACED,
    studentName: enrolment.student.getEntity().name,
    guardianNationalIdSealed: deps.sealer.seal(guardian.nationalId, guardianNumberPlace(id)),
    guardianNationalIdIndex: guardian.nationalIdIndex,
    guardianMaskedNationalId: maskNationalId(guardian.nationalId),
    guardianName: guardian.name,
    guardianEmail: guardian.email,
    guardianPhone: guardian.phone,
    guardianAccount: guardian.account?.id ?? null,
    locale,
    consentVersion,
    contactChannel: contact.channel,
    contactAddress: contact.address,
    confirmationId: confirmation.id,
    signatureKey,
    agreementHash,
    verificationCode: encodeVerificationCode(codeBytes),
    sourceAddress: source.address,
    submittedAt: at,
    registryCheck: null,
    decidedAt: null,
    decidedBy: null,
    rejectionReason: null,
    cancelledAt: null,
    clearedAt: null,
  });
  audit(
    { em, at },
    {
      action: 'binding.submitted',
      actor: { accountId: asker.viewer?.account.id ?? null, kind: asker.applicant ? 'APPLICANT' : 'PARENT' },
      schoolId: enrolment.school.id,
      subject: { type: 'bindingApplication', id },
      studentId: enrolment.student.id,
      details: { consentVersion, channel: contact.channel, agreementHash },
    },
  );
  return application;
}

/** The contact that was proven for this application; a signed-in guardian's is the account's e-mail address. */
function contactOf({ applicant }: Asker, guardian: Guardian): { channel: 'EMAIL' | 'SMS'; address: string } {
  return applicant ?? { channel: 'EMAIL', address: guardian.email };
}

/** Exactly what was agreed to, in one canonical text: evidence of intent is the drawn line and everything around it. */
function agreementText(
  id: string,
  at: Date,
  { confirmation, guardian, enrolment, signature, consentVersion }: Submission,
  contact: { channel: string; address: string },
): string {
  return JSON.stringify([
    id,
    at.toISOString(),
    consentVersion,
    enrolment.student.id,
    enrolment.school.id,
    confirmation.relation,
    confirmation.relationNote,
    guardian.nationalIdIndex,
    guardian.name,
    guardian.email,
    guardian.phone,
    signature.sha256,
    contact.channel,
    contact.address,
  ]);
}
