import { describe, expect, it } from 'vitest';
import { isAllowedOutside, isPublicAddress, publicLookup } from './public-address.ts';

const outside = { loopback: false };

describe('where a push service may be', () => {
  it.each([
    'https://fcm.googleapis.com/fcm/send/abc',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://wns2-par02p.notify.windows.com/w/?token=abc',
  ])('at the vendors’: %s', (endpoint) => {
    expect(isAllowedOutside(endpoint, outside)).toBe(true);
  });

  it.each([
    'http://fcm.googleapis.com/fcm/send/abc',
    'https://user:secret@fcm.googleapis.com/abc',
    'https://10.0.0.8/abc',
    'https://169.254.169.254/latest/meta-data',
    'https://2130706433/abc',
    'https://[fd00::1]/abc',
    'https://[::ffff:10.0.0.8]/abc',
    'https://database/abc',
    'https://localhost/abc',
    'http://127.0.0.1:9/abc',
    'file:///etc/passwd',
    'no address',
  ])('not at %s', (endpoint) => {
    expect(isAllowedOutside(endpoint, outside)).toBe(false);
  });

  it('on this machine in demo and tests', () => {
    expect(isAllowedOutside('http://127.0.0.1:9/abc', { loopback: true })).toBe(true);
    expect(isAllowedOutside('http://10.0.0.8/abc', { loopback: true })).toBe(false);
  });
});

describe('where a name may lead', () => {
  it.each(['8.8.8.8', '142.250.1.1', '2404:6800:4008::1'])('to %s, which is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.31.0.1',
    '192.168.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fd12::1',
    'fe80::1',
    '::ffff:10.0.0.8',
  ])('not to %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it('finds no address for a name of this machine', async () => {
    const { promise, resolve } = Promise.withResolvers<Error | null>();
    publicLookup('localhost', { all: true }, (error) => resolve(error));
    expect(String(await promise)).toContain('not allowed');
  });
});
