import { DeliveryError } from '../delivery-error.ts';
import type { SmsMessage, SmsSender } from './sms-sender.ts';

/** How the gateway knows us. */
export type GatewaySecret =
  | { kind: 'bearer'; token: string }
  | { kind: 'basic'; username: string; password: string }
  | { kind: 'none' };

/** What a city's SMS provider asks for; most differ in the names of the fields only. */
export interface HttpGatewaySettings {
  url: string;
  format: 'json' | 'form';
  /** Field names and values of the request; `{to}`, `{text}` and `{messageId}` in a value are filled in. */
  fields: Readonly<Record<string, string>>;
  secret: GatewaySecret;
  /** Milliseconds for the whole exchange. Default 10 s. */
  timeoutMs?: number;
  /** For gateways that answer 200 to everything: what the body of a taken message looks like. */
  accepted?: RegExp;
}

/** More of an answer than this is not looked at. */
const ANSWER_LIMIT_BYTES = 16_384;

/** Sends text messages by one POST each to the provider's HTTP interface. */
export class HttpGatewaySms implements SmsSender {
  readonly #settings: HttpGatewaySettings;

  constructor(settings: HttpGatewaySettings) {
    this.#settings = settings;
  }

  async send(message: SmsMessage): Promise<void> {
    const { url, format, secret, timeoutMs = 10_000, accepted } = this.#settings;
    const fields = fill(this.#settings.fields, message);
    let response: Response;
    let answer: string;
    try {
      response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type':
            format === 'json' ? 'application/json' : 'application/x-www-form-urlencoded;charset=UTF-8',
          'idempotency-key': message.messageId,
          ...authorization(secret),
        },
        body: format === 'json' ? JSON.stringify(fields) : new URLSearchParams(fields).toString(),
        // A redirect would carry the secret and the number to an address nobody configured.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
      answer = await readStart(response);
    } catch (error) {
      const what =
        error instanceof DOMException && error.name === 'TimeoutError'
          ? 'did not answer in time'
          : 'is out of reach';
      throw new DeliveryError(`The SMS gateway ${what}`, true);
    }
    if (!response.ok) {
      throw new DeliveryError(`The SMS gateway answered ${response.status}`, mayPassLater(response.status));
    }
    if (accepted && !accepted.test(answer)) {
      throw new DeliveryError('The SMS gateway answered 200 but did not take the message', false);
    }
  }
}

function fill(template: Readonly<Record<string, string>>, message: SmsMessage): Record<string, string> {
  const values: Record<string, string> = { ...message };
  return Object.fromEntries(
    Object.entries(template).map(([name, value]) => [
      name,
      value.replace(/\{(to|text|messageId)\}/g, (_, key: string) => values[key] ?? ''),
    ]),
  );
}

function authorization(secret: GatewaySecret): Record<string, string> {
  if (secret.kind === 'bearer') return { authorization: `Bearer ${secret.token}` };
  if (secret.kind === 'none') return {};
  const pair = Buffer.from(`${secret.username}:${secret.password}`).toString('base64');
  return { authorization: `Basic ${pair}` };
}

/** Time-outs, conflicts with a running twin, too many requests and trouble at the gateway pass; the rest is ours to mend. */
function mayPassLater(status: number): boolean {
  return [408, 409, 425, 429].includes(status) || status >= 500;
}

async function readStart(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size >= ANSWER_LIMIT_BYTES) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}
