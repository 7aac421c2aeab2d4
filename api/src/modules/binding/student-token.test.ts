import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Sealer } from '../../db/sealing.ts';
import { StudentTokens } from './student-token.ts';

const keys = () => ({ sealingKeys: [{ kid: 'k1', key: randomBytes(32) }], indexKey: randomBytes(32) });
const sealer = new Sealer(keys());
const at = new Date('2026-11-23T08:00:00+08:00');
const after = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const tokens = (holder = 'EMAIL:a@example.com', now = at) => new StudentTokens(sealer, holder, now);

const lookUp = { level: 'ELEMENTARY', nationalIdIndex: 'index' } as const;
const confirmation = {
  studentId: '01a20125-7f82-72dd-b108-1a44a6c9cd63',
  schoolId: '01a20125-7f82-72dd-b108-1a44a6c9cd64',
  relation: 'OTHER',
  relationNote: '寄養家庭',
} as const;
const expired = expect.objectContaining({
  code: 'BAD_INPUT',
  reason: 'TOKEN_EXPIRED',
  details: { field: 'token' },
});

describe('what a browser holds between the steps', () => {
  it('opens for its holder', () => {
    expect(tokens().readLookUp(tokens().ofLookUp(lookUp), 'token')).toEqual(lookUp);
    const read = tokens().readConfirmation(tokens().ofConfirmation(confirmation), 'token');
    expect(read).toEqual({ ...confirmation, id: expect.any(String) });
  });

  it('is spent one by one: two confirmations of one child are two', () => {
    const ids = [1, 2].map(
      () => tokens().readConfirmation(tokens().ofConfirmation(confirmation), 'token').id,
    );
    expect(new Set(ids).size).toBe(2);
  });

  it('says nothing to who looks at it', () => {
    const token = tokens().ofConfirmation(confirmation);
    expect(Buffer.from(token, 'base64url').toString()).not.toContain(confirmation.studentId);
    expect(token).not.toContain(confirmation.studentId);
  });

  it.each<[why: string, read: () => unknown]>([
    ['another holder', () => tokens('EMAIL:b@example.com').readLookUp(tokens().ofLookUp(lookUp), 'token')],
    ['another step', () => tokens().readConfirmation(tokens().ofLookUp(lookUp), 'token')],
    [
      'another installation',
      () =>
        new StudentTokens(new Sealer(keys()), 'EMAIL:a@example.com', at).readLookUp(
          tokens().ofLookUp(lookUp),
          'token',
        ),
    ],
    ['an hour later', () => tokens(undefined, after(60)).readLookUp(tokens().ofLookUp(lookUp), 'token')],
    [
      'a day later',
      () => tokens(undefined, after(1440)).readConfirmation(tokens().ofConfirmation(confirmation), 'token'),
    ],
    ['nonsense', () => tokens().readLookUp('nonsense', 'token')],
    ['nothing', () => tokens().readLookUp('', 'token')],
  ])('does not open for %s', (_, read) => {
    expect(read).toThrow(expired);
  });

  it('opens until the last minute', () => {
    expect(tokens(undefined, after(59)).readLookUp(tokens().ofLookUp(lookUp), 'token')).toEqual(lookUp);
    const token = tokens().ofConfirmation(confirmation);
    expect(tokens(undefined, after(1439)).readConfirmation(token, 'token')).toMatchObject(confirmation);
  });
});
