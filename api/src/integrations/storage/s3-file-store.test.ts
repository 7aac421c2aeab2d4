import { AwsClient } from 'aws4fetch';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { S3Server, signatureOf } from '../../../test/s3-server.ts';
import { sha256 } from './file-key.ts';
import { StorageFullError, StorageUnavailableError } from './file-store.ts';
import type { S3Settings } from './s3-client.ts';
import { S3FileStore } from './s3-file-store.ts';

const ABOUT = { contentType: 'image/png' };
const BYTES = Buffer.from('簽名');

let server: S3Server;
let store: S3FileStore;
beforeAll(async () => {
  server = await S3Server.open();
  store = storeWith({});
});
afterAll(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
  server.instead.length = 0;
});

function storeWith(settings: Partial<S3Settings>): S3FileStore {
  return new S3FileStore({ ...server.settings, timeoutMs: 2_000, ...settings });
}

function addressOf(key: string): string {
  return `${server.settings.endpoint}/school-files/files/${key.slice(0, 2)}/${key.slice(2, 4)}/${key}`;
}

/** What somebody else with keys of the bucket could do. */
async function overwrite(address: string, bytes: Buffer, claimed: string): Promise<void> {
  const { accessKeyId, secretAccessKey, region } = server.settings;
  const { status } = await new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3' }).fetch(
    address,
    {
      method: 'PUT',
      body: new Uint8Array(bytes),
      headers: { 'x-amz-content-sha256': sha256(bytes), 'x-amz-meta-sha256': claimed },
    },
  );
  expect(status).toBe(200);
}

describe('the file store in S3', () => {
  it('puts private objects into its part of the bucket, with their type and checksum', async () => {
    const { key } = await store.put(BYTES, ABOUT);
    const path = new URL(addressOf(key)).pathname;
    expect(server.seen).toEqual([`PUT ${path}`]);
    expect((await fetch(addressOf(key))).status).toBe(403);
  });

  it('has signatures that an implementation of our own confirms, which knows the example of the reference', async () => {
    const example = {
      method: 'GET',
      url: '/test.txt',
      headers: {
        host: 'examplebucket.s3.amazonaws.com',
        range: 'bytes=0-9',
        'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        'x-amz-date': '20130524T000000Z',
        authorization:
          'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
      },
    };
    expect(signatureOf(example, 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')).toBe(
      example.headers.authorization,
    );
    await expect(storeWith({ secretAccessKey: 'another' }).put(BYTES, ABOUT)).rejects.toThrow(
      /403 SignatureDoesNotMatch/,
    );
  });

  it.each([500, 503, 429])('tries again after %i, and the file is there once', async (status) => {
    server.instead.push({ status, code: 'SlowDown' });
    const { key } = await store.put(BYTES, ABOUT);
    expect(server.seen).toHaveLength(2);
    expect(new Set(server.seen).size).toBe(1);
    expect(await store.get(key)).toEqual(BYTES);
  });

  it('gives up after three tries, and takes back what may have arrived', async () => {
    server.instead.push({ status: 503 }, { status: 503 }, { status: 503 });
    await expect(store.put(BYTES, ABOUT)).rejects.toBeInstanceOf(StorageUnavailableError);
    expect(server.seen.map((line) => line.split(' ')[0])).toEqual(['PUT', 'PUT', 'PUT', 'DELETE']);
    expect(new Set(server.seen.map((line) => line.split(' ')[1])).size).toBe(1);
  });

  it('does not try again what was refused', async () => {
    server.instead.push({ status: 403, code: 'AccessDenied' });
    await expect(store.get('a'.repeat(32))).rejects.toThrow(/403 AccessDenied/);
    expect(server.seen).toHaveLength(1);
  });

  it('waits for a silent server no longer than it says, even over several tries', async () => {
    const impatient = storeWith({ timeoutMs: 100 });
    server.instead.push('hang', 'hang', 'hang', 'hang');
    const began = performance.now();
    await expect(impatient.put(BYTES, ABOUT)).rejects.toThrow(/did not answer in time/);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it.each([
    { status: 507, code: 'XMinioStorageFull' },
    { status: 400, code: 'XMinioAdminBucketQuotaExceeded' },
    { status: 403, code: 'QuotaExceeded' },
  ])('knows a full server by $code', async (full) => {
    server.instead.push(full);
    await expect(store.put(BYTES, ABOUT)).rejects.toBeInstanceOf(StorageFullError);
  });

  it('does not take a bucket that is gone for a file that is gone', async () => {
    const lost = storeWith({ bucket: 'gone' });
    await expect(lost.get('a'.repeat(32))).rejects.toThrow(/404 NoSuchBucket/);
  });

  it('notices bytes that are not those that were put', async () => {
    const { key } = await store.put(BYTES, ABOUT);
    await overwrite(addressOf(key), Buffer.from('other bytes'), sha256(BYTES));
    await expect(store.get(key)).rejects.toThrow('is not what was stored');
  });

  it('follows no redirect', async () => {
    server.instead.push({ status: 307 });
    await expect(store.get('a'.repeat(32))).rejects.toThrow(/answered 307/);
  });

  it('goes on when the server is back', async () => {
    const { key } = await store.put(BYTES, ABOUT);
    await server.goAway();
    await expect(store.get(key)).rejects.toThrow(/is out of reach \(ECONNREFUSED\)/);
    await expect(store.remove(key)).rejects.toBeInstanceOf(StorageUnavailableError);
    await server.comeBack();
    expect(await store.get(key)).toEqual(BYTES);
  });
});

describe('the start', () => {
  it.each([
    ['a bucket that is not there', { bucket: 'gone' }, /404.*no bucket.*FILES_S3_BUCKET/],
    ['keys that are wrong', { secretAccessKey: 'wrong' }, /403.*FILES_S3_SECRET_ACCESS_KEY/],
    ['a server that is not there', { endpoint: 'http://127.0.0.1:1' }, /out of reach.*FILES_S3_ENDPOINT/],
  ])('is refused in plain words: %s', async (_, settings, words) => {
    const error = await storeWith(settings)
      .ready()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StorageUnavailableError);
    expect(String(error)).toMatch(words);
    const { accessKeyId, secretAccessKey } = server.settings;
    for (const secret of [accessKeyId, secretAccessKey]) expect(String(error)).not.toContain(secret);
  });

  it('is told of another region', async () => {
    server.instead.push({ status: 301 });
    await expect(store.ready()).rejects.toThrow(/FILES_S3_REGION/);
  });
});
