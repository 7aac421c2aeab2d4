import type { Locale } from '@qinshi/domain';
import { text } from '../texts/texts.ts';

/** The text message with a contact code: fits one message of 70 characters, the most that Chinese text gets. */
export function contactCodeSms(locale: Locale, data: { code: string }): string {
  return text(locale, 'contactCode.sms', data);
}

/** The text message with the code for a new password, as short. */
export function passwordResetSms(locale: Locale, data: { code: string }): string {
  return text(locale, 'passwordReset.sms', data);
}
