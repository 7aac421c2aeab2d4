/** What a progress bar needs of standard error. */
export interface ProgressOutput {
  isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 30;
const NUMBER = new Intl.NumberFormat('en');

/** A bar that moves on a terminal, and a line for each tenth elsewhere. */
export class Progress {
  readonly #total: number;
  readonly #what: string;
  readonly #output: ProgressOutput;
  readonly #began = performance.now();
  #done = 0;
  #tenths = 0;

  /** @param what of which there are `total`, e.g. `pupils` */
  constructor(total: number, what: string, output: ProgressOutput) {
    this.#total = total;
    this.#what = what;
    this.#output = output;
  }

  advance(by: number): void {
    this.#done += by;
    const part = this.#total === 0 ? 1 : this.#done / this.#total;
    if (this.#output.isTTY) this.#output.write(`\r${bar(part)} ${this.#figures(part)}`);
    else if (Math.floor(part * 10) > this.#tenths) this.#output.write(`${this.#figures(part)}\n`);
    this.#tenths = Math.floor(part * 10);
  }

  /** Leaves the cursor on a line of its own. */
  end(): void {
    if (this.#output.isTTY) this.#output.write('\n');
  }

  #figures(part: number): string {
    const seconds = ((performance.now() - this.#began) / 1000).toFixed(0);
    const percent = String(Math.floor(part * 100)).padStart(3);
    const [done, total] = [NUMBER.format(this.#done), NUMBER.format(this.#total)];
    return `${percent} %  ${done} of ${total} ${this.#what}, ${seconds} s`;
  }
}

function bar(part: number): string {
  const full = Math.min(WIDTH, Math.round(part * WIDTH));
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
}
