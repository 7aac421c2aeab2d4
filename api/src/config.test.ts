import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const key = () => randomBytes(32).toString('base64');
const production = () => ({
  QINSHI_MODE: 'production',
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://school.example',
  QINSHI_SEALING_KEYS: `k1:${key()}`,
  QINSHI_INDEX_KEY: key(),
  SMTP_URL: 'smtps://mail.example',
});

const S3 = {
  FILES_S3_BUCKET: 'school-files',
  FILES_S3_REGION: 'ap-northeast-1',
  FILES_S3_ACCESS_KEY_ID: 'AKIAEXAMPLE',
  FILES_S3_SECRET_ACCESS_KEY: 'a secret of S3',
};

const EXAMPLE = key();

describe('settings', () => {
  it('of a demo need nothing but its name', () => {
    expect(readConfig({ QINSHI_MODE: 'demo' })).toMatchObject({ secrets: null, secureCookies: false });
  });

  it.each(['2026-11-23T07:20', 'morning'])('let the demo begin at %s, and nothing else', (DEMO_CLOCK) => {
    expect(readConfig({ QINSHI_MODE: 'demo', DEMO_CLOCK }).DEMO_CLOCK).toBe(DEMO_CLOCK);
    expect(() => readConfig({ ...production(), DEMO_CLOCK })).toThrow(ConfigError);
    expect(() => readConfig({ QINSHI_MODE: 'demo', DEMO_CLOCK: 'tomorrow' })).toThrow('2026-11-23T07:20');
  });

  it('of production are complete', () => {
    expect(readConfig(production())).toMatchObject({
      secureCookies: true,
      publicUrl: 'https://school.example',
    });
  });

  it('keep files in the data folder unless they name a bucket', () => {
    const demo = { QINSHI_MODE: 'demo' };
    expect(readConfig(demo).s3).toBeNull();
    expect(readConfig({ ...demo, ...S3, FILES_S3_ENDPOINT: 'https://minio.example' }).s3).toEqual({
      bucket: 'school-files',
      region: 'ap-northeast-1',
      accessKeyId: 'AKIAEXAMPLE',
      secretAccessKey: 'a secret of S3',
      endpoint: 'https://minio.example',
    });
  });

  it.each([
    ...Object.keys(S3).map((missing) => ({ env: { ...S3, [missing]: undefined }, complaint: missing })),
    { env: { FILES_S3_ENDPOINT: 'https://minio.example' }, complaint: Object.keys(S3).join(', ') },
    { env: { ...S3, FILES_S3_BUCKET: 'School Files' }, complaint: 'FILES_S3_BUCKET' },
    { env: { ...S3, FILES_S3_ENDPOINT: 'ftp://minio.example' }, complaint: 'FILES_S3_ENDPOINT' },
    {
      env: { ...S3, FILES_S3_ENDPOINT: `https://key:${S3.FILES_S3_SECRET_ACCESS_KEY}@minio.example` },
      complaint: 'FILES_S3_ENDPOINT',
    },
    {
      env: { ...S3, FILES_S3_ENDPOINT: 'http://127.0.0.1:9000', FILES_S3_PATH_STYLE: 'false' },
      complaint: 'FILES_S3_PATH_STYLE',
    },
  ])('of S3 are all there or none, and $complaint is named', ({ env, complaint }) => {
    const read = () => readConfig({ QINSHI_MODE: 'demo', ...env } as NodeJS.ProcessEnv);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(complaint);
    expect(read).not.toThrow(S3.FILES_S3_SECRET_ACCESS_KEY);
  });

  it.each([
    ['without a mode', {}, /QINSHI_MODE/],
    ['outside the demo without NODE_ENV', { QINSHI_MODE: 'test' }, /NODE_ENV/],
    ['for production without NODE_ENV', { ...production(), NODE_ENV: undefined }, /NODE_ENV/],
    ['for production while developing', { ...production(), NODE_ENV: 'development' }, /NODE_ENV=production/],
    [
      'for production without a sealing key',
      { ...production(), QINSHI_SEALING_KEYS: undefined },
      /QINSHI_SEALING_KEYS/,
    ],
    ['for production without an index key', { ...production(), QINSHI_INDEX_KEY: '' }, /QINSHI_INDEX_KEY/],
    ['with a key that is too short', { ...production(), QINSHI_INDEX_KEY: 'c2hvcnQ=' }, /32 bytes/],
    [
      'with a key that is an example',
      { ...production(), QINSHI_INDEX_KEY: Buffer.alloc(32, 'a').toString('base64') },
      /random keys/,
    ],
    [
      'with one key for two purposes',
      { ...production(), QINSHI_SEALING_KEYS: `k1:${EXAMPLE}`, QINSHI_INDEX_KEY: EXAMPLE },
      /different key/,
    ],
  ])('%s are refused by name, without the value', (_, env, complaint) => {
    const read = () => readConfig(env as NodeJS.ProcessEnv);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(complaint);
    expect(read).not.toThrow(EXAMPLE);
  });
});
