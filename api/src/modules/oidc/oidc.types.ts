import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, everybody, rule, signedIn } from '../../graphql/access.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { is } from '../../graphql/viewer.ts';
import { OidcScopeEnum } from './oidc.inputs.ts';
import type { OidcScope } from './oidc-client.entity.ts';

/** Which other systems there are, in both directions, is the bureau's to decide. */
export const bureau = rule('bureau', ({ viewer }) => is(viewer, 'BUREAU_ADMIN'));

@ObjectType('OutsideProvider', { description: 'An outside provider that people can sign in with.' })
export class OutsideProviderType {
  @Access(everybody)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(everybody)
  @Field(() => String, { description: 'Name, e.g. 台北通.' })
  name!: string;
}

@ObjectType('OutsideIdentity', {
  description: 'One’s own account at an outside provider, linked to the account here.',
})
export class OutsideIdentityType {
  @Access(signedIn)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(signedIn)
  @Field(() => String, { description: 'What the provider calls it, e.g. an e-mail address.' })
  label!: string;

  @Access(signedIn)
  @Field(() => DateTimeScalar, { description: 'When it was linked.' })
  linkedAt!: Date;

  @Access(signedIn)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody last signed in with it.' })
  lastUsedAt!: Date | null;
}

@ObjectType('IdentityProvider', { description: 'An outside provider as the bureau configures it.' })
export class IdentityProviderType {
  @Access(bureau)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(bureau)
  @Field(() => String, { description: 'Name on the sign-in page.' })
  name!: string;

  @Access(bureau)
  @Field(() => String, { description: 'Issuer, from which the rest is discovered.' })
  issuer!: string;

  @Access(bureau)
  @Field(() => String, { description: 'What the provider calls us.' })
  clientId!: string;

  @Access(bureau)
  @Field(() => [String], { description: 'Scopes that are asked for beside openid.' })
  scopes!: string[];

  @Access(bureau)
  @Field(() => String, { description: 'Claim that names the person.' })
  subjectClaim!: string;

  @Access(bureau)
  @Field(() => String, { description: 'Claim that the person recognises the account by.' })
  labelClaim!: string;

  @Access(bureau)
  @Field(() => Boolean, { description: 'Whether people can use it.' })
  enabled!: boolean;

  @Access(bureau)
  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;
}

@ObjectType('OidcClient', { description: 'Another system that lets people sign in with their account here.' })
export class OidcClientType {
  @Access(bureau)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(bureau)
  @Field(() => String, { description: 'Name that people read when they consent.' })
  name!: string;

  @Access(bureau)
  @Field(() => String, { description: 'What the system calls itself in the protocol (client_id).' })
  clientId!: string;

  @Access(bureau)
  @Field(() => String, { nullable: true, description: 'Home page of the system.' })
  homepageUrl!: string | null;

  @Access(bureau)
  @Field(() => [String], { description: 'Exact addresses that it may return to.' })
  redirectUris!: string[];

  @Access(bureau)
  @Field(() => [OidcScopeEnum], { description: 'The most that it may ask for.' })
  scopes!: OidcScope[];

  @Access(bureau)
  @Field(() => Boolean, { description: 'Whether it works.' })
  enabled!: boolean;

  @Access(bureau)
  @Field(() => DateTimeScalar, { description: 'When it was registered.' })
  createdAt!: Date;

  @Access(bureau)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody last signed in to it.' })
  lastUsedAt!: Date | null;

  @Access(bureau)
  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;
}

@ObjectType('RegisteredOidcClient', {
  description: 'A connected system with its secret, which is shown this once.',
})
export class RegisteredOidcClientType {
  @Access(bureau)
  @Field(() => OidcClientType, { description: 'The system.' })
  client!: OidcClientType;

  @Access(bureau)
  @Field(() => String, {
    description: 'The secret of the protocol (client_secret); not readable afterwards.',
  })
  secret!: string;

  @Access(bureau)
  @Field(() => String, { description: 'Issuer to configure in the system.' })
  issuer!: string;
}

@ObjectType('GrantedClient', { description: 'A system that one has allowed to read one’s data.' })
export class GrantedClientType {
  @Access(signedIn)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(signedIn)
  @Field(() => String, { description: 'Name of the system.' })
  name!: string;

  @Access(signedIn)
  @Field(() => String, { nullable: true, description: 'Home page of the system.' })
  homepageUrl!: string | null;

  @Access(signedIn)
  @Field(() => [OidcScopeEnum], { description: 'What it may read.' })
  scopes!: OidcScope[];

  @Access(signedIn)
  @Field(() => DateTimeScalar, { description: 'When it was allowed.' })
  grantedAt!: Date;
}
