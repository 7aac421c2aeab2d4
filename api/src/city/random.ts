import { uuidV7 } from '../db/id.ts';

/**
 * A small deterministic generator (sfc32, 128 bits of state): the same seed gives the same numbers on every machine.
 * For invented data only; nothing secret may ever come from it.
 */
export class Random {
  readonly #seed: string;
  readonly #state: Uint32Array;
  readonly #bytes = new Uint8Array(10);
  /** `next` as a function of its own, for those who want `Math.random`'s shape. */
  readonly source = () => this.next();

  constructor(seed: string | number) {
    this.#seed = String(seed);
    this.#state = hash128(this.#seed);
    // The first numbers still show the seed.
    for (let round = 0; round < 12; round += 1) this.#next32();
  }

  /** A generator of its own for one part of the work, so that a change in one part leaves the others alone. */
  fork(part: string): Random {
    return new Random(`${this.#seed}/${part}`);
  }

  /** In [0, 1). */
  next(): number {
    return this.#next32() / 4_294_967_296;
  }

  /** A whole number in [0, below). */
  int(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** A whole number from `first` to `last`, both included. */
  between(first: number, last: number): number {
    return first + this.int(last - first + 1);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws RangeError when there is nothing to choose from. */
  pick<T>(list: readonly T[]): T {
    const chosen = list[this.int(list.length)];
    if (chosen === undefined) throw new RangeError('Nothing to choose from.');
    return chosen;
  }

  /** A shuffled copy. */
  shuffled<T>(list: readonly T[]): T[] {
    const keyed = list.map((item) => ({ item, key: this.next() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
  }

  /** A UUIDv7 of the given time (ms). */
  id(at: number): string {
    for (let index = 0; index < 10; index += 4) {
      const word = this.#next32();
      this.#bytes[index] = word & 0xff;
      this.#bytes[index + 1] = (word >>> 8) & 0xff;
      if (index < 8) {
        this.#bytes[index + 2] = (word >>> 16) & 0xff;
        this.#bytes[index + 3] = word >>> 24;
      }
    }
    return uuidV7(at, this.#bytes);
  }

  #next32(): number {
    const s = this.#state;
    const [a = 0, b = 0, c = 0, counter = 0] = s;
    const result = (a + b + counter) >>> 0;
    s[0] = b ^ (b >>> 9);
    s[1] = (c + (c << 3)) >>> 0;
    s[2] = (((c << 21) | (c >>> 11)) + result) >>> 0;
    s[3] = (counter + 1) >>> 0;
    return result;
  }
}

/** Chooses by weight; built once, asked often. */
export class Weighted<T> {
  readonly #items: T[];
  readonly #sums: number[] = [];

  constructor(entries: readonly (readonly [T, number])[]) {
    this.#items = entries.map(([item]) => item);
    let sum = 0;
    for (const [, weight] of entries) {
      sum += weight;
      this.#sums.push(sum);
    }
  }

  pick(random: Random): T {
    const at = random.next() * (this.#sums.at(-1) ?? 0);
    let low = 0;
    let high = this.#sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    const item = this.#items[low];
    if (item === undefined) throw new RangeError('Nothing to choose from.');
    return item;
  }
}

/** Four words of FNV-1a over the text, each with its own start. */
function hash128(text: string): Uint32Array {
  const words = new Uint32Array([0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]);
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    for (let index = 0; index < 4; index += 1) {
      words[index] = Math.imul((words[index] ?? 0) ^ (code + index), 0x01000193);
    }
  }
  words[3] = 1;
  return words;
}
