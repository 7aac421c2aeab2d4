import { expect } from '@playwright/test';
import { knownAddress } from './address.ts';
import { schoolNow } from './school-time.ts';

/** A card reader at a gate, as its maker builds it: a token, a clock, a count of its own, and one mutation. */
export class CardReader {
  #sequence = 0;

  constructor(private readonly token: string) {}

  /** Holds a card to the reader, and sends it; gives what the server made of it. */
  async sees(cardNumber: string): Promise<unknown> {
    this.#sequence += 1;
    const at = schoolNow().toISOString();
    const swipe = { cardNumber, direction: 'ARRIVAL', occurredAt: at, sequence: this.#sequence };
    const response = await fetch(new URL('/graphql', knownAddress().url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify({
        query: `mutation ($input: RecordSwipesInput!) {
          recordSwipes(input: $input) { accepted duplicates rejected { index reason } }
        }`,
        variables: { input: { sentAt: at, swipes: [swipe] } },
      }),
    });
    const { data, errors } = (await response.json()) as {
      data?: { recordSwipes: unknown };
      errors?: unknown;
    };
    expect(errors).toBeUndefined();
    return data?.recordSwipes;
  }
}
