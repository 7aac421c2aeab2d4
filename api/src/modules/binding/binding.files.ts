import {
  bindingStatusWord,
  maskEmail,
  maskName,
  maskPhone,
  relationGroup,
  relationName,
} from '@qinshi/domain';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import { renderBindingForm } from '../../integrations/pdf/binding-form.ts';
import { fetchFile } from '../files/store-file.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { openApplication, visibleApplication } from './applications.service.ts';
import { mayReview } from './binding.policy.ts';
import type { BindingApplication } from './binding-application.entity.ts';
import { ConsentStatement } from './consent-statement.entity.ts';

/**
 * The application form as a PDF, for the applicant and for reviewers; the child's name stays masked for the applicant
 * until the school has approved.
 * @throws Refusal NOT_FOUND.
 */
export async function bindingForm(context: Context, id: string): Promise<Buffer> {
  const application = await openApplication(context, id, 'binding.formDownloaded');
  const { em, deps, locale } = context;
  const consent = await em.findOneOrFail(ConsentStatement, { version: application.consentVersion });
  const signaturePng = await signatureOf(context, application);
  const { relation, relationNote, verificationCode } = application;
  return renderBindingForm({
    consent,
    school: application.schoolName,
    className: application.className,
    studentName: await nameFor(context, application),
    relation: { group: relationGroup(relation), label: relationNote ?? relationName(relation, 'zh-TW') },
    guardianMaskedNationalId: application.guardianMaskedNationalId,
    ...(await guardianFor(context, application)),
    signaturePng,
    submittedAt: application.submittedAt,
    status: bindingStatusWord(application.status, locale),
    verificationCode,
    verifyUrl: `${deps.config.publicUrl}/verify`,
  });
}

/** The signature as it was drawn, for reviewers. @throws Refusal NOT_FOUND. */
export async function bindingSignature(context: Context, id: string): Promise<Buffer> {
  const application = await visibleApplication(context, id);
  if (!(await reviews(context, application))) throw notFound();
  // The page of an application shows it beside the rest: the same look.
  await openApplication(context, id);
  return signatureOf(context, application);
}

async function nameFor(context: Context, application: BindingApplication): Promise<string> {
  const { status, studentName } = application;
  return status === 'APPROVED' || (await reviews(context, application)) ? studentName : maskName(studentName);
}

/**
 * What the form tells of the guardian. Data that came from an account (whoever knows a number gets them filled in) are
 * masked for an applicant who has not proven to be that person.
 */
async function guardianFor(context: Context, application: BindingApplication) {
  const { guardianName, guardianPhone, guardianEmail, guardianAccount, guardianNationalIdIndex } =
    application;
  const { viewer, applicant } = context;
  const proven =
    guardianAccount === null ||
    viewer?.account.nationalIdIndex === guardianNationalIdIndex ||
    applicant?.address === (applicant?.channel === 'EMAIL' ? guardianEmail : guardianPhone) ||
    (await reviews(context, application));
  if (proven) return { guardianName, guardianPhone, guardianEmail };
  return {
    guardianName: maskName(guardianName),
    guardianPhone: maskPhone(guardianPhone),
    guardianEmail: maskEmail(guardianEmail),
  };
}

async function reviews(context: Context, { student }: BindingApplication): Promise<boolean> {
  return mayReview(context.viewer, await whereaboutsOf(context, student.id));
}

async function signatureOf({ deps }: Context, { signatureKey }: BindingApplication): Promise<Buffer> {
  const png = await fetchFile(deps, signatureKey);
  if (!png) throw notFound();
  return png;
}
