import type { ClientsPage_ClientFragment as Client, OidcClientInput, OidcScope } from '../../gql/graphql.ts';

/** What may be asked for beside the identifier, which is always given. */
export const OPTIONAL_SCOPES = [
  'PROFILE',
  'EMAIL',
  'SCHOOL',
  'ROLES',
] as const satisfies readonly OidcScope[];

/** What the form holds: addresses one to a line. */
export interface ClientValues {
  name: string;
  homepageUrl: string;
  redirectUris: string;
  scopes: readonly OidcScope[];
}

/** A new system begins with the least that is of use: the name. */
export function valuesOf(client: Client | undefined): ClientValues {
  return {
    name: client?.name ?? '',
    homepageUrl: client?.homepageUrl ?? '',
    redirectUris: (client?.redirectUris ?? []).join('\n'),
    scopes: client?.scopes ?? ['PROFILE'],
  };
}

/** The input for the API; the identifier is always among the scopes. */
export function inputOf(values: ClientValues, client: Client | undefined, enabled: boolean): OidcClientInput {
  return {
    ...(client ? { id: client.id, version: client.version } : {}),
    name: values.name,
    homepageUrl: values.homepageUrl.trim() || null,
    redirectUris: values.redirectUris
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    scopes: ['OPENID', ...OPTIONAL_SCOPES.filter((scope) => values.scopes.includes(scope))],
    enabled,
  };
}
