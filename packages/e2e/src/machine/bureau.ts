import { type APIRequestContext, expect } from '@playwright/test';
import { accountWith } from './demo.ts';
import type { OutsideProvider } from './outside-provider.ts';
import type { Registration, SampleClient } from './sample-client.ts';

const HEADERS = { 'x-requested-with': 'qinshi' };

/** Somebody of the bureau at the API: sets up what a journey needs and its people do not do themselves. */
export class Bureau {
  private constructor(private readonly request: APIRequestContext) {}

  static async signIn(request: APIRequestContext): Promise<Bureau> {
    const bureau = new Bureau(request);
    const { username, password } = accountWith('BUREAU_ADMIN');
    await bureau.#ask('mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }', {
      input: { username, password },
    });
    return bureau;
  }

  /** Offers an outside provider on every sign-in page; gives its id. */
  async offer(provider: OutsideProvider, name: string): Promise<string> {
    const { clientId, clientSecret } = provider.client;
    const input = {
      name,
      issuer: provider.issuer,
      clientId,
      clientSecret,
      scopes: ['openid', 'email'],
      subjectClaim: 'sub',
      labelClaim: 'email',
      enabled: true,
    };
    const { saveIdentityProvider } = await this.#ask<{ saveIdentityProvider: { id: string } }>(
      'mutation ($input: IdentityProviderInput!) { saveIdentityProvider(input: $input) { id } }',
      { input },
    );
    return saveIdentityProvider.id;
  }

  /** Takes an outside provider off the sign-in pages. */
  async withdraw(providerId: string): Promise<void> {
    await this.#ask('mutation ($id: ID!) { removeIdentityProvider(id: $id) }', { id: providerId });
  }

  /** Registers another system that signs people in with their accounts here. */
  async register(client: SampleClient, name: string): Promise<Registration> {
    const input = {
      name,
      redirectUris: [client.redirectUri],
      scopes: ['OPENID', 'PROFILE', 'EMAIL'],
      enabled: true,
    };
    const { registerOidcClient } = await this.#ask<{
      registerOidcClient: { client: { clientId: string }; secret: string; issuer: string };
    }>(
      `mutation ($input: OidcClientInput!) {
         registerOidcClient(input: $input) { client { clientId } secret issuer }
       }`,
      { input },
    );
    const { secret, issuer } = registerOidcClient;
    return { issuer, clientId: registerOidcClient.client.clientId, secret };
  }

  async #ask<Data>(query: string, variables: object): Promise<Data> {
    const answer = await this.request.post('/graphql', { headers: HEADERS, data: { query, variables } });
    const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  }
}
