import type { Locale } from '@qinshi/domain';
import { text } from '../../texts/texts.ts';
import { layOutMail, type MailContent } from './layout.ts';
import { timeFact } from './time-fact.ts';

/** What the mail needs. */
export interface PasswordChangedMail {
  name: string;
  changedAt: Date;
}

/** Tells the owner of an account that its password is another now. */
export function passwordChangedMail(locale: Locale, { name, changedAt }: PasswordChangedMail): MailContent {
  return layOutMail(locale, {
    subject: text(locale, 'passwordChanged.subject'),
    name,
    blocks: [
      { kind: 'paragraph', text: text(locale, 'passwordChanged.lead') },
      { kind: 'facts', facts: [timeFact(locale, changedAt)] },
      { kind: 'paragraph', text: text(locale, 'passwordChanged.ignore') },
      // A new password does not shut out who signs in from outside.
      { kind: 'paragraph', text: text(locale, 'passwordChanged.links') },
    ],
  });
}
