import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, everybody, signedIn } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { IdArgs } from '../../graphql/inputs.ts';
import type { Account } from '../identity/account.entity.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import { AccountType, ownAccount } from '../identity/identity.types.ts';
import { type GrantedClient, grantedClients, revokeGrantedClient } from './granted-clients.service.ts';
import type { IdentityProvider } from './identity-provider.entity.ts';
import { enabledProviders } from './identity-providers.service.ts';
import { OutsideInput } from './oidc.inputs.ts';
import { GrantedClientType, OutsideIdentityType, OutsideProviderType } from './oidc.types.ts';
import type { OutsideIdentity } from './outside-identity.entity.ts';
import { outsideIdentitiesOf, unlinkOutside } from './outside-return.service.ts';
import { beginOutside } from './outside-sign-in.service.ts';

@Resolver(() => OutsideProviderType)
export class OutsideProviderResolver {
  @Access(everybody)
  @Query(() => [OutsideProviderType], {
    description: 'Outside providers that people can sign in with, by name.',
  })
  outsideProviders(@Ctx() context: Context): Promise<IdentityProvider[]> {
    return enabledProviders(context);
  }

  @Access(everybody)
  @Mutation(() => String, {
    description: 'Begins to sign in with an outside provider; answers the address to go to.',
  })
  beginOutsideSignIn(
    @Arg('input', () => OutsideInput, { description: 'With whom, and where to come back to.' })
    input: OutsideInput,
    @Ctx() context: Context,
  ): Promise<string> {
    return beginOutside(context, input, null);
  }

  @Access(signedIn)
  @Mutation(() => String, {
    description: 'Begins to link an account at an outside provider; answers the address to go to.',
  })
  beginOutsideLink(
    @Arg('input', () => OutsideInput, { description: 'Which provider, and where to come back to.' })
    input: OutsideInput,
    @Ctx() context: Context,
  ): Promise<string> {
    return beginOutside(context, input, mustBeSignedIn(context));
  }

  @Access(everybody)
  @FieldResolver(() => String, { nullable: true, description: 'Icon as a data URL.' })
  iconUrl(@Root() { icon }: IdentityProvider): string | null {
    return icon;
  }
}

@Resolver(() => OutsideIdentityType)
export class OutsideIdentityResolver {
  @Access(signedIn)
  @Mutation(() => Boolean, { description: 'Takes away one of the own links to outside providers.' })
  unlinkOutsideIdentity(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<boolean> {
    return unlinkOutside(context, mustBeSignedIn(context), id);
  }

  @Access(signedIn)
  @FieldResolver(() => OutsideProviderType, { description: 'The provider.' })
  provider(@Root() { provider }: OutsideIdentity): IdentityProvider {
    return provider.getEntity();
  }
}

@Resolver(() => AccountType)
export class AccountConnectionsResolver {
  @Access(ownAccount)
  @FieldResolver(() => [OutsideIdentityType], {
    description: 'Own accounts at outside providers that are linked.',
  })
  outsideIdentities(@Root() { id }: Account, @Ctx() context: Context): Promise<OutsideIdentity[]> {
    return outsideIdentitiesOf(context, id);
  }

  @Access(ownAccount)
  @FieldResolver(() => [GrantedClientType], {
    description: 'Systems that may read the own data, newest first.',
  })
  grantedClients(@Root() { id }: Account, @Ctx() context: Context): Promise<GrantedClient[]> {
    return grantedClients(context, id);
  }

  @Access(signedIn)
  @Mutation(() => Boolean, {
    description: 'Takes back what a system was allowed; its tokens are dead at once.',
  })
  revokeGrantedClient(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<boolean> {
    return revokeGrantedClient(context, mustBeSignedIn(context), id);
  }
}
