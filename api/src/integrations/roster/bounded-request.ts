import { type RequestOptions, request as requestPlain } from 'node:http';
import { Agent, request as requestTls } from 'node:https';
import { publicLookup } from '../public-address.ts';

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  text: string;
}

/** The answer is longer than anybody needs. */
export class AnswerTooLarge extends Error {}

interface Limits {
  timeoutMs: number;
  maxBytes: number;
  /** Whether a service on this machine will do, also without TLS (demo and tests). */
  loopback: boolean;
}

const publicOnly = new Agent({ keepAlive: true, maxSockets: 4, lookup: publicLookup });

/**
 * One request to a service of others: a bounded time, a bounded answer, no redirect, and no address that only we can
 * reach, however its name is resolved as the connection is made.
 * @throws Error of the network, AnswerTooLarge.
 */
export function boundedRequest(
  address: string,
  { method, headers, body }: { method: 'GET' | 'POST'; headers: Record<string, string>; body?: string },
  { timeoutMs, maxBytes, loopback }: Limits,
): Promise<Answer> {
  const url = new URL(address);
  const options: RequestOptions = { method, headers, signal: AbortSignal.timeout(timeoutMs) };
  return new Promise((answered, failed) => {
    const request =
      url.protocol === 'http:'
        ? requestPlain(url, options)
        : requestTls(url, loopback ? options : { ...options, agent: publicOnly });
    request.on('error', failed);
    request.once('response', (response) => {
      const parts: Buffer[] = [];
      let size = 0;
      response.on('error', failed);
      response.on('data', (part: Buffer) => {
        size += part.length;
        if (size > maxBytes) return void response.destroy(new AnswerTooLarge('The answer is too large.'));
        parts.push(part);
      });
      response.once('end', () => {
        const { statusCode: status = 0, headers: told, complete } = response;
        if (!complete) return failed(new Error('The answer was cut off.'));
        answered({ status, headers: told, text: Buffer.concat(parts).toString('utf8') });
      });
    });
    request.end(body);
  });
}
