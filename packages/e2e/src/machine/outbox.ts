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

/** All messages to somebody, newest first. */
async function messagesTo(address: string): Promise<KeptMessage[]> {
  const answer = await fetch(new URL('/dev/outbox.json', knownAddress().url));
  const messages = (await answer.json()) as KeptMessage[];
  return messages.filter(({ to }) => to === address);
}

/** Waits until somebody has been sent `count` messages, and gives the newest. */
export async function newestMessageTo(address: string, count = 1): Promise<KeptMessage> {
  await expect
    .poll(async () => (await messagesTo(address)).length, {
      message: `messages to ${address}`,
      timeout: 15_000,
    })
    .toBeGreaterThanOrEqual(count);
  const [newest] = await messagesTo(address);
  if (!newest) throw new Error(`nobody wrote to ${address}`);
  return newest;
}

/** The six digits in the newest message to somebody. @throws when it has none */
export async function codeSentTo(address: string, count = 1): Promise<string> {
  const { text } = await newestMessageTo(address, count);
  const code = /(?<!\d)\d{6}(?!\d)/.exec(text)?.[0];
  if (!code) throw new Error(`no code in: ${text}`);
  return code;
}
