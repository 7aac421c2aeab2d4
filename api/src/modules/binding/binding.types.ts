import type { Relation } from '@qinshi/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, applicantOrSignedIn, everybody, rule } from '../../graphql/access.ts';
import { connectionOf } from '../../graphql/connection.ts';
import { BindingStatusEnum, ContactChannelEnum, RelationEnum } from '../../graphql/enum-types.ts';
import { enumOf } from '../../graphql/enums.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import type { ContactChannel } from '../identity/contact.entity.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { SchoolType } from '../schools/schools.types.ts';
import { maySeeApplication } from './applications.service.ts';
import { mayReview } from './binding.policy.ts';
import type { BindingApplication, BindingStatus } from './binding-application.entity.ts';
import type { IssuedForm } from './form-register.ts';

/** The applicant, or a reviewer of the child’s current class or school. */
export const whoMaySeeApplication = rule<BindingApplication>('whoMaySeeApplication', maySeeApplication);

/** What is for the school’s eyes only. */
export const reviewersOfApplication = rule<BindingApplication>(
  'reviewersOfApplication',
  async (context, application) =>
    mayReview(context.viewer, await whereaboutsOf(context, application.student.id)),
  { elseNull: true },
);

@ObjectType('BindingApplication', {
  description: 'A guardian’s request to be bound to a child (親子綁定申請).',
})
export class BindingApplicationType {
  @Access(whoMaySeeApplication)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(whoMaySeeApplication)
  @Field(() => BindingStatusEnum, { description: 'State.' })
  status!: BindingStatus;

  @Access(whoMaySeeApplication)
  @Field(() => String, { description: 'Class of the child when it was sent.' })
  className!: string;

  @Access(whoMaySeeApplication)
  @Field(() => String, { description: 'School of the child when it was sent.' })
  schoolName!: string;

  @Access(whoMaySeeApplication)
  @Field(() => RelationEnum, { description: 'What the guardian is to the child.' })
  relation!: Relation;

  @Access(whoMaySeeApplication)
  @Field(() => String, { nullable: true, description: 'In the guardian’s words when the relation is OTHER.' })
  relationNote!: string | null;

  @Access(whoMaySeeApplication)
  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  submittedAt!: Date;

  @Access(whoMaySeeApplication)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the school decided.' })
  decidedAt!: Date | null;

  @Access(whoMaySeeApplication)
  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  rejectionReason!: string | null;

  @Access(whoMaySeeApplication)
  @Field(() => Int, {
    description: 'Give it back when deciding: a newer one means that somebody was faster.',
  })
  version!: number;

  @Access(reviewersOfApplication)
  @Field(() => String, { nullable: true, description: 'Reviewers only: name of the guardian.' })
  guardianName!: string;

  @Access(reviewersOfApplication)
  @Field(() => String, {
    nullable: true,
    description: 'Reviewers only: masked identity number of the guardian.',
  })
  guardianMaskedNationalId!: string;

  @Access(reviewersOfApplication)
  @Field(() => String, { nullable: true, description: 'Reviewers only: e-mail address of the guardian.' })
  guardianEmail!: string;

  @Access(reviewersOfApplication)
  @Field(() => String, { nullable: true, description: 'Reviewers only: phone of the guardian.' })
  guardianPhone!: string;

  @Access(reviewersOfApplication)
  @Field(() => String, {
    nullable: true,
    description: 'Reviewers only: what the household registry said, if it was asked.',
  })
  registryCheck!: string | null;

  @Access(reviewersOfApplication)
  @Field(() => String, {
    nullable: true,
    description: 'Reviewers only: version of the consent statement agreed to.',
  })
  consentVersion!: string;

  @Access(reviewersOfApplication)
  @Field(() => ContactChannelEnum, {
    nullable: true,
    description: 'Reviewers only: by which contact the applicant was verified.',
  })
  contactChannel!: ContactChannel;
}
export const BindingApplicationConnection = connectionOf(BindingApplicationType, 'BindingApplication');

const VerifiedFormKindEnum = enumOf<IssuedForm['kind']>('VerifiedFormKind', 'What a signed form is.', {
  BINDING: 'An application for a binding.',
  SURVEY: 'A signed answer to a survey.',
});

@ObjectType('BindingFormVerification', {
  description: 'Whether a printed form is genuine; tells nothing about people.',
})
export class BindingFormVerificationType {
  @Access(everybody)
  @Field(() => Boolean, { description: 'Whether a form with this code was issued here.' })
  genuine!: boolean;

  @Access(everybody)
  @Field(() => VerifiedFormKindEnum, {
    nullable: true,
    description: 'What it is; null when it is not genuine.',
  })
  kind!: IssuedForm['kind'] | null;

