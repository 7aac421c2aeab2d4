import { PASSWORD_MAX_LENGTH } from '@qinshi/domain';
import { IsOptional, MinLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Access, everybody, signedIn } from '../../graphql/access.ts';
import { enumOf } from '../../graphql/enums.ts';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { AccountState } from './account-state.ts';
import type { Activation } from './activation.service.ts';
import type { ActivationMode, IssuedAccess } from './reissue.service.ts';

export const AccountStateEnum = enumOf<AccountState>('AccountState', 'How far somebody is with an account.', {
  NOT_ACTIVATED: 'A first password or a link waits to be used.',
  EXPIRED: 'The first password or the link no longer opens it: the school has to issue it anew.',
  ACTIVE: 'The person has chosen a password.',
  LOCKED: 'Closed for some minutes after failed sign-ins.',
  CLOSED: 'No record speaks for it any more.',
});

const ActivationModeEnum = enumOf<ActivationMode>('ActivationMode', 'How a new account is opened.', {
  INITIAL_PASSWORD: 'By the last six of the own identity number, within fourteen days and five tries.',
  LINK: 'By a one-time link, within seven days.',
});

@ObjectType('Activation', { description: 'What a one-time link opens.' })
export class ActivationType implements Activation {
  @Access(everybody)
  @Field(() => String, { description: 'Name of the person, masked.' })
  maskedName!: string;

  @Access(everybody)
  @Field(() => String, { description: 'Name to sign in with from then on.' })
  username!: string;

  @Access(everybody)
  @Field(() => DateTimeScalar, { description: 'When the link stops working.' })
  expiresAt!: Date;
}

@ObjectType('IssuedAccess', { description: 'A way in that has just been issued to somebody.' })
export class IssuedAccessType implements IssuedAccess {
  @Access(signedIn)
  @Field(() => ActivationModeEnum, { description: 'How the account is opened.' })
  mode!: ActivationMode;

  @Access(signedIn)
  @Field(() => String, { description: 'The username; digits of an identity number are hidden.' })
  username!: string;

  @Access(signedIn)
  @Field(() => DateTimeScalar, { description: 'Until when it opens the account.' })
  validUntil!: Date;

  @Access(signedIn)
  @Field(() => String, { nullable: true, description: 'Masked e-mail address that the link was sent to.' })
  sentTo!: string | null;

  @Access(signedIn)
  @Field(() => String, {
    nullable: true,
    description: 'The link, when there is no address to send it to; shown this once.',
  })
  link!: string | null;
}

@ArgsType()
export class ActivationArgs {
  @Text(64)
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  token!: string;
}

@InputType({ description: 'A one-time link and the password that it is for.' })
export class ActivateAccountInput {
  @MinLength(1, limit('REQUIRED'))
  @Text(64)
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  token!: string;

  @Text(PASSWORD_MAX_LENGTH)
  @Field(() => String, { description: 'More than eight characters; letters, digits and listed specials.' })
  newPassword!: string;
}

@InputType({ description: 'Whose way in is issued anew: exactly one of them.' })
export class ReissueAccessInput {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'A member of staff.' })
  staffId?: string | null;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'A pupil.' })
  studentId?: string | null;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'The guardian of this binding.' })
  guardianshipId?: string | null;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'An administrator of the bureau.' })
  bureauAdministratorId?: string | null;
}
