import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { IdArgs } from '../../graphql/inputs.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import type { IdentityProvider } from './identity-provider.entity.ts';
import {
  identityProviders,
  removeIdentityProvider,
  saveIdentityProvider,
} from './identity-providers.service.ts';
import { IdentityProviderInput, OidcClientInput } from './oidc.inputs.ts';
import { bureau, IdentityProviderType, OidcClientType, RegisteredOidcClientType } from './oidc.types.ts';
import type { OidcClient } from './oidc-client.entity.ts';
import {
  oidcClients,
  type Registered,
  registerOidcClient,
  rotateOidcClientSecret,
  updateOidcClient,
} from './oidc-clients.service.ts';
import { callbackUrl } from './outside-sign-in.service.ts';

@Resolver(() => IdentityProviderType)
export class IdentityProviderResolver {
  @Access(bureau)
  @Query(() => [IdentityProviderType], { description: 'All outside providers, by name.' })
  identityProviders(@Ctx() context: Context): Promise<IdentityProvider[]> {
    return identityProviders(context);
  }

  @Access(bureau)
  @Mutation(() => IdentityProviderType, {
    description: 'Stores an outside provider, once its metadata could be read.',
  })
  saveIdentityProvider(
    @Arg('input', () => IdentityProviderInput, { description: 'The provider.' }) input: IdentityProviderInput,
    @Ctx() context: Context,
  ): Promise<IdentityProvider> {
    return saveIdentityProvider(context, mustBeSignedIn(context), input);
  }

  @Access(bureau)
  @Mutation(() => Boolean, { description: 'Takes an outside provider away, and with it every link to it.' })
  removeIdentityProvider(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<boolean> {
    return removeIdentityProvider(context, mustBeSignedIn(context), id);
  }

  @Access(bureau)
  @FieldResolver(() => String, { nullable: true, description: 'Icon as a data URL.' })
  iconUrl(@Root() { icon }: IdentityProvider): string | null {
    return icon;
  }

  @Access(bureau)
  @FieldResolver(() => Boolean, { description: 'Whether a client secret is stored; it cannot be read.' })
  hasSecret(@Root() { clientSecretSealed }: IdentityProvider): boolean {
    return clientSecretSealed !== null;
  }

  @Access(bureau)
  @FieldResolver(() => String, { description: 'Redirect address to register with the provider.' })
  redirectUri(@Ctx() { deps }: Context): string {
    return callbackUrl(deps);
  }

  @Access(bureau)
  @FieldResolver(() => Int, { description: 'How many people have linked it.' })
  linkedCount(@Root() { id }: IdentityProvider, @Ctx() { loaders }: Context): Promise<number> {
    return loaders.outsideLinks.load(id);
  }
}

@Resolver(() => OidcClientType)
export class OidcClientResolver {
  @Access(bureau)
  @Query(() => [OidcClientType], { description: 'All connected systems, by name.' })
  oidcClients(@Ctx() context: Context): Promise<OidcClient[]> {
    return oidcClients(context);
  }

  @Access(bureau)
  @Mutation(() => RegisteredOidcClientType, {
    description: 'Registers a connected system and makes its secret.',
  })
  registerOidcClient(
    @Arg('input', () => OidcClientInput, { description: 'The system.' }) input: OidcClientInput,
    @Ctx() context: Context,
  ): Promise<Registered> {
    return registerOidcClient(context, mustBeSignedIn(context), input);
  }

  @Access(bureau)
  @Mutation(() => OidcClientType, { description: 'Changes a connected system; disabled, it stops at once.' })
  updateOidcClient(
    @Arg('input', () => OidcClientInput, { description: 'The system, with id and version.' })
    input: OidcClientInput,
    @Ctx() context: Context,
  ): Promise<OidcClient> {
    return updateOidcClient(context, mustBeSignedIn(context), input);
  }

  @Access(bureau)
  @Mutation(() => RegisteredOidcClientType, {
    description: 'Gives a connected system a new secret; the old one is dead.',
  })
  rotateOidcClientSecret(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<Registered> {
    return rotateOidcClientSecret(context, mustBeSignedIn(context), id);
  }
}