  @Access(everybody)
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was sent.' })
  submittedOn!: string | null;

  @Access(everybody)
  @Field(() => BindingStatusEnum, { nullable: true, description: 'State now; of an application alone.' })
  status!: BindingStatus | null;

  @Access(everybody)
  @Field(() => String, { nullable: true, description: 'School it was sent to.' })
  schoolName!: string | null;

  @Access(everybody)
  @Field(() => String, {
    nullable: true,
    description: 'Version of the consent statement agreed to; of an application alone.',
  })
  consentVersion!: string | null;
}

@ObjectType('ApplicantSession', { description: 'The verified contact of this browser.' })
export class ApplicantSessionType {
  @Access(applicantOrSignedIn)
  @Field(() => ContactChannelEnum, { description: 'E-mail or SMS.' })
  channel!: ContactChannel;

  @Access(applicantOrSignedIn)
  @Field(() => DateTimeScalar, { description: 'When the contact has to be verified again.' })
  expiresAt!: Date;
}

@ObjectType('ContactCodeReceipt', { description: 'The same for known and unknown addresses.' })
export class ContactCodeReceiptType {
  @Access(everybody)
  @Field(() => DateTimeScalar, { description: 'Until when the code can be used.' })
  expiresAt!: Date;

  @Access(everybody)
  @Field(() => DateTimeScalar, { description: 'From when another may be asked for.' })
  resendAt!: Date;

  @Access(everybody)
  @Field(() => String, { description: 'Where it was sent, masked.' })
  maskedAddress!: string;
}

@ObjectType('StudentLookUp', { description: 'First half of finding a pupil.' })
export class StudentLookUpType {
  @Access(applicantOrSignedIn)
  @Field(() => String, { description: 'For confirmStudent; good for an hour.' })
  token!: string;

  @Access(applicantOrSignedIn)
  @Field(() => [SchoolType], { description: 'All schools of the level; not a hint where the pupil is.' })
  schools!: SchoolType[];
}

@ObjectType('StudentPreview', { description: 'A confirmed pupil, masked.' })
export class StudentPreviewType {
  @Access(applicantOrSignedIn)
  @Field(() => String, { description: 'For submitBindingApplications; good for a day and one application.' })
  token!: string;

  @Access(applicantOrSignedIn)
  @Field(() => String, { description: 'Masked name, 王○明.' })
  maskedName!: string;

  @Access(applicantOrSignedIn)
  @Field(() => String, { nullable: true, description: 'Class now.' })
  className!: string | null;

  @Access(applicantOrSignedIn)
  @Field(() => String, { description: 'School.' })
  schoolName!: string;
}

@ObjectType('GuardianCheck', { description: 'Whether the guardian has an account already.' })
export class GuardianCheckType {
  @Access(applicantOrSignedIn)
  @Field(() => Boolean, { description: 'Known: the binding will be added to that account.' })
  known!: boolean;

  @Access(applicantOrSignedIn)
  @Field(() => String, { nullable: true, description: 'Masked e-mail address of the account.' })
  maskedEmail!: string | null;

  @Access(applicantOrSignedIn)
  @Field(() => String, { nullable: true, description: 'Masked name of the account.' })
  maskedName!: string | null;

  @Access(applicantOrSignedIn)
  @Field(() => String, { nullable: true, description: 'Masked phone of the account.' })
  maskedPhone!: string | null;
}

@ObjectType('ConsentStatement', { description: 'The statement on personal data that guardians agree to.' })
export class ConsentStatementType {
  @Access(everybody)
  @Field(() => String, { description: 'Version, e.g. 2026-11.' })
  version!: string;

  @Access(everybody)
  @Field(() => String, { description: 'Plain text; headings begin with 一、 and （一）.' })
  body!: string;
}

@ObjectType('DecisionOutcome', { description: 'What became of one of many decisions.' })
export class DecisionOutcomeType {
  @Access(applicantOrSignedIn)
  @Field(() => ID, { description: 'Id of the application.' })
  id!: string;

  @Access(applicantOrSignedIn)
  @Field(() => BindingApplicationType, {
    nullable: true,
    description: 'The application as it is now, if it may be seen.',
  })
  application!: BindingApplication | null;

  @Access(applicantOrSignedIn)
  @Field(() => String, { nullable: true, description: 'Code of the refusal; null when decided.' })
  errorCode!: string | null;

  @Access(applicantOrSignedIn)
  @Field(() => String, { nullable: true, description: 'Reason of the refusal; null when decided.' })
  errorReason!: string | null;
}
