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

const EXAMPLE = key();

describe('settings', () => {
  it('of a demo need nothing but its name', () => {
    expect(readConfig({ QINSHI_MODE: 'demo' })).toMatchObject({ secrets: null, secureCookies: false });
  });

  it('of production are complete', () => {
    expect(readConfig(production())).toMatchObject({
      secureCookies: true,
      publicUrl: 'https://school.example',
    });
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
