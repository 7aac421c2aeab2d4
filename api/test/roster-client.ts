import type { Browser } from './browser.ts';

/** A system that reads rosters, as its programmer would write it. */
export class RosterReader {
  private constructor(
    readonly id: string,
    readonly clientId: string,
    readonly secret: string,
    readonly baseUrl: string,
    readonly tokenUrl: string,
    private token: string,
  ) {}

  /** Registered by the bureau for these schools, or for all, and in. */
  static async register(
    bureau: Browser,
    url: string,
    schoolIds: string[] | null = null,
  ): Promise<RosterReader> {
    const { registerRosterClient } = await bureau.do<{
      registerRosterClient: { secret: string; client: { id: string; clientId: string } };
    }>(
      `mutation ($input: RegisterRosterClientInput!) {
        registerRosterClient(input: $input) { secret baseUrl tokenUrl client { id clientId } } }`,
      { input: { name: '圖書館系統', schoolIds } },
    );
    const { client, secret } = registerRosterClient;
    const base = `${url}/ims/oneroster/v1p1`;
    const reader = new RosterReader(
      client.id,
      client.clientId,
      secret,
      base,
      `${url}/ims/oneroster/token`,
      '',
    );
    await reader.enter();
    return reader;
  }

  async enter(): Promise<void> {
    const response = await this.ask({ grant_type: 'client_credentials' });
    this.token = ((await response.json()) as { access_token: string }).access_token;
  }

  /** The token endpoint with the client's own id and secret, or others. */
  ask(body: Record<string, string>, secret = this.secret): Promise<Response> {
    return fetch(this.tokenUrl, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${this.clientId}:${secret}`).toString('base64')}` },
      body: new URLSearchParams(body),
    });
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.baseUrl}/${path}`, {
      ...init,
      headers: { authorization: `Bearer ${this.token}` },
    });
  }

  /** A collection, in the words of the standard. */
  async read<Record = { [name: string]: unknown }>(path: string): Promise<Record[]> {
    const response = await this.fetch(path);
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    const [records = []] = Object.values((await response.json()) as { [name: string]: Record[] });
    return records;
  }

  /** Why something is not answered. */
  async refused(
    path: string,
    init?: RequestInit,
  ): Promise<{ status: number; codeMinor: string | undefined }> {
    const response = await this.fetch(path, init);
    const body = (await response.json()) as { statusInfoSet?: { imsx_codeMinor: string }[] };
    return { status: response.status, codeMinor: body.statusInfoSet?.[0]?.imsx_codeMinor };
  }
}
