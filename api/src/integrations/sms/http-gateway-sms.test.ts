import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { DeliveryError } from '../delivery-error.ts';
import { type HttpGatewaySettings, HttpGatewaySms } from './http-gateway-sms.ts';
import type { SmsMessage } from './sms-sender.ts';

interface Call {
  method: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

const servers: Server[] = [];

/** A real HTTP server on loopback; `answer` is how it treats each request. */
async function gateway(answer: (response: ServerResponse) => void) {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      calls.push({ method: request.method, headers: request.headers, body });
      answer(response);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { calls, url: `http://127.0.0.1:${port}/send` };
}

const taken = (response: ServerResponse) => response.end('{"status":"ok"}');

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map(close));
});

const message: SmsMessage = {
  to: '0912345678',
  text: '【親師生平臺】驗證碼 246813，1 小時內有效，請勿告訴他人。',
  messageId: 'contact-code:018f3f1e',
};

function sender(url: string, settings: Partial<HttpGatewaySettings> = {}): HttpGatewaySms {
  return new HttpGatewaySms({
    url,
    format: 'json',
    fields: { dest: '{to}', body: '{text}', ref: '{messageId}', sender: 'SCHOOL' },
    secret: { kind: 'bearer', token: 'token-of-the-gateway' },
    ...settings,
  });
}

async function failure(promise: Promise<void>): Promise<DeliveryError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DeliveryError);
  return error as DeliveryError;
}

describe('SMS over an HTTP gateway', () => {
  it('posts JSON with the fields as the template names them', async () => {
    const { calls, url } = await gateway(taken);
    await sender(url).send(message);
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: 'Bearer token-of-the-gateway',
        'idempotency-key': message.messageId,
      },
    });
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual({
      dest: message.to,
      body: message.text,
      ref: message.messageId,
      sender: 'SCHOOL',
    });
  });

  it('posts a form, with a basic secret, and escapes what is in the text', async () => {
    const { calls, url } = await gateway(taken);
    const text = '驗證碼 1&to=0900000000 {to} 100%';
    const secret = { kind: 'basic', username: 'school', password: '密:碼' } as const;
    await sender(url, { format: 'form', secret }).send({ ...message, text });
    const form = new URLSearchParams(calls[0]?.body);
    expect(Object.fromEntries(form)).toMatchObject({ dest: message.to, body: text });
    expect(form.has('to')).toBe(false);
    expect(calls[0]?.headers.authorization).toBe(`Basic ${Buffer.from('school:密:碼').toString('base64')}`);
  });

  it.each([
    [400, false],
    [401, false],
    [404, false],
    [408, true],
    [429, true],
    [500, true],
    [503, true],
  ])('answer %i may pass later: %s', async (status, retryable) => {
    const { url } = await gateway((response) => response.writeHead(status).end(`no: ${message.to}`));
    const error = await failure(sender(url).send(message));
    expect(error.retryable).toBe(retryable);
    expect(error.message).not.toContain(message.to);
  });

  it('does not follow a redirect with the secret in hand', async () => {
    const elsewhere = await gateway(taken);
    const { url } = await gateway((response) => response.writeHead(307, { location: elsewhere.url }).end());
    expect(await failure(sender(url).send(message))).toMatchObject({ retryable: false });
    expect(elsewhere.calls).toHaveLength(0);
  });

  it('believes the body rather than the 200 when the gateway is known for it', async () => {
    const { url } = await gateway((response) => response.end('statuscode=-1'));
    const accepted = /statuscode=[01]\b/;
    expect(await failure(sender(url, { accepted }).send(message))).toMatchObject({ retryable: false });
    const good = await gateway((response) => response.end('msgid=77\nstatuscode=1'));
    await expect(sender(good.url, { accepted }).send(message)).resolves.toBeUndefined();
  });

  it('gives up on a gateway that takes the request and never answers', async () => {
    const { url } = await gateway(() => undefined);
    const error = await failure(sender(url, { timeoutMs: 100 }).send(message));
    expect(error).toMatchObject({ retryable: true, message: 'The SMS gateway did not answer in time' });
  });

  it('may try again when the gateway is down', async () => {
    const { url } = await gateway(taken);
    await Promise.all(servers.splice(0).map(close));
    expect(await failure(sender(url).send(message))).toMatchObject({ retryable: true });
  });
});
