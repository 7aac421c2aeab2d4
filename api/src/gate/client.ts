/** A GraphQL client for programs: one cookie or token, and the server's words as errors. */
export class GateClient {
  #cookie = '';

  constructor(
    private readonly url: string,
    private readonly token?: string,
  ) {}

  /** @throws Error with the server's words when it refuses or does not answer. */
  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const response = await fetch(new URL('/graphql', this.url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...(this.#cookie ? { cookie: this.#cookie } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const set = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
    if (set.length > 0) this.#cookie = set.join('; ');
    const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
    if (!data || errors?.length)
      throw new Error(errors?.[0]?.message ?? `The server answered ${response.status}.`);
    return data;
  }
}
