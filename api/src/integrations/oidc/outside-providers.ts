/** How we are known to an outside provider. */
export interface OutsideProviderSettings {
  issuer: string;
  clientId: string;
  clientSecret: string | null;
}

/** What the browser takes to the provider, and what we keep to recognise its return. */
export interface OutsideJourney {
  /** Where the browser goes. */
  url: string;
  secrets: JourneySecrets;
}

export interface JourneySecrets {
  state: string;
  nonce: string;
  verifier: string;
}

export interface OutsideAnswer {
  /** The address with which the browser came back, as the provider knows it. */
  url: URL;
  secrets: JourneySecrets;
  /** Claims that are needed; those that the ID token lacks are asked from the provider. */
  wanted: readonly string[];
}

/** The provider does not answer, or not as OpenID Connect wants it. */
export class ProviderUnreachable extends Error {
  override readonly name = 'ProviderUnreachable';
}

/** What came back proves nothing about anybody. */
export class AnswerNotTrusted extends Error {
  override readonly name = 'AnswerNotTrusted';
}

/** OpenID Connect as a client, whoever the provider is. */
export interface OutsideProviders {
  /** Reads the provider's metadata anew. @throws ProviderUnreachable */
  check(settings: OutsideProviderSettings): Promise<void>;
  /** @throws ProviderUnreachable */
  begin(
    settings: OutsideProviderSettings,
    request: { redirectUri: string; scopes: readonly string[] },
  ): Promise<OutsideJourney>;
  /**
   * Exchanges the code and answers the claims about the person.
   * @throws ProviderUnreachable when the provider does not answer, AnswerNotTrusted when state, nonce, issuer,
   * signature or times do not fit.
   */
  finish(settings: OutsideProviderSettings, answer: OutsideAnswer): Promise<Record<string, unknown>>;
}
