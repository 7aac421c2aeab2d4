import type { IdentityProviderInput, ProvidersPage_ProviderFragment as Provider } from '../../gql/graphql.ts';

/** What the form holds: scopes as one line of words, as the protocol writes them. */
export interface ProviderValues {
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  scopes: string;
  subjectClaim: string;
  labelClaim: string;
  iconUrl: string;
}

/** A new provider begins with what most of them use. */
export function valuesOf(provider: Provider | undefined): ProviderValues {
  return {
    name: provider?.name ?? '',
    issuer: provider?.issuer ?? '',
    clientId: provider?.clientId ?? '',
    clientSecret: '',
    scopes: (provider?.scopes ?? ['profile', 'email']).join(' '),
    subjectClaim: provider?.subjectClaim ?? 'sub',
    labelClaim: provider?.labelClaim ?? 'email',
    iconUrl: provider?.iconUrl ?? '',
  };
}

/** The input for the API. A secret left empty stays as it is; nobody ever gets to read it. */
export function inputOf(
  values: ProviderValues,
  provider: Provider | undefined,
  enabled: boolean,
): IdentityProviderInput {
  const { clientSecret, scopes, iconUrl, ...rest } = values;
  return {
    ...rest,
    ...(provider ? { id: provider.id, version: provider.version } : {}),
    ...(clientSecret.trim() ? { clientSecret: clientSecret.trim() } : {}),
    iconUrl: iconUrl || null,
    scopes: scopes.split(/\s+/).filter(Boolean),
    enabled,
  };
}
