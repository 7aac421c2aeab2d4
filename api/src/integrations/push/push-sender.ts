/** What a browser gives to whoever may send it messages (Push API, RFC 8030). */
export interface PushSubscription {
  /** Where its vendor's push service takes them. */
  endpoint: string;
  /** The browser's public key and shared secret, base64url: the push service cannot read what passes (RFC 8291). */
  p256dh: string;
  auth: string;
}

export interface PushMessage {
  text: string;
  /** Names the message, not the attempt, in at most 32 letters: one that waits at the service gives way to a newer one. */
  topic: string;
  /** How long the push service keeps it for a browser that is off. */
  ttlSeconds: number;
  /** Wakes a device that saves its battery. */
  urgent: boolean;
}

/** Hands messages to the push services of browsers. */
export interface PushSender {
  /** Our public key (VAPID, RFC 8292), base64url: a subscription takes messages from its owner alone. */
  readonly publicKey: string;
  /** Whether a push service may be at this address. */
  accepts(endpoint: string): boolean;
  /**
   * `taken`: the service has it; `gone`: the subscription is over for good.
   * @throws DeliveryError otherwise.
   */
  send(subscription: PushSubscription, message: PushMessage): Promise<'taken' | 'gone'>;
}
