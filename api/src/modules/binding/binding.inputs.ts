import {
  nationalIdProblem,
  RELATION_NOTE_MAX_LENGTH,
  type Relation,
  type SchoolLevel,
  SIGNATURE_MAX_BYTES,
} from '@qinshi/domain';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, Min, MinLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../graphql/connection.ts';
import {
  BindingStatusEnum,
  ContactChannelEnum,
  NationalIdOwnerEnum,
  RelationEnum,
  SchoolLevelEnum,
} from '../../graphql/enum-types.ts';
import { Fits, limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import type { ContactChannel } from '../identity/contact.entity.ts';
import { BINDING_STATUSES, type BindingStatus } from './binding-application.entity.ts';
import type { NationalIdOwner } from './reveal.service.ts';

const MAX_CHILDREN = 10;
/** No application changes as often as that. */
const MAX_VERSION = 1_000_000;
const TOKEN_LENGTH = 1000;
/** Base64 of the largest signature, and `data:image/png;base64,`. */
const SIGNATURE_TEXT_LENGTH = Math.ceil(SIGNATURE_MAX_BYTES / 3) * 4 + 22;
const MAX_DECISIONS = 50;
const REASON_MAX_LENGTH = 200;

@InputType({ description: 'Where to send a contact code.' })
export class RequestContactCodeInput {
  @Field(() => ContactChannelEnum, { description: 'E-mail or SMS.' })
  channel!: ContactChannel;

  @Text(254)
  @Field(() => String, { description: 'E-mail address, or mobile number 09xxxxxxxx.' })
  address!: string;
}

@InputType({ description: 'A contact and the code that was sent to it.' })
export class VerifyContactCodeInput extends RequestContactCodeInput {
  @MinLength(1, limit('REQUIRED'))
  @Text(12)
  @Field(() => String, { description: 'Six digits.' })
  code!: string;
}

@InputType({ description: 'Level and identity number of a pupil.' })
export class LookUpStudentInput {
  @Field(() => SchoolLevelEnum, { description: 'Level of the pupil’s school.' })
  level!: SchoolLevel;

  @Fits(nationalIdProblem)
  @Text(20)
  @Field(() => String, { description: 'National ID or resident certificate number.' })
  nationalId!: string;
}

@InputType({ description: 'The school of a looked-up pupil and what the guardian is to the child.' })
export class ConfirmStudentInput {
  @Text(TOKEN_LENGTH)
  @Field(() => String, { description: 'Token of lookUpStudent.' })
  token!: string;

  @OpaqueId()
  @Field(() => ID, { description: 'Id of the school.' })
  schoolId!: string;

  @Field(() => RelationEnum, { description: 'What the guardian is to the child.' })
  relation!: Relation;

  @IsOptional()
  @Text(RELATION_NOTE_MAX_LENGTH)
  @Field(() => String, { nullable: true, description: 'Needed when the relation is OTHER.' })
  relationNote?: string | null;
}

@InputType({ description: 'The guardian; name, e-mail and phone are needed unless the number is known.' })
export class GuardianInput {
  @Fits(nationalIdProblem)
  @Text(20)
  @Field(() => String, { description: 'Own national ID or resident certificate number.' })
  nationalId!: string;

  @IsOptional()
  @Text(100)
  @Field(() => String, { nullable: true, description: 'Full name.' })
  name?: string | null;

  @IsOptional()
  @Text(254)
  @Field(() => String, { nullable: true, description: 'E-mail address; becomes the username.' })
  email?: string | null;

  @IsOptional()
  @Text(24)
  @Field(() => String, { nullable: true, description: 'Mobile, or landline with area code.' })
  phone?: string | null;
}

@InputType({ description: 'Applications for one or several children.' })
export class SubmitBindingApplicationsInput {
  @ArrayMinSize(1, limit('REQUIRED'))
  @ArrayMaxSize(MAX_CHILDREN, limit('OUT_OF_RANGE'))
  @Text(TOKEN_LENGTH, { each: true })
  @Field(() => [String], {
    description: `Tokens of confirmStudent, one for each child, at most ${MAX_CHILDREN}.`,
  })
  studentTokens!: string[];

  @Text(20)
  @Field(() => String, { description: 'Version of the consent statement that was read and accepted.' })
  consentVersion!: string;

  @ValidateNested()
  @Field(() => GuardianInput, { description: 'The guardian.' })
  guardian!: GuardianInput;

  @MinLength(1, limit('SIGNATURE_EMPTY'))
  @Text(SIGNATURE_TEXT_LENGTH, { reason: 'SIGNATURE_TOO_LARGE' })
  @Field(() => String, { description: 'Hand-written signature: PNG as a data URL, at most 180 kB decoded.' })
  signature!: string;
}

@InputType({ description: 'Whose identity number is to be shown whole.' })
export class RevealNationalIdInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the application.' })
  applicationId!: string;

  @Field(() => NationalIdOwnerEnum, { description: 'The guardian or the child.' })
  owner!: NationalIdOwner;
}

@InputType({ description: 'An application and the version that was looked at.' })
export class BindingDecisionInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the application.' })
  id!: string;

  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_VERSION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'Version that the decider saw.' })
  version!: number;
}

@ArgsType()
export class DecisionArgs {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the application.' })
  id!: string;

  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_VERSION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'Version that the decider saw.' })
  version!: number;
}

@ArgsType()
export class RejectionArgs extends DecisionArgs {
  @MinLength(1, limit('REASON_REQUIRED'))
  @Text(REASON_MAX_LENGTH)
  @Field(() => String, { description: 'Why; the parent reads it.' })
  reason!: string;
}

@ArgsType()
export class BulkDecisionArgs {
  @ArrayMinSize(1, limit('REQUIRED'))
  @ArrayMaxSize(MAX_DECISIONS, limit('OUT_OF_RANGE'))
  @ValidateNested({ each: true })
  @Field(() => [BindingDecisionInput], { description: `Applications, at most ${MAX_DECISIONS}.` })
  input!: BindingDecisionInput[];
}

@ArgsType()
export class BulkRejectionArgs extends BulkDecisionArgs {
  @MinLength(1, limit('REASON_REQUIRED'))
  @Text(REASON_MAX_LENGTH)
  @Field(() => String, { description: 'Why; every parent concerned reads it.' })
  reason!: string;
}

@ArgsType()
export class BindingApplicationsArgs extends PageArgs {
  @IsOptional()
  @ArrayMaxSize(BINDING_STATUSES.length, limit('OUT_OF_RANGE'))
  @Field(() => [BindingStatusEnum], { nullable: true, description: 'States; all without it.' })
  status?: BindingStatus[] | null;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Only children who are now in this class.' })
  classGroup?: string | null;

  @IsOptional()
  @Text(50)
  @Field(() => String, { nullable: true, description: 'Words in the pupil’s or guardian’s name.' })
  search?: string | null;
}

@ArgsType()
export class CheckGuardianArgs {
  @Fits(nationalIdProblem)
  @Text(20)
  @Field(() => String, { description: 'National ID or resident certificate number of the guardian.' })
  nationalId!: string;
}

@ArgsType()
export class VerificationArgs {
  @Text(40)
  @Field(() => String, {
    description: 'Sixteen characters as printed on the form; spaces and hyphens do not matter.',
  })
  code!: string;
}

@ArgsType()
export class ChangesArgs {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'For reviewers: only children who are now in this class.' })
  classGroup?: string | null;
}
