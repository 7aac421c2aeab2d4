import type { Random } from '../city/random.ts';
import type { GateClient } from './client.ts';
import type { Passage } from './morning.ts';

const RECORD = `mutation ($input: RecordSwipesInput!) {
  recordSwipes(input: $input) { accepted duplicates rejected { index reason } } }`;
const MAX_BATCH = 1000;
/** A reader that gets no answer sends the batch once more. */
const NO_ANSWER = 0.03;

/** What came of all batches. */
export interface Tally {
  sent: number;
  accepted: number;
  duplicates: number;
  rejected: Map<string, number>;
  failures: number;
  /** Milliseconds of each request. */
  took: number[];
}

interface Answer {
  recordSwipes: { accepted: number; duplicates: number; rejected: { reason: string }[] };
}

/** A reader: it counts what it sees, keeps it until the server has answered, and sends it again when it has not. */
export class SimulatedReader {
  #sequence = 0;
  #kept: { cardNumber: string; direction: string; occurredAt: string; sequence: number }[] = [];
  #sending = false;
  offline = false;

  constructor(
    private readonly client: GateClient,
    private readonly tally: Tally,
    private readonly random: Random,
    private readonly direction: 'ARRIVAL' | 'DEPARTURE',
  ) {}

  see({ cardNumber }: Passage, at: Date): void {
    this.#sequence += 1;
    const swipe = { cardNumber, direction: this.direction, occurredAt: at.toISOString() };
    this.#kept.push({ ...swipe, sequence: this.#sequence });
  }

  get isEmpty(): boolean {
    return this.#kept.length === 0 && !this.#sending;
  }

  /** Sends what there is, unless it still waits for an answer or has no network. */
  async send(now: Date): Promise<void> {
    if (this.#sending || this.offline || this.#kept.length === 0) return;
    this.#sending = true;
    const batch = this.#kept.slice(0, MAX_BATCH);
    try {
      const times = this.random.chance(NO_ANSWER) ? 2 : 1;
      for (let time = 0; time < times; time += 1) await this.#post(batch, now);
      this.#kept = this.#kept.slice(batch.length);
    } catch {
      this.tally.failures += 1;
    } finally {
      this.#sending = false;
    }
  }

  async #post(swipes: object[], now: Date): Promise<void> {
    const began = performance.now();
    const { recordSwipes } = await this.client.ask<Answer>(RECORD, {
      input: { swipes, sentAt: now.toISOString() },
    });
    const { tally } = this;
    tally.took.push(performance.now() - began);
    tally.sent += swipes.length;
    tally.accepted += recordSwipes.accepted;
    tally.duplicates += recordSwipes.duplicates;
    for (const { reason } of recordSwipes.rejected)
      tally.rejected.set(reason, (tally.rejected.get(reason) ?? 0) + 1);
  }
}
