import { chmodSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeNationalId } from '@qinshi/domain';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { FileRegistry } from './file-registry.ts';

const folder = mkdtempSync(join(tmpdir(), 'qinshi-registry-'));
const path = join(folder, 'pairs.csv');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [mother, father, child, stranger] = Array.from({ length: 4 }, () => makeNationalId(Math.random));
/** As the sealer does it, as far as the file is concerned: 32 bytes in base64. */
const indexOf = (number: string) => Buffer.from(number.padEnd(32, '.')).toString('base64');
let version = 0;

function write(...rows: string[]): void {
  writeFileSync(path, ['guardian,child,relation', ...rows, ''].join('\n'));
  chmodSync(path, 0o600);
  version += 1;
  utimesSync(path, version, version);
}

const registry = new FileRegistry(path, indexOf);
const ask = (guardianNumber = '', childNumber = '', relation: 'MOTHER' | 'FATHER' = 'MOTHER') =>
  registry.check({ guardianNumber, childNumber, relation });

beforeEach(() => write(`${mother},${child},MOTHER`, `${indexOf(father ?? '')},${child},FATHER`));

describe('a file of registered pairs', () => {
  it('knows who is what to whom, by number or by index', async () => {
    expect(await ask(mother, child)).toBe('MATCHED');
    expect(await ask(father, child, 'FATHER')).toBe('MATCHED');
    expect(await ask(mother, child, 'FATHER')).toBe('MISMATCHED');
    expect(await ask(mother, father)).toBe('MISMATCHED');
    expect(await ask(stranger, child)).toBe('NOT_FOUND');
  });

  it('is read again when it has changed', async () => {
    expect(await ask(stranger, child)).toBe('NOT_FOUND');
    write(`${stranger},${child},MOTHER`);
    expect(await ask(stranger, child)).toBe('MATCHED');
    expect(await ask(mother, child)).toBe('NOT_FOUND');
  });

  it.each([
    ['A123456788,A123456789,MOTHER', 'line 2'],
    [`${mother},${child},AUNT`, 'line 2'],
  ])('that cannot be read is away, and tells no number: %s', async (row, told) => {
    write(row);
    const error = await ask(mother, child).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'RegistryUnavailable', message: expect.stringContaining(told) });
    expect(String(error)).not.toMatch(/[A-Z]\d{9}/);
    write(`${mother},${child},MOTHER`);
    expect(await ask(mother, child)).toBe('MATCHED');
  });

  it('that others can read, or that is not there, is not used', async () => {
    chmodSync(path, 0o644);
    await expect(ask(mother, child)).rejects.toThrow(/by others/);
    const nowhere = new FileRegistry(join(folder, 'nowhere.csv'), indexOf);
    await expect(
      nowhere.check({ guardianNumber: mother ?? '', childNumber: child ?? '', relation: 'MOTHER' }),
    ).rejects.toThrow(/not there/);
  });
});
