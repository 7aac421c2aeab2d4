import type { Locale } from '@qinshi/domain';
import { text } from '../../texts/texts.ts';
import { layOutMail, type MailContent } from './layout.ts';

/** The code for a new password. It neither greets nor names anybody: it goes where the account says. */
export function passwordResetMail(locale: Locale, { code }: { code: string }): MailContent {
  return layOutMail(locale, {
    subject: text(locale, 'passwordReset.subject'),
    name: null,
    blocks: [
      { kind: 'paragraph', text: text(locale, 'passwordReset.lead') },
      { kind: 'code', code },
      { kind: 'paragraph', text: text(locale, 'contactCode.validity') },
      { kind: 'paragraph', text: text(locale, 'passwordReset.ignore') },
    ],
  });
}
