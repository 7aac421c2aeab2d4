import type { CustomFetch } from 'openid-client';

const TIMEOUT_MS = 5000;
/** Metadata, keys and tokens are a few kilobytes; nobody needs more of our memory than this. */
const MAX_BYTES = 256 * 1024;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Where an outside provider may not be: whoever configures one must not reach our own machines through us. */
export class ForbiddenAddress extends Error {}

/**
 * Whether an outside provider may be asked at this address: https, never this machine. With `loopback` (demo and
 * tests) this machine too, and there without TLS.
 */
export function isAllowedAddress(address: string, { loopback }: { loopback: boolean }): boolean {
  const url = URL.parse(address);
  if (!url || url.username || url.password) return false;
  if (LOOPBACK.has(url.hostname)) return loopback && (url.protocol === 'https:' || url.protocol === 'http:');
  return url.protocol === 'https:';
}

/** `fetch` for outside providers: allowed addresses only, no redirects, five seconds, a bounded answer. */
export function guardedFetch(options: { loopback: boolean }): CustomFetch {
  return async (address, { signal, ...request }) => {
    if (!isAllowedAddress(address, options)) throw new ForbiddenAddress('Address not allowed.');
    const limit = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(address, {
      ...request,
      body: request.body ?? null,
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    const { status, statusText, headers } = response;
    const body = await readBounded(response);
    return new Response(status === 204 || status === 304 ? null : body, { status, statusText, headers });
  };
}

async function readBounded({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new Error('The answer is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
