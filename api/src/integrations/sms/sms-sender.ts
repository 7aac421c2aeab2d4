/** One text message to one mobile number. */
export interface SmsMessage {
  /** `09` and eight digits. */
  to: string;
  text: string;
  /** Names the message, not the attempt: the same for every try, so that a repetition can be recognised. */
  messageId: string;
}

/** Hands text messages to the outside world. */
export interface SmsSender {
  /** Resolves once a gateway has taken the message; raises `DeliveryError` otherwise. */
  send(message: SmsMessage): Promise<void>;
}
