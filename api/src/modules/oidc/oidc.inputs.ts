import { PASSWORD_MAX_LENGTH } from '@qinshi/domain';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Matches, Max, Min, MinLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { enumOf } from '../../graphql/enums.ts';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import type { OidcScope } from './oidc-client.entity.ts';
import type { AppName } from './outside-identity.entity.ts';

const AppEnum = enumOf<AppName>('App', 'One of the three apps.', {
  PARENT: 'For parents and pupils, at /parent/.',
  TEACHER: 'For homeroom teachers and offices, at /teacher/.',
  ADMIN: 'For school administrators and the bureau, at /admin/.',
});

export const OidcScopeEnum = enumOf<OidcScope>('OidcScope', 'What a connected system may read of a person.', {
  OPENID: 'An identifier (識別代號) that only this system knows the person by.',
  PROFILE: 'The name.',
  EMAIL: 'The e-mail address.',
  SCHOOL: 'Code and name of the schools that the person belongs to.',
  ROLES: 'The kinds of identities that the person has.',
});

/** 16 kB of PNG as base64, with the head of the data URL. */
const ICON_LENGTH = 21_900;
const MAX_VERSION = 2_000_000_000;
/** RFC 6749: printable ASCII without space, quotation mark and backslash. */
const SCOPE = /^[\x21\x23-\x5b\x5d-\x7e]+$/;
const CLAIM = /^[\w:./-]+$/;

@InputType({ description: 'Which outside provider, and where to come back to.' })
export class OutsideInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the provider.' })
  providerId!: string;

  @Field(() => AppEnum, { description: 'The app that asks.' })
  app!: AppName;

  @IsOptional()
  @Text(300)
  @Field(() => String, { nullable: true, description: 'Path within that app, e.g. /parent/profile.' })
  returnTo?: string | null;

  @IsOptional()
  @Text(PASSWORD_MAX_LENGTH)
  @Field(() => String, {
    nullable: true,
    description: 'The present password, to link when the sign-in was more than ten minutes ago.',
  })
  currentPassword?: string | null;
}

@InputType({ description: 'An outside provider; with id and version it replaces what is there.' })
export class IdentityProviderInput {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Id of the provider to change; none for a new one.' })
  id?: string | null;

  @IsOptional()
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_VERSION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { nullable: true, description: 'Version that the change is based on.' })
  version?: number | null;

  @MinLength(1, limit('REQUIRED'))
  @Text(60)
  @Field(() => String, { description: 'Name on the sign-in page.' })
  name!: string;

  @IsOptional()
  @Text(ICON_LENGTH)
  @Field(() => String, { nullable: true, description: 'Data URL of a PNG of at most 16 kB.' })
  iconUrl?: string | null;

  @MinLength(1, limit('REQUIRED'))
  @Text(300)
  @Field(() => String, { description: 'Issuer; its metadata are read before anything is stored.' })
  issuer!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(200)
  @Field(() => String, { description: 'What the provider calls us.' })
  clientId!: string;

  @IsOptional()
  @Text(300)
  @Field(() => String, { nullable: true, description: 'Client secret; left out, the stored one stays.' })
  clientSecret?: string | null;

  @ArrayMaxSize(10, limit('OUT_OF_RANGE'))
  @Matches(SCOPE, { ...limit('INVALID'), each: true })
  @Text(60, { each: true })
  @Field(() => [String], { description: 'Scopes to ask for beside openid.' })
  scopes!: string[];

  @MinLength(1, limit('REQUIRED'))
  @Matches(CLAIM, limit('INVALID'))
  @Text(60)
  @Field(() => String, { description: 'Claim that names the person; usually sub.' })
  subjectClaim!: string;

  @MinLength(1, limit('REQUIRED'))
  @Matches(CLAIM, limit('INVALID'))
  @Text(60)
  @Field(() => String, { description: 'Claim that the person recognises the account by, e.g. email.' })
  labelClaim!: string;

  @Field(() => Boolean, { description: 'Whether people can use it.' })
  enabled!: boolean;
}

@InputType({ description: 'A connected system; with id and version it replaces what is there.' })
export class OidcClientInput {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Id of the system to change; none for a new one.' })
  id?: string | null;

  @IsOptional()
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_VERSION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { nullable: true, description: 'Version that the change is based on.' })
  version?: number | null;

  @MinLength(1, limit('REQUIRED'))
  @Text(60)
  @Field(() => String, { description: 'Name that people read when they consent.' })
  name!: string;

  @IsOptional()
  @Text(300)
  @Field(() => String, { nullable: true, description: 'Home page of the system.' })
  homepageUrl?: string | null;

  @ArrayMinSize(1, limit('REQUIRED'))
  @ArrayMaxSize(10, limit('OUT_OF_RANGE'))
  @Text(300, { each: true })
  @Field(() => [String], { description: 'Exact addresses to return to: https, or http on the own machine.' })
  redirectUris!: string[];

  @ArrayMaxSize(10, limit('OUT_OF_RANGE'))
  @Field(() => [OidcScopeEnum], {
    description: 'The most that it may ask for; the identifier is always among it.',
  })
  scopes!: OidcScope[];

  @Field(() => Boolean, { description: 'Whether it works.' })
  enabled!: boolean;
}
