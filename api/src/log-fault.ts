import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';

/**
 * Logs what went wrong, once, under a reference by which it can be found again; answers the reference.
 * @param about ids alone: what it happened to.
 */
export function logFault(log: Logger, fault: unknown, message: string, about: object = {}): string {
  const reference = randomBytes(4).toString('hex');
  const cause = fault instanceof Error ? fault : new Error(String(fault));
  log.error({ reference, ...about, err: { type: cause.name, stack: cause.stack } }, message);
  return reference;
}
