import { createHash } from 'node:crypto';
import * as openid from 'openid-client';
import { guardedFetch, isAllowedAddress } from './guarded-fetch.ts';
import {
  AnswerNotTrusted,
  type OutsideAnswer,
  type OutsideJourney,
  type OutsideProviderSettings,
  type OutsideProviders,
  ProviderUnreachable,
} from './outside-providers.ts';

/** Metadata is read again after this time. */
const FRESH_MS = 10 * 60_000;
const CLOCK_TOLERANCE_SECONDS = 30;
const KEPT = 50;

interface Known {
  configuration: openid.Configuration;
  readAt: number;
}

/** Outside providers through openid-client: discovery, PKCE S256, state, nonce, issuer, signature. */
export class OpenidClientProviders implements OutsideProviders {
  readonly #known = new Map<string, Known>();

  /** @param options `loopback`: providers on this machine are allowed, without TLS (demo and tests). */
  constructor(private readonly options: { loopback: boolean }) {}

  async check(settings: OutsideProviderSettings): Promise<void> {
    this.#known.delete(keyOf(settings));
    await this.#configuration(settings);
  }

  async begin(
    settings: OutsideProviderSettings,
    { redirectUri, scopes }: { redirectUri: string; scopes: readonly string[] },
  ): Promise<OutsideJourney> {
    const configuration = await this.#configuration(settings);
    const secrets = {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      verifier: openid.randomPKCECodeVerifier(),
    };
    const url = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: [...new Set(['openid', ...scopes])].join(' '),
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, secrets };
  }

  async finish(
    settings: OutsideProviderSettings,
    { url, secrets, wanted }: OutsideAnswer,
  ): Promise<Record<string, unknown>> {
    const configuration = await this.#configuration(settings);
    try {
      const tokens = await openid.authorizationCodeGrant(configuration, url, {
        expectedState: secrets.state,
        expectedNonce: secrets.nonce,
        pkceCodeVerifier: secrets.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new AnswerNotTrusted('No ID token.');
      const complete = wanted.every((claim) => claim in claims);
      if (complete || !configuration.serverMetadata().userinfo_endpoint) return claims;
      // userinfo fills in what is missing; it never replaces what the signature covers.
      return { ...(await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub)), ...claims };
    } catch (error) {
      if (isNetworkError(error)) throw new ProviderUnreachable('The provider does not answer.');
      if (error instanceof AnswerNotTrusted) throw error;
      throw new AnswerNotTrusted(error instanceof Error ? error.message : 'Not trusted.');
    }
  }

  async #configuration(settings: OutsideProviderSettings): Promise<openid.Configuration> {
    const key = keyOf(settings);
    const known = this.#known.get(key);
    if (known && performance.now() - known.readAt < FRESH_MS) return known.configuration;
    const configuration = await this.#discover(settings);
    if (this.#known.size >= KEPT) this.#known.clear();
    this.#known.set(key, { configuration, readAt: performance.now() });
    return configuration;
  }

  async #discover({
    issuer,
    clientId,
    clientSecret,
  }: OutsideProviderSettings): Promise<openid.Configuration> {
    const { loopback } = this.options;
    if (!isAllowedAddress(issuer, this.options)) throw new ProviderUnreachable('Address not allowed.');
    try {
      const configuration = await openid.discovery(
        new URL(issuer),
        clientId,
        { [openid.clockTolerance]: CLOCK_TOLERANCE_SECONDS },
        clientSecret ? secretAuthentication(clientSecret) : openid.None(),
        {
          [openid.customFetch]: guardedFetch({ loopback }),
          timeout: 5,
          execute: [openid.enableNonRepudiationChecks, ...(loopback ? [openid.allowInsecureRequests] : [])],
        },
      );
      const { authorization_endpoint: authorization, jwks_uri: keys } = configuration.serverMetadata();
      for (const address of [authorization, keys]) {
        if (!address || !isAllowedAddress(address, this.options))
          throw new ProviderUnreachable('An endpoint is missing or not allowed.');
      }
      return configuration;
    } catch (error) {
      throw new ProviderUnreachable(error instanceof Error ? error.message : 'No metadata.');
    }
  }
}

/** The secret in the header, as the standard has it; in the body for providers that say they take it only there. */
function secretAuthentication(secret: string): openid.ClientAuth {
  const [basic, post] = [openid.ClientSecretBasic(secret), openid.ClientSecretPost(secret)];
  return (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const authenticate = methods.includes('client_secret_basic') ? basic : post;
    return authenticate(server, client, body, headers);
  };
}

function keyOf({ issuer, clientId, clientSecret }: OutsideProviderSettings): string {
  return createHash('sha256')
    .update(JSON.stringify([issuer, clientId, clientSecret]))
    .digest('base64url');
}

function isNetworkError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const names = [error.name, error.cause instanceof Error ? error.cause.name : ''];
  return names.some((name) => name === 'TimeoutError' || name === 'AbortError' || name === 'TypeError');
}
