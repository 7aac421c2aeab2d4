import { isVerificationCode, maskEmail, maskPhone, normalizeVerificationCode } from '@qinshi/domain';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { systemScope } from '../../db/scope.ts';
import { Access, applicantOrSignedIn, everybody, mayApply } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { readAs } from '../../graphql/row-scope.ts';
import type { ApplicantSession } from '../identity/contact.entity.ts';
import { type ContactCodeReceipt, requestContactCode } from '../identity/contact-codes.service.ts';
import * as applicants from './applicant.service.ts';
import {
  CheckGuardianArgs,
  ConfirmStudentInput,
  LookUpStudentInput,
  RequestContactCodeInput,
  VerificationArgs,
  VerifyContactCodeInput,
} from './binding.inputs.ts';
import {
  ApplicantSessionType,
  BindingFormVerificationType,
  ConsentStatementType,
  ContactCodeReceiptType,
  GuardianCheckType,
  StudentLookUpType,
  StudentPreviewType,
} from './binding.types.ts';
import { consentInForce } from './consent.service.ts';
import type { ConsentStatement } from './consent-statement.entity.ts';
import { issuedForm } from './form-register.ts';
import * as students from './students.service.ts';

/** The steps of the wizard before anything is stored. */
@Resolver(() => ApplicantSessionType)
export class WizardResolver {
  @Access(everybody)
  @Query(() => ConsentStatementType, { description: 'The statement in force.' })
  consentStatement(@Ctx() { em, at }: Context): Promise<ConsentStatement> {
    return consentInForce(em, at);
  }

  @Access(everybody)
  @Query(() => ApplicantSessionType, {
    nullable: true,
    description: 'The verified contact of this browser; null without one.',
  })
  applicantSession(@Ctx() { applicant }: Context): ApplicantSession | null {
    return applicant;
  }

  @Access(everybody)
  @Query(() => BindingFormVerificationType, {
    description:
      'Whether the code on an application or on a signed answer to a survey is genuine; without personal data.',
  })
  async bindingFormVerification(
    @Args(() => VerificationArgs) { code }: VerificationArgs,
    @Ctx() { em, at, deps, source }: Context,
  ): Promise<BindingFormVerificationType> {
    await deps.rateLimits.use('formVerification', source.network, at, 'code');
    const form = isVerificationCode(code)
      ? await issuedForm(deps, systemScope(em), normalizeVerificationCode(code))
      : null;
    return {
      genuine: form !== null,
      kind: form?.kind ?? null,
      submittedOn: form?.submittedOn ?? null,
      status: form?.status ?? null,
      schoolName: form?.schoolName ?? null,
      consentVersion: form?.consentVersion ?? null,
    };
  }

  @Access(everybody)
  @Mutation(() => ContactCodeReceiptType, {
    description: 'Sends a six-digit code, valid one hour; two SMS or five mails an hour.',
  })
  requestContactCode(
    @Arg('input', () => RequestContactCodeInput, { description: 'Where to.' }) input: RequestContactCodeInput,
    @Ctx() context: Context,
  ): Promise<ContactCodeReceipt> {
    return requestContactCode(context, input, context.locale);
  }

  @Access(everybody)
  @Mutation(() => Boolean, { description: 'Spends a code and opens the applicant session (cookie).' })
  async verifyContactCode(
    @Arg('input', () => VerifyContactCodeInput, { description: 'Contact and code.' })
    input: VerifyContactCodeInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { applicant, token, expiresAt } = await applicants.openApplicantSession(context, input);
    readAs(context, { applicant });
    context.cookies.set('applicant', token, expiresAt);
    return true;
  }

  @Access(everybody)
  @Mutation(() => Boolean, { description: 'Ends the applicant session; true also when there was none.' })
  async endApplicantSession(@Ctx() context: Context): Promise<boolean> {
    if (context.applicant) await applicants.endApplicantSession(context, context.applicant);
    readAs(context, { applicant: null });
    context.cookies.clear('applicant');
    return true;
  }

  @Access(mayApply)
  @Mutation(() => StudentLookUpType, {
    description: 'Takes a pupil’s number and offers the schools of the level.',
  })
  lookUpStudent(
    @Arg('input', () => LookUpStudentInput, { description: 'Level and number.' }) input: LookUpStudentInput,
    @Ctx() context: Context,
  ) {
    return students.lookUpStudent(context, input);
  }

  @Access(mayApply)
  @Mutation(() => StudentPreviewType, {
    description: 'Confirms that number and school belong together; throttled.',
  })
  confirmStudent(
    @Arg('input', () => ConfirmStudentInput, { description: 'School and relation.' })
    input: ConfirmStudentInput,
    @Ctx() context: Context,
  ) {
    return students.confirmStudent(context, input);
  }

  @Access(mayApply)
  @Mutation(() => GuardianCheckType, { description: 'Whether the guardian’s number belongs to an account.' })
  checkGuardian(@Args(() => CheckGuardianArgs) { nationalId }: CheckGuardianArgs, @Ctx() context: Context) {
    return students.checkGuardian(context, nationalId);
  }

  @Access(applicantOrSignedIn)
  @FieldResolver(() => String, { description: 'The contact, masked.' })
  maskedAddress(@Root() { channel, address }: ApplicantSession): string {
    return channel === 'EMAIL' ? maskEmail(address) : maskPhone(address);
  }

  @Access(applicantOrSignedIn)
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The verified e-mail address, to fill in forms.',
  })
  email(@Root() { channel, address }: ApplicantSession): string | null {
    return channel === 'EMAIL' ? address : null;
  }

  @Access(applicantOrSignedIn)
  @FieldResolver(() => String, { nullable: true, description: 'The verified mobile, to fill in forms.' })
  phone(@Root() { channel, address }: ApplicantSession): string | null {
    return channel === 'SMS' ? address : null;
  }
}
