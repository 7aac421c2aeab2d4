import { expect } from '@playwright/test';
import { knownAddress } from './address.ts';

/** A mail or text message that the demo kept instead of sending it. */
export interface KeptMessage {
  channel: 'EMAIL' | 'SMS';
  to: string;
  subject: string | null;
  text: string;
  at: string;
}

/** Waits until somebody has been sent at least `count` messages, and gives all of them, newest first. */
export async function messagesTo(address: string, count: number): Promise<KeptMessage[]> {
  await expect
    .poll(async () => (await keptFor(address)).length, { message: `messages to ${address}`, timeout: 15_000 })
    .toBeGreaterThanOrEqual(count);
  return keptFor(address);
}

async function keptFor(address: string): Promise<KeptMessage[]> {
  const answer = await fetch(new URL('/dev/outbox.json', knownAddress().url));
  const messages = (await answer.json()) as KeptMessage[];
  return messages.filter(({ to }) => to === address);
}

/** The six digits in the newest message to somebody. @throws when it has none */
export async function codeSentTo(address: string, count = 1): Promise<string> {
  const [newest] = await messagesTo(address, count);
  const code = /(?<!\d)\d{6}(?!\d)/.exec(newest?.text ?? '')?.[0];
  if (!code) throw new Error(`no code in: ${newest?.text}`);
  return code;
}
