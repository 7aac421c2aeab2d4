/**
 * A message could not be handed over. The text names the step and the answer code only, never the
 * recipient or the message, so it may be logged as it is.
 */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';

  /** Whether the same message may succeed later (server down, busy) or never (address refused). */
  readonly retryable: boolean;

  constructor(message: string, retryable: boolean) {
    super(message);
    this.retryable = retryable;
  }
}
