import { chainSeed, hashOfLine, type StoredLine } from './audit-hash.ts';

/** Where a chain ends: position and hash (hexadecimal) of its last line. */
export interface Head {
  position: number;
  hash: string;
}

/**
 * What is wrong with a line: another content than its hash says; gone; there without having been chained; at another
 * place than it was given; or, against a head kept elsewhere, another line than it once was.
 */
export type ChainFault = 'CHANGED' | 'MISSING' | 'INSERTED' | 'REORDERED' | 'REWRITTEN';

export interface ChainBreak {
  fault: ChainFault;
  position: number | null;
  /** Null when the line itself is gone. */
  line: StoredLine | null;
  /** For REORDERED: the place that the line was given when it was written. */
  formerPosition?: number;
}

/** Follows one chain from its first line on, and remembers the first place where it does not hold. */
export class ChainWalk {
  #last: StoredLine | null = null;
  #head: Head;
  #keptHash: string | null = null;
  #broken: ChainBreak | null = null;

  /**
   * @param end where the database says that the chain ends; null when it says nothing.
   * @param kept a head of this chain that was kept elsewhere, if there is one.
   */
  constructor(
    readonly chain: string,
    private readonly end: Head | null,
    private readonly kept: Head | null = null,
  ) {
    this.#head = { position: 0, hash: chainSeed(chain) };
  }

  /** The last line that holds. */
  get head(): Head {
    return this.#head;
  }

  /** Takes the next line in the order of positions. */
  follow(line: StoredLine): void {
    if (this.#broken) return;
    this.#broken = this.#breakAt(line);
    if (this.#broken || line.position === null || line.hash === null) return;
    this.#last = line;
    this.#head = { position: line.position, hash: line.hash };
    if (line.position === this.kept?.position) this.#keptHash = line.hash;
  }

  /** The first break, after the last line. */
  conclude(): ChainBreak | null {
    return this.#broken ?? this.#breakAtEnd() ?? this.#breakOfKept();
  }

  #breakAt(line: StoredLine): ChainBreak | null {
    const { position, hash } = this.#head;
    if (line.position === null || line.position <= position)
      return { fault: 'INSERTED', position: line.position, line };
    if (line.position > position + 1) return { fault: 'MISSING', position: position + 1, line: null };
    if (hashOfLine(line) !== line.hash) return this.#mismatch(line);
    if (line.previousHash === hash) return null;
    // This line is whole and remembers another one before it: that one was changed, and its hash with it.
    const changed = this.#last ?? line;
    return { fault: 'CHANGED', position: changed.position, line: changed };
  }

  /** A line whose hash fits another position was moved; otherwise its content was changed. */
  #mismatch(line: StoredLine): ChainBreak {
    const { position } = line;
    for (let place = 1; place <= (this.end?.position ?? 0); place += 1) {
      if (hashOfLine(line, place) === line.hash)
        return { fault: 'REORDERED', position, line, formerPosition: place };
    }
    return { fault: 'CHANGED', position, line };
  }

  #breakAtEnd(): ChainBreak | null {
    const { position, hash } = this.#head;
    const end = this.end?.position ?? 0;
    if (end < position) return { fault: 'INSERTED', position, line: this.#last };
    if (end > position) return { fault: 'MISSING', position: position + 1, line: null };
    return !this.end || this.end.hash === hash ? null : { fault: 'CHANGED', position, line: this.#last };
  }

  #breakOfKept(): ChainBreak | null {
    if (!this.kept) return null;
    const { position, hash } = this.kept;
    if (position > this.#head.position)
      return { fault: 'MISSING', position: this.#head.position + 1, line: null };
    if (position === 0 || this.#keptHash === hash) return null;
    return { fault: 'REWRITTEN', position, line: null };
  }
}
