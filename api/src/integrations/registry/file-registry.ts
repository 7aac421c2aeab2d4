import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { nationalIdProblem, normalizeNationalId, RELATIONS } from '@qinshi/domain';
import {
  type HouseholdRegistry,
  type RegistryAnswer,
  type RegistryQuestion,
  RegistryUnavailable,
} from './household-registry.ts';

/** An index as the sealer makes it: 32 bytes of base64. */
const INDEX = /^[A-Za-z0-9+/]{43}=$/;
/** Nobody but the owner may read a file of numbers. */
const OTHERS = 0o077;

interface Register {
  people: ReadonlySet<string>;
  /** `guardian child` → relations. */
  pairs: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Pairs from a CSV file: `guardian,child,relation`, the first two as identity numbers or as indexes under the
 * installation's own key. Only indexes are kept in memory. The file is read again when it has changed, and is not read at
 * all when others than its owner could read it, too.
 */
export class FileRegistry implements HouseholdRegistry {
  #register: Promise<Register> | undefined;
  #mark = '';

  constructor(
    private readonly path: string,
    private readonly indexOf: (nationalId: string) => string,
  ) {}

  async check({ guardianNumber, childNumber, relation }: RegistryQuestion): Promise<RegistryAnswer> {
    const { people, pairs } = await this.#current();
    const [guardian, child] = [this.indexOf(guardianNumber), this.indexOf(childNumber)];
    if (!people.has(guardian) || !people.has(child)) return 'NOT_FOUND';
    return pairs.get(`${guardian} ${child}`)?.has(relation) ? 'MATCHED' : 'MISMATCHED';
  }

  async #current(): Promise<Register> {
    const found = await stat(this.path).catch(() => null);
    if (!found) throw new RegistryUnavailable('The registry file is not there');
    if (process.platform !== 'win32' && (found.mode & OTHERS) !== 0)
      throw new RegistryUnavailable('The registry file can be read by others than its owner');
    const mark = `${found.mtimeMs} ${found.size}`;
    if (!this.#register || this.#mark !== mark) {
      this.#mark = mark;
      this.#register = this.#read();
      this.#register.catch(() => {
        this.#register = undefined;
      });
    }
    return this.#register;
  }

  async #read(): Promise<Register> {
    const people = new Set<string>();
    const pairs = new Map<string, Set<string>>();
    let line = 0;
    for await (const text of createInterface({ input: createReadStream(this.path), crlfDelay: Infinity })) {
      line += 1;
      const row = text.replace(/^\uFEFF/, '').trim();
      if (row === '' || (line === 1 && /^guardian\s*,/i.test(row))) continue;
      const [guardian = '', child = '', relation = ''] = row.split(',').map((cell) => cell.trim());
      const ids = [this.#indexIn(guardian, line), this.#indexIn(child, line)];
      if (!RELATIONS.some((one) => one === relation))
        throw new RegistryUnavailable(`The registry file names no known relation in line ${line}`);
      for (const id of ids) people.add(id);
      const pair = ids.join(' ');
      const relations = pairs.get(pair) ?? new Set();
      pairs.set(pair, relations.add(relation));
    }
    return { people, pairs };
  }

  #indexIn(cell: string, line: number): string {
    if (INDEX.test(cell)) return cell;
    if (nationalIdProblem(cell) !== null)
      throw new RegistryUnavailable(`The registry file has neither number nor index in line ${line}`);
    return this.indexOf(normalizeNationalId(cell));
  }
}
